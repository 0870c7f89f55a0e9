package workbench.importing;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the figures of one table are called: indicator, place and breakdown, from the words beside,
/// above and around them.
final class FigureNames {
    /// The name of the breakdown's part that holds the section, band or parent row.
    private static final String SECTION = "section";

    /// The name of the part that holds the words above a column, where they are not the indicator.
    private static final String COLUMN = "column";

    /// The name of the part that says how a row sums up periods.
    private static final String ROW = "row";

    /// The name of the part that holds what is told of an indicator beside its figure itself.
    private static final String MEASURE = "measure";

    private static final int REMEMBERED = 10_000;

    /// The branch AD is not Andorra.
    private static final Pattern OWN_CODE =
            Pattern.compile(
                    "(?i)(?:branch|site|library|facility|school|station|location|ward|nbhd|hood).*");

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s*[-–]\\s*(?=\\d)");

    private final Table table;
    private final KeyColumns key;
    private final Binder binder;
    private final SaidPlace said;
    private final String fileWords;
    private final boolean headersDiffer;

    /// Whether columns are told apart by their periods alone: a total beside them is theirs.
    private final boolean besideUnnamed;

    /// Whether places are told by codes that are the publisher's own.
    private final boolean ownCodes;

    private final Set<StubColumn> namingIndicators;

    /// The columns that could be of the key and are not.
    private final List<StubColumn> beside;

    private final SummaryRows summaries;
    private final Margins margins;

    /// Every figure of a section asks for its place.
    private final Map<List<String>, Optional<String>> placesOfSections = new HashMap<>();

    private final Map<StubColumn, Set<String>> labels = new HashMap<>();
    private final Map<DataColumn, String> headers = new IdentityHashMap<>();
    private final Map<Map<String, String>, Breakdown> breakdowns = new HashMap<>();

    /// @param fileWords what the file is called, for figures that nothing else names
    FigureNames(Table table, Binder binder, SaidPlace said, String fileWords) {
        this(table, KeyColumns.of(table), binder, said, fileWords);
    }

    FigureNames(Table table, KeyColumns key, Binder binder, SaidPlace said, String fileWords) {
        this.table = table;
        this.key = key;
        this.binder = binder;
        this.summaries = SummaryRows.of(table);
        this.margins = Margins.of(table);
        this.said = said;
        this.fileWords = fileWords;
        this.headersDiffer = table.data().stream().map(this::header).distinct().count() > 1;
        this.besideUnnamed = table.data().stream().anyMatch(column -> header(column).isEmpty());
        this.ownCodes =
                key.placeCode()
                        .filter(code -> OWN_CODE.matcher(code.header()).matches())
                        .isPresent();
        this.namingIndicators =
                key.dimensions().stream()
                        .filter(
                                dimension ->
                                        key.indicator().isEmpty() && namesIndicators(dimension))
                        .collect(Collectors.toSet());
        this.beside = key.beside(table);
    }

    /// Takes note of a figure of this name.
    void count(Name name) {
        said.count(name.silent());
    }

    /// Which columns tell the rows apart.
    KeyColumns key() {
        return key;
    }

    /// The columns whose names may be indicators.
    Set<StubColumn> namingIndicators() {
        return namingIndicators;
    }

    /// Whether at least half of a column's names are the catalogue's: one age group that happens to
    /// be called as an indicator is must not leave its fellows.
    private boolean namesIndicators(StubColumn dimension) {
        Set<String> names =
                table.rows().stream()
                        .map(row -> row.labels().getOrDefault(dimension.column(), ""))
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.toSet());
        long known = names.stream().filter(name -> binder.known(name).isPresent()).count();
        return known > 0 && 2 * known >= names.size();
    }

    /// What one figure is called.
    ///
    /// @param silent whether the file names no place of it
    record Name(Indicator indicator, Place place, Breakdown breakdown, boolean silent) {
        SeriesKey key(Unit unit) {
            return new SeriesKey(indicator, place, unit, breakdown);
        }
    }

    /// An indicator is named by its own column, else by a header that the catalogue knows, else by
    /// the table's title, else by its header, else by the file.
    Name of(DataRow row, DataColumn column) {
        String header = header(column);
        Map<String, String> parts = new LinkedHashMap<>();
        Optional<String> within = placeOfSection(row);
        List<String> section = new ArrayList<>(row.section());
        within.ifPresent(place -> section.removeIf(place::equals));
        if (!section.isEmpty()) {
            parts.put(SECTION, String.join(" / ", section));
        }
        Optional<String> summary = summaries.of(row);
        if (summary.isPresent()) {
            parts.put(ROW, summary.get());
        }
        if (margins.isMargin(column)) {
            parts.put(MEASURE, Margins.WORDS);
        }
        Set<String> columns = new HashSet<>();
        Map<String, Set<String>> open = new HashMap<>();
        Optional<Indicator> named = Optional.empty();
        for (StubColumn dimension : key.dimensions()) {
            String label = row.labels().getOrDefault(dimension.column(), "");
            Optional<Indicator> bound =
                    named.isEmpty() && namingIndicators.contains(dimension)
                            ? binder.known(label)
                            : Optional.empty();
            if (bound.isPresent()) {
                named = bound;
            } else if (!label.isEmpty()) {
                String name = dimensionName(dimension);
                parts.put(name, told(row, label));
                columns.add(name);
            } else if (!binder.series().isEmpty()) {
                open.put(dimensionName(dimension), labels(dimension));
            }
        }
        String words = label(row, key.indicator());
        if (!words.isEmpty()) {
            named = Optional.of(binder.indicator(words, label(row, key.indicatorCode())));
        }
        Place told = place(row, column);
        boolean silent = told.equals(Place.UNNAMED);
        Place place = silent ? said.place() : told;
        KnownSeries series = binder.series();
        Map<String, String> others = series.isEmpty() ? Map.of() : beside(row);
        Called called =
                indicator -> {
                    KnownSeries.Told all =
                            new KnownSeries.Told(
                                    parts,
                                    columns,
                                    open,
                                    others,
                                    word -> isSpokenFor(word, row, column, indicator, place));
                    return new Name(
                            indicator,
                            place,
                            breakdown(series.parts(indicator, place, all)),
                            silent);
                };
        if (named.isEmpty() && binder.known(header).isPresent()) {
            return called.by(binder.indicator(header, ""));
        }
        String title = table.context().title();
        if (named.isEmpty() && title.isEmpty()) {
            if (column.derived() && besideUnnamed && !header.isEmpty()) {
                parts.put(COLUMN, tightRanges(header));
                return called.by(binder.indicator(fileWords, ""));
            }
            if (isPartOfYear(header)) {
                parts.put(COLUMN, header);
                return called.by(binder.indicator(fileWords, ""));
            }
            String only = header.isEmpty() ? fileWords : header;
            return called.by(binder.indicator(only, ""));
        }
        if (headersDiffer && !header.isEmpty()) {
            parts.put(COLUMN, tightRanges(header));
        }
        return called.by(named.orElseGet(() -> binder.indicator(title, "")));
    }

    /// Names a figure whose indicator is known.
    private interface Called {
        Name by(Indicator indicator);
    }

    /// Whether words are those of a figure's indicator, place, unit, title or header.
    private boolean isSpokenFor(
            String words, DataRow row, DataColumn column, Indicator indicator, Place place) {
        if (binder.place(words, "").equals(place)
                || binder.known(words).filter(indicator::equals).isPresent()) {
            return true;
        }
        return Stream.of(
                        table.context().titles().stream(),
                        column.sourceHeader().stream(),
                        table.stubs().stream()
                                .filter(
                                        stub ->
                                                switch (stub.kind()) {
                                                    case INDICATOR, PLACE, UNIT -> true;
                                                    default -> false;
                                                })
                                .map(stub -> row.labels().getOrDefault(stub.column(), "")))
                .flatMap(one -> one)
                .anyMatch(one -> SeriesKey.fold(one).equals(SeriesKey.fold(words)));
    }

    /// What the columns tell of a row that are no part of the key.
    private Map<String, String> beside(DataRow row) {
        Map<String, String> told = new LinkedHashMap<>();
        for (StubColumn column : beside) {
            String label = row.labels().getOrDefault(column.column(), "");
            if (!label.isEmpty()) {
                told.put(column.header(), told(row, label));
            }
        }
        return told;
    }

    /// What a column names.
    private Set<String> labels(StubColumn column) {
        return labels.computeIfAbsent(
                column,
                _ ->
                        table.rows().stream()
                                .map(row -> row.labels().getOrDefault(column.column(), ""))
                                .filter(label -> !label.isEmpty())
                                .collect(Collectors.toSet()));
    }

    private static String told(DataRow row, String label) {
        return tightRanges(withoutYear(row, label));
    }

    /// `Q1` of `2023/24 Q1`: the year is the period's, and next year's quarter goes on the series.
    private static String withoutYear(DataRow row, String label) {
        Optional<Period> year = row.period();
        return year.isPresent() && year.get() instanceof Period.SplitYear
                ? PeriodRecogniser.plain()
                        .within(label)
                        .filter(found -> found.period().equals(year.get()))
                        .map(PeriodRecogniser.Found::rest)
                        .filter(FigureNames::isPartOfYear)
                        .orElse(label)
                : label;
    }

    /// `Q1` above figures of fiscal years, of which nothing tells when they begin.
    private static boolean isPartOfYear(String header) {
        return PeriodRecogniser.quarter(header).isPresent()
                || PeriodRecogniser.month(header).isPresent();
    }

    /// The breakdown with these parts, which is one and the same for all places and indicators.
    private Breakdown breakdown(Map<String, String> parts) {
        if (breakdowns.size() >= REMEMBERED) {
            breakdowns.clear();
        }
        return breakdowns.computeIfAbsent(parts, Breakdown::new);
    }

    /// The words of the source that lead to a figure, each once.
    SourceLabel sourceLabel(DataRow row, DataColumn column) {
        // Of a list, what names a row names its series, all but the period.
        boolean list = table.shape() == Table.Shape.LONG;
        Map<String, Boolean> own = new LinkedHashMap<>();
        for (String word : table.context().titles()) {
            own.putIfAbsent(word, false);
        }
        for (String word : row.section()) {
            own.putIfAbsent(word, list);
        }
        for (StubColumn stub : table.stubs()) {
            boolean leads =
                    switch (stub.kind()) {
                        case INDICATOR, PLACE, UNIT, MEASURE, DIMENSION, PERIOD -> true;
                        case PLACE_CODE, INDICATOR_CODE, SCALE, STATUS, DECIMALS, ATTRIBUTE ->
                                false;
                    };
            if (leads) {
                own.putIfAbsent(
                        row.labels().getOrDefault(stub.column(), ""),
                        list && stub.kind() != StubColumn.Kind.PERIOD);
            }
        }
        for (String word : column.sourceHeader()) {
            own.putIfAbsent(word, false);
        }
        own.remove("");
        List<SourceLabel.Word> words = new ArrayList<>();
        for (Map.Entry<String, Boolean> word : own.entrySet()) {
            words.add(new SourceLabel.Word(word.getKey(), word.getValue()));
        }
        return SourceLabel.of(words);
    }

    /// The place that the file names; {@link Place#UNNAMED} where it names none.
    private Place place(DataRow row, DataColumn column) {
        if (key.place().isPresent()) {
            String words = label(row, key.place());
            Optional<String> wider = words.isEmpty() ? key.widerPlace(row) : Optional.empty();
            // A row without a place in any column of places is the whole: its headline.
            return wider.isPresent()
                    ? binder.place(wider.get(), "")
                    : binder.place(words, ownCodes ? "" : label(row, key.placeCode()));
        }
        return placeAbove(column)
                .or(() -> placeOfSection(row))
                .or(() -> table.context().place())
                .map(words -> binder.place(words, ""))
                .orElse(Place.UNNAMED);
    }

    /// The place that a column's header names, where places stand across.
    private Optional<String> placeAbove(DataColumn column) {
        return key.place().isPresent()
                ? Optional.empty()
                : column.place()
                        .or(() -> column.header().stream().filter(binder::isPlace).findFirst());
    }

    /// The place that a row's section names, where no column and no header does.
    private Optional<String> placeOfSection(DataRow row) {
        return key.place().isPresent() || row.section().isEmpty()
                ? Optional.empty()
                : placesOfSections.computeIfAbsent(
                        row.section(), words -> words.stream().filter(binder::isPlace).findFirst());
    }

    /// The words above a column that are not its place.
    private String header(DataColumn column) {
        return headers.computeIfAbsent(column, this::readHeader);
    }

    private String readHeader(DataColumn column) {
        Optional<String> place = placeAbove(column);
        return margins.bare(column.header()).stream()
                .filter(word -> place.filter(word::equals).isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /// "15 - 24" and "15–24" are the same ages: what only tells offices apart must not tell series
    /// apart.
    private static String tightRanges(String label) {
        boolean mayBeOne = label.indexOf('-') >= 0 || label.indexOf('–') >= 0;
        return mayBeOne ? RANGE.matcher(label).replaceAll("-") : label;
    }

    private static String dimensionName(StubColumn dimension) {
        return dimension.header().isEmpty()
                ? "row name " + CellRef.columnName(dimension.column())
                : dimension.header();
    }

    private static String label(DataRow row, Optional<StubColumn> stub) {
        return stub.map(column -> row.labels().getOrDefault(column.column(), "")).orElse("");
    }
}
