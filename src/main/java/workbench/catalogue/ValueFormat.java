package workbench.catalogue;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;

import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How figures, changes, periods and dates are written for people, in Canadian English and Canadian
/// French.
///
/// `1,234.5` and `96.4%`; `1 234,5` with a narrow no-break space and `96,4 %` with a no-break one.
/// Halves are rounded away from nought, as a reader expects, and a minus is a true minus sign.
public final class ValueFormat {
    private static final String MINUS = "\u2212";
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    /// What was asked for: each takes many times longer to make than to use.
    private static final Map<NumberForm, LocalizedNumberFormatter> NUMBERS =
            new ConcurrentHashMap<>();

    private static final Map<DateForm, DateFormat> DATES = new ConcurrentHashMap<>();

    private ValueFormat() {}

    /// The number alone, such as `1,234.5`.
    ///
    /// @param scaled in units of one, its multiplier applied; a ratio is written times a hundred
    /// @param decimals how many are written: of a ratio, those of the percentage
    public static String value(double scaled, Unit unit, int decimals, Language language) {
        return number(unit.printed(scaled), decimals, language);
    }

    /// The number with what its unit adds: `96.4%`, `$1,234`, `5.2 t CO₂e per person`; nothing for
    /// a count, which the words around it name.
    public static String valueWithUnit(double scaled, Unit unit, int decimals, Language language) {
        return withUnit(value(scaled, unit, decimals, language), unit, language);
    }

    /// The same where no words around the number say what is counted: `74,000 rides`.
    public static String standingAlone(double scaled, Unit unit, int decimals, Language language) {
        String number = valueWithUnit(scaled, unit, decimals, language);
        return unsaidUnit(unit, language)
                .map(
                        words ->
                                Texts.of(language)
                                        .text(
                                                unit.kind() == Unit.Kind.COUNT
                                                        ? "catalogue.value.unit"
                                                        : "catalogue.value.alone",
                                                number,
                                                words))
                .orElse(number);
    }

    /// What {@link #valueWithUnit} leaves to the words around it; empty where it says the unit, or
    /// where nothing but a number is counted.
    public static Optional<String> unsaidUnit(Unit unit, Language language) {
        return Optional.of(unit.name().in(language))
                .filter(words -> !words.isEmpty() && !unit.equals(Unit.COUNT))
                .filter(
                        _ ->
                                Units.shipped()
                                        .form(unit, language)
                                        .filter("{0}"::equals)
                                        .isPresent());
    }

    /// A change with its sign: `+3.1%`, `−14.3 points`.
    ///
    /// @param change a ratio where the unit is {@link Unit#RATIO} (0.031), points where it is
    ///   {@link Unit#PERCENT}, else a difference in the unit itself
    /// @param unit the unit of the change, as a measure gives it
    public static String change(double change, Unit unit, Language language) {
        return change(change, unit, 1, language);
    }

    /// The same with as many decimals as wanted.
    public static String change(double change, Unit unit, int decimals, Language language) {
        String number = signed(value(change, unit, decimals, language));
        if (unit.kind() == Unit.Kind.PERCENT) {
            double shown = rounded(Math.abs(change), decimals);
            return Texts.of(language).text("catalogue.change.points", number, shown);
        }
        return withUnit(number, unit, language);
    }

    /// A period as it stands in a sentence or a table: `2018`, `Q2 2016`, `January 2012`, `26
    /// September 2021`; words for a period that nobody named.
    public static String period(Period period, Language language) {
        Texts texts = Texts.of(language);
        return switch (period) {
            case Period.Year year -> year.text();
            case Period.Quarter quarter ->
                    texts.text(
                            "catalogue.period.quarter",
                            quarter.quarter(),
                            Integer.toString(quarter.year()));
            case Period.Month month -> dated(month.start(), "LLLL y", language);
            case Period.Day day -> date(day.date(), language);
            case Period.SplitYear split -> split.text();
            case Period.Years years ->
                    texts.text(
                            "catalogue.period.years",
                            Integer.toString(years.firstYear()),
                            Integer.toString(years.lastYear()));
            case Period.Unnamed _ -> texts.text("catalogue.period.none");
        };
    }

    /// A day: `26 September 2021`, `1er septembre 2021`.
    public static String date(LocalDate date, Language language) {
        String month = dated(date, "MMMM", language);
        return Texts.of(language)
                .text(
                        "catalogue.date",
                        date.getDayOfMonth(),
                        month,
                        Integer.toString(date.getYear()));
    }

    private static String withUnit(String number, Unit unit, Language language) {
        Optional<String> form = Units.shipped().form(unit, language);
        if (form.isEmpty()) {
            String words = unit.name().in(language);
            return words.isEmpty()
                    ? number
                    : Texts.of(language).text("catalogue.value.unit", number, words);
        }
        // The sign goes before a currency that goes before the number: −$5.
        boolean signed = number.startsWith(MINUS) || number.startsWith("+");
        if (signed && !form.get().startsWith("{0}")) {
            return number.charAt(0) + form.get().replace("{0}", number.substring(1));
        }
        return form.get().replace("{0}", number);
    }

    private static String signed(String number) {
        boolean nought =
                number.chars().noneMatch(character -> character >= '1' && character <= '9');
        if (nought) {
            return number.replace(MINUS, "");
        }
        return number.startsWith(MINUS) ? number : "+" + number;
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    private static String number(double value, int decimals, Language language) {
        // Rounded from the shortest decimal form, so that 0.145 is 14.5 % and not 14.4999….
        return NUMBERS.computeIfAbsent(new NumberForm(decimals, language), NumberForm::made)
                .format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP))
                .toString();
    }

    /// How a number is written.
    private record NumberForm(int decimals, Language language) {
        LocalizedNumberFormatter made() {
            DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
            symbols.setMinusSignString(MINUS);
            if (language == Language.FRENCH) {
                symbols.setGroupingSeparator(NARROW_NO_BREAK_SPACE);
            }
            DecimalFormat format = new DecimalFormat("#,##0", symbols);
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
            return format.toNumberFormatter();
        }
    }

    private static String dated(LocalDate date, String pattern, Language language) {
        DateFormat format = DATES.computeIfAbsent(new DateForm(pattern, language), DateForm::made);
        // It is not made for two threads at once.
        synchronized (format) {
            return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    /// How a part of a date is written.
    private record DateForm(String pattern, Language language) {
        DateFormat made() {
            DateFormat format = new SimpleDateFormat(pattern, language.locale());
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format;
        }
    }
}
