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

/// The long sheets of a report: every change from one period to another, and every figure that a
/// later import changed.
final class ReportChanges {
    private static final int KEPT = 4;
    private static final int REASON_WIDTH = 60;
    private static final int FILE_WIDTH = 36;

    private final ReportCells cells;
    private final Texts texts;

    ReportChanges(ReportCells cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
    }

    void changes(XSSFSheet sheet, ReportBook book) {
        List<Column> columns = new ArrayList<>(NameColumns.of(texts));
        columns.add(new Column(texts.text("publish.report.column.from"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.to"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.before"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.after"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.difference"), 16, true));
        columns.add(new Column(texts.text("publish.report.column.change"), 16, true));
        columns.add(new Column(texts.text("publish.report.column.reason"), REASON_WIDTH, false));
        columns.add(new Column(texts.text("publish.report.column.remarks"), REASON_WIDTH, false));
        cells.headers(sheet, columns);
        cells.key(sheet);
        int number = SheetFurniture.HEADER_ROW;
        for (ReportBook.Change change : book.changes()) {
            change(sheet.createRow(++number), change);
        }
        cells.view(sheet, columns.size(), KEPT, book.changes().size());
    }

    private void change(Row row, ReportBook.Change change) {
        NameColumns.fill(cells, row, change.name());
        cells.height(
                row,
                Math.max(
                        NameColumns.lines(change.name()),
                        Math.max(
                                SheetFurniture.lines(change.reason(), REASON_WIDTH),
                                SheetFurniture.lines(change.remarks(), REASON_WIDTH))));
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

    void restated(XSSFSheet sheet, ReportBook book) {
        List<Column> columns = new ArrayList<>(NameColumns.of(texts));
        columns.add(new Column(texts.text("publish.report.column.period"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.before"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.now"), 17, true));
        columns.add(new Column(texts.text("publish.report.column.before-file"), FILE_WIDTH, false));
        columns.add(new Column(texts.text("publish.report.column.now-file"), FILE_WIDTH, false));
        columns.add(new Column(texts.text("publish.report.column.imported"), 16, true));
        cells.headers(sheet, columns);
        int number = SheetFurniture.HEADER_ROW;
        for (ReportBook.Restated restated : book.restated()) {
            Row row = sheet.createRow(++number);
            NameColumns.fill(cells, row, restated.name());
            cells.height(
                    row,
                    Math.max(
                            NameColumns.lines(restated.name()),
                            Math.max(
                                    SheetFurniture.lines(restated.beforeFile(), FILE_WIDTH),
                                    SheetFurniture.lines(restated.afterFile(), FILE_WIDTH))));
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
    }
}
