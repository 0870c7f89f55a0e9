package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the periods that the rows of a table tell, one row after the other: a year may stand in a
/// line above its months.
final class RowPeriods {
    private static final Pattern TOTAL_OF_PART =
            Pattern.compile("(?i)(?<part>\\S.*?)[ :–-]+(?:sub-?)?total");

    private static final String TOTAL = "total";

    /// Numbers of months and their codes are no longer.
    private static final int LONGEST_NUMBERED = 3;

    private static final int LONGEST_TOTAL = 30;

    private final SheetView sheet;
    private final List<PeriodColumn> periodColumns = new ArrayList<>();
    private final Optional<Period> titlePeriod;
    private final Memo<Boolean> derivedNames = new Memo<>(DerivedWords::isDerived);
    private final Memo<Boolean> totalsOfPeriods =
            new Memo<>(
                    word ->
                            PeriodRecogniser.plain()
                                    .within(word)
                                    .map(PeriodRecogniser.Found::rest)
                                    .filter(DerivedWords::isDerived)
                                    .isPresent());
    private final Memo<Boolean> partsOfYears =
            new Memo<>(
                    word ->
                            PeriodRecogniser.month(word).isPresent()
                                    || PeriodRecogniser.quarter(word).isPresent());

    /// The last year that stood in a line above the months or quarters of its column.
    private Optional<Period> yearAbove = Optional.empty();

    /// Whether months or quarters came before any year: then a year with figures closes its own.
    private boolean yearsClose = false;

    /// Of the parts of a year that the rows name; 0 while none did.
    private int firstMonth = 0;

    private final List<CellProblem> problems = new ArrayList<>();

    /// A column that tells periods.
    ///
    /// @param words what its words are called, with names for numbers
    /// @param whole the periods that its words are
    /// @param profile of the column, which goes on to count while rows pass
    private record PeriodColumn(
            int column,
            PeriodRecogniser reader,
            Memo<String> words,
            Memo<Optional<Period>> whole,
            Optional<ColumnProfile> profile) {
        /// Whether months or quarters stand in it.
        boolean hasParts() {
            return profile.isPresent() && profile.get().months > 0;
        }
    }

    RowPeriods(SheetView sheet, TablePlan plan) {
        this.sheet = sheet;
        List<String> headers = new ArrayList<>();
        plan.periodReaders()
                .forEach(
                        (column, reader) -> {
                            String header = plan.headers().nearest(column);
                            headers.add(header);
                            periodColumns.add(periodColumn(plan, column, reader, header));
                        });
        // Where years stand across, the title's is not that of the months and quarters down.
        boolean across = plan.columns().stream().anyMatch(column -> column.period().isPresent());
        this.titlePeriod =
                yearOf(headers).or(() -> across ? Optional.empty() : plan.context().period());
    }

    private static PeriodColumn periodColumn(
            TablePlan plan, int column, PeriodRecogniser reader, String header) {
        return new PeriodColumn(
                column,
                reader,
                new Memo<>(
                        word ->
                                partOfTotal(word)
                                        .or(() -> NumberedParts.name(header, word))
                                        .orElse(word)),
                new Memo<>(reader::whole),
                Optional.ofNullable(plan.sorted().profiles().get(column)));
    }

    /// The year that stands over the months or quarters of a column: `Month 2023`.
    private static Optional<Period> yearOf(List<String> headers) {
        return headers.stream()
                .flatMap(header -> PeriodRecogniser.plain().within(header).stream())
                .map(PeriodRecogniser.Found::period)
                .filter(Period.Year.class::isInstance)
                .findFirst();
    }

    /// Cells that should name a period and cannot be read as one, of the rows asked for so far.
    List<CellProblem> problems() {
        return problems;
    }

    /// Takes note of the year of a row among months or quarters, which holds for those beneath it
    /// unless it closes those above.
    ///
    /// @return whether it has one
    boolean passYear(int row, boolean hasFigures) {
        Optional<Period> year = yearOfParts(row);
        if (year.isEmpty() || !yearsClose || !hasFigures) {
            yearAbove = year.or(() -> yearAbove);
        }
        return year.isPresent();
    }

    /// The year in a column that goes on with the months or quarters of it.
    private Optional<Period> yearOfParts(int row) {
        for (PeriodColumn periods : periodColumns) {
            if (periods.hasParts() && !sheet.isBlank(row, periods.column())) {
                return periods.whole()
                        .of(Words.plain(sheet.text(row, periods.column())))
                        .filter(period -> period instanceof Period.Year);
            }
        }
        return Optional.empty();
    }

    /// Whether words sum up the months or quarters of a column, or of the one beside it: `2021
    /// Total`.
    boolean isTotal(int column, String word) {
        return periodColumns.stream().anyMatch(periods -> periods.column() == column)
                && periodColumns.stream().anyMatch(PeriodColumn::hasParts)
                && (totalsOfPeriods.of(word) || saysTotal(word) && partOfTotal(word).isPresent());
    }

    /// What a row of figures says of its period.
    ///
    /// @param part the month or quarter of a year that the row does not tell, or of one that does
    ///   not say when it begins
    record Named(Optional<Period> period, Optional<PartOfYear> part) {}

    /// The period of a row of figures.
    ///
    /// @param outer that of its section
    /// @param derived whether it is computed from others, and may name none
    Named of(int row, Map<Integer, String> words, Optional<Period> outer, boolean derived) {
        Optional<Period> year = Optional.empty();
        OptionalInt month = OptionalInt.empty();
        OptionalInt quarter = OptionalInt.empty();
        boolean ofMonths = false;
        for (PeriodColumn periods : periodColumns) {
            String word = periodWord(periods, words);
            boolean part = partsOfYears.of(word);
            ofMonths |= part;
            if (word.isEmpty()) {
                continue;
            }
            Optional<Period> whole = periods.whole().of(word);
            if (part) {
                month = month.isPresent() ? month : PeriodRecogniser.month(word);
                quarter = quarter.isPresent() ? quarter : PeriodRecogniser.quarter(word);
            }
            Optional<Period> read =
                    whole.isPresent() || part || derivedNames.of(word)
                            ? whole
                            : periods.reader().within(word).map(PeriodRecogniser.Found::period);
            if (read.isEmpty() && !part && !derived && !derivedNames.of(word)) {
                problems.add(unreadable(row, periods.column()));
            }
            year = finer(year, read);
        }
        if (ofMonths) {
            // A year beside the first of its months is that of the months beneath it.
            yearAbove = year.filter(Period.Year.class::isInstance).or(() -> yearAbove);
        }
        yearsClose |= ofMonths && year.isEmpty() && outer.isEmpty() && yearAbove.isEmpty();
        Optional<Period> known = year.or(() -> outer);
        if (known.isEmpty() && ofMonths) {
            known = yearAbove.or(() -> titlePeriod);
        }
        Optional<PartOfYear> part = part(month, quarter);
        if (part.isPresent() && known.isPresent() && known.get() instanceof Period.Year) {
            return new Named(part.get().in(known.get()), Optional.empty());
        }
        boolean own = year.isPresent() || outer.isPresent();
        return new Named(part.isPresent() && !own ? Optional.empty() : known, part);
    }

    /// The months of a fiscal year begin with the topmost.
    private Optional<PartOfYear> part(OptionalInt month, OptionalInt quarter) {
        if (month.isPresent()) {
            int number = month.getAsInt();
            firstMonth = firstMonth == 0 ? number : firstMonth;
            return Optional.of(new PartOfYear(number, false, number < firstMonth));
        }
        return quarter.isPresent()
                ? Optional.of(new PartOfYear(quarter.getAsInt(), true, false))
                : Optional.empty();
    }

    private CellProblem unreadable(int row, int column) {
        return new CellProblem(
                sheet.grid().ref(row, column),
                sheet.grid().cell(row, column).raw(),
                CellProblem.Kind.UNREADABLE_PERIOD,
                Message.of("layout.advice.period"));
    }

    /// What a row says in a column of periods, with the name of a month or quarter for its number.
    private static String periodWord(PeriodColumn periods, Map<Integer, String> words) {
        String word = words.getOrDefault(periods.column(), "");
        return word.length() > LONGEST_NUMBERED && !saysTotal(word)
                ? word
                : periods.words().of(word);
    }

    private static boolean saysTotal(String word) {
        // Of nearly every row of a long list the last letters tell.
        int from = word.length() - TOTAL.length();
        return word.length() <= LONGEST_TOTAL
                && word.regionMatches(true, from, TOTAL, 0, TOTAL.length())
                && TOTAL_OF_PART.matcher(word).matches();
    }

    /// The month or quarter that a row sums up: `Q1 total`.
    private static Optional<String> partOfTotal(String word) {
        Matcher total = TOTAL_OF_PART.matcher(word);
        return total.matches()
                ? Optional.of(total.group("part"))
                        .filter(
                                part ->
                                        PeriodRecogniser.month(part).isPresent()
                                                || PeriodRecogniser.quarter(part).isPresent())
                : Optional.empty();
    }

    private static Optional<Period> finer(Optional<Period> one, Optional<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        boolean finer =
                !other.get().start().isBefore(one.get().start())
                        && !other.get().end().isAfter(one.get().end());
        return finer ? other : one;
    }
}
