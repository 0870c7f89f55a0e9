package workbench.ui.indicators;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.SoughtWords;
import workbench.catalogue.Texts;
import workbench.model.Factor;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Typed;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What narrows the table: words, place, factors, and what needs a look.
final class FilterBar extends VBox {
    /// The style classes of all factors.
    static final List<String> FACTOR_STYLES =
            Stream.concat(
                            Arrays.stream(Factor.values()).map(Optional::of),
                            Stream.of(Optional.<Factor>empty()))
                    .map(FilterBar::factorStyle)
                    .toList();

    private final IndicatorsViewModel model;
    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final PlaceChoice place;
    private final FlowPane chips = new FlowPane();
    private final ToggleButton more;
    private final Button clear;
    private final Label count = new Label();

    /// Holds the room of the longest count there can be.
    private final Label widest = new Label();

    private final StackPane counted = new StackPane(widest, count);
    private final HBox row;
    private final List<Runnable> readers = new ArrayList<>();

    /// Which chips there are depends on the dossier.
    private List<Optional<Factor>> factors = List.of();

    /// @param enterTable puts the keyboard on what was found
    FilterBar(IndicatorsViewModel model, Workplace workplace, Runnable enterTable) {
        this.model = model;
        this.texts = workplace.texts();
        getStyleClass().add("filter-bar");
        field.setId("indicator-filter");
        field.setAccessibleText(texts.text("ui.indicators.filter.text"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setText(model.filter().get().text());
        field.textProperty()
                .subscribe(
                        (_, typed) ->
                                model.filter().set(model.filter().get().withText(plain(typed))));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        enterTable.run();
                        event.consume();
                    }
                });
        HBox.setHgrow(field, Priority.ALWAYS);
        place =
                new PlaceChoice(
                        workplace,
                        chosen -> model.filter().set(model.filter().get().withPlace(chosen)));
        place.setId("indicator-place");
        place.setStyle("-fx-pref-width: 11em; -fx-max-width: 11em");
        more = new ToggleButton(texts.text("ui.indicators.filter.more"), Icons.of(Feather.FILTER));
        more.setId("indicator-filters");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setAccessibleText(more.getText());
        Hint.on(more, more::getAccessibleText);
        more.setOnAction(_ -> showChips());
        clear =
                Layouts.button(
                        texts.text("ui.indicators.filter.clear"),
                        Feather.X,
                        () -> model.filter().set(Filter.ALL));
        clear.setId("indicator-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setAccessibleText(clear.getText());
        Hint.on(clear, clear::getText);
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("indicator-count");
        widest.getStyleClass().setAll(count.getStyleClass());
        widest.setMinWidth(Region.USE_PREF_SIZE);
        widest.setVisible(false);
        counted.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(field, place, more, counted, clear);
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("filter-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, chips);
        narrow(false);
    }

    void find() {
        field.requestFocus();
        field.selectAll();
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// Takes in at the end of the row what else can be done, where the screen has no row of its own
    /// for it. The button of the filters is its icon alone then.
    void takeIn(Node tools) {
        row.getChildren().add(tools);
        more.setText("");
    }

    /// After what was taken in has gone back to where it stood.
    void haveRoom() {
        more.setText(more.getAccessibleText());
    }

    /// Where room lacks, place and chips are folded behind a button.
    void narrow(boolean lacks) {
        if (lacks && row.getChildren().remove(place)) {
            chips.getChildren().addFirst(place);
        } else if (!lacks && chips.getChildren().remove(place)) {
            row.getChildren().add(1, place);
        }
        clear.managedProperty().unbind();
        if (lacks) {
            clear.managedProperty().bind(clear.visibleProperty());
        } else {
            // What stands before it does not move when it comes.
            clear.setManaged(true);
        }
        more.setVisible(lacks);
        more.setManaged(lacks);
        counted.setVisible(!lacks);
        counted.setManaged(!lacks);
        clear.setText(lacks ? "" : clear.getAccessibleText());
        field.setPromptText(
                texts.text(lacks ? "ui.indicators.filter.short" : "ui.indicators.filter.text"));
        showChips();
    }

    private void showChips() {
        boolean seen = !more.isVisible() || more.isSelected();
        chips.setVisible(seen);
        chips.setManaged(seen);
    }

    void listen(Live live) {
        live.on(model.board(), this::fill);
        live.on(model.shown(), this::count);
        live.on(model.filter(), this::take);
    }

    private void count(Shown shown) {
        int all = model.board().get().indicators().size();
        count.setText(texts.text("ui.indicators.filter.count", shown.size(), all));
        widest.setText(texts.text("ui.indicators.filter.count", all, all));
    }

    private void fill(Board board) {
        place.offer(board.places());
        factors = board.indicators().stream().map(e -> e.indicator().factor()).distinct().toList();
        chips.getChildren().removeIf(one -> one != place);
        readers.clear();
        for (Optional<Factor> factor : factors) {
            ToggleButton chip =
                    chip(
                            factorName(factor, texts),
                            Filter::withFactor,
                            factor,
                            filter -> filter.factors().contains(factor));
            Region dot = new Region();
            dot.getStyleClass().addAll("factor-dot", factorStyle(factor));
            chip.setGraphic(dot);
            chip.setId("factor-" + factorKey(factor));
        }
        // What was made in one go is not told apart by what is new in it.
        if (!board.allNew()) {
            state(board, "changed", Filter::withChanged, Filter::changed);
        }
        state(board, "stale", Filter::withStale, Filter::stale);
        state(board, "unbound", Filter::withUnbound, Filter::unbound);
        state(board, "target", Filter::withTarget, Filter::target);
        take(model.filter().get());
    }

    /// A chip with the number of indicators that it would leave.
    private void state(
            Board board,
            String key,
            BiFunction<Filter, Boolean, Filter> with,
            Predicate<Filter> is) {
        Filter alone = with.apply(Filter.ALL, true);
        SoughtWords words = alone.words();
        long many =
                board.indicators().stream().filter(entry -> alone.fitsAny(entry, words)).count();
        ToggleButton chip =
                chip(
                        texts.text(
                                "ui.indicators.filter." + key,
                                many,
                                Questionnaire.shipped().freshnessYears()),
                        (filter, _, wanted) -> with.apply(filter, wanted),
                        Optional.empty(),
                        is);
        chip.setId("filter-" + key);
    }

    /// How a chip changes the filter.
    @FunctionalInterface
    private interface Change {
        Filter of(Filter filter, Optional<Factor> factor, boolean wanted);
    }

    private ToggleButton chip(
            String words, Change change, Optional<Factor> factor, Predicate<Filter> is) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(
                _ ->
                        model.filter()
                                .set(change.of(model.filter().get(), factor, chip.isSelected())));
        readers.add(() -> chip.setSelected(is.test(model.filter().get())));
        chips.getChildren().add(chip);
        return chip;
    }

    private void take(Filter filter) {
        if (!plain(field.getText()).equals(filter.text())) {
            Typed.replace(field, filter.text());
        }
        place.show(filter.place());
        readers.forEach(Runnable::run);
        // Its room stays when it goes, or all beside it would move under the mouse.
        clear.setVisible(!filter.isAll());
    }

    static String factorName(Optional<Factor> factor, Texts texts) {
        return factor.flatMap(Questionnaire.shipped()::section)
                .map(section -> section.name().in(texts.language()))
                .orElseGet(() -> texts.text("ui.indicators.no-factor"));
    }

    static String factorKey(Optional<Factor> factor) {
        return factor.map(Factor::key).orElse("none");
    }

    /// The style class that gives a factor's colour.
    static String factorStyle(Optional<Factor> factor) {
        return "of-" + factorKey(factor);
    }
}
