package workbench.catalogue;

import workbench.model.Period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Periods that are told by their first and last month, day or quarter: `2014-04 to 2019-11`,
/// `01/04/2022 - 31/03/2023`; and the fiscal years that figures are pooled of, `2019/20 - 2021/22`.
///
/// A calendar year, a year that goes into the next, a quarter or a month is that period however it
/// is written; of anything as long as a year that is in several are the years, and what is shorter
/// is no period that figures are compared by, though it go over New Year.
final class PeriodSpan {
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)(?:from |between |de |du |von |vom )?(?<first>\\S.{4,}?)(?: (?:-|and|"
                            + PeriodForms.UNTIL
                            + ") |/(?=\\d{4}-))(?<last>\\S.{4,})");

    /// A day that says that days come before months, of which the other one need not say it.
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:1[3-9]|2\\d|3[01])[/-]\\d{1,2}[/-]\\d{4}.*");

    private static final Lazy<PeriodForms> DAYS_FIRST =
            new Lazy<>(
                    () ->
                            new PeriodForms(
                                    new PeriodForms.Habits(
                                            false,
                                            true,
                                            false,
                                            CompactPeriods.NONE,
                                            EdgeDays.THEMSELVES)));

    private PeriodSpan() {}

    /// @param plain with one kind of dash and space
    static Optional<Period> of(String plain, PeriodForms forms) {
        Matcher span = SPAN.matcher(plain);
        return span.matches()
                ? between(
                        span.group("first"),
                        span.group("last"),
                        DAY_FIRST.matcher(plain).find() ? DAYS_FIRST.get() : forms)
                : Optional.empty();
    }

    private static Optional<Period> between(String from, String to, PeriodForms forms) {
        Optional<Period> first = forms.whole(from).filter(PeriodSpan::mayBound);
        Optional<Period> last = forms.whole(to).filter(PeriodSpan::mayBound);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : between(first.get().start(), last.get().end());
    }

    private static boolean mayBound(Period period) {
        return switch (period) {
            case Period.Month _, Period.Day _, Period.Quarter _, Period.SplitYear _ -> true;
            case Period.Year _, Period.Years _, Period.Unnamed _ -> false;
        };
    }

    private static Optional<Period> between(LocalDate first, LocalDate last) {
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        Optional<Period> exact =
                months ? ofMonths(YearMonth.from(first), YearMonth.from(last)) : Optional.empty();
        return exact.or(
                () ->
                        first.getYear() < last.getYear()
                                        && !last.plusDays(1).isBefore(first.plusYears(1))
                                ? Optional.of(new Period.Years(first.getYear(), last.getYear()))
                                : Optional.empty());
    }

    /// The year, quarter or month that some months are.
    ///
    /// @param to inclusive
    static Optional<Period> ofMonths(YearMonth from, YearMonth to) {
        long count = from.until(to, ChronoUnit.MONTHS) + 1;
        if (count == 12) {
            return Optional.of(
                    from.getMonthValue() == 1
                            ? Period.ofYear(from.getYear())
                            : new Period.SplitYear(from.getYear()));
        }
        if (count == 1) {
            return Optional.of(Period.ofMonth(from.getYear(), from.getMonthValue()));
        }
        return count == 3 && to.getMonthValue() % 3 == 0
                ? Optional.of(new Period.Quarter(to.getYear(), to.getMonthValue() / 3))
                : Optional.empty();
    }
}
