package workbench.publish;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.model.Unit;
import workbench.publish.ReportCells.Column;
import workbench.submission.ReportBook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The long sheets of a report: every change from one period to another, and every figure that a
/// later import changed.
final class ReportChanges {
    private static final int KEPT = 4;
    private static final int MOST_WORDS = 60;
    private static final int MOST_FILE = 36;

    private final ReportCells cells;
    private final Texts texts;

    ReportChanges(ReportCells cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
    }

    /// @return the columns, for who prints them
    List<Column> changes(XSSFSheet sheet, ReportBook book) {
        NameColumns names =
                new NameColumns(
                        book.changes().stream().map(ReportBook.Change::name).toList(), texts);
        Column reason =
                column(
                        "publish.report.column.reason",
                        book.changes().stream().map(ReportBook.Change::reason),
                        MOST_WORDS);
        Column remarks =
                column(
                        "publish.report.column.remarks",
                        book.changes().stream().map(ReportBook.Change::remarks),
                        MOST_WORDS);
        List<Column> columns = new ArrayList<>(names.columns());
        columns.add(new Column(texts.text("publish.report.column.from"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.to"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.before"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.after"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.difference"), 16, true));
        columns.add(new Column(texts.text("publish.report.column.change"), 16, true));
        columns.add(reason);
        columns.add(remarks);
        cells.headers(sheet, columns);
        cells.key(sheet);
        int number = SheetFurniture.HEADER_ROW;
        for (ReportBook.Change change : book.changes()) {
            Row row = sheet.createRow(++number);
            cells.height(
                    row,
                    Math.max(
                            names.lines(change.name()),
                            Math.max(
                                    SheetFurniture.lines(change.reason(), reason.width()),
                                    SheetFurniture.lines(change.remarks(), remarks.width()))));
            change(row, change);
        }
        cells.view(sheet, columns.size(), KEPT, book.changes().size());
        return columns;
    }

    private Column column(String key, Stream<String> words, int most) {
        String header = texts.text(key);
        return new Column(header, SheetFurniture.width(header, words, most), false);
    }

    private void change(Row row, ReportBook.Change change) {
        NameColumns.fill(cells, row, change.name());
        int column = NameColumns.COUNT;
        Figure from = change.from().figure().orElseThrow();
        Figure to = change.to().figure().orElseThrow();
        cells.period(row, column++, from.to());
        cells.period(row, column++, to.to());
        // Excel opens no sheet of more than 65,530 links: the later figure alone leads on.
        cells.figure(row, column++, change.from(), false);
        cells.figure(row, column++, change.to(), true);
        boolean illustrative = change.isIllustrative();
        cells.value(row, column++, change.difference(), to.unit(), to.decimals(), illustrative);
        cells.change(row, column++, change.change(), change.changeUnit(), illustrative);
        cells.words(row, column++, change.reason());
        cells.words(row, column, change.remarks());
    }

    private void told(Row row, int column, ReportBook.Told told, Unit unit, int decimals) {
        cells.value(row, column, told.value(), unit, decimals, told.illustrative());
    }

    /// @return the columns, for who prints them
    List<Column> restated(XSSFSheet sheet, ReportBook book) {
        NameColumns names =
                new NameColumns(
                        book.restated().stream().map(ReportBook.Restated::name).toList(), texts);
        Column before =
                column(
                        "publish.report.column.before-file",
                        book.restated().stream().map(ReportBook.Restated::beforeFile),
                        MOST_FILE);
        Column now =
                column(
                        "publish.report.column.now-file",
                        book.restated().stream().map(ReportBook.Restated::afterFile),
                        MOST_FILE);
        List<Column> columns = new ArrayList<>(names.columns());
        columns.add(new Column(texts.text("publish.report.column.period"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.before"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.now"), 17, true));
        columns.add(before);
        columns.add(now);
        columns.add(new Column(texts.text("publish.report.column.imported"), 16, true));
        cells.headers(sheet, columns);
        int number = SheetFurniture.HEADER_ROW;
        for (ReportBook.Restated restated : book.restated()) {
            Row row = sheet.createRow(++number);
            NameColumns.fill(cells, row, restated.name());
            cells.height(
                    row,
                    Math.max(
                            names.lines(restated.name()),
                            Math.max(
                                    SheetFurniture.lines(restated.beforeFile(), before.width()),
                                    SheetFurniture.lines(restated.afterFile(), now.width()))));
            int column = NameColumns.COUNT;
            cells.period(row, column++, restated.period());
            Unit unit = restated.unit();
            int decimals =
                    Math.max(
                            ReportCells.decimals(restated.before().value(), unit),
                            ReportCells.decimals(restated.after().value(), unit));
            told(row, column++, restated.before(), unit, decimals);
            told(row, column++, restated.after(), unit, decimals);
            cells.words(row, column++, restated.beforeFile());
            cells.words(row, column++, restated.afterFile());
            cells.right(row, column, restated.imported().toString());
        }
        cells.view(sheet, columns.size(), KEPT, book.restated().size());
        return columns;
    }
}
