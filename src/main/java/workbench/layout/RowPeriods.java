package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
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

    private static final String FISCAL_MONTH = "layout.advice.fiscal-month";

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

    /// The rows since months or quarters came without a year: it may close them.
    private final UnclosedYear unclosed = new UnclosedYear();

    /// Whether years stand across.
    private final boolean across;

    private final boolean fiscalAcross;
    private final FiscalMonths fiscalMonths;
    private final int[] figureColumns;

    /// Whether rows beneath the periods may sum them up.
    private final boolean mayBeSummed;

    private final SummedPeriods summed = new SummedPeriods();
    private final List<CellProblem> problems = new ArrayList<>();
    private boolean saidUntold;

    /// A column that tells periods.
    ///
    /// @param words what its words are called, with names for numbers
    /// @param whole the periods that its words are
    /// @param months that its words name without their year, by number; 0 for none
    /// @param profile of the column, which goes on to count while rows pass
    private record PeriodColumn(
            int column,
            PeriodRecogniser reader,
            Memo<String> words,
            Memo<Optional<Period>> whole,
            Memo<Integer> months,
            Optional<ColumnProfile> profile) {
        /// Whether months or quarters stand in it.
        boolean hasParts() {
            return profile.isPresent() && profile.get().months > 0;
        }

        /// Whether periods stand in it that are finer than a year.
        boolean hasPartsOfYears() {
            return hasParts()
                    || profile.isPresent()
                            && profile.get().distinct.stream()
                                    .flatMap(word -> whole.of(word).stream())
                                    .anyMatch(RowPeriods::isFinerThanYears);
        }

        /// Whether the name of what a cell tells by a number is another.
        boolean isNumber(String word) {
            return !words.of(word).equals(word);
        }

        boolean hasFiscalYears() {
            return profile.isPresent()
                    && profile.get().distinct.stream()
                            .flatMap(word -> whole.of(word).stream())
                            .anyMatch(Period.SplitYear.class::isInstance);
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
        this.across = plan.columns().stream().anyMatch(column -> column.period().isPresent());
        this.fiscalAcross =
                plan.columns().stream()
                        .flatMap(column -> column.period().stream())
                        .anyMatch(Period.SplitYear.class::isInstance);
        this.titlePeriod =
                yearOf(headers).or(() -> across ? Optional.empty() : plan.context().period());
        this.fiscalMonths = fiscalMonths(plan.frame());
        sayUntoldAcross(plan);
        this.figureColumns = plan.sorted().data().stream().mapToInt(column -> column).toArray();
        this.mayBeSummed =
                periodColumns.stream()
                        .flatMap(column -> column.profile().stream())
                        .anyMatch(profile -> profile.texts > 0);
    }

    /// Months across of which it is not told in which year they lie, beside fiscal years down.
    private void sayUntoldAcross(TablePlan plan) {
        plan.columns().stream()
                .filter(column -> column.period().isEmpty() && column.part().isEmpty())
                .flatMap(
                        column ->
                                plan.headers().over(column.column()).reversed().stream()
                                        .limit(1)
                                        .filter(
                                                word ->
                                                        PeriodRecogniser.month(word.text())
                                                                .isPresent())
                                        .map(
                                                word ->
                                                        unreadable(
                                                                word.row(),
                                                                column.column(),
                                                                FISCAL_MONTH)))
                .findFirst()
                .filter(_ -> periodColumns.stream().anyMatch(PeriodColumn::hasFiscalYears))
                .ifPresent(problems::add);
    }

    /// What the whole column tells of where its fiscal years begin; of a long list the rows at
    /// hand.
    private FiscalMonths fiscalMonths(Frame frame) {
        FiscalMonths.Order order = new FiscalMonths.Order();
        if (periodColumns.stream().noneMatch(this::hasMonths)) {
            return order.told();
        }
        int year = 0;
        for (int row = frame.firstRow(); row <= Math.min(frame.lastRow(), sheet.rows()); row++) {
            int month = 0;
            for (PeriodColumn periods : periodColumns) {
                String word = Words.plain(sheet.text(row, periods.column()));
                if (word.isEmpty()) {
                    continue;
                }
                int named = periods.months().of(word);
                if (named > 0) {
                    month = named;
                    if (periods.isNumber(word)) {
                        order.numbered();
                    }
                } else if (periods.whole().of(word).orElse(Period.NONE)
                        instanceof Period.SplitYear(int first)) {
                    year = first;
                }
            }
            if (month > 0) {
                order.take(year, month);
            }
        }
        return order.told();
    }

    private boolean hasMonths(PeriodColumn periods) {
        return periods.profile().isPresent()
                && periods.profile().get().distinct.stream()
                        .anyMatch(word -> periods.months().of(Words.plain(word)) > 0);
    }

    private static boolean isYear(Period period) {
        return period instanceof Period.Year || period instanceof Period.SplitYear;
    }

    private static boolean isFinerThanYears(Period period) {
        return period instanceof Period.Quarter
                || period instanceof Period.Month
                || period instanceof Period.Day;
    }

    private static PeriodColumn periodColumn(
            TablePlan plan, int column, PeriodRecogniser reader, String header) {
        Memo<String> words =
                new Memo<>(
                        word ->
                                partOfTotal(word)
                                        .or(() -> NumberedParts.name(header, word))
                                        .orElse(word));
        return new PeriodColumn(
                column,
                reader,
                words,
                new Memo<>(reader::whole),
                new Memo<>(
                        word ->
                                saysTotal(word)
                                        ? 0
                                        : PeriodRecogniser.month(words.of(word)).orElse(0)),
                Optional.ofNullable(plan.sorted().profiles().get(column)));
    }

    /// The year that stands over the months or quarters of a column: `Month 2023`.
    private static Optional<Period> yearOf(List<String> headers) {
        return headers.stream()
                .flatMap(header -> PeriodRecogniser.plain().within(header).stream())
                .map(PeriodRecogniser.Found::period)
                .filter(RowPeriods::isYear)
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
            if (year.isPresent()) {
                unclosed.end();
            }
        }
        return year.isPresent();
    }

    /// The year in a column that goes on with the months or quarters of it.
    private Optional<Period> yearOfParts(int row) {
        for (PeriodColumn periods : periodColumns) {
            if (periods.hasParts() && !sheet.isBlank(row, periods.column())) {
                return periods.whole()
                        .of(Words.plain(sheet.text(row, periods.column())))
                        .filter(RowPeriods::isYear);
            }
        }
        return Optional.empty();
    }

    /// The first of the rows whose months or quarters may have their year beneath them; 0 for none.
    int waitingSince() {
        return unclosed.since();
    }

    /// Whether words sum up the months or quarters of a column, or of the one beside it: `2021
    /// Total`.
    boolean isTotal(int column, String word) {
        return periodColumns.stream().anyMatch(periods -> periods.column() == column)
                && (totalsOfPeriods.of(word) || saysTotal(word) && partOfTotal(word).isPresent())
                && periodColumns.stream().anyMatch(PeriodColumn::hasPartsOfYears);
    }

    /// What a row of figures says of its period.
    ///
    /// @param part the month or quarter of a year that the row does not tell, or of one that does
    ///   not say when it begins
    /// @param sums the period that it sums up, where it names none
    /// @param closed the year of the rows above
    record Named(
            Optional<Period> period,
            Optional<PartOfYear> part,
            Optional<Period> sums,
            Optional<Closed> closed) {}

    /// A year beneath its months or quarters.
    ///
    /// @param since the first row that may be of it
    record Closed(Period year, int since) {}

    /// The period of a row of figures.
    ///
    /// @param outer that of its section
    /// @param derived whether it is computed from others, and may name none
    Named of(int row, Map<Integer, String> words, Optional<Period> outer, boolean derived) {
        Optional<Period> year = Optional.empty();
        OptionalInt month = OptionalInt.empty();
        OptionalInt quarter = OptionalInt.empty();
        boolean ofMonths = false;
        StringJoiner saying = new StringJoiner(" / ");
        for (PeriodColumn periods : periodColumns) {
            String word = periodWord(periods, words);
            boolean part = partsOfYears.of(word);
            ofMonths |= part;
            if (word.isEmpty()) {
                continue;
            }
            saying.add(word);
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
                problems.add(unreadable(row, periods.column(), "layout.advice.period"));
            }
            year = finer(year, read);
        }
        if (ofMonths) {
            // A year beside the first of its months is that of the months beneath it.
            yearAbove = year.filter(RowPeriods::isYear).or(() -> yearAbove);
        }
        yearsClose |= ofMonths && year.isEmpty() && outer.isEmpty() && yearAbove.isEmpty();
        Optional<Period> told = year.or(() -> outer);
        if (told.isEmpty() && ofMonths) {
            told = yearAbove;
        }
        Optional<Period> known = told.isEmpty() && ofMonths ? titlePeriod : told;
        Optional<PartOfYear> part = part(month, quarter);
        Optional<Period> placed = part.flatMap(one -> known.flatMap(one::in));
        if (part.isPresent() && placed.isEmpty() && !derived) {
            sayUntold(row, part.get(), known);
        }
        Optional<Period> period = placed.isPresent() || part.isEmpty() ? known : told;
        return summedUp(
                row,
                saying.toString(),
                new Named(
                        placed.or(() -> period),
                        placed.isPresent() ? Optional.empty() : part,
                        Optional.empty(),
                        Optional.empty()),
                known,
                derived);
    }

    /// The same with what it tells of the rows above it; it is one of those above the next.
    private Named summedUp(
            int row, String said, Named named, Optional<Period> known, boolean derived) {
        boolean waits = named.part().isPresent() && known.isEmpty() && !across && !derived;
        if (!mayBeSummed && unclosed.since() == 0 && !waits) {
            return named;
        }
        double[] figures = figures(row);
        if (waits) {
            unclosed.add(row, named.part().get(), figures);
            return named;
        }
        if (unclosed.since() > 0 && known.isPresent()) {
            Period year = known.get();
            Optional<Closed> closed =
                    unclosed.isClosedBy(year, derived, figures)
                            ? Optional.of(new Closed(year, unclosed.since()))
                            : Optional.empty();
            if (closed.isPresent()) {
                summed.add(year, fiscalYear(year), unclosed.sums());
            }
            unclosed.end();
            if (closed.isPresent()) {
                return new Named(named.period(), named.part(), Optional.empty(), closed);
            }
        }
        if (named.period().isPresent()) {
            if (!derived) {
                summed.add(named.period().get(), fiscalYear(known.orElse(Period.NONE)), figures);
            }
            return named;
        }
        boolean sums = !said.isEmpty() && (derived || SummedPeriods.isTotal(said));
        return sums && named.part().isEmpty()
                ? new Named(
                        named.period(), named.part(), summed.of(said, figures), Optional.empty())
                : named;
    }

    private static Optional<Period> fiscalYear(Period year) {
        return Optional.of(year).filter(Period.SplitYear.class::isInstance);
    }

    private double[] figures(int row) {
        return Arrays.stream(figureColumns)
                .mapToDouble(column -> sheet.value(row, column))
                .toArray();
    }

    /// The month or quarter, with the calendar year of a fiscal year in which it lies.
    private Optional<PartOfYear> part(OptionalInt month, OptionalInt quarter) {
        if (month.isPresent()) {
            int number = month.getAsInt();
            return Optional.of(new PartOfYear(number, false, fiscalMonths.half(number)));
        }
        return quarter.isPresent()
                ? Optional.of(new PartOfYear(quarter.getAsInt(), true, PartOfYear.Half.UNTOLD))
                : Optional.empty();
    }

    /// The first month is told of which nothing says in which calendar year of its fiscal year it
    /// lies.
    private void sayUntold(int row, PartOfYear part, Optional<Period> year) {
        boolean fiscal = year.isPresent() ? year.get() instanceof Period.SplitYear : fiscalAcross;
        if (saidUntold || part.quarter() || !fiscal || part.half() != PartOfYear.Half.UNTOLD) {
            return;
        }
        saidUntold = true;
        for (PeriodColumn periods : periodColumns) {
            String word = Words.plain(sheet.text(row, periods.column()));
            if (periods.months().of(word) == part.number()) {
                problems.add(unreadable(row, periods.column(), FISCAL_MONTH));
                return;
            }
        }
    }

    private CellProblem unreadable(int row, int column, String advice) {
        return new CellProblem(
                sheet.grid().ref(row, column),
                sheet.grid().cell(row, column).raw(),
                CellProblem.Kind.UNREADABLE_PERIOD,
                Message.of(advice));
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
