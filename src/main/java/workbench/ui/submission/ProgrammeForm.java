package workbench.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.submission.Initiative;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Leaving;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks what a programme or project is, in both languages.
final class ProgrammeForm {
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final Workplace workplace;
    private final ProgrammesViewModel model;
    private final Optional<String> key;
    private final Optional<Initiative> before;
    private final Runnable back;
    private final Texts texts;
    private final Both name;
    private final Both since;
    private final Both description;
    private final Both partners;
    private final Both results;
    private final Both source;
    private final ComboBox<Factor> factor = new ComboBox<>();
    private final Leaving leaving;

    /// The same words in both languages.
    private record Both(String id, TextInputControl english, TextInputControl french) {
        static Both line(String id) {
            return new Both(id, new TextField(), new TextField());
        }

        static Both lines(String id) {
            return new Both(
                    id,
                    new GrowingArea("", LEAST_LINES, MOST_LINES),
                    new GrowingArea("", LEAST_LINES, MOST_LINES));
        }

        void fill(Bilingual words) {
            english.setText(words.en());
            french.setText(words.fr());
        }

        Bilingual typed() {
            return new Bilingual(english.getText().strip(), french.getText().strip());
        }
    }

    /// @param key that it is kept under; empty for one more
    /// @param before what it was
    /// @param back where a person goes on from here
    ProgrammeForm(
            Workplace workplace,
            ProgrammesViewModel model,
            Optional<String> key,
            Optional<Initiative> before,
            Runnable back) {
        this.workplace = workplace;
        this.model = model;
        this.key = key;
        this.before = before;
        this.back = back;
        this.texts = workplace.texts();
        this.name = Both.line("name");
        this.since = Both.line("since");
        this.description = Both.lines("description");
        this.results = Both.lines("results");
        this.partners = Both.lines("partners");
        this.source = Both.lines("source");
        this.leaving = new Leaving("programme", texts, this::typed, back);
    }

    private List<Both> all() {
        return List.of(name, since, description, results, partners, source);
    }

    private List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (Both one : all()) {
            typed.add(one.english().getText());
            typed.add(one.french().getText());
        }
        typed.add(String.valueOf(factor.getValue()));
        return typed;
    }

    OverPanel panel() {
        factor.getItems().setAll(Factor.values());
        factor.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Factor one) {
                        return one == null ? "" : factorName(one);
                    }

                    @Override
                    public Factor fromString(String words) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        factor.setMaxWidth(Double.MAX_VALUE);
        factor.setValue(before.map(Initiative::factor).orElse(Factor.CONNECT));
        before.ifPresent(this::fill);
        leaving.begin();
        Button keep =
                Layouts.primary(
                        texts.text("ui.submission.profile.keep"), Feather.CHECK, this::keep);
        keep.setId("programme-keep");
        Runnable named = () -> keep.setDisable(name.typed().isEmpty());
        name.english().textProperty().subscribe(named);
        name.french().textProperty().subscribe(named);
        named.run();
        Button cancel = Layouts.cancel(texts, leaving::leave);
        FlowPane buttons = new FlowPane(keep, cancel);
        key.ifPresent(
                one -> {
                    Button remove =
                            Layouts.button(
                                    texts.text("ui.submission.programmes.remove"),
                                    Feather.TRASH_2,
                                    () -> model.remove(one, back));
                    remove.setId("programme-remove");
                    buttons.getChildren().add(remove);
                });
        buttons.getStyleClass().add("flow-buttons");
        leaving.savedBy(keep);
        leaving.insteadOf(buttons);
        String title =
                before.map(one -> one.name().in(texts.language()))
                        .orElseGet(() -> texts.text("ui.submission.programmes.new"));
        HBox head = Layouts.panelHead(texts, leaving::leave, Layouts.paneTitle(title));
        VBox fields = new VBox();
        fields.getStyleClass().add("panel-fields");
        fields.getChildren().addAll(fields(name));
        fields.getChildren().add(field("factor", "programme-factor", factor));
        all().stream().skip(1).forEach(one -> fields.getChildren().addAll(fields(one)));
        VBox box = new VBox(head, new PanelScroll(fields), leaving.question(), buttons);
        box.setId("programme-panel");
        box.getStyleClass().add("submission-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return new OverPanel(box, title, Optional.of(leaving::mayLeave));
    }

    private String factorName(Factor one) {
        return Questionnaire.shipped()
                .section(one)
                .map(section -> section.name().in(texts.language()))
                .orElse(one.key());
    }

    private void fill(Initiative one) {
        name.fill(one.name());
        since.fill(one.since());
        description.fill(one.description());
        results.fill(one.results());
        partners.fill(one.partners());
        source.fill(one.source());
    }

    private List<Node> fields(Both both) {
        return List.of(
                field(both.id() + "-en", "programme-" + both.id() + "-en", both.english()),
                field(both.id() + "-fr", "programme-" + both.id() + "-fr", both.french()));
    }

    private Node field(String words, String id, Region input) {
        Label label = Layouts.wrapped(texts.text("ui.submission.programmes." + words));
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(label.getText());
        VBox box = new VBox(label, input);
        box.getStyleClass().add("panel-field");
        return box;
    }

    private void keep() {
        model.keep(
                key,
                new Initiative(
                        name.typed(),
                        factor.getValue(),
                        since.typed(),
                        description.typed(),
                        partners.typed(),
                        results.typed(),
                        // What braces in the results stand for stays as it is.
                        before.map(Initiative::figures).orElse(Map.of()),
                        source.typed()),
                back);
    }
}
