package workbench.chart;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;

import workbench.model.Language;
import workbench.model.Unit;

import java.math.RoundingMode;

/// How the values of one chart are written: `96.4%` or `96,4 %`, `1,234` or `1 234`, `10.3 million`
/// or `10,3 millions`.
///
/// From a million on, a chart counts in millions or billions, as newspapers do; its table gives the
/// whole numbers.
final class ChartNumbers {
    private static final double MILLION = 1e6;

    /// Decimals in millions beyond which a label could not be read any more.
    private static final int MOST_DECIMALS = 3;

    /// No step has more decimals.
    private static final int FINEST = 12;

    /// So little beside 1 is what doubles leave over.
    private static final double HAIR = 1e-6;

    private final Language language;
    private final Unit unit;
    private final int decimals;
    private final double largest;
    private final double range;

    private ChartNumbers(Language language, Unit unit, int decimals, double largest, double range) {
        this.language = language;
        this.unit = unit;
        this.decimals = decimals;
        this.largest = largest;
        this.range = range;
    }

    static ChartNumbers of(ChartData data) {
        double[] values =
                data.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .flatMapToDouble(point -> point.value().stream())
                        .toArray();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double largest = values.length == 0 ? 0 : Math.max(Math.abs(least), Math.abs(most));
        return new ChartNumbers(
                data.language(),
                data.unit(),
                data.decimals(),
                largest,
                values.length == 0 ? 0 : most - least);
    }

    /// A value as a label shows it.
    String label(double value) {
        return inMillions() ? compact(value, millionDecimals()) : exact(value);
    }

    /// A chosen value, such as a target, without decimals that say nothing: 100% and not 100.0%.
    String round(double value) {
        boolean whole = Math.rint(shown(value)) == shown(value);
        return whole && !inMillions() ? plain(shown(value), 0) : label(value);
    }

    /// A value in full, with the chart's decimals.
    String exact(double value) {
        return plain(shown(value), decimals);
    }

    /// A value of the axis, with the decimals that its step needs.
    String tick(double value, double step) {
        if (inMillions()) {
            return value == 0 ? "0" : compact(value, decimalsOf(step / unitOfMillions()));
        }
        return plain(shown(value), decimalsOf(shown(step)));
    }

    private double shown(double value) {
        return unit.printed(value);
    }

    /// Whether labels count in millions or billions.
    boolean inMillions() {
        return largest >= MILLION && !unit.changesInPoints();
    }

    double unitOfMillions() {
        return largest >= 1000 * MILLION ? 1000 * MILLION : MILLION;
    }

    /// Enough that values that differ on the picture differ in their labels.
    int millionDecimals() {
        double visible = range / unitOfMillions() / 20;
        return visible <= 0
                ? 1
                : Math.clamp((int) Math.ceil(-Math.log10(visible)), 1, MOST_DECIMALS);
    }

    /// Values below a million stay whole numbers beside the millions.
    private String compact(double value, int places) {
        if (Math.abs(value) < MILLION) {
            return plain(value, 0);
        }
        LocalizedNumberFormatter format =
                NumberFormatter.withLocale(ULocale.forLocale(language.locale()))
                        .notation(Notation.compactLong())
                        .precision(Precision.fixedFraction(places))
                        .roundingMode(RoundingMode.HALF_UP);
        return dressed(format.format(value).toString());
    }

    private String plain(double value, int places) {
        LocalizedNumberFormatter format =
                NumberFormatter.withLocale(ULocale.forLocale(language.locale()))
                        .precision(Precision.fixedFraction(places))
                        .roundingMode(RoundingMode.HALF_UP);
        return dressed(format.format(value).toString());
    }

    /// Gives a number its unit sign and the spaces and minus of good print.
    private String dressed(String number) {
        boolean french = language == Language.FRENCH;
        String grouped =
                french ? number.replaceAll("(?<=\\d)[\\u00a0\\u202f](?=\\d)", "\u202f") : number;
        String signed = grouped.replaceFirst("^-(?=[\\d])", "\u2212").replace(' ', '\u00a0');
        if (signed.equals("\u22120")) {
            signed = "0";
        }
        if (unit.changesInPoints()) {
            return french ? signed + "\u00a0%" : signed + "%";
        }
        if (unit.kind() == Unit.Kind.CURRENCY && isDollar()) {
            return french ? signed + "\u00a0$" : signed.replaceFirst("^(\u2212?)", "$1\\$");
        }
        return signed;
    }

    boolean isDollar() {
        return unit.code().equals("$")
                || unit.code().equals("CAD")
                || unit.code().startsWith("CAD/");
    }

    /// How many decimals the multiples of a step need to be told exactly: two for 0.25, and none
    /// for 20.
    static int decimalsOf(double step) {
        if (step <= 0) {
            return 0;
        }
        int decimals = 0;
        double scaled = step;
        while (decimals < FINEST
                && (scaled < 1 - HAIR || Math.abs(scaled - Math.rint(scaled)) > HAIR)) {
            decimals++;
            scaled *= 10;
        }
        return decimals;
    }
}
