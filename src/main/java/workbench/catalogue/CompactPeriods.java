package workbench.catalogue;

import workbench.model.Period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How texts that stand together write periods as mere numbers: `202103`, `20210315`, and the
/// academic year `202122` of British education. Any figures may look so: that they are periods has
/// to be said by the words above them.
public enum CompactPeriods {
    /// They do not.
    NONE,
    MONTHS,
    DAYS,
    SPLIT_YEARS;

    private static final Pattern SIX = Pattern.compile("(?:19|20)\\d{4}(?:\\.0)?");
    private static final Pattern EIGHT = Pattern.compile("(?:19|20)\\d{6}(?:\\.0)?");

    /// One pair of years alone may be a month: `201112`.
    private static final int ENOUGH_PAIRS = 3;

    /// How all of these texts are written; how often each stands there tells nothing.
    public static CompactPeriods of(Collection<String> texts) {
        Set<String> distinct = Set.copyOf(texts);
        if (distinct.isEmpty()) {
            return NONE;
        }
        boolean months = all(distinct, MONTHS);
        if (all(distinct, SPLIT_YEARS) && (!months || distinct.size() >= ENOUGH_PAIRS)) {
            return SPLIT_YEARS;
        }
        if (months) {
            return MONTHS;
        }
        return all(distinct, DAYS) ? DAYS : NONE;
    }

    private static boolean all(Collection<String> texts, CompactPeriods form) {
        return texts.stream().allMatch(text -> form.read(text).isPresent());
    }

    /// The period that a text is where it is written so.
    public Optional<Period> read(String text) {
        String plain = text.strip();
        Pattern digits = this == DAYS ? EIGHT : SIX;
        if (this == NONE || !digits.matcher(plain).matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(plain.substring(0, 4));
        int rest = Integer.parseInt(plain.substring(4, 6));
        try {
            return switch (this) {
                case NONE -> Optional.empty();
                case MONTHS ->
                        Optional.of(Period.ofMonth(year, YearMonth.of(year, rest).getMonthValue()));
                case DAYS ->
                        Optional.of(
                                new Period.Day(
                                        LocalDate.of(
                                                year,
                                                rest,
                                                Integer.parseInt(plain.substring(6, 8)))));
                case SPLIT_YEARS ->
                        rest == (year + 1) % 100
                                ? Optional.of(new Period.SplitYear(year))
                                : Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
