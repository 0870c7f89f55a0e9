package workbench.ui.overview;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.Words;
import workbench.model.Place;
import workbench.ui.kit.ChoiceInSight;
import workbench.ui.kit.ChoiceWords;
import workbench.ui.kit.Layouts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks whose figures these are, while nobody has said it: the places of the dossier to choose
/// from, found by a few letters.
final class WhoseLine extends FlowPane {
    private static final long TYPED_ON = TimeUnit.SECONDS.toNanos(1);

    private final ChoiceWords<Place> names;
    private String typed = "";
    private long typedAt;

    WhoseLine(List<Place> places, OverviewViewModel model, Texts texts) {
        this.names = new ChoiceWords<>(place -> place.name().in(texts.language()));
        getStyleClass().addAll("card", "whose");
        setId("whose");
        // It must not make the cards beneath it wider than the window is.
        setMinWidth(0);
        Label question = Layouts.wrapped(texts.text("ui.overview.whose"));
        Layouts.mark(question, Feather.HELP_CIRCLE);
        // A pane of this kind gives what stands in it the width that it wants, however narrow it
        // is.
        widthProperty()
                .subscribe(
                        _ ->
                                question.setPrefWidth(
                                        Math.max(
                                                0,
                                                getWidth()
                                                        - snappedLeftInset()
                                                        - snappedRightInset())));
        ComboBox<Place> choice = new ComboBox<>();
        choice.setId("community");
        ChoiceInSight.of(choice);
        choice.setAccessibleText(texts.text("ui.overview.whose.places"));
        choice.setPromptText(texts.text("ui.overview.whose.places"));
        choice.setConverter(names);
        choice.getItems().setAll(places);
        choice.setOnKeyTyped(event -> find(event.getCharacter(), choice));
        model.chosen().get().ifPresent(choice::setValue);
        choice.valueProperty()
                .subscribe((_, place) -> model.chosen().set(Optional.ofNullable(place)));
        Button take =
                Layouts.button(
                        texts.text("ui.overview.whose.take"), Feather.CHECK, model::takeChosen);
        take.setId("community-take");
        take.disableProperty().bind(choice.valueProperty().isNull());
        HBox answer = new HBox(choice, take);
        answer.getStyleClass().add("whose-answer");
        getChildren().addAll(question, answer);
    }

    /// The first place that begins with the letters typed one soon after the other.
    private void find(String letter, ComboBox<Place> choice) {
        long now = System.nanoTime();
        typed = now - typedAt < TYPED_ON ? typed + letter : letter;
        typedAt = now;
        String begun = Words.fold(typed);
        choice.getItems().stream()
                .filter(place -> Words.fold(names.toString(place)).startsWith(begun))
                .filter(_ -> !begun.isBlank())
                .findFirst()
                .ifPresent(choice::setValue);
    }
}
