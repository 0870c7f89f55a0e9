package workbench.publish;

import org.apache.poi.ss.usermodel.Row;

import workbench.catalogue.Texts;
import workbench.publish.ReportCells.Column;
import workbench.submission.ReportBook;

import java.util.List;

/// The columns that say of which series a row is.
final class NameColumns {
    static final int COUNT = 5;

    private static final int[] WIDTHS = {20, 40, 16, 18, 24};

    private NameColumns() {}

    static List<Column> of(Texts texts) {
        return List.of(
                new Column(texts.text("publish.report.column.factor"), WIDTHS[0], false),
                new Column(texts.text("publish.report.column.indicator"), WIDTHS[1], false),
                new Column(texts.text("publish.report.column.place"), WIDTHS[2], false),
                new Column(texts.text("publish.report.column.breakdown"), WIDTHS[3], false),
                new Column(texts.text("publish.report.column.unit"), WIDTHS[4], false));
    }

    /// How many lines the names take in the narrowest of their cells.
    static int lines(ReportBook.Name name) {
        String[] words = {
            name.factor(), name.indicator(), name.place(), name.breakdown(), name.unit()
        };
        int most = 1;
        for (int i = 0; i < words.length; i++) {
            most = Math.max(most, SheetFurniture.lines(words[i], WIDTHS[i]));
        }
        return most;
    }

    static void fill(ReportCells cells, Row row, ReportBook.Name name) {
        cells.words(row, 0, name.factor());
        cells.words(row, 1, name.indicator());
        cells.words(row, 2, name.place());
        cells.words(row, 3, name.breakdown());
        cells.words(row, 4, name.unit());
    }
}
