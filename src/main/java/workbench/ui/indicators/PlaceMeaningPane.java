package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.Texts;
import workbench.model.Place;
import workbench.ui.kit.Layouts;

import java.util.List;

/// Beneath the name of a series whose place the gazetteer does not know: the places that are spelt
/// like it, each a button. Seen only where there are such; most local names are like no other.
final class PlaceMeaningPane extends VBox {
    private final MeaningViewModel model;
    private final Texts texts;
    private final Label question = Layouts.wrapped("");
    private final FlowPane offers = new FlowPane();

    PlaceMeaningPane(MeaningViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("place-meaning");
        getStyleClass().add("target-form");
        Layouts.mark(question, Feather.MAP_PIN);
        offers.getStyleClass().add("filter-chips");
        getChildren().addAll(question, offers);
    }

    /// Asks about the place of a series, where there is something to ask and it may be answered.
    void ask(SeriesRow row, List<Place> suggestions, boolean canChange) {
        boolean needed = canChange && !suggestions.isEmpty();
        setVisible(needed);
        setManaged(needed);
        question.setText(texts.text("ui.indicators.place", row.series().key().place().name()));
        offers.getChildren().clear();
        for (Place place : suggestions) {
            String name =
                    Gazetteer.shipped()
                            .province(place)
                            .map(
                                    province ->
                                            texts.text(
                                                    "ui.indicators.place.within",
                                                    place.name(),
                                                    province.name()))
                            .orElse(place.name().in(texts.language()));
            Button offer = new Button(name);
            offer.getStyleClass().addAll("chip", Styles.SMALL);
            offer.setWrapText(true);
            offer.setMinWidth(0);
            offer.setMinHeight(Region.USE_PREF_SIZE);
            offer.setId("place-" + place.code());
            offer.setAccessibleText(texts.text("ui.indicators.meaning.is", name));
            offer.setOnAction(_ -> model.bind(row, place));
            offers.getChildren().add(offer);
        }
    }
}
