package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.layout.StubColumn.Kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells whether each column of figures is of one place while rows name what is told of it, as in
/// the profiles of neighbourhoods: `Characteristic, City of Toronto, Agincourt North, Alderwood`.
///
/// No list of places knows them all. The words above the rows say it, or some places among the
/// headers beside which nothing else stands.
final class PlacesAcross {
    /// Of fewer columns each has to be a place by itself.
    private static final int SEVERAL = 4;

    /// So many rows at least, and one of so many, are named as no place is.
    private static final int FEWEST_MEASURES = 3;

    private static final int ONE_OF = 20;

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(?:ward|district|zone|precinct|neighbou?rhood|census (?:tract|division)"
                            + "|region|borough|county|quartier|arrondissement|secteur)"
                            + " (?:no\\.? ?)?\\d{1,3}[a-z]?");

    private static final Pattern CALLED =
            Pattern.compile(
                    "(?i)(?:the )?(?:city|town|township|county|village|municipality|region|ville)"
                            + " (?:of|de) \\S.*|\\S.*"
                            + " (?:city|town|township|county|village|borough|parish|cdp),"
                            + " \\S.*|\\p{Lu}\\S+(?: \\S+)?"
                            + " (?:region|district|county|province|territory)");

    /// Words in the name of a measure and of no place.
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?iu).*\\b(?:total"
                            + " -|(?:rate|average|mean|median|number|count|percentage|per"
                            + " ?cent|ratio|size|prevalence"
                            + "|population|households|income|taux|moyenne|médiane|nombre)\\b).*");

    /// How the US Census Bureau heads the columns of one of its tables.
    private static final Pattern GROUPED = Pattern.compile("(?<place>.+?)!!(?<rest>.+)");

    private static final Set<String> LABELS = Set.of("label", "label grouping");

    private final HeaderStacks headers;
    private final ColumnSorter.Sorted sorted;
    private final StubLabels labels;
    private final PlaceNames places;
    private final List<Integer> rows;
    private final List<String> titles;

    /// @param rows with figures, at most as many as stubs are told by
    /// @param titles the lines over the table
    PlacesAcross(
            HeaderStacks headers,
            ColumnSorter.Sorted sorted,
            StubLabels labels,
            PlaceNames places,
            List<Integer> rows,
            List<String> titles) {
        this.headers = headers;
        this.sorted = sorted;
        this.labels = labels;
        this.places = places;
        this.rows = rows;
        this.titles = titles;
    }

    /// @param columns with their places; those of a table without places across as they came
    /// @param naming the stub that is headed as places and names what is told of them
    record Found(List<DataColumn> columns, Optional<Integer> naming) {
        boolean any() {
            return columns.stream().anyMatch(column -> column.place().isPresent());
        }
    }

    Found among(List<DataColumn> columns) {
        if (sorted.longShape() || columns.size() < 2) {
            return new Found(columns, Optional.empty());
        }
        if (headGroups(columns)) {
            return new Found(
                    columns.stream().map(PlacesAcross::ofGroup).toList(), Optional.empty());
        }
        if (columns.stream().anyMatch(column -> column.period().isPresent())) {
            return new Found(columns, Optional.empty());
        }
        if (areGrouped(columns)) {
            return new Found(
                    columns.stream().map(PlacesAcross::grouped).toList(), Optional.empty());
        }
        Optional<Integer> naming = headedAsPlaces().filter(this::namesMeasures);
        long others = columns.stream().filter(column -> !mayBePlace(column)).count();
        boolean across =
                others * ONE_OF <= columns.size()
                        && (naming.isPresent() || cornerSaysPlaces() || someArePlaces(columns));
        return across
                ? new Found(columns.stream().map(PlacesAcross::placed).toList(), naming)
                : new Found(columns, Optional.empty());
    }

    /// Whether the outermost words over all columns are several places beneath each of which other
    /// words or periods stand.
    private boolean headGroups(List<DataColumn> columns) {
        return !sorted.stubs().containsValue(Kind.PLACE)
                && columns.stream()
                        .allMatch(
                                column ->
                                        column.sourceHeader().size() > 1
                                                && !column.header().isEmpty()
                                                && isPlace(column))
                && columns.stream().map(column -> column.header().getFirst()).distinct().count()
                        > 1;
    }

    private static DataColumn ofGroup(DataColumn column) {
        List<String> header = column.header();
        return column.of(header.getFirst(), header.subList(1, header.size()));
    }

    private boolean areGrouped(List<DataColumn> columns) {
        return sorted.stubs().keySet().stream()
                        .anyMatch(stub -> LABELS.contains(Words.fold(headers.nearest(stub))))
                && columns.stream()
                        .allMatch(
                                column ->
                                        column.header().size() == 1
                                                && GROUPED.matcher(column.header().getFirst())
                                                        .matches());
    }

    private static DataColumn grouped(DataColumn column) {
        var parts = GROUPED.matcher(column.header().getFirst());
        return parts.matches()
                ? column.of(parts.group("place"), List.of(parts.group("rest")))
                : column;
    }

    private static DataColumn placed(DataColumn column) {
        return isTotal(column) || !mayBePlace(column)
                ? column
                : column.of(column.header().getFirst(), column.header());
    }

    private static boolean isTotal(DataColumn column) {
        return column.header().isEmpty() || DerivedWords.isDerived(column.header().getFirst());
    }

    /// Whether a header says nothing else: a total is that of the places beside it.
    private static boolean mayBePlace(DataColumn column) {
        if (isTotal(column)) {
            return !column.sourceHeader().isEmpty() && column.unit().isEmpty();
        }
        String word = column.header().getFirst();
        return column.header().size() == 1
                && column.sourceHeader().size() == 1
                && column.unit().isEmpty()
                && HeaderWords.kindOf(word).filter(kind -> kind != Kind.PLACE).isEmpty()
                && !HeaderWords.namesNothing(word)
                && !HeaderWords.isNoPlace(word)
                && !HeaderWords.isMeasure(word)
                && !DerivedWords.isChange(word)
                && !MEASURE.matcher(word).matches()
                && UnitRecogniser.within(word).isEmpty();
    }

    /// The only stub, where its header is that of places.
    private Optional<Integer> headedAsPlaces() {
        TreeMap<Integer, Kind> stubs = sorted.stubs();
        return stubs.size() == 1 && stubs.firstEntry().getValue() == Kind.PLACE
                ? Optional.of(stubs.firstKey())
                : Optional.empty();
    }

    private boolean namesMeasures(int column) {
        List<String> names = rows.stream().map(row -> labels.label(row, column)).toList();
        long measures = names.stream().filter(MEASURE.asMatchPredicate()).count();
        return measures >= FEWEST_MEASURES
                && measures * ONE_OF >= names.size()
                && names.stream().noneMatch(places::isPlace);
    }

    /// `Region, Auckland, Waikato` above periods: the corner says what stands across.
    private boolean cornerSaysPlaces() {
        return !sorted.stubs().isEmpty()
                && sorted.stubs().entrySet().stream()
                        .allMatch(
                                stub ->
                                        stub.getValue() == Kind.PERIOD
                                                && isOfKind(
                                                        headers.nearest(stub.getKey()),
                                                        Kind.PLACE));
    }

    private static boolean isOfKind(String header, Kind kind) {
        return HeaderWords.kindOf(header).filter(kind::equals).isPresent();
    }

    /// Whether all columns are places by themselves; or, of several, every other one, or one where
    /// the words around them say what the others are.
    private boolean someArePlaces(List<DataColumn> columns) {
        Map<Integer, Kind> stubs = sorted.stubs();
        boolean named = stubs.containsValue(Kind.INDICATOR) || stubs.containsValue(Kind.MEASURE);
        if (!named || stubs.containsValue(Kind.PLACE)) {
            return false;
        }
        List<DataColumn> across =
                columns.stream().filter(column -> !isTotal(column) && mayBePlace(column)).toList();
        long known = across.stream().filter(this::isPlace).count();
        return known > 0
                && (known == across.size()
                        || across.size() >= SEVERAL
                                && (known * 2 >= across.size()
                                        || PlaceTitles.sayPlaces(titles)
                                        || aRowNumbersPlaces()));
    }

    /// `Neighbourhood Number` among the names of rows.
    private boolean aRowNumbersPlaces() {
        return sorted.stubs().entrySet().stream()
                .filter(stub -> stub.getValue() == Kind.INDICATOR)
                .anyMatch(
                        stub ->
                                rows.stream()
                                        .map(row -> labels.label(row, stub.getKey()))
                                        .anyMatch(name -> isOfKind(name, Kind.PLACE_CODE)));
    }

    private boolean isPlace(DataColumn column) {
        String word = column.header().getFirst();
        return places.isPlace(word)
                || NUMBERED.matcher(word).matches()
                || CALLED.matcher(word).matches();
    }
}
