package workbench.submission;

import workbench.figure.Figure;
import workbench.figure.Illustrative;
import workbench.model.Observation;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The lines and periods of one table: those that changes are counted from, and as many of the
/// latest as a page has room for, none of whose numbers is cut. Lengths in points.
///
/// Lines whose values end before these periods get a table of their own, so that no row is empty.
///
/// @param lines in their order
/// @param periods oldest first
/// @param width of a period's column
/// @param leftOut how many more periods there would be
record ReportColumns(List<ReportLine> lines, List<Period> periods, double width, int leftOut) {
    /// Of the page less both inches of margin.
    static final double PAGE = 468;

    static final double CHANGE = 52;
    private static final double NARROWEST_NAME = 120;
    private static final double ROOM = PAGE - NARROWEST_NAME - 2 * CHANGE;
    private static final int MOST_PERIODS = 10;
    private static final double WIDEST = 50;

    /// Wider numbers would take columns away from all other lines.
    private static final double WIDE = 47;

    /// Advances of Roboto at the eight points of a wide table.
    private static final double DIGIT = 4.5;

    private static final double LETTER = 4.8;
    private static final double STROKE = 2.1;
    private static final double PADDING = 10;

    ReportColumns {
        lines = List.copyOf(lines);
        periods = List.copyOf(periods);
    }

    /// Shares lines out among tables.
    ///
    /// @param apart whether lines of large numbers get a table of their own
    static List<ReportColumns> of(List<ReportLine> lines, boolean apart, ReportWords words) {
        Map<String, List<ReportLine>> alike = new LinkedHashMap<>();
        for (ReportLine line : lines) {
            boolean wide = apart && width(line, words) > WIDE;
            alike.computeIfAbsent(line.axis() + (wide ? " wide" : ""), _ -> new ArrayList<>())
                    .add(line);
        }
        List<ReportColumns> tables = new ArrayList<>();
        for (List<ReportLine> left : alike.values()) {
            while (!left.isEmpty()) {
                ReportColumns table = latest(left, words);
                tables.add(table);
                left.removeAll(table.lines());
            }
        }
        return tables;
    }

    /// The table of the latest periods.
    private static ReportColumns latest(List<ReportLine> lines, ReportWords words) {
        TreeSet<Period> all = new TreeSet<>();
        double width = 0;
        for (ReportLine line : lines) {
            told(line).forEach(observation -> all.add(observation.period()));
            width = Math.max(width, width(line, words));
        }
        int room = Math.clamp((int) (ROOM / width), 2, MOST_PERIODS);
        List<Period> sorted = List.copyOf(all);
        List<Period> latest = sorted.subList(Math.max(0, sorted.size() - room), sorted.size());
        List<ReportLine> shown = lines.stream().filter(line -> present(line, latest) > 1).toList();
        if (shown.isEmpty()) {
            shown = lines.stream().filter(line -> latest.contains(line.last())).toList();
        }
        shown = fitting(shown, room);
        Set<Period> columns = columns(shown, room);
        TreeSet<Period> left = new TreeSet<>();
        shown.forEach(line -> told(line).forEach(one -> left.add(one.period())));
        left.removeAll(columns);
        double each = Math.max(width, Math.min(WIDEST, ROOM / columns.size()));
        return new ReportColumns(shown, List.copyOf(columns), each, left.size());
    }

    /// The periods that the lines' changes are counted from, without which nobody could count them
    /// again, then as many of the latest as there is room for.
    private static TreeSet<Period> columns(List<ReportLine> shown, int room) {
        TreeSet<Period> columns = new TreeSet<>();
        shown.forEach(line -> columns.addAll(counted(line, room)));
        TreeSet<Period> told = new TreeSet<>();
        shown.forEach(line -> told(line).forEach(one -> told.add(one.period())));
        told.descendingSet().stream()
                .filter(period -> !columns.contains(period))
                .limit(Math.max(0, room - columns.size()))
                .toList()
                .forEach(columns::add);
        return columns;
    }

    /// Those of the lines that there is room for with all the periods that their changes are
    /// counted from; the first of them always.
    private static List<ReportLine> fitting(List<ReportLine> lines, int room) {
        Set<Period> needed = new HashSet<>();
        List<ReportLine> kept = new ArrayList<>();
        for (ReportLine line : lines) {
            Set<Period> with = new HashSet<>(needed);
            with.addAll(counted(line, room));
            if (with.size() <= room) {
                needed = with;
                kept.add(line);
            }
        }
        return kept;
    }

    /// The last period of a line, and those that its changes are counted from.
    private static List<Period> counted(ReportLine line, int room) {
        return Stream.concat(
                        Stream.of(line.last()),
                        Stream.of(line.change(), line.span())
                                .flatMap(Optional::stream)
                                .map(Figure::from))
                .distinct()
                .limit(room)
                .toList();
    }

    /// From a line's first value to its last: years that only say that nothing came yet would take
    /// the place of others that tell something.
    private static List<Observation> told(ReportLine line) {
        List<Observation> present = line.present();
        return line.yearly().stream()
                .filter(one -> one.period().compareTo(present.getFirst().period()) >= 0)
                .filter(one -> one.period().compareTo(present.getLast().period()) <= 0)
                .toList();
    }

    private static long present(ReportLine line, List<Period> periods) {
        return line.present().stream().map(Observation::period).filter(periods::contains).count();
    }

    /// What the widest value of a line, or the longest word over it, asks for.
    private static double width(ReportLine line, ReportWords words) {
        double widest = 0;
        for (Observation observation : line.yearly()) {
            if (!observation.isMissing()) {
                double mark = marks(line, observation) * DIGIT;
                widest = Math.max(widest, length(words.value(line, observation)) + mark);
            }
            widest =
                    Math.max(
                            widest,
                            Arrays.stream(words.period(observation.period()).split(" "))
                                    .mapToDouble(ReportColumns::length)
                                    .max()
                                    .orElse(0));
        }
        return widest + PADDING;
    }

    /// How many letters stand behind a value at most, and the space before them.
    private static double marks(ReportLine line, Observation observation) {
        long letters =
                observation.status().letters().chars().filter(letter -> letter != 'A').count();
        letters += line.breaks().containsKey(observation.period()) ? 1 : 0;
        letters += line.restated().contains(observation.period()) ? 1 : 0;
        letters += Illustrative.is(observation) ? 1 : 0;
        return letters == 0 ? 0 : letters + STROKE / DIGIT;
    }

    private static double length(String text) {
        return text.codePoints()
                .mapToDouble(
                        point ->
                                Character.isDigit(point)
                                        ? DIGIT
                                        : Character.isLetter(point) ? LETTER : STROKE)
                .sum();
    }
}
