package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.importing.DraftNames.Name;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Leaving;
import workbench.ui.kit.Live;
import workbench.ui.kit.OfferField;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Typed;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks over the screen what an indicator of a draft is: what it may be, each a button; another by
/// its name; or one of the city's own.
final class NamePanel {
    private final Workplace workplace;
    private final NamingViewModel model;
    private final Texts texts;
    private final Name name;
    private final TextField typed = new TextField();
    private final TextField ownName = new TextField();
    private final TextField ownOtherName = new TextField();
    private final TextField ownUnit = new TextField();
    private final ComboBox<Optional<Factor>> ownFactor = new ComboBox<>();
    private final Label problem = Layouts.wrapped("");
    private final Leaving leaving;

    NamePanel(Workplace workplace, NamingViewModel model, Name name) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        this.name = name;
        model.ask(name);
        leaving = new Leaving("naming", texts, this::words, workplace.navigator()::closeOver);
    }

    private List<String> words() {
        return Stream.of(typed, ownName, ownOtherName, ownUnit).map(TextField::getText).toList();
    }

    void show() {
        String title = texts.text("ui.imports.naming", name.words());
        problem.getStyleClass().add("problem");
        problem.setId("naming-problem");
        Label line = Layouts.wrapped(texts.text("ui.imports.naming.line"));
        line.getStyleClass().add(Styles.TEXT_MUTED);
        VBox asked = new VBox(known(), own());
        asked.getStyleClass().add("naming-parts");
        Button make =
                Layouts.primary(texts.text("ui.imports.naming.make"), Feather.PLUS, model::makeOwn);
        make.setId("own-make");
        leaving.savedBy(make);
        FlowPane buttons = new FlowPane(make);
        buttons.getStyleClass().add("imports-buttons");
        if (name.said()) {
            Button free =
                    Layouts.button(
                            texts.text("ui.imports.naming.free"), Feather.ROTATE_CCW, model::free);
            free.setId("naming-free");
            buttons.getChildren().add(free);
        }
        leaving.insteadOf(buttons);
        VBox box =
                new VBox(
                        Layouts.panelHead(texts, leaving::leave, Layouts.paneTitle(title), line),
                        new PanelScroll(asked),
                        problem,
                        leaving.question(),
                        buttons);
        box.setId("naming-panel");
        box.getStyleClass().add("naming-panel");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Live live = Live.of(box);
        Typed.both(typed, model.typed(), live);
        Typed.both(ownName, model.ownName(), live);
        Typed.both(ownOtherName, model.ownOtherName(), live);
        Typed.both(ownUnit, model.ownUnit(), live);
        ownFactor.setValue(model.ownFactor().get());
        ownFactor.valueProperty().subscribe((_, now) -> model.ownFactor().set(now));
        live.on(model.problem(), this::say);
        live.on(model.asked(), this::answered);
        workplace.navigator().showOver(new OverPanel(box, title, Optional.of(leaving::mayLeave)));
        leaving.begin();
    }

    private void answered(Optional<Name> asked) {
        if (asked.isEmpty()) {
            leaving.begin();
            workplace.navigator().closeOver();
        }
    }

    private void say(Optional<Message> wrong) {
        problem.setText(wrong.map(texts::render).orElse(""));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }

    /// What the catalogue or the dossier knows.
    private VBox known() {
        FlowPane offers = new FlowPane();
        offers.getStyleClass().add("naming-chips");
        for (Indicator suggestion : NamingViewModel.suggestions(name)) {
            offers.getChildren().add(offer(suggestion));
        }
        offers.setVisible(!offers.getChildren().isEmpty());
        offers.setManaged(offers.isVisible());
        typed.setId("naming-other");
        typed.setPromptText(texts.text("ui.imports.naming.other"));
        typed.setAccessibleText(texts.text("ui.imports.naming.other"));
        typed.setOnAction(_ -> model.takeTyped());
        OfferField field =
                new OfferField(typed, model::offered, texts.text("ui.imports.naming.names"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button take =
                Layouts.button(
                        texts.text("ui.imports.naming.take"), Feather.CHECK, model::takeTyped);
        take.setId("naming-take");
        typed.textProperty().subscribe(words -> take.setDisable(words.isBlank()));
        leaving.savedBy(take);
        HBox row = new HBox(field, take);
        row.getStyleClass().add("naming-row");
        return new VBox(heading("ui.imports.naming.known"), row, offers);
    }

    private Button offer(Indicator suggestion) {
        String called = suggestion.name().in(texts.language());
        Button offer = new Button(called);
        offer.setMnemonicParsing(false);
        offer.getStyleClass().add(Styles.SMALL);
        offer.setWrapText(true);
        offer.setMinWidth(0);
        offer.setMinHeight(Region.USE_PREF_SIZE);
        offer.setId("naming-" + suggestion.code().replace('.', '-'));
        offer.setAccessibleText(texts.text("ui.imports.naming.is", called));
        offer.setOnAction(_ -> model.take(suggestion));
        return offer;
    }

    /// What the city counts by itself.
    private VBox own() {
        ownName.setId("own-name");
        ownOtherName.setId("own-other-name");
        ownUnit.setId("own-unit");
        ownFactor.setId("own-factor");
        ownFactor
                .getItems()
                .setAll(
                        Stream.concat(
                                        Stream.<Optional<Factor>>of(Optional.empty()),
                                        Stream.of(Factor.values()).map(Optional::of))
                                .toList());
        ownFactor.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Factor> factor) {
                        return factorName(factor);
                    }

                    @Override
                    public Optional<Factor> fromString(String words) {
                        throw new UnsupportedOperationException("it is chosen, not typed");
                    }
                });
        OfferField unit =
                new OfferField(ownUnit, model::units, texts.text("ui.imports.naming.units"));
        VBox box =
                new VBox(
                        heading("ui.imports.naming.own"),
                        label("ui.imports.naming.own.name", ownName),
                        ownName,
                        label("ui.imports.naming.own.other-name", ownOtherName),
                        ownOtherName,
                        label("ui.imports.naming.own.unit", ownUnit),
                        unit,
                        label("ui.imports.naming.own.factor", ownFactor),
                        ownFactor);
        for (TextField field : List.of(ownName, ownOtherName, ownUnit)) {
            field.addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER) {
                            model.makeOwn();
                            event.consume();
                        }
                    });
        }
        return box;
    }

    private String factorName(Optional<Factor> factor) {
        return factor.flatMap(Questionnaire.shipped()::section)
                .map(section -> section.name().in(texts.language()))
                .orElseGet(() -> texts.text("ui.imports.naming.own.no-factor"));
    }

    private Label heading(String key) {
        Label heading = Layouts.wrapped(texts.text(key));
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        return heading;
    }

    private Label label(String key, Node of) {
        Label label = Layouts.wrapped(texts.text(key));
        label.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        label.setLabelFor(of);
        of.setAccessibleText(label.getText());
        return label;
    }
}
