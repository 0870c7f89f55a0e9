package workbench.ui.indicators;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.measure.Result;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Live;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/// The years of one series, the latest first: value, change, what is to be known, and the cell.
final class YearsTable {
    private static final int ROWS_AT_MOST = 12;

    /// Lengths in em.
    private static final double ROW = 2.6;

    private static final double HEAD = 3.1;
    private static final double YEAR = 4.6;
    private static final double OTHER_PERIOD = 9;
    private static final double VALUE_AT_LEAST = 6.2;
    private static final double VALUE_AT_MOST = 14;

    /// A digit and its share of the signs between digits, and what stands around a value.
    private static final double DIGIT = 0.58;

    private static final double AROUND_VALUE = 1.3;
    private static final double CHANGE = 7;
    private static final double STATUS_AT_LEAST = 7;
    private static final double SOURCE = 7;

    /// What the scroll bar and the edges take, in pixels.
    private static final double EDGES = 14;

    private final IndicatorsViewModel model;
    private final Texts texts;
    private final RowWords words;
    private final DoubleSupplier letters;
    private final TableView<Details.Year> table = new TableView<>();
    private Optional<Series> series = Optional.empty();
    private boolean following;
    private double period = YEAR;
    private double value = VALUE_AT_LEAST;

    /// In em.
    private double least = HEAD;

    /// The size of letters for which the least height was told.
    private double lettering;

    /// @param showCell shows the cell of a figure
    YearsTable(
            IndicatorsViewModel model,
            Texts texts,
            RowWords words,
            DoubleSupplier letters,
            Consumer<Observation> showCell) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.letters = letters;
        table.setId("years");
        table.setAccessibleText(texts.text("ui.indicators.years"));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        column("period", false, year -> words.period(year.observation().period()), _ -> "");
        column("value", true, this::value, this::inFull);
        column("change", true, year -> words.change(year.change()), this::why);
        column("status", false, this::status, this::status);
        column(
                "cell",
                false,
                year -> words.cell(year.observation()),
                year -> words.source(year.observation()));
        table.setRowFactory(_ -> row(showCell));
        table.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Details.Year year = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        if (year != null) {
                            showCell.accept(year.observation());
                        }
                        event.consume();
                    }
                });
        table.setContextMenu(menu(showCell));
        // From the first, or rows would be made to be measured.
        table.setFixedCellSize(height());
        table.widthProperty().subscribe(_ -> fit());
    }

    private ContextMenu menu(Consumer<Observation> showCell) {
        MenuItem show = new MenuItem(texts.text("ui.indicators.show-cell"));
        show.setOnAction(_ -> model.figure().ifPresent(showCell));
        MenuItem correct = new MenuItem(texts.text("ui.indicators.correct"));
        correct.setId("year-correct");
        correct.setOnAction(_ -> model.forms().correct());
        ContextMenu menu = new ContextMenu(show, correct);
        menu.setOnShowing(_ -> correct.setDisable(!model.canChange()));
        return menu;
    }

    Region node() {
        return table;
    }

    /// Puts the keyboard on the years, on the latest where none was chosen.
    void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void listen(Live live) {
        live.on(model.period(), _ -> follow());
        live.onChange(model.forms().halfWritten().changes(), table::refresh);
    }

    void show(Details details) {
        series = Optional.of(details.row().series());
        following = true;
        table.getItems().setAll(details.years());
        following = false;
        double rows = Math.min(ROWS_AT_MOST, details.years().size());
        period =
                details.years().stream()
                                .allMatch(
                                        year -> year.observation().period() instanceof Period.Year)
                        ? YEAR
                        : OTHER_PERIOD;
        int longest =
                details.years().stream().mapToInt(year -> value(year).length()).max().orElse(0);
        // A number that is cut is another number.
        value = Math.clamp(longest * DIGIT + AROUND_VALUE, VALUE_AT_LEAST, VALUE_AT_MOST);
        table.setStyle("-fx-pref-height: %sem".formatted(rows * ROW + HEAD));
        least = Math.min(rows, 4) * ROW + HEAD;
        keepLeast();
        fit();
        follow();
    }

    /// No style, which would rule over whoever lets the table down.
    private void keepLeast() {
        lettering = letters.getAsDouble();
        table.setMinHeight(least * lettering);
    }

    private void follow() {
        Optional<Details.Year> year =
                model.period()
                        .get()
                        .flatMap(
                                period ->
                                        table.getItems().stream()
                                                .filter(
                                                        one ->
                                                                one.observation()
                                                                        .period()
                                                                        .equals(period))
                                                .findFirst());
        following = true;
        if (year.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (year.get() != table.getSelectionModel().getSelectedItem()) {
            table.getSelectionModel().select(year.get());
            if (model.called().get().equals(model.period().get())) {
                table.scrollTo(year.get());
            }
        }
        following = false;
    }

    private void chosen(Details.@Nullable Year year) {
        if (!following && year != null) {
            model.period().set(Optional.of(year.observation().period()));
        }
    }

    private void column(
            String id,
            boolean right,
            Function<Details.Year, String> words,
            Function<Details.Year, String> more) {
        TableColumn<Details.Year, Details.Year> column =
                new TableColumn<>(texts.text("ui.indicators.years." + id));
        column.setId("year-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
        column.setCellFactory(_ -> new Cell(right, words, more));
        if (right) {
            column.getStyleClass().add("to-the-right");
        }
        table.getColumns().add(column);
    }

    /// The cell gives way first, then the change; what is to be known takes what is left over.
    void fit() {
        double em = letters.getAsDouble();
        if (em != lettering) {
            keepLeast();
        }
        double room = (table.getWidth() - EDGES) / em;
        if (room <= 0) {
            return;
        }
        // Else a row would be as high as its words in a column of no width.
        table.setFixedCellSize(height());
        boolean source = room >= period + value + CHANGE + STATUS_AT_LEAST + SOURCE;
        boolean change = room >= period + value + CHANGE + STATUS_AT_LEAST;
        double rest = room - period - value - (change ? CHANGE : 0);
        double sourceWidth = source ? Math.max(SOURCE, rest - 2 * STATUS_AT_LEAST) : 0;
        double[] widths = {period, value, CHANGE, rest - sourceWidth, sourceWidth};
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setPrefWidth(widths[i] * em);
        }
        table.getColumns().get(2).setVisible(change);
        table.getColumns().get(4).setVisible(source);
    }

    private double height() {
        return Math.floor(ROW * letters.getAsDouble());
    }

    private String value(Details.Year year) {
        return series.map(Series::key)
                .map(one -> words.value(year.observation(), one, year.decimals()))
                .orElse("");
    }

    private String inFull(Details.Year year) {
        return series.map(Series::key)
                .filter(_ -> !year.observation().isMissing())
                .map(one -> words.valueInFull(year.observation(), one))
                .orElse("");
    }

    private String why(Details.Year year) {
        return switch (year.change()) {
            case Result.Computed change ->
                    texts.text(
                            "ui.indicators.change.since",
                            words.period(change.from()),
                            words.period(change.to()));
            case Result.NotComputable no ->
                    year.observation().isMissing() ? "" : texts.render(no.reason());
        };
    }

    private String status(Details.Year year) {
        String known =
                String.join(
                        ", ",
                        words.status(year.observation(), year.restated(), year.breakBefore()));
        return series.map(Series::id)
                        .filter(
                                id ->
                                        model.forms()
                                                .halfWritten()
                                                .isAt(id, year.observation().period()))
                        .isPresent()
                ? words.halfWritten(known)
                : known;
    }

    private TableRow<Details.Year> row(Consumer<Observation> showCell) {
        TableRow<Details.Year> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && row.getItem() != null) {
                        showCell.accept(row.getItem().observation());
                    }
                });
        return row;
    }

    private static final class Cell extends TableCell<Details.Year, Details.Year> {
        private final Label label = new Label();
        private final Function<Details.Year, String> words;
        private final Function<Details.Year, String> more;

        Cell(
                boolean right,
                Function<Details.Year, String> words,
                Function<Details.Year, String> more) {
            this.words = words;
            this.more = more;
            // What is to be known may take two lines, which a row has room for.
            label.setWrapText(!right);
            // By itself the label would be as high as one line.
            HBox room = new HBox(label);
            room.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            setGraphic(room);
            Hint.on(this, () -> Optional.ofNullable(getItem()).map(more).orElse(""));
            setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Details.@Nullable Year year, boolean empty) {
            super.updateItem(year, empty);
            setText("");
            label.setVisible(!empty);
            if (empty || year == null) {
                setAccessibleText("");
                return;
            }
            label.setText(words.apply(year));
            String whole = more.apply(year);
            setAccessibleText(label.getText() + (whole.isEmpty() ? "" : ", " + whole));
        }
    }
}
