package workbench.ui.indicators;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.model.SeriesId;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// The table of indicators: factors, under each its indicators, under each of these its other
/// places and parts.
///
/// A tree table rather than a filtered table of ControlsFX: grouping is what people look for first,
/// and folding, the keyboard and screen readers come with it.
final class IndicatorTable {
    /// Columns in the order in which they give way where room lacks, the first to go first, each
    /// with its width in em.
    private static final List<Column> LEAST_NEEDED =
            List.of(
                    Column.SOURCE,
                    Column.TARGET,
                    Column.FRESHNESS,
                    Column.PROGRESS,
                    Column.COURSE,
                    Column.CHANGE);

    private static final double NAME_AT_LEAST = 15;
    private static final double NAME_AT_MOST = 34;

    /// The height of a line in em: two lines of a name, and what tells it apart below them, with
    /// air above and below.
    static final double LINE = 3.6;

    /// What parts a line from the next, in pixels.
    private static final double PARTING = 1;

    /// What the scroll bar and the edges take, in pixels.
    private static final double EDGES = 14;

    private final IndicatorsViewModel model;
    private final Texts texts;
    private final RowWords words;
    private final DoubleSupplier letters;
    private final Runnable open;
    private final TreeTableView<TableLine> table = new TreeTableView<>();
    private final Map<Column, TreeTableColumn<TableLine, TableLine>> columns =
            new EnumMap<>(Column.class);
    private final Map<SeriesId, TreeItem<TableLine>> items = new HashMap<>();
    private final TreeItem<TableLine> root = new TreeItem<>();
    private final StackPane room = new StackPane(table);
    private final Steps steps;
    private List<Object> shape = List.of();
    private boolean following;
    private boolean unrolled;

    /// Whether there are more columns than the name, which the table is put up with.
    private boolean whole;

    /// @param letters the size of letters in pixels, which widths are counted in
    /// @param open goes to the details of what is selected
    /// @param showCell shows the cell of the latest figure of what is selected
    /// @param steps in which its first rows are shown
    IndicatorTable(
            IndicatorsViewModel model,
            Texts texts,
            RowWords words,
            DoubleSupplier letters,
            Runnable open,
            Runnable showCell,
            Steps steps) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.letters = letters;
        this.open = open;
        this.steps = steps;
        room.setAlignment(Pos.TOP_LEFT);
        // JavaFX would have it as high as several rows, whatever room there is: its end would be
        // out of sight.
        table.setMinHeight(0);
        table.setId("indicators");
        table.setAccessibleText(texts.text("ui.indicators.table"));
        root.setExpanded(true);
        table.setRoot(root);
        table.setShowRoot(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        column(Column.NAME, NAME_AT_LEAST, () -> new TableCells.Name(words, texts));
        column(Column.COURSE, 5.6, () -> new TableCells.Course(words)).setSortable(false);
        column(Column.LATEST, 8.8, () -> new TableCells.Latest(words));
        column(Column.CHANGE, 8.2, () -> new TableCells.Change(words));
        column(
                Column.TARGET,
                9,
                () ->
                        new TableCells.Plain(
                                Pos.CENTER_RIGHT, words::target, words::target, "figure"));
        column(Column.PROGRESS, 12, () -> new TableCells.Progress(words));
        column(Column.FRESHNESS, 7.5, () -> new TableCells.Fresh(words));
        column(
                Column.SOURCE,
                13,
                () ->
                        new TableCells.Plain(
                                Pos.CENTER_LEFT,
                                SeriesRow::file,
                                row ->
                                        row.latestFigure()
                                                .map(figure -> words.source(figure.last()))
                                                .orElse("")));
        for (Column right : List.of(Column.LATEST, Column.CHANGE, Column.TARGET)) {
            Objects.requireNonNull(columns.get(right)).getStyleClass().add("to-the-right");
        }
        Objects.requireNonNull(columns.get(Column.LATEST)).getStyleClass().add("latest");
        table.setSortPolicy(_ -> sorted());
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.widthProperty().subscribe(_ -> fit());
        table.setContextMenu(menu(showCell));
    }

    Node node() {
        return room;
    }

    void placeholder(Node node) {
        table.setPlaceholder(node);
    }

    void requestFocus() {
        table.requestFocus();
    }

    void listen(Live live) {
        live.on(model.shown(), this::fill);
        live.onChange(model.forms().halfWritten().changes(), () -> fill(model.shown().get()));
        live.on(model.selected(), this::follow);
    }

    private TreeTableColumn<TableLine, TableLine> column(
            Column id, double width, Supplier<TreeTableCell<TableLine, TableLine>> cells) {
        String key = id.name().toLowerCase(Locale.ROOT);
        TreeTableColumn<TableLine, TableLine> column =
                new TreeTableColumn<>(texts.text("ui.indicators.column." + key));
        column.setId("column-" + key);
        column.setUserData(width);
        column.setCellValueFactory(
                features -> new SimpleObjectProperty<>(features.getValue().getValue()));
        column.setCellFactory(_ -> cells.get());
        column.setReorderable(false);
        column.setVisible(id == Column.NAME);
        columns.put(id, column);
        table.getColumns().add(column);
        return column;
    }

    /// Shows the other columns too, whose heads take as long as the table itself.
    void showColumns() {
        whole = true;
        fit();
    }

    /// Scrolls to what is selected, where other lines or another room have put it out of sight.
    void showSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(this::bringIntoSight);
    }

    /// Shows as many columns as have room, and gives the name what is left over.
    void fit() {
        if (!whole) {
            return;
        }
        double em = letters.getAsDouble();
        double room = (table.getWidth() - EDGES) / em;
        if (room <= 0) {
            return;
        }
        double needed =
                columns.entrySet().stream().mapToDouble(entry -> width(entry.getValue())).sum();
        List<Column> gone = new ArrayList<>();
        for (Column column : LEAST_NEEDED) {
            if (needed > room) {
                gone.add(column);
                needed -= width(Objects.requireNonNull(columns.get(column)));
            }
        }
        double name = Math.clamp(NAME_AT_LEAST + room - needed, 8, NAME_AT_MOST);
        // Lines of one height are what a table of any length is laid out by in no time.
        double line = Math.ceil(LINE * em + PARTING);
        if (line != table.getFixedCellSize()) {
            table.setFixedCellSize(line);
            showSelected();
        }
        columns.forEach(
                (id, column) -> {
                    column.setVisible(!gone.contains(id));
                    column.setPrefWidth((id == Column.NAME ? name : width(column)) * em);
                });
    }

    private static double width(TreeTableColumn<?, ?> column) {
        return (double) column.getUserData();
    }

    /// Where the same rows stand in the same order, only what changed in them is shown anew.
    private void fill(Shown shown) {
        if (shape(shown).equals(shape)) {
            shown.groups()
                    .forEach(
                            group ->
                                    group.lines()
                                            .forEach(
                                                    line -> {
                                                        renew(line.row(), false);
                                                        line.others()
                                                                .forEach(row -> renew(row, true));
                                                    }));
            return;
        }
        shape = shape(shown);
        following = true;
        items.clear();
        List<TreeItem<TableLine>> groups = new ArrayList<>();
        for (Shown.Group group : shown.groups()) {
            TreeItem<TableLine> item =
                    new TreeItem<>(new TableLine.OfFactor(group.factor(), group.lines().size()));
            item.setExpanded(!model.folded().contains(group.factor()));
            item.expandedProperty()
                    .subscribe(
                            (_, now) -> {
                                if (now) {
                                    model.folded().remove(group.factor());
                                } else {
                                    model.folded().add(group.factor());
                                }
                            });
            item.getChildren().setAll(group.lines().stream().map(this::item).toList());
            groups.add(item);
        }
        root.getChildren().setAll(groups);
        following = false;
        if (!unrolled && !groups.isEmpty()) {
            unrolled = true;
            steps.unroll(table);
        }
        follow(model.selected().get());
    }

    private void renew(SeriesRow row, boolean part) {
        TreeItem<TableLine> item = Objects.requireNonNull(items.get(row.id()));
        TableLine line = line(row, part);
        if (!line.equals(item.getValue())) {
            item.setValue(line);
        }
    }

    private TableLine line(SeriesRow row, boolean part) {
        return new TableLine.OfSeries(
                row, part, !model.forms().halfWritten().of(row.id()).isEmpty());
    }

    /// Which rows there are and where.
    private static List<Object> shape(Shown shown) {
        List<Object> shape = new ArrayList<>();
        for (Shown.Group group : shown.groups()) {
            shape.add(group.factor());
            for (Shown.Line line : group.lines()) {
                shape.add(line.row().id());
                shape.add(line.others().stream().map(SeriesRow::id).toList());
            }
        }
        return shape;
    }

    private TreeItem<TableLine> item(Shown.Line line) {
        SeriesId id = line.row().id();
        TreeItem<TableLine> item = new TreeItem<>(line(line.row(), false));
        items.put(id, item);
        if (!line.others().isEmpty()) {
            item.setExpanded(model.isUnfolded(id));
            item.expandedProperty().subscribe((_, now) -> model.unfold(id, now));
            List<TreeItem<TableLine>> parts = new ArrayList<>();
            for (SeriesRow other : line.others()) {
                TreeItem<TableLine> part = new TreeItem<>(line(other, true));
                items.put(other.id(), part);
                parts.add(part);
            }
            item.getChildren().setAll(parts);
        }
        return item;
    }

    /// Selects the row of a series, its parents unfolded, and brings it into sight.
    private void follow(Optional<SeriesId> series) {
        TreeItem<TableLine> item = series.map(items::get).orElse(null);
        TreeItem<TableLine> now = table.getSelectionModel().getSelectedItem();
        if (following || item == now && item != null) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        if (item != null) {
            for (TreeItem<TableLine> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            int row = table.getRow(item);
            table.getSelectionModel().select(row);
            table.getFocusModel().focus(row);
            bringIntoSight(item);
        }
        following = false;
    }

    /// Only once the rows are laid out is it known which are in sight; scrolling before that would
    /// lay them out twice. Where no window shows the table there is nothing to bring into sight.
    private void bringIntoSight(TreeItem<TableLine> item) {
        Scene scene = table.getScene();
        if (scene != null && scene.getWindow() != null) {
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            int row = table.getRow(item);
                            if (row >= 0
                                    && item == table.getSelectionModel().getSelectedItem()
                                    && !isInSight(row)) {
                                table.scrollTo(Math.max(0, row - 3));
                            }
                        }
                    });
        }
    }

    private boolean isInSight(int row) {
        return table.lookupAll(".tree-table-row-cell").stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .anyMatch(one -> !one.isEmpty() && one.getIndex() == row && one.isWhole());
    }

    private void chosen(@Nullable TreeItem<TableLine> item) {
        if (following || item == null || item.getValue() == null) {
            return;
        }
        item.getValue()
                .series()
                .map(SeriesRow::id)
                .ifPresent(id -> model.selected().set(Optional.of(id)));
    }

    /// Sorting is the view model's; the table only says by what.
    private boolean sorted() {
        if (table.getSortOrder().isEmpty()) {
            model.sorting().set(Sorting.CATALOGUE);
            return true;
        }
        TreeTableColumn<TableLine, ?> by = table.getSortOrder().getFirst();
        columns.forEach(
                (id, column) -> {
                    if (column == by) {
                        model.sorting()
                                .set(
                                        new Sorting(
                                                id,
                                                by.getSortType()
                                                        == TreeTableColumn.SortType.DESCENDING));
                    }
                });
        return true;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open.run();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        }
    }

    /// Puts the selected rows on the clipboard, to be pasted into a spreadsheet.
    void copy() {
        List<String> lines = new ArrayList<>(List.of(words.tabbedHead()));
        table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(item -> item.getValue().series().stream())
                .map(words::tabbed)
                .forEach(lines::add);
        if (lines.size() > 1) {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", lines) + "\n");
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private ContextMenu menu(Runnable showCell) {
        MenuItem cell = new MenuItem(texts.text("ui.indicators.show-cell"));
        cell.setOnAction(_ -> showCell.run());
        MenuItem copy = new MenuItem(texts.text("ui.indicators.copy"));
        copy.setOnAction(_ -> copy());
        return new ContextMenu(cell, copy);
    }

    /// A row that wears its kind, and opens the details at a double click.
    private final class Row extends TreeTableRow<TableLine> {
        private static final String FACTOR_ROW = "factor-row";
        private static final List<String> KINDS = List.of(FACTOR_ROW);

        Row() {
            setOnMouseClicked(
                    event -> {
                        if (event.getButton() == MouseButton.PRIMARY
                                && event.getClickCount() == 2
                                && getItem() instanceof TableLine.OfSeries) {
                            open.run();
                        }
                    });
        }

        /// An equal line may stand in another item of the tree now; a row that keeps the one of
        /// before, which is in the tree no more, takes its indent from nowhere.
        @Override
        protected boolean isItemChanged(@Nullable TableLine before, @Nullable TableLine now) {
            return super.isItemChanged(before, now)
                    || getTreeItem() != table.getTreeItem(getIndex());
        }

        /// Whether all of it lies where the table has its rows, and none of it under the heads.
        boolean isWhole() {
            Node rows = Objects.requireNonNullElse(table.lookup(".clipped-container"), table);
            Bounds room = rows.localToScene(rows.getLayoutBounds());
            double top = localToScene(0, 0).getY();
            return top >= room.getMinY() - 1 && top + getHeight() <= room.getMaxY() + 1;
        }

        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            TableCells.wear(
                    this,
                    KINDS,
                    empty || !(line instanceof TableLine.OfFactor)
                            ? Optional.empty()
                            : Optional.of(FACTOR_ROW));
        }
    }
}
