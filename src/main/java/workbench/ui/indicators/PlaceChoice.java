package workbench.ui.indicators;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.SoughtWords;
import workbench.catalogue.Texts;
import workbench.model.Place;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.SearchedList;
import workbench.ui.kit.Workplace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Says which place is looked at, and has it chosen among those of the dossier, however many, by a
/// few letters of its name in either language.
final class PlaceChoice extends Button {
    private static final double WIDTH_EM = 26;
    private static final double HEIGHT_EM = 25;

    private final Workplace workplace;
    private final Texts texts;
    private final Consumer<Optional<Place>> chosen;
    private List<Place> places = List.of();
    private Optional<Place> now = Optional.empty();

    PlaceChoice(Workplace workplace, Consumer<Optional<Place>> chosen) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.chosen = chosen;
        setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().addAll("place-choice", "may-shorten");
        Hint.on(this, () -> words(now));
        setOnAction(_ -> open());
        show(Optional.empty());
    }

    /// Those to choose from, the likeliest first.
    void offer(List<Place> some) {
        places = List.copyOf(some);
    }

    /// Which one it is; empty for all.
    void show(Optional<Place> place) {
        now = place;
        setText(words(place));
        setAccessibleText(texts.text("ui.indicators.filter.place") + ": " + words(place));
    }

    private void open() {
        String name = texts.text("ui.indicators.filter.place");
        List<Named> all =
                Stream.concat(Stream.of(Optional.<Place>empty()), places.stream().map(Optional::of))
                        .map(this::named)
                        .toList();
        SearchedList<Optional<Place>> search =
                new SearchedList<>(
                        "place",
                        texts.text("ui.indicators.filter.place.find"),
                        name,
                        typed -> found(all, typed),
                        chosen);
        search.list()
                .setPlaceholder(Layouts.wrapped(texts.text("ui.indicators.filter.place.nothing")));
        search.list().setCellFactory(_ -> new PlaceCell());
        search.limit(WIDTH_EM, HEIGHT_EM);
        search.openAt(this, workplace.navigator(), name);
        search.select(now);
    }

    /// A place by its names, folded once for however many letters are typed.
    ///
    /// @param found all of its names together
    private record Named(Optional<Place> place, List<String> names, String found) {
        /// A name typed in full comes first, and before the others one that begins as typed.
        int distance(String typed) {
            if (typed.isEmpty() || names.contains(typed)) {
                return 0;
            }
            return names.stream().anyMatch(name -> name.startsWith(typed)) ? 1 : 2;
        }
    }

    private Named named(Optional<Place> place) {
        List<String> names =
                place.map(Place::name).stream()
                        .flatMap(name -> Stream.of(name.en(), name.fr()))
                        .map(SoughtWords::folded)
                        .toList();
        return new Named(
                place,
                names,
                names.isEmpty() ? SoughtWords.folded(words(place)) : String.join(" ", names));
    }

    private List<Optional<Place>> found(List<Named> all, String typed) {
        String whole = SoughtWords.folded(typed).strip();
        SoughtWords words = SoughtWords.of(typed);
        return all.stream()
                .filter(place -> words.standIn(place.found()))
                .sorted(Comparator.comparing(place -> place.distance(whole)))
                .map(Named::place)
                .toList();
    }

    private String words(Optional<Place> place) {
        return place.map(there -> there.name().in(texts.language()).replace("--", "—"))
                .orElseGet(() -> texts.text("ui.indicators.filter.everywhere"));
    }

    /// A long name is shortened rather than scrolled to.
    private final class PlaceCell extends ListCell<Optional<Place>> {
        PlaceCell() {
            setPrefWidth(0);
            getStyleClass().add("may-shorten");
            Hint.on(this, this::getText);
        }

        @Override
        protected void updateItem(@Nullable Optional<Place> place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty || place == null ? "" : words(place));
        }
    }
}
