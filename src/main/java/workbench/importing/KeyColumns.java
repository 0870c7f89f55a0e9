package workbench.importing;

import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.StubColumn.Kind;
import workbench.layout.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Which stub columns of a table tell its rows apart.
///
/// The key takes the indicator, the finest place column and the fewest other columns that make rows
/// unique within a period, and those that a person says belong to it; whatever follows from those
/// is an attribute. So a library that moves to another street keeps its series. A column that says
/// the same of all rows is none of these, whatever it says, as nothing shows that it would ever say
/// something else; a dossier that tells its series apart by it knows better ({@link KnownSeries}).
///
/// @param indicator names what is counted
/// @param indicatorCode a code for it
/// @param place the finest column of places
/// @param placeCode a code for it
/// @param otherPlaces the columns of coarser places, those nearest to the finest first
/// @param dimensions the other columns of the key, from left to right
record KeyColumns(
        Optional<StubColumn> indicator,
        Optional<StubColumn> indicatorCode,
        Optional<StubColumn> place,
        Optional<StubColumn> placeCode,
        List<StubColumn> otherPlaces,
        List<StubColumn> dimensions) {
    /// Above this many looked-at labels the exact search for the fewest columns gives way to
    /// leaving columns out one after the other.
    private static final long EXACT_SEARCH = 4_000_000;

    static KeyColumns of(Table table) {
        return of(table, false);
    }

    /// The key of a table of which only the first rows are known; nothing where it depends on how
    /// many there are in all. It is the whole table's where no two rows of that are alike in the
    /// key's columns, unit, section and period, and where {@link #placeOf} is the same.
    static Optional<KeyColumns> ofFirstRows(Table table) {
        KeyColumns ofFew = of(table, false);
        return ofFew.equals(of(table, true)) ? Optional.of(ofFew) : Optional.empty();
    }

    /// The column of places, which depends on how many places there are in each.
    static Optional<StubColumn> placeOf(Table table) {
        // Where only codes name the places, the codes are the places.
        return finestPlace(table).or(() -> first(table, Kind.PLACE_CODE));
    }

    /// The columns whose words tell one series from another.
    List<StubColumn> telling() {
        return Stream.of(indicator.stream(), place.stream(), dimensions.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    /// The columns with a name that could tell series apart and are no part of the key, since what
    /// they say of the table's rows follows from others, or is the same of all.
    List<StubColumn> beside(Table table) {
        return table.stubs().stream()
                .filter(stub -> stub.kind() == Kind.DIMENSION || otherPlaces.contains(stub))
                .filter(stub -> !dimensions.contains(stub) && !stub.header().isEmpty())
                .toList();
    }

    private static KeyColumns of(Table table, boolean inexact) {
        Optional<StubColumn> indicator = first(table, Kind.INDICATOR);
        Optional<StubColumn> place = placeOf(table);
        List<StubColumn> otherPlaces = otherPlaces(table, place);
        Optional<StubColumn> rowName =
                indicator.isPresent() || place.isPresent()
                        ? Optional.empty()
                        : rowName(table, inexact);
        List<StubColumn> fixed = new ArrayList<>();
        List<StubColumn> others = new ArrayList<>();
        for (StubColumn stub : table.stubs()) {
            if (stub.kind() == Kind.DIMENSION || otherPlaces.contains(stub)) {
                boolean namesTheRow = rowName.filter(stub::equals).isPresent();
                (namesTheRow || stub.said() ? fixed : others).add(stub);
            }
        }
        List<StubColumn> base = new ArrayList<>(fixed);
        indicator.ifPresent(base::add);
        place.ifPresent(base::add);
        List<StubColumn> dimensions = new ArrayList<>(fixed);
        dimensions.addAll(fewest(table, base, others, otherPlaces, inexact));
        dimensions.sort(Comparator.comparingInt(StubColumn::column));
        return new KeyColumns(
                indicator,
                first(table, Kind.INDICATOR_CODE),
                place,
                first(table, Kind.PLACE_CODE),
                otherPlaces,
                List.copyOf(dimensions));
    }

    /// The first dimension; of a table with several columns of figures the first that does not say
    /// the same of every row, as far as all rows are known: what all rows share is told beside
    /// their figures, and next year's rows, of which it may be left out, go on the same series.
    private static Optional<StubColumn> rowName(Table table, boolean inexact) {
        List<StubColumn> dimensions =
                table.stubs().stream().filter(stub -> stub.kind() == Kind.DIMENSION).toList();
        Optional<StubColumn> first = dimensions.stream().findFirst();
        return inexact || table.shape() == Table.Shape.LONG
                ? first
                : dimensions.stream()
                        .filter(stub -> distinct(table, stub) > 1)
                        .findFirst()
                        .or(() -> first);
    }

    private static List<StubColumn> otherPlaces(Table table, Optional<StubColumn> finest) {
        return table.stubs().stream()
                .filter(stub -> stub.kind() == Kind.PLACE && finest.filter(stub::equals).isEmpty())
                .sorted(
                        Comparator.comparingInt(
                                stub ->
                                        Math.abs(
                                                stub.column()
                                                        - finest.map(StubColumn::column)
                                                                .orElse(0))))
                .toList();
    }

    private static Optional<StubColumn> finestPlace(Table table) {
        return table.stubs().stream()
                .filter(stub -> stub.kind() == Kind.PLACE)
                .max(
                        Comparator.<StubColumn>comparingInt(stub -> distinct(table, stub))
                                .thenComparing(stub -> -stub.column()));
    }

    private static Optional<StubColumn> first(Table table, Kind kind) {
        return table.stubs().stream().filter(stub -> stub.kind() == kind).findFirst();
    }

    private static int distinct(Table table, StubColumn stub) {
        Set<String> labels = new HashSet<>();
        table.rows().forEach(row -> labels.add(label(row, stub)));
        return labels.size();
    }

    /// The fewest of `others` that, beside `base`, tell apart as many rows as all of them would.
    private static List<StubColumn> fewest(
            Table table,
            List<StubColumn> base,
            List<StubColumn> others,
            List<StubColumn> otherPlaces,
            boolean inexact) {
        ToLongFunction<List<StubColumn>> rows =
                chosen -> {
                    List<StubColumn> columns = new ArrayList<>(base);
                    columns.addAll(chosen);
                    return distinctRows(table, columns, otherPlaces);
                };
        long most = rows.applyAsLong(others);
        long pairsAndTriples = 1L + others.size() + (long) others.size() * others.size();
        if (!inexact && pairsAndTriples * table.rows().size() <= EXACT_SEARCH) {
            for (int size = 0; size <= Math.min(3, others.size()); size++) {
                Optional<List<StubColumn>> found =
                        search(rows, others, new ArrayList<>(), 0, size, most);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return withoutTheNeedless(rows, others, most);
    }

    private static Optional<List<StubColumn>> search(
            ToLongFunction<List<StubColumn>> rows,
            List<StubColumn> others,
            List<StubColumn> chosen,
            int from,
            int size,
            long most) {
        if (size == 0) {
            return rows.applyAsLong(chosen) == most
                    ? Optional.of(List.copyOf(chosen))
                    : Optional.empty();
        }
        for (int i = from; i <= others.size() - size; i++) {
            chosen.addLast(others.get(i));
            Optional<List<StubColumn>> found = search(rows, others, chosen, i + 1, size - 1, most);
            chosen.removeLast();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<StubColumn> withoutTheNeedless(
            ToLongFunction<List<StubColumn>> rows, List<StubColumn> others, long most) {
        List<StubColumn> kept = new ArrayList<>(others);
        for (StubColumn candidate : others.reversed()) {
            List<StubColumn> tried = new ArrayList<>(kept);
            tried.remove(candidate);
            if (rows.applyAsLong(tried) == most) {
                kept.remove(candidate);
            }
        }
        return kept;
    }

    private static int distinctRows(
            Table table, List<StubColumn> columns, List<StubColumn> otherPlaces) {
        Set<List<Object>> seen = new HashSet<>();
        for (DataRow row : table.rows()) {
            List<Object> signature = new ArrayList<>();
            signature.add(row.period());
            signature.add(row.unit());
            signature.add(row.section());
            columns.forEach(column -> signature.add(told(row, column, otherPlaces)));
            seen.add(signature);
        }
        return seen.size();
    }

    private static String told(DataRow row, StubColumn column, List<StubColumn> otherPlaces) {
        String label = label(row, column);
        return label.isEmpty() && column.kind() == Kind.PLACE
                ? named(row, otherPlaces).orElse("")
                : label;
    }

    /// The place of a row that has none in the finest column: what the nearest other one names.
    Optional<String> widerPlace(DataRow row) {
        return named(row, otherPlaces);
    }

    private static Optional<String> named(DataRow row, List<StubColumn> places) {
        return places.stream()
                .map(place -> label(row, place))
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    private static String label(DataRow row, StubColumn stub) {
        return row.labels().getOrDefault(stub.column(), "");
    }
}
