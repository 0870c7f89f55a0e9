package workbench.chart;

import workbench.catalogue.Texts;
import workbench.model.ObservationStatus;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// The numbers of a chart as a table: periods × lines, oldest first.
///
/// @param caption what the chart shows
/// @param periodHeader heads the first column
/// @param columns the lines' names
/// @param notes what the letters beside values mean, one a letter; empty where there are none
public record ChartTable(
        String caption,
        String periodHeader,
        List<String> columns,
        List<Row> rows,
        List<String> notes) {
    /// The letters that need explaining, in the order in which they are explained.
    private static final String MARKED = "PEFIUQB";

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// One period.
    ///
    /// @param label as the chart's language writes it
    /// @param cells one a line
    public record Row(Period period, String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One value.
    ///
    /// @param text as printed, with its unit sign and status letter; a dash where it is missing, an
    ///   x where it is suppressed, nothing where the line has no such period
    /// @param value the number behind it
    public record Cell(String text, OptionalDouble value, ObservationStatus status) {}

    /// In the chart's language.
    public static ChartTable of(ChartData data) {
        Texts texts = Texts.of(data.language());
        ChartNumbers numbers = ChartNumbers.of(data);
        PeriodWords words = new PeriodWords(data.language());
        TreeSet<Period> periods = new TreeSet<>();
        data.lines().forEach(line -> line.points().forEach(p -> periods.add(p.period())));
        List<Row> rows = new ArrayList<>();
        for (Period period : periods) {
            List<Cell> cells =
                    data.lines().stream().map(line -> cell(line, period, numbers, texts)).toList();
            rows.add(new Row(period, words.full(period), cells));
        }
        return new ChartTable(
                data.subtitle().isBlank() ? data.headline() : data.subtitle(),
                texts.text("chart.table.period"),
                data.lines().stream().map(ChartData.Line::label).toList(),
                rows,
                notes(data, texts));
    }

    private static Cell cell(
            ChartData.Line line, Period period, ChartNumbers numbers, Texts texts) {
        return line.points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .map(point -> new Cell(text(point, numbers, texts), point.value(), status(point)))
                .orElseGet(() -> new Cell("", OptionalDouble.empty(), ObservationStatus.MISSING));
    }

    private static String text(ChartData.Point point, ChartNumbers numbers, Texts texts) {
        if (point.value().isEmpty()) {
            return point.status().has('Q') ? "x" : "–";
        }
        String value = numbers.exact(point.value().getAsDouble());
        String letters = letters(point);
        return letters.isEmpty() ? value : texts.text("chart.table.marked", value, letters);
    }

    /// The status letters worth showing beside a value, in the lower case of statistical tables.
    private static String letters(ChartData.Point point) {
        StringBuilder letters = new StringBuilder();
        for (char letter : MARKED.toCharArray()) {
            if (letter != 'Q' && status(point).has(letter)) {
                letters.append(Character.toLowerCase(letter));
            }
        }
        return letters.toString();
    }

    private static ObservationStatus status(ChartData.Point point) {
        return point.breakBefore() ? point.status().and(ObservationStatus.BREAK) : point.status();
    }

    private static List<String> notes(ChartData data, Texts texts) {
        List<ChartData.Point> points =
                data.lines().stream().flatMap(line -> line.points().stream()).toList();
        List<String> notes = new ArrayList<>();
        for (char letter : MARKED.toCharArray()) {
            boolean needsValue = letter != 'Q';
            if (points.stream()
                    .anyMatch(p -> p.value().isPresent() == needsValue && status(p).has(letter))) {
                notes.add(texts.text("chart.table.note." + Character.toLowerCase(letter)));
            }
        }
        if (points.stream().anyMatch(p -> p.value().isEmpty() && !p.status().has('Q'))) {
            notes.add(texts.text("chart.table.note.missing"));
        }
        return notes;
    }
}
