package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.Texts;
import workbench.catalogue.Words;
import workbench.model.Language;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OfferField;

import java.util.List;

/// What a person says of a file where the file itself is silent: the place and the period.
final class OptionsPane extends TitledPane {
    OptionsPane(Texts texts, ImportsViewModel model, FileEntry file, boolean open) {
        setText(texts.text("ui.imports.options"));
        setId("options");
        setAnimated(false);
        TextField place = new TextField();
        place.setId("place");
        place.textProperty().bindBidirectional(file.place());
        OfferField offering =
                new OfferField(
                        place,
                        typed -> suggestions(typed, texts.language()),
                        texts.text("ui.imports.options.places"));
        TextField period = new TextField();
        period.setId("period");
        period.setPromptText(texts.text("ui.imports.options.period.example"));
        period.textProperty().bindBidirectional(file.period());
        Label wrong = Layouts.wrapped(texts.text("ui.imports.options.period.wrong"));
        wrong.getStyleClass().addAll("note-text", "danger-text");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(file.options().isEmpty());
        Button again =
                Layouts.button(
                        texts.text("ui.imports.options.apply"),
                        Feather.REFRESH_CW,
                        () -> {
                            wrong.setVisible(file.options().isEmpty());
                            model.draftAgain(file);
                        });
        again.setId("draft-again");
        place.setOnAction(_ -> again.fire());
        period.setOnAction(_ -> again.fire());
        // Said anew only where it is asked for, and no longer than it is true.
        period.textProperty()
                .subscribe(
                        (_, _) -> wrong.setVisible(wrong.isVisible() && file.options().isEmpty()));
        HBox fields =
                new HBox(
                        labelled(texts.text("ui.imports.options.place"), place, offering),
                        labelled(texts.text("ui.imports.options.period"), period, period));
        fields.getStyleClass().add("imports-fields");
        VBox box = new VBox(fields, wrong, again);
        box.getStyleClass().add("imports-section");
        setContent(box);
        setExpanded(open || !file.place().get().isBlank() || !file.period().get().isBlank());
    }

    private static VBox labelled(String words, TextField field, Node whole) {
        Label label = Layouts.wrapped(words);
        label.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        VBox both = new VBox(label, whole);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    /// The places that hold what is typed, as people type it: with or without accents.
    static List<String> suggestions(String typed, Language language) {
        String begun = Words.fold(typed);
        return begun.isEmpty()
                ? List.of()
                : Gazetteer.shipped().all().stream()
                        .map(place -> place.name().in(language))
                        .filter(name -> Words.fold(name).contains(begun))
                        .distinct()
                        .toList();
    }
}
