package workbench.publish;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.model.Period;
import workbench.publish.ReportCells.Column;
import workbench.submission.ReportBook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sheet of indicators × years: one row a series, one column a period, then its changes, its
/// target and the remarks on single periods.
final class ReportYears {
    /// What tells one series from the next, all but its unit, stays in sight when the sheet is
    /// moved sideways; on paper the unit does too.
    private static final int KEPT = 4;

    private static final int NARROWEST = 11;
    private static final int AROUND = 5;
    private static final int MOST_PROGRESS = 40;
    private static final int MOST_REMARKS = 60;

    private final ReportCells cells;
    private final ReportBook.Sheet sheet;
    private final Texts texts;
    private final NameColumns names;
    private final Column progress;
    private final Column remarks;

    ReportYears(ReportCells cells, ReportBook.Sheet sheet, Texts texts) {
        this.cells = cells;
        this.sheet = sheet;
        this.texts = texts;
        this.names =
                new NameColumns(sheet.rows().stream().map(ReportBook.Row::name).toList(), texts);
        this.progress =
                column(
                        "publish.report.column.progress",
                        sheet.rows().stream().map(ReportBook.Row::progress),
                        MOST_PROGRESS);
        this.remarks =
                column(
                        "publish.report.column.remarks",
                        sheet.rows().stream().map(ReportBook.Row::remarks),
                        MOST_REMARKS);
    }

    private Column column(String key, Stream<String> words, int most) {
        String header = texts.text(key);
        return new Column(header, SheetFurniture.width(header, words, most), false);
    }

    /// @return the columns, for who prints them
    List<Column> fill(XSSFSheet to) {
        List<Column> columns = columns();
        cells.headers(to, columns);
        cells.key(to);
        if (sheet.earlier() > 0) {
            cells.aside(to, 4, texts.text("publish.report.earlier", sheet.earlier()));
        }
        int number = SheetFurniture.HEADER_ROW;
        for (ReportBook.Row row : sheet.rows()) {
            Row line = to.createRow(++number);
            cells.height(
                    line,
                    Math.max(
                            Math.max(
                                    SheetFurniture.lines(row.remarks(), remarks.width()),
                                    SheetFurniture.lines(row.progress(), progress.width())),
                            names.lines(row.name())));
            row(line, row);
        }
        cells.view(to, columns.size(), KEPT, sheet.rows().size());
        to.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, NameColumns.COUNT - 1));
        return columns;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(names.columns());
        for (int i = 0; i < sheet.periods().size(); i++) {
            String header = ValueFormat.period(sheet.periods().get(i), texts.language());
            columns.add(new Column(header, width(i, header), true));
        }
        columns.add(new Column(texts.text("publish.report.column.change"), 15, true));
        columns.add(new Column(texts.text("publish.report.column.against"), 14, true));
        columns.add(new Column(texts.text("publish.report.column.span"), 15, true));
        columns.add(new Column(texts.text("publish.report.column.since"), 14, true));
        columns.add(new Column(texts.text("publish.report.column.target"), 14, true));
        columns.add(new Column(texts.text("publish.report.column.by"), 11, true));
        columns.add(progress);
        columns.add(remarks);
        return columns;
    }

    /// As wide as its widest figure, as a number that does not fit shows as a row of signs, and as
    /// the longest word of its header.
    private int width(int column, String header) {
        int word = Arrays.stream(header.split(" ")).mapToInt(String::length).max().orElse(0);
        int widest =
                sheet.rows().stream()
                        .flatMap(row -> row.cells().get(column).figure().stream())
                        .mapToInt(figure -> printed(figure).length())
                        .max()
                        .orElse(0);
        return Math.max(NARROWEST, Math.max(word, widest) + AROUND);
    }

    private String printed(Figure figure) {
        return ValueFormat.value(
                figure.value(), figure.unit(), figure.decimals(), texts.language());
    }

    private void row(Row line, ReportBook.Row row) {
        NameColumns.fill(cells, line, row.name());
        int column = NameColumns.COUNT;
        for (ReportBook.Cell cell : row.cells()) {
            cells.figure(line, column++, cell, true);
        }
        column = change(line, column, row.change());
        column = change(line, column, row.span());
        cells.value(line, column++, row.target(), row.targetUnit(), false);
        if (row.targetYear().isEmpty()) {
            cells.right(line, column++, "");
        } else {
            cells.period(line, column++, Period.ofYear(Integer.parseInt(row.targetYear())));
        }
        cells.words(line, column++, row.progress());
        cells.words(line, column, row.remarks());
    }

    private int change(Row line, int column, Optional<ReportBook.Cell> change) {
        Optional<Period> from = change.flatMap(ReportBook.Cell::figure).map(Figure::from);
        change.ifPresentOrElse(
                cell -> cells.figure(line, column, cell, true),
                () -> cells.right(line, column, ""));
        from.ifPresentOrElse(
                period -> cells.period(line, column + 1, period),
                () -> cells.right(line, column + 1, ""));
        return column + 2;
    }
}
