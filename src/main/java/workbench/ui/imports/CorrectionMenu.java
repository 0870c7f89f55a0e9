package workbench.ui.imports;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import workbench.catalogue.Texts;
import workbench.layout.Correction;
import workbench.layout.Correction.RowSays;
import workbench.layout.StubColumn.Kind;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person may say of the cells that are selected: the entries of the menu under the sheet,
/// and of the one that a right click opens.
final class CorrectionMenu {
    /// What a person may say that columns name; what only codes and formats need is left to
    /// recipes.
    private static final List<Kind> NAMES =
            List.of(
                    Kind.PERIOD,
                    Kind.PLACE,
                    Kind.INDICATOR,
                    Kind.UNIT,
                    Kind.STATUS,
                    Kind.DIMENSION,
                    Kind.ATTRIBUTE);

    private final Texts texts;
    private final Consumer<Correction> say;

    CorrectionMenu(Texts texts, Consumer<Correction> say) {
        this.texts = texts;
        this.say = say;
    }

    /// The menu as one that opens beside the cells.
    ContextMenu over(SeenSheet sheet, CellRange cells) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(sheet, cells));
        return menu;
    }

    List<MenuItem> items(SeenSheet sheet, CellRange cells) {
        List<MenuItem> items = new ArrayList<>();
        // Who took whole columns does not speak of all rows of the sheet, and the reverse.
        WholeLines lines = WholeLines.of(sheet.grid(), cells);
        if (!lines.haveAllRows()) {
            items.add(ofRows(sheet, cells));
        }
        if (!lines.haveAllColumns()) {
            items.add(ofColumns(sheet, cells));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        ColumnsRead.first(sheet, cells)
                .ifPresent(
                        table ->
                                items.add(
                                        item(
                                                "table.left_out",
                                                new Correction.LeftOut(table.range()))));
        items.add(item("sheet.left_out", new Correction.LeftOut(sheet.whole())));
        return items;
    }

    private Menu ofRows(SeenSheet sheet, CellRange cells) {
        CellRange rows = rows(sheet, cells);
        Menu menu = new Menu(texts.text("ui.imports.say.rows", rows.rows(), rowNames(rows)));
        menu.setId("say-rows");
        for (RowSays says : RowSays.values()) {
            menu.getItems().add(item("row." + word(says), new Correction.OfRows(rows, says)));
        }
        menu.getItems().add(item("row.left_out", new Correction.LeftOut(rows)));
        return menu;
    }

    private Menu ofColumns(SeenSheet sheet, CellRange cells) {
        CellRange columns = columns(sheet, cells);
        Menu menu =
                new Menu(
                        texts.text(
                                "ui.imports.say.columns", columns.columns(), columnNames(columns)));
        menu.setId("say-columns");
        Optional<Message> now = ColumnsRead.alike(sheet, columns);
        menu.getItems()
                .add(
                        choice(
                                "column.figures",
                                new Correction.OfFigures(columns),
                                now.filter(ColumnsRead::isFigures).isPresent()));
        for (Kind kind : NAMES) {
            menu.getItems()
                    .add(
                            choice(
                                    "column." + word(kind),
                                    new Correction.OfStubs(columns, kind),
                                    now.equals(Optional.of(ColumnsRead.named(kind)))));
        }
        menu.getItems().add(item("column.left_out", new Correction.LeftOut(columns)));
        return menu;
    }

    private MenuItem item(String key, Correction correction) {
        return item(new MenuItem(), key, correction);
    }

    /// @param now whether the cells are read so already
    private MenuItem choice(String key, Correction correction, boolean now) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(now);
        return item(item, key, correction);
    }

    private MenuItem item(MenuItem item, String key, Correction correction) {
        item.setText(texts.text("ui.imports.say." + key));
        item.setId("say-" + key.replace('.', '-'));
        item.setOnAction(_ -> say.accept(correction));
        return item;
    }

    /// The whole rows of the selection.
    static CellRange rows(SeenSheet sheet, CellRange cells) {
        return new CellRange(
                cells.firstRow(), 1, cells.lastRow(), Math.max(1, sheet.grid().columns()));
    }

    /// The columns of the selection, from the header to the end of the table they are in; the rows
    /// that are selected where they are in none.
    static CellRange columns(SeenSheet sheet, CellRange cells) {
        return ColumnsRead.first(sheet, cells)
                .map(Table::range)
                .map(
                        table ->
                                new CellRange(
                                        table.firstRow(),
                                        cells.firstColumn(),
                                        table.lastRow(),
                                        cells.lastColumn()))
                .orElse(cells);
    }

    private static String rowNames(CellRange rows) {
        return rows.rows() == 1
                ? Integer.toString(rows.firstRow())
                : "%d–%d".formatted(rows.firstRow(), rows.lastRow());
    }

    private static String columnNames(CellRange columns) {
        String first = CellRef.columnName(columns.firstColumn());
        String last = CellRef.columnName(columns.lastColumn());
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String word(Enum<?> says) {
        return says.name().toLowerCase(Locale.ROOT);
    }
}
