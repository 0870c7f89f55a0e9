package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Indicator;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OfferField;
import workbench.ui.kit.Typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Beneath the name of an indicator that bears only its source's words: what they may mean, each a
/// button, and a field for something else. Seen only where it asks something.
final class MeaningPane extends VBox {
    private final MeaningViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final FlowPane offers = new FlowPane();
    private final Label problem = Layouts.wrapped("");
    private final TextField other = new TextField();
    private Optional<SeriesRow> asked = Optional.empty();
    private Set<Indicator> refused = Set.of();

    /// @param leave puts the keyboard on what comes after the question
    MeaningPane(MeaningViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        setId("meaning");
        getStyleClass().add("target-form");
        Label question = Layouts.wrapped(texts.text("ui.indicators.meaning"));
        Layouts.mark(question, Feather.HELP_CIRCLE);
        offers.getStyleClass().add("filter-chips");
        offers.managedProperty().bind(offers.visibleProperty());
        other.setId("meaning-other");
        other.setPromptText(texts.text("ui.indicators.meaning.other"));
        other.setAccessibleText(texts.text("ui.indicators.meaning.other"));
        other.setOnAction(_ -> bindTyped());
        OfferField field =
                new OfferField(
                        other,
                        typed -> model.offered(typed, refused),
                        texts.text("ui.indicators.meaning.names"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button take =
                Layouts.button(
                        texts.text("ui.indicators.meaning.take"), Feather.CHECK, this::bindTyped);
        take.setId("meaning-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(field, take);
        row.getStyleClass().add("filter-row");
        problem.getStyleClass().add("problem");
        problem.setId("meaning-problem");
        getChildren().addAll(question, offers, row, problem);
    }

    void listen(Live live) {
        Typed.both(other, model.typed(), live);
        live.on(
                model.problem(),
                wrong -> {
                    problem.setText(wrong.map(texts::render).orElse(""));
                    problem.setVisible(wrong.isPresent());
                    problem.setManaged(wrong.isPresent());
                });
    }

    /// Asks about a series, where there is something to ask and it may be answered.
    ///
    /// @param refused what is not offered, however it is typed
    void ask(
            SeriesRow row, List<Indicator> suggestions, Set<Indicator> refused, boolean canChange) {
        this.refused = refused;
        boolean needed = canChange && !row.indicator().isBound();
        if (!needed && isFocusWithin()) {
            // Answered: what is hidden cannot keep the keyboard, which would go to the top.
            leave.run();
        }
        setVisible(needed);
        setManaged(needed);
        if (!asked.map(SeriesRow::id).equals(Optional.of(row.id()))) {
            model.clear();
        }
        asked = Optional.of(row);
        boolean here = offers.getChildren().stream().anyMatch(Node::isFocused);
        offers.getChildren().clear();
        for (Indicator suggestion : suggestions) {
            Button offer = new Button(suggestion.name().in(texts.language()));
            offer.setMnemonicParsing(false);
            offer.getStyleClass().addAll("chip", Styles.SMALL);
            offer.setWrapText(true);
            offer.setMinWidth(0);
            offer.setMinHeight(Region.USE_PREF_SIZE);
            offer.setId("meaning-" + suggestion.code().replace('.', '-'));
            offer.setAccessibleText(
                    texts.text("ui.indicators.meaning.is", suggestion.name().in(texts.language())));
            offer.setOnAction(_ -> model.bind(row, suggestion));
            offers.getChildren().add(offer);
        }
        offers.setVisible(!suggestions.isEmpty());
        if (here && needed) {
            // The button that was pressed is gone: the keyboard stays with the question.
            (suggestions.isEmpty() ? other : offers.getChildren().getFirst()).requestFocus();
        }
    }

    private void bindTyped() {
        asked.ifPresent(model::bindTyped);
    }
}
