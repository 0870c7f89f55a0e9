package workbench.chart;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;

import workbench.catalogue.IllustrativeWords;
import workbench.model.Language;

import java.util.stream.DoubleStream;

/// How {@link ChartNumbers} writes values, said in the number codes of office programs (ECMA-376,
/// 18.8.30).
///
/// A code always has the point as its decimal sign and the comma between thousands; the reader's
/// program puts in those of a language: LibreOffice of the one that the code names, Word of its
/// own.
final class NumberCode {
    private static final double BILLION = 1e9;

    private final ChartData data;
    private final ChartNumbers numbers;
    private final double largest;
    private final double least;

    private NumberCode(ChartData data) {
        this.data = data;
        this.numbers = ChartNumbers.of(data);
        this.largest =
                data.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .flatMapToDouble(point -> point.value().stream())
                        .map(Math::abs)
                        .max()
                        .orElse(0);
        this.least =
                DoubleStream.concat(
                                data.lines().stream()
                                        .flatMap(line -> line.points().stream())
                                        .flatMapToDouble(point -> point.value().stream()),
                                data.targets().stream().mapToDouble(ChartData.Target::value))
                        .min()
                        .orElse(0);
    }

    /// The code of a value, as {@link ChartNumbers#label} shows it.
    static String label(ChartData data) {
        NumberCode code = new NumberCode(data);
        return code.signed(
                code.numbers.inMillions()
                        ? code.millions(code.numbers.millionDecimals())
                        : code.dressed(digits(data.decimals())));
    }

    /// The code of a value that bears the sign of what only illustrates, in each of its parts.
    static String starred(String code) {
        String sign = '"' + IllustrativeWords.BEHIND_A_FIGURE + '"';
        return code.replace(";", sign + ";") + sign;
    }

    /// The code of the axis, with the decimals that its step needs.
    static String tick(ChartData data, double step) {
        NumberCode code = new NumberCode(data);
        if (code.numbers.inMillions()) {
            return code.signed(
                    code.millions(ChartNumbers.decimalsOf(step / code.numbers.unitOfMillions())));
        }
        int decimals = ChartNumbers.decimalsOf(data.unit().printed(step));
        return code.signed(code.dressed(digits(decimals)));
    }

    /// The code of a date: a month with its name, or a year alone.
    static String date(ChartData data, boolean yearOnly) {
        return new NumberCode(data).spoken(yearOnly ? "yyyy" : "mmm yyyy");
    }

    /// With a minus, not a hyphen, where something is below nought; else a second part would say no
    /// more. A code of conditions has no room for one.
    private String signed(String code) {
        return least < 0 && !code.startsWith("[>=")
                ? spoken(code) + ";" + spoken("\"\u2212\"" + code)
                : spoken(code);
    }

    /// Names the language: by it LibreOffice writes numbers and Word the names of months, whatever
    /// language the reader's program has.
    private String spoken(String code) {
        return (data.language() == Language.FRENCH ? "[$-C0C]" : "[$-1009]") + code;
    }

    /// Values below a million stay whole numbers beside the millions; a code takes two conditions,
    /// so that only where there are no billions one million is told from several.
    private String millions(int places) {
        String whole = dressed(digits(0));
        String number = places == 0 ? "0" : "0." + "0".repeat(places);
        if (largest >= BILLION) {
            return "[>=1000000000]%s;[>=1000000]%s;%s"
                    .formatted(
                            dressed(number + ",,,\"" + word(largest) + "\""),
                            dressed(number + ",,\"" + word(2e6) + "\""),
                            whole);
        }
        return "[>=2000000]%s;[>=1000000]%s;%s"
                .formatted(
                        dressed(number + ",,\"" + word(2e6) + "\""),
                        dressed(number + ",,\"" + word(1e6) + "\""),
                        whole);
    }

    /// The language's word for so many, with the space before it.
    private String word(double value) {
        return NumberFormatter.withLocale(ULocale.forLocale(data.language().locale()))
                .notation(Notation.compactLong())
                .format(value)
                .toString()
                .replaceAll("[\\d.,]", "")
                .replace(' ', '\u00a0');
    }

    private static String digits(int places) {
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    private String dressed(String number) {
        boolean french = data.language() == Language.FRENCH;
        return switch (data.unit().kind()) {
            // The program itself multiplies a ratio by a hundred at the unquoted sign.
            case RATIO -> number + (french ? "\"\u00a0\"%" : "%");
            case PERCENT -> number + (french ? "\"\u00a0%\"" : "\"%\"");
            case CURRENCY ->
                    !numbers.isDollar()
                            ? number
                            : french ? number + "\"\u00a0$\"" : "\"$\"" + number;
            case COUNT, NUMBER -> number;
        };
    }
}
