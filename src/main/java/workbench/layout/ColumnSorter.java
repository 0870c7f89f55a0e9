package workbench.layout;

import workbench.catalogue.CompactPeriods;
import workbench.catalogue.PeriodRecogniser;
import workbench.layout.StubColumn.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells a table's columns of figures from those that say what a row holds, by what stands in them
/// and by the words above them.
final class ColumnSorter {
    private static final Pattern FLAGS =
            Pattern.compile(
                    "flag|status|statut|symbol|quality|qualité|note|mark|sign|reliab|fiab|attribut"
                            + "|kennz|zeichen|suppress|provis|r[eé]vis|confid|l[eé]gend|remar");

    /// Parts of a city that bear numbers as large as years.
    private static final Pattern NUMBERED_PLACES =
            Pattern.compile(
                    "\\b(?:tracts?|zones?|blocks?|beats?|sectors?|secteurs?|districts?)\\b");

    private static final Pattern DURATION =
            Pattern.compile(
                    "(?iu)\\b(?:response|wait|waiting|travel|turnaround|turnout|processing|handling"
                            + "|duration|durée|délai|attente|percentile|hh?:mm|mm?:ss)\\b");

    /// So many figures at most are left beside a table, as of a check of the sums.
    private static final int FEW = 3;

    /// Of a table with fewer than so many times their number of rows they are a good part.
    private static final int ONE_OF = 10;

    private final HeaderStacks headers;
    private final TreeMap<Integer, ColumnProfile> profiles;
    private final CodesOfNames codes;
    private final Map<Integer, Optional<Kind>> said;
    private final TreeMap<Integer, Kind> stubs = new TreeMap<>();
    private final List<Integer> data = new ArrayList<>();
    private final Map<Integer, Integer> statusOf = new HashMap<>();

    /// The columns of numbers that stand for names.
    private final Set<Integer> numbering;

    /// @param profiles of the columns that hold anything in the table's body
    /// @param said what a person says that columns name; empty for figures
    ColumnSorter(
            HeaderStacks headers,
            TreeMap<Integer, ColumnProfile> profiles,
            Map<Integer, Optional<Kind>> said) {
        this.headers = headers;
        this.profiles = withoutStrays(headers, profiles, said.keySet());
        this.codes = new CodesOfNames(headers, this.profiles);
        this.said = said;
        this.numbering = NumberedNames.numbering(headers, this.profiles);
    }

    /// All but the columns behind the last header in which a few figures have been left, as of a
    /// check of the sums.
    private static TreeMap<Integer, ColumnProfile> withoutStrays(
            HeaderStacks headers, TreeMap<Integer, ColumnProfile> profiles, Set<Integer> said) {
        int headed =
                profiles.values().stream()
                        .filter(profile -> profile.figures() > 0)
                        .map(profile -> profile.column)
                        .filter(column -> !headers.over(column).isEmpty())
                        .max(Integer::compare)
                        .orElse(Integer.MAX_VALUE);
        int most = profiles.values().stream().mapToInt(ColumnProfile::filled).max().orElse(0);
        TreeMap<Integer, ColumnProfile> kept = new TreeMap<>(profiles);
        kept.tailMap(headed, false)
                .values()
                .removeIf(
                        profile ->
                                profile.numbers == profile.filled()
                                        && profile.filled() <= FEW
                                        && profile.filled() * ONE_OF <= most
                                        && !said.contains(profile.column));
        return kept;
    }

    /// @param stubs the columns that say what a row holds and what their words alone tell about
    ///   them: DIMENSION where they tell nothing
    /// @param data the columns of figures, ascending
    /// @param statusOf the columns of flags by the column of figures they belong to
    /// @param longShape whether one row holds one figure
    record Sorted(
            TreeMap<Integer, ColumnProfile> profiles,
            TreeMap<Integer, Kind> stubs,
            List<Integer> data,
            Map<Integer, Integer> statusOf,
            boolean longShape) {
        /// Whether each row holds one figure and says all about it.
        boolean isList() {
            return longShape && data.size() == 1;
        }

        /// Whether some column of names holds months or quarters without their year.
        boolean hasMonths() {
            return stubs.keySet().stream()
                    .map(profiles::get)
                    .anyMatch(profile -> profile != null && profile.months > 0);
        }
    }

    Sorted sort() {
        OptionalInt value = valueColumn();
        if (value.isPresent()) {
            sortLong(value.getAsInt());
        } else {
            sortWide();
        }
        takeWhatWasSaid();
        attachStatus();
        boolean longShape =
                value.isPresent() || data.size() == 1 && stubs.containsValue(Kind.PERIOD);
        return new Sorted(profiles, stubs, data, statusOf, longShape);
    }

    private void takeWhatWasSaid() {
        said.forEach(
                (column, kind) -> {
                    if (profiles.containsKey(column)) {
                        stubs.remove(column);
                        data.remove(column);
                        kind.ifPresentOrElse(
                                named -> stubs.put(column, named), () -> data.add(column));
                    }
                });
        data.sort(null);
    }

    private String header(int column) {
        return headers.nearest(column);
    }

    /// By the nearest words, or by all of them together: `FIPS` above `Code`; else by the names
    /// beside it that a column numbers.
    private Optional<Kind> kindByHeader(int column) {
        Optional<Kind> nearest = HeaderWords.kindOf(header(column));
        if (nearest.isPresent()) {
            return nearest;
        }
        if (numbering.contains(column)) {
            return Optional.of(Kind.ATTRIBUTE);
        }
        List<HeaderStacks.Word> words = headers.over(column);
        return words.size() < 2
                ? nearest
                : HeaderWords.kindOf(
                        String.join(" ", words.stream().map(HeaderStacks.Word::text).toList()));
    }

    /// The `Value` column of a long table: the only one so headed, beside columns that bear the
    /// names of dimensions.
    private OptionalInt valueColumn() {
        int found = 0;
        int dimensions = 0;
        for (ColumnProfile profile : profiles.values()) {
            if (HeaderWords.isValue(header(profile.column))
                    && (profile.isMostlyFigures() || profile.figures() > 0)) {
                if (found != 0) {
                    return OptionalInt.empty();
                }
                found = profile.column;
            } else if (!header(profile.column).isEmpty()
                    && kindByHeader(profile.column).isPresent()) {
                dimensions++;
            }
        }
        boolean isLong = found != 0 && (dimensions >= 2 || dimensions == 1 && profiles.size() <= 3);
        return isLong ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private void sortLong(int value) {
        data.add(value);
        for (ColumnProfile profile : profiles.values()) {
            int column = profile.column;
            if (column == value) {
                continue;
            }
            Optional<Kind> byHeader = kindByHeader(column);
            boolean figures = profile.isMostlyFigures() && !profile.isMostlyPeriods();
            if (byHeader.isPresent()) {
                stubs.put(column, byHeader.get());
            } else if (figures && beginsTheCodesBeside(profile)) {
                stubs.put(column, Kind.INDICATOR_CODE);
            } else if (figures && (column > value || !profile.integers)) {
                data.add(column);
            } else {
                stubs.put(column, wordless(profile));
            }
        }
        data.sort(null);
        if (!stubs.containsValue(Kind.PERIOD)) {
            takeOnlyDates();
        }
    }

    /// Where no other column tells the period, dates beneath a header that nobody knows do.
    private void takeOnlyDates() {
        List<Integer> dates =
                profiles.values().stream()
                        .filter(ColumnProfile::isMostlyPeriods)
                        .map(profile -> profile.column)
                        .filter(column -> stubs.containsKey(column))
                        .filter(column -> kindByHeader(column).isEmpty())
                        .toList();
        if (dates.size() == 1) {
            stubs.put(dates.getFirst(), Kind.PERIOD);
        }
    }

    /// Whether a column numbers what the next one numbers more finely: the target 17.8 beside the
    /// indicator 17.8.1.
    private boolean beginsTheCodesBeside(ColumnProfile profile) {
        ColumnProfile next = profiles.get(profile.column + 1);
        return next != null
                && next.texts > 0
                && !next.distinct.isEmpty()
                && next.distinct.stream()
                        .allMatch(
                                finer ->
                                        profile.distinct.stream()
                                                .anyMatch(code -> finer.startsWith(code + ".")));
    }

    private void sortWide() {
        int firstFigures = firstFigures();
        for (ColumnProfile profile : profiles.values()) {
            int column = profile.column;
            if (isData(profile, firstFigures)) {
                data.add(column);
            } else {
                stubs.put(column, stubKind(profile));
            }
        }
    }

    /// The first column whose figures are no periods, codes or numbers of lines.
    private int firstFigures() {
        for (ColumnProfile profile : profiles.values()) {
            if ((profile.isMostlyFigures() || isOfMarks(profile))
                    && !isPeriodColumn(profile, Integer.MAX_VALUE)
                    && !isCode(profile)
                    && !isLeadingStub(profile)) {
                return profile.column;
            }
        }
        return profiles.isEmpty() ? 1 : profiles.firstKey();
    }

    /// Whether a column beneath a period, behind the first, has nothing but figures and what stands
    /// in their place, as often as may be: few may be told.
    private boolean isOfMarks(ColumnProfile profile) {
        return profile.column > profiles.firstKey()
                && profile.isOnlyMarks()
                && !profile.isOnlyFlags()
                && !headsNoPeriod(profile.column);
    }

    private boolean isData(ColumnProfile profile, int firstFigures) {
        int column = profile.column;
        if (isPeriodColumn(profile, firstFigures) || isCode(profile)) {
            return false;
        }
        if (column < firstFigures) {
            return false;
        }
        Optional<Kind> byHeader = kindByHeader(column);
        boolean says =
                byHeader.isPresent()
                        && (byHeader.get() == Kind.ATTRIBUTE
                                || byHeader.get() == Kind.STATUS
                                || byHeader.get() == Kind.DECIMALS
                                || byHeader.get() == Kind.SCALE
                                || byHeader.get() == Kind.UNIT && profile.numbers < profile.filled()
                                || byHeader.get() == Kind.INDICATOR_CODE
                                || byHeader.get() == Kind.PLACE_CODE);
        if (profile.isMostlyFigures() || isOfMarks(profile)) {
            return !says;
        }
        // All N/A beneath a header, among columns of figures.
        boolean onlySymbols = profile.symbols == profile.filled() && !profile.isOnlyFlags();
        boolean missing = profile.symbols == profile.filled() && profile.longest > 1;
        boolean ofPeriod =
                (profile.isOnlyFlags() || profile.isOnlyMarks()) && !headsNoPeriod(column);
        return !says
                && (onlySymbols
                        || missing
                        || ofPeriod
                        || profile.isFiguresAndMarks()
                        || profile.isOnlyTimes() && saysDuration(column))
                && column > firstFigures
                && !header(column).isEmpty();
    }

    /// Whether the times of a column say how long something took, and not when it was.
    private boolean saysDuration(int column) {
        return headers.over(column).stream()
                .map(HeaderStacks.Word::text)
                .anyMatch(
                        word ->
                                DURATION.matcher(word).find()
                                        || PeriodRecogniser.plain().within(word).isPresent());
    }

    /// Whole numbers under a header of periods that are written as such: `202103`.
    private boolean isCompactPeriods(ColumnProfile profile) {
        return kindByHeader(profile.column).filter(Kind.PERIOD::equals).isPresent()
                && profile.compactPeriods() != CompactPeriods.NONE;
    }

    private boolean isPeriodColumn(ColumnProfile profile, int firstFigures) {
        if (isCompactPeriods(profile)) {
            return true;
        }
        if (!profile.isMostlyPeriods()) {
            return false;
        }
        Optional<Kind> byHeader = kindByHeader(profile.column);
        if (byHeader.isPresent() && !mayHeadPeriods(byHeader.get())) {
            return byHeader.get() == Kind.PERIOD;
        }
        if (profile.column < firstFigures && aloneTellsPeriods(profile)) {
            return true;
        }
        // Places may be numbered as years are, census tract 1901, and targets be as large.
        boolean numbered =
                byHeader.filter(Kind.PLACE::equals).isPresent()
                        || HeaderWords.isNoPlace(header(profile.column))
                        || isOfAPeriod(profile.column);
        boolean dates = profile.periods * 2 > profile.filled();
        boolean months = profile.months * 2 > profile.filled();
        boolean leads = profile.column < firstFigures && profile.column <= firstTextless();
        return leads && (dates || months || !numbered && headsNoPeriod(profile.column));
    }

    /// Whether a column's cells are years, quarters or months, no two alike and without a gap where
    /// they are years, in a table that tells no period elsewhere: whatever the corner above them
    /// says, it says it of what stands across.
    private boolean aloneTellsPeriods(ColumnProfile profile) {
        return profile.countsPeriods()
                && !NUMBERED_PLACES.matcher(Words.fold(header(profile.column))).find()
                && profiles.values().stream()
                        .filter(other -> other != profile)
                        .allMatch(
                                other ->
                                        headsNoPeriod(other.column)
                                                && !isOfAPeriod(other.column)
                                                && !(other.isMostlyPeriods()
                                                        && other.column < profile.column));
    }

    /// Whether a header may be that of another column, or of what stands across, in a corner above
    /// periods.
    private static boolean mayHeadPeriods(Kind header) {
        return header == Kind.INDICATOR || header == Kind.DIMENSION || header == Kind.PLACE;
    }

    /// Whether a header tells the period of its figures beside their name: `Actual 2022`.
    private boolean isOfAPeriod(int column) {
        return PeriodRecogniser.plain()
                .within(header(column))
                .filter(found -> !found.rest().isEmpty())
                .isPresent();
    }

    /// Years beneath a header that is a period itself are figures.
    private boolean headsNoPeriod(int column) {
        return headers.over(column).stream()
                .noneMatch(word -> SheetView.kindOf(word.text()).isPeriod());
    }

    /// The last column before figures for certain begin.
    private int firstTextless() {
        for (ColumnProfile profile : profiles.values()) {
            if (profile.numbers * 2 > profile.filled()) {
                return profile.column;
            }
        }
        return Integer.MAX_VALUE;
    }

    /// Whole numbers under a header that says code or number, no two alike.
    private boolean isCode(ColumnProfile profile) {
        Optional<Kind> byHeader = kindByHeader(profile.column);
        boolean says =
                byHeader.isPresent()
                        && (byHeader.get() == Kind.PLACE_CODE
                                || byHeader.get() == Kind.INDICATOR_CODE
                                || byHeader.get() == Kind.ATTRIBUTE);
        return profile.isMostlyFigures() && profile.hasLeadingNoughts()
                || says
                        && profile.isMostlyFigures()
                        && (profile.integers || byHeader.get() == Kind.ATTRIBUTE)
                || profile.integers && codes.areIn(profile.column, byHeader.isPresent())
                || header(profile.column).isEmpty() && isCounter(profile)
                || profile.column == profiles.firstKey() && profile.numbersTables();
    }

    /// 1, 2, 3 ... down the first column, without a header, be it with a total beneath.
    private boolean isCounter(ColumnProfile profile) {
        return profile.column == profiles.firstKey()
                && profiles.size() > 2
                && profile.numbers > 3
                && profile.texts == profile.totals
                && profile.ascendingByOne;
    }

    /// Whole numbers that name wards, ages, grades or zones, left of all figures.
    private boolean isLeadingStub(ColumnProfile profile) {
        Optional<Kind> byHeader = kindByHeader(profile.column);
        boolean says =
                byHeader.isPresent()
                        && (byHeader.get() == Kind.PLACE
                                || byHeader.get() == Kind.PERIOD
                                || byHeader.get() == Kind.DIMENSION);
        return (says && profile.integers || profile.countsBeneathNames())
                && profile.column < lastColumnOfFigures();
    }

    private int lastColumnOfFigures() {
        int last = 0;
        for (ColumnProfile profile : profiles.values()) {
            last = profile.isMostlyFigures() ? profile.column : last;
        }
        return last;
    }

    private Kind stubKind(ColumnProfile profile) {
        if (isCompactPeriods(profile)) {
            return Kind.PERIOD;
        }
        Optional<Kind> byHeader = kindByHeader(profile.column);
        boolean corner =
                byHeader.filter(Kind.PLACE::equals).isPresent()
                                && profile.periods + profile.months == profile.filled()
                        || byHeader.filter(ColumnSorter::mayHeadPeriods).isPresent()
                                && aloneTellsPeriods(profile);
        if (corner || profile.isMostlyPeriods() && byHeader.orElse(Kind.PERIOD) == Kind.PERIOD) {
            return profile.column < lastColumnOfFigures() || byHeader.isPresent()
                    ? Kind.PERIOD
                    : Kind.ATTRIBUTE;
        }
        if (byHeader.isPresent() && byHeader.get() != Kind.PERIOD) {
            return byHeader.get();
        }
        if (byHeader.isPresent() && profile.years + profile.periods + profile.months > 0) {
            return Kind.PERIOD;
        }
        return wordless(profile);
    }

    private Kind wordless(ColumnProfile profile) {
        if (profile.isMostlyPeriods() && profile.months + profile.years + profile.periods > 0) {
            boolean days = header(profile.column).isEmpty() || profile.years + profile.months > 0;
            return days && profile.column <= firstTextless() ? Kind.PERIOD : Kind.ATTRIBUTE;
        }
        if (profile.isOnlyFlags()) {
            return mayBearFlags(profile) ? Kind.STATUS : Kind.DIMENSION;
        }
        if (isCode(profile)) {
            return Kind.ATTRIBUTE;
        }
        if (profile.isMostlyUnits() && header(profile.column).isEmpty()) {
            return Kind.UNIT;
        }
        if (profile.isOnlyScales()) {
            return Kind.SCALE;
        }
        return Kind.DIMENSION;
    }

    /// Flags stand behind figures, without a header or with one that says so, or that is the
    /// figures' own; `Bound` over N and S says something else of what the row counts.
    private boolean mayBearFlags(ColumnProfile profile) {
        String header = header(profile.column);
        Integer before = profiles.lowerKey(profile.column);
        return header.isEmpty()
                || before != null
                        && (header(before).equals(header)
                                || standsInGroupOf(profile.column, before)
                                || FLAGS.matcher(Words.fold(header)).find()
                                || !headsNoPeriod(profile.column));
    }

    /// Whether nothing stands over a column but the group of the figures before it: `Bachelor` over
    /// both, and `Oct-22` over the figures.
    private boolean standsInGroupOf(int column, int before) {
        List<HeaderStacks.Word> own = headers.over(column);
        List<HeaderStacks.Word> theirs = headers.over(before);
        return own.size() < theirs.size()
                && theirs.stream()
                        .map(HeaderStacks.Word::text)
                        .toList()
                        .containsAll(own.stream().map(HeaderStacks.Word::text).toList());
    }

    /// Flags belong to the figures on their left; the one flag column of a long table to its value.
    private void attachStatus() {
        for (Map.Entry<Integer, Kind> stub : stubs.entrySet()) {
            int column = stub.getKey();
            boolean flags =
                    stub.getValue() == Kind.STATUS && !Confidentiality.isHeader(header(column));
            if (!flags || data.isEmpty()) {
                continue;
            }
            int owner = data.getFirst();
            for (int candidate : data) {
                owner = candidate < column ? candidate : owner;
            }
            statusOf.putIfAbsent(owner, column);
        }
    }
}
