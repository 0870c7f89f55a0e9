package workbench.publish;

import org.apache.poi.ss.usermodel.Row;

import workbench.catalogue.Texts;
import workbench.publish.ReportCells.Column;
import workbench.submission.ReportBook;

import java.util.ArrayList;
import java.util.List;

/// The columns that say of which series a row is, as wide as the names on a sheet.
final class NameColumns {
    static final int COUNT = 5;

    private static final String[] HEADERS = {
        "publish.report.column.factor",
        "publish.report.column.indicator",
        "publish.report.column.place",
        "publish.report.column.breakdown",
        "publish.report.column.unit"
    };

    private static final int[] WIDEST = {22, 46, 22, 24, 24};

    private final List<Column> columns = new ArrayList<>();

    /// @param names all of a sheet
    NameColumns(List<ReportBook.Name> names, Texts texts) {
        for (int i = 0; i < COUNT; i++) {
            int column = i;
            String header = texts.text(HEADERS[i]);
            int width =
                    SheetFurniture.width(
                            header, names.stream().map(name -> words(name)[column]), WIDEST[i]);
            columns.add(new Column(header, width, false));
        }
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    private static String[] words(ReportBook.Name name) {
        return new String[] {
            name.factor(), name.indicator(), name.place(), name.breakdown(), name.unit()
        };
    }

    /// How many lines the names take in the narrowest of their cells.
    int lines(ReportBook.Name name) {
        String[] words = words(name);
        int most = 1;
        for (int i = 0; i < COUNT; i++) {
            most = Math.max(most, SheetFurniture.lines(words[i], columns.get(i).width()));
        }
        return most;
    }

    static void fill(ReportCells cells, Row row, ReportBook.Name name) {
        String[] words = words(name);
        for (int i = 0; i < COUNT; i++) {
            cells.words(row, i, words[i]);
        }
    }
}
