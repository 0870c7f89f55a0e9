package workbench.layout;

import workbench.catalogue.IllustrativeWords;
import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.catalogue.UnitRecogniser;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what the words above a column of figures say: its period, its unit and scale, the marks in
/// its header, and what remains as its name.
final class ColumnBuilder {
    /// In which a negative number stands.
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*[(\\[][^()\\[\\]]*-\\d[^()\\[\\]]*[)\\]]");

    private static final Pattern FLAG_ALONE = Pattern.compile("\\(\\p{L}\\)|\\[\\p{L}\\]");

    private static final Pattern CLINGING =
            Pattern.compile("(?<stem>\\p{L}[\\p{L}_]*\\p{L})(?<year>(?:19|20)\\d\\d)");

    private final HeaderStacks headers;
    private final ColumnSorter.Sorted sorted;
    private final Optional<Period> titlePeriod;
    private final SymbolSet symbols;
    private final GroupUnits groupUnits;
    private final boolean commaElsewhere;
    private final Map<Integer, PeriodRecogniser> byRow = new HashMap<>();

    /// The rows of headers in which letters behind the names number the columns.
    private final BitSet lettered = new BitSet();

    /// The rows of headers that tell months by their numbers.
    private final BitSet months = new BitSet();

    private final YearsDown yearsDown;

    /// The columns that say the total of a period.
    private final BitSet totals = new BitSet();

    /// What columns are called before a year that clings to it, where several are: `Pop2016,
    /// Pop2021`, or all of one year: `Pop2021, Dwell2021`.
    private final Set<String> stems;

    ColumnBuilder(
            HeaderStacks headers,
            ColumnSorter.Sorted sorted,
            TableContext context,
            boolean commaElsewhere) {
        this.headers = headers;
        this.sorted = sorted;
        this.titlePeriod = context.period();
        this.symbols = context.symbols();
        this.groupUnits = GroupUnits.of(context.titles());
        this.commaElsewhere = commaElsewhere;
        this.yearsDown = YearsDown.beside(sorted, headers);
        this.stems = stems();
        tuneByRow();
    }

    private Set<String> stems() {
        Map<String, Long> counts =
                sorted.data().stream()
                        .map(column -> CLINGING.matcher(headers.nearest(column)))
                        .filter(Matcher::matches)
                        .collect(
                                Collectors.groupingBy(
                                        year -> year.group("stem"), Collectors.counting()));
        boolean several = counts.size() > 1 && counts.size() == sorted.data().size();
        if (!several || yearsClinging().size() > 1) {
            counts.values().removeIf(count -> count < 2);
        }
        return counts.keySet();
    }

    private Set<String> yearsClinging() {
        return sorted.data().stream()
                .map(column -> CLINGING.matcher(headers.nearest(column)))
                .filter(Matcher::matches)
                .map(year -> year.group("year"))
                .collect(Collectors.toSet());
    }

    /// A name and the year that clings to it.
    private String apart(String word) {
        Matcher year = CLINGING.matcher(word);
        return !stems.isEmpty() && year.matches() && stems.contains(year.group("stem"))
                ? year.group("stem") + " " + year.group("year")
                : word;
    }

    /// `Rate (-99 = missing)` is the rate.
    private static String withoutCodes(String word) {
        return word.indexOf('-') < 0 || SymbolSets.codes(List.of(word)).isEmpty()
                ? word
                : BRACKETS.matcher(word).replaceAll("").strip();
    }

    /// `2023 (illustrative)` is 2023.
    private static String withoutRemark(String word) {
        String bare = IllustrativeWords.without(word);
        return !bare.equals(word) && PeriodRecogniser.plain().whole(bare).isPresent() ? bare : word;
    }

    /// Periods of one header row are written alike.
    private void tuneByRow() {
        Map<Integer, List<String>> texts = new HashMap<>();
        for (int column : sorted.data()) {
            for (HeaderStacks.Word word : headers.over(column)) {
                texts.computeIfAbsent(word.row(), _ -> new ArrayList<>()).add(word.text());
            }
        }
        texts.forEach(
                (row, words) -> {
                    lettered.set(row, HeaderCodes.areBehind(words));
                    months.set(row, NumberedParts.areMonths(words));
                    byRow.put(row, PeriodRecogniser.among(words));
                });
    }

    List<DataColumn> columns() {
        List<DataColumn> built = new ArrayList<>();
        List<String> nearest = sorted.data().stream().map(headers::nearest).toList();
        boolean besideYes = nearest.stream().anyMatch(HeaderWords::isYes);
        for (int column : sorted.data()) {
            built.add(build(column, nearest, besideYes));
        }
        return withTotalsOfPeriods(toldApart(built));
    }

    /// `No.` and `Units` beneath one group count both, and say nothing else: where the names of
    /// columns are alike, the nearest words tell them apart.
    private static List<DataColumn> toldApart(List<DataColumn> built) {
        Map<List<Object>, List<DataColumn>> alike = new HashMap<>();
        built.forEach(
                column ->
                        alike.computeIfAbsent(
                                        List.of(
                                                column.header(),
                                                column.period(),
                                                column.part(),
                                                column.unit()),
                                        _ -> new ArrayList<>())
                                .add(column));
        Set<DataColumn> unclear =
                alike.values().stream()
                        .filter(
                                columns ->
                                        columns.stream()
                                                        .flatMap(ColumnBuilder::nearestWord)
                                                        .distinct()
                                                        .count()
                                                > 1)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return built.stream()
                .map(column -> unclear.contains(column) ? withNearestWord(column) : column)
                .toList();
    }

    private static Stream<String> nearestWord(DataColumn column) {
        return column.sourceHeader().stream().reduce((_, nearer) -> nearer).stream();
    }

    private static DataColumn withNearestWord(DataColumn column) {
        return column.header().isEmpty()
                ? column
                : column.named(
                        Stream.concat(column.header().stream(), nearestWord(column))
                                .distinct()
                                .toList());
    }

    /// `2023 Total` closes the columns of its year, unless others of the year follow it, whose
    /// figure it then is; where none stands before it, or all columns are such, they are figures of
    /// their own.
    private List<DataColumn> withTotalsOfPeriods(List<DataColumn> built) {
        boolean only = built.stream().allMatch(column -> totals.get(column.column()));
        List<DataColumn> marked = new ArrayList<>();
        for (int i = 0; i < built.size(); i++) {
            DataColumn column = built.get(i);
            boolean follows = i > 0 && isWithin(built.get(i - 1).period(), column.period());
            boolean closes =
                    i + 1 == built.size() || !built.get(i + 1).period().equals(column.period());
            marked.add(
                    totals.get(column.column()) && follows && closes && !only
                            ? column.asDerived()
                            : column);
        }
        return marked;
    }

    /// Whether a period is another one or a part of it.
    private static boolean isWithin(Optional<Period> part, Optional<Period> whole) {
        return part.isPresent()
                && whole.isPresent()
                && !part.get().start().isBefore(whole.get().start())
                && !part.get().end().isAfter(whole.get().end());
    }

    private DataColumn build(int column, List<String> neighbours, boolean besideYes) {
        ColumnProfile profile = java.util.Objects.requireNonNull(sorted.profiles().get(column));
        Reader reader = new Reader(besideYes);
        for (HeaderStacks.Word word : headers.whole(column)) {
            reader.take(word);
        }
        reader.keepAName();
        totals.set(column, reader.total);
        Optional<UnitRecogniser.Found> ofGroup = groupUnits.under(reader.source);
        Optional<Unit> unit =
                unitOf(profile, reader).or(() -> ofGroup.flatMap(UnitRecogniser.Found::unit));
        boolean derived = isComputed(column, reader) || isTotalOfOthers(column, neighbours);
        if (unit.isEmpty()
                && derived
                && reader.source.stream().anyMatch(DerivedWords::isChange)
                && reader.source.stream().anyMatch(DerivedWords::isPercent)) {
            unit = Optional.of(Unit.PERCENT);
        }
        Optional<PartOfYear> part = reader.part();
        Optional<Period> period = part.isPresent() ? Optional.empty() : reader.period();
        Integer status = sorted.statusOf().get(column);
        return new DataColumn(
                column,
                reader.words,
                reader.source,
                Optional.empty(),
                period,
                part,
                unit,
                reader.multiplier == 0 && unit.filter(Unit::changesInPoints).isEmpty()
                        ? ofGroup.map(UnitRecogniser.Found::multiplier).orElse(0)
                        : reader.multiplier,
                reader.status,
                status == null ? OptionalInt.empty() : OptionalInt.of(status),
                derived,
                isDecimalComma(profile));
    }

    /// Whether a column is headed as the total of others, and its figures may be: the expectancy of
    /// all people lies between those of men and of women.
    private boolean isTotalOfOthers(int column, List<String> neighbours) {
        double total = sum(column);
        List<Integer> parts = DerivedWords.partsOf(headers.nearest(column), neighbours);
        return parts.size() >= 2
                && parts.stream().allMatch(part -> sum(sorted.data().get(part)) <= total);
    }

    private double sum(int column) {
        return java.util.Objects.requireNonNull(sorted.profiles().get(column)).sum;
    }

    /// A column of changes, or a total that stands alone or closes its group. A total that opens a
    /// group (1980: Total, Males, Females) is the group's own figure.
    private boolean isComputed(int column, Reader reader) {
        boolean onlyColumn = sorted.data().size() == 1;
        if (onlyColumn || reader.source.stream().noneMatch(DerivedWords::isDerived)) {
            return false;
        }
        boolean bottom = DerivedWords.isDerived(reader.source.getLast());
        boolean change = reader.source.stream().anyMatch(DerivedWords::isChange);
        if (change || reader.source.size() == 1 || !bottom) {
            return true;
        }
        int at = sorted.data().indexOf(column);
        if (reader.source.getLast().equals("%") && isAloneInGroup(column)) {
            return false;
        }
        return at == sorted.data().size() - 1
                || !group(column).equals(group(sorted.data().get(at + 1)));
    }

    /// Whether no other column stands beneath the same words: then a `%` is the column's unit and
    /// no share of one beside it.
    private boolean isAloneInGroup(int column) {
        List<String> own = group(column);
        return sorted.data().stream()
                .noneMatch(other -> other != column && group(other).equals(own));
    }

    private List<String> group(int column) {
        List<String> words = headers.over(column).stream().map(HeaderStacks.Word::text).toList();
        return words.isEmpty() ? words : words.subList(0, words.size() - 1);
    }

    private boolean isDecimalComma(ColumnProfile profile) {
        return profile.commaTexts > profile.pointTexts
                || commaElsewhere && profile.commaTexts == profile.pointTexts;
    }

    /// Percentages by format are ratios whatever the header says; signs at the figures come next.
    private static Optional<Unit> unitOf(ColumnProfile profile, Reader reader) {
        int figures = profile.numbers + profile.years;
        if (profile.percentFormats > 0 && profile.percentFormats * 2 > figures) {
            return Optional.of(Unit.RATIO);
        }
        if (profile.percentTexts > 0 && profile.percentTexts * 2 > figures) {
            return Optional.of(Unit.PERCENT);
        }
        if (reader.unit.isEmpty() && !profile.currency().isEmpty()) {
            return Optional.of(UnitRecogniser.currency(profile.currency()));
        }
        return reader.unit;
    }

    /// Takes the words above one column apart, from the outermost to the nearest.
    private final class Reader {
        /// Whether a column beside is headed `Yes`, which makes an answer of a `No`.
        private final boolean besideYes;

        private final List<String> words = new ArrayList<>();
        private final List<String> source = new ArrayList<>();
        private Optional<Period> period = Optional.empty();
        private OptionalInt month = OptionalInt.empty();
        private OptionalInt quarter = OptionalInt.empty();
        private String partOfYear = "";
        private Optional<Unit> unit = Optional.empty();
        private int multiplier;
        private ObservationStatus status = ObservationStatus.NORMAL;

        /// Whether it says the total of a period.
        private boolean total;

        Reader(boolean besideYes) {
            this.besideYes = besideYes;
        }

        void take(HeaderStacks.Word word) {
            source.add(Words.plain(word.text()));
            String name = withoutCodes(source.getLast());
            String plain =
                    withoutRemark(apart(lettered.get(word.row()) ? HeaderCodes.name(name) : name));
            if (isFlagAlone(plain)) {
                takeMark(plain.substring(1, plain.length() - 1));
                return;
            }
            takeFlag(plain);
            PeriodRecogniser recogniser = byRow.getOrDefault(word.row(), PeriodRecogniser.plain());
            if (months.get(word.row())) {
                month = OptionalInt.of(Integer.parseInt(plain));
                partOfYear = plain;
                return;
            }
            Optional<Period> whole = recogniser.whole(plain);
            if (whole.isPresent()) {
                takePeriod(whole.get(), plain);
                return;
            }
            OptionalInt namedMonth = PeriodRecogniser.month(plain);
            OptionalInt namedQuarter = PeriodRecogniser.quarter(plain);
            if (namedMonth.isPresent() || namedQuarter.isPresent()) {
                month = namedMonth.isPresent() ? namedMonth : month;
                quarter = namedQuarter.isPresent() ? namedQuarter : quarter;
                partOfYear = plain;
                return;
            }
            Optional<PeriodRecogniser.Found> within =
                    DerivedWords.isChange(plain) ? Optional.empty() : recogniser.within(plain);
            if (within.isPresent() && period.isEmpty()) {
                period = Optional.of(within.get().period());
                total |= DerivedWords.isDerived(within.get().rest());
                takeWords(within.get().rest());
            } else {
                takeWords(plain);
            }
        }

        private void takePeriod(Period found, String plain) {
            if (period.isPresent() && !isFiner(found, period.get())) {
                words.add(plain);
            } else {
                period = Optional.of(found);
            }
        }

        private static boolean isFiner(Period found, Period than) {
            return !found.start().isBefore(than.start()) && !found.end().isAfter(than.end());
        }

        private void takeFlag(String text) {
            Words.flagBehind(text).ifPresent(this::takeMark);
        }

        private void takeMark(String mark) {
            flag(mark).ifPresent(meaning -> status = status.and(meaning.status()));
        }

        private Optional<SymbolSet.Meaning> flag(String mark) {
            return symbols.meaning(mark)
                    .or(() -> SymbolSets.generic().meaning(mark))
                    .filter(meaning -> !meaning.missing());
        }

        /// `(p)` in a line of its own beneath a period.
        private boolean isFlagAlone(String text) {
            return period.isPresent()
                    && FLAG_ALONE.matcher(text).matches()
                    && flag(text.substring(1, 2)).isPresent();
        }

        private void takeWords(String text) {
            if (text.isBlank()) {
                return;
            }
            Optional<UnitRecogniser.Found> found = UnitRecogniser.within(text);
            String rest = text;
            if (found.isPresent()) {
                unit = found.get().unit().isPresent() ? found.get().unit() : unit;
                multiplier += found.get().multiplier();
                rest = found.get().rest();
            }
            if (found.isEmpty() && Particulars.saysUnit(text)) {
                unit = Optional.of(Unit.ofWords(Particulars.unitOf(text)));
                return;
            }
            boolean answers = besideYes && HeaderWords.isNo(rest);
            if (!rest.isBlank() && (answers || !HeaderWords.namesNothing(rest))) {
                words.add(rest);
            }
        }

        /// A unit that is all there is, such as `Households`, is the column's name too.
        void keepAName() {
            if (!words.isEmpty() || source.isEmpty() || period.isPresent()) {
                return;
            }
            String nearest = source.getLast();
            boolean names = unit.isPresent() && !HeaderWords.namesNothing(nearest);
            if (names && nearest.chars().filter(Character::isLetter).count() > 2) {
                words.add(nearest);
            }
        }

        /// The month or quarter that the rows' years are still to be told for.
        Optional<PartOfYear> part() {
            return period.isPresent() ? Optional.empty() : yearsDown.part(month, quarter);
        }

        /// Year and month or quarter from two rows, or from the title and one row.
        Optional<Period> period() {
            Optional<Period> year = period.or(() -> titlePeriod);
            if (month.isEmpty() && quarter.isEmpty()) {
                return period;
            }
            if (year.isPresent() && year.get() instanceof Period.Year known) {
                return Optional.of(
                        month.isPresent()
                                ? Period.ofMonth(known.year(), month.getAsInt())
                                : new Period.Quarter(known.year(), quarter.getAsInt()));
            }
            if (!words.contains(partOfYear)) {
                words.add(partOfYear);
            }
            return period;
        }
    }
}
