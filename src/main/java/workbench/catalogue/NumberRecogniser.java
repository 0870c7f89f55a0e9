package workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the ways in which spreadsheets write a number as text.
///
/// Thousands may be marked by a comma, a point, a space of any width or an apostrophe; minus signs
/// of every kind and accountants' parentheses are understood, and so are currency and percent
/// signs; a margin of error (`±0.5`) is its size. What stands behind the number (`p`, `[r]`, `*`)
/// is handed back as its mark. Whether a comma is the decimal sign is told from outside, by the
/// evidence of a whole column: `12,345` alone does not say.
public final class NumberRecogniser {
    private static final String CURRENCY =
            "(?:CA|US|AU|C|A|NZ)?\\$|[€£¥]|(?:CAD|USD|EUR|GBP|CHF|AUD|NZD)(?![A-Za-z])";

    /// Words behind a number, and the letters that stand for them; in French before the sign.
    private static final String SCALE =
            "(?i: ?(?:thousand|millions?|billions?|milliers?|milliards?|mio|mrd|mn|bn)(?![\\p{L}\\d]))(?:"
                + " (?:de|d')(?= ?[$€£]))?|[MKkBm](?![A-Za-z\\d])| [MGk](?=[$€£])";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<open>\\()? ?(?<before>"
                            + CURRENCY
                            + ")? ?(?<sign>[-+±]|\\+/-)? ?(?<between>"
                            + CURRENCY
                            + ")? ?(?<digits>\\d(?:[\\d.,' ]*\\d)?|[.,]\\d+)"
                            + "(?<exponent>[eE][-+]?\\d{1,3})?(?<trailing>-)?(?<scale>"
                            + SCALE
                            + ")?"
                            + " ?(?<percent>%)? ?(?<after>"
                            + CURRENCY
                            + ")?(?<close> ?\\))?(?<mark>.*)");
    private static final Pattern POINT =
            Pattern.compile("\\d{1,3}(?:([, '])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?|\\d*\\.\\d+|\\d+");
    private static final Pattern COMMA =
            Pattern.compile("\\d{1,3}(?:([. '])\\d{3})(?:\\1\\d{3})*(?:,\\d+)?|\\d*,\\d+|\\d+");
    private static final Pattern MARK =
            Pattern.compile(
                    "(?: ?(?:[A-Za-z]{1,2}(?![A-Za-z])|\\[[A-Za-z0-9]{1,4}\\]|\\([A-Za-z0-9]{1,2}\\)"
                        + "|[*†‡§¶#¹²³⁰⁴-⁹ᵃ-ᶻᴬ-ᵂʰ-ʸ+]{1,4}|\\\\\\d{1,2})){1,3}");

    private NumberRecogniser() {}

    /// A number in a text.
    ///
    /// @param value as written: `12 %` is 12
    /// @param decimals how many are written
    /// @param percent whether a percent sign stands behind it
    /// @param power of ten by which words behind the number multiply it: 6 for `3.4 million`
    /// @param currency the sign or code at it; empty for none
    /// @param mark what stands behind it, white space at the ends taken off; empty for nothing
    /// @param glued whether the mark follows the last digit without a space
    public record Found(
            double value,
            int decimals,
            boolean percent,
            int power,
            String currency,
            String mark,
            boolean glued) {}

    /// What a text tells about the decimal sign of its column.
    public enum DecimalSign {
        /// `1,234,567` or `12.5`: the comma cannot be the decimal sign.
        POINT,
        /// `76,6` or `1.234,5`: only a decimal comma makes it a number.
        COMMA,
        /// `12,345`, `17`: could be either, or nothing is told.
        EITHER
    }

    /// The number that `text` is under a decimal point, else under a decimal comma.
    public static Optional<Found> readEither(String text) {
        return read(text, false).or(() -> read(text, true));
    }

    /// The number that `text` is; empty where it is none under this decimal sign.
    public static Optional<Found> read(String text, boolean decimalComma) {
        if (text.length() > 60 || !mayBeNumber(text)) {
            return Optional.empty();
        }
        Optional<Found> simple = simple(text);
        if (simple.isPresent()) {
            return simple;
        }
        if (!decimalComma && isPlainDecimal(text)) {
            int decimals = text.length() - 1 - text.indexOf('.');
            return Optional.of(
                    new Found(Double.parseDouble(text), decimals, false, 0, "", "", false));
        }
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || (form.group("open") == null) != (form.group("close") == null)) {
            return Optional.empty();
        }
        String mark = form.group("mark");
        if (!mark.isEmpty() && !MARK.matcher(mark).matches()) {
            return Optional.empty();
        }
        String digits = form.group("digits");
        if (!(decimalComma ? COMMA : POINT).matcher(digits).matches()) {
            return Optional.empty();
        }
        // `93.0B` is a figure with a flag and `1.2m` may be metres; only of money they are
        // billions and millions.
        boolean ofMoney = "B".equals(form.group("scale")) || "m".equals(form.group("scale"));
        if (ofMoney && currency(form).isEmpty()) {
            return mark.isEmpty() ? flagged(plain, decimalComma) : Optional.empty();
        }
        // "1e309" has the form of a number, but there is none so large.
        return Optional.of(found(form, digits, mark, decimalComma))
                .filter(found -> Double.isFinite(found.value()));
    }

    /// @param text that ends with a flag
    private static Optional<Found> flagged(String text, boolean decimalComma) {
        int end = text.length() - 1;
        return read(text.substring(0, end), decimalComma)
                .map(
                        found ->
                                new Found(
                                        found.value(),
                                        found.decimals(),
                                        found.percent(),
                                        found.power(),
                                        found.currency(),
                                        text.substring(end),
                                        true));
    }

    /// Most numbers are digits only, and with a minus sign; they need no pattern.
    private static Optional<Found> simple(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length - start > 15 || length == start) {
            return Optional.empty();
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(Long.parseLong(text), 0, false, 0, "", "", false));
    }

    /// Digits with one point among them.
    private static boolean isPlainDecimal(String text) {
        int point = text.indexOf('.');
        int start = text.startsWith("-") ? 1 : 0;
        if (point <= start || point == text.length() - 1 || text.length() > 25) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /// A quick look: a digit, and no word before it.
    private static boolean mayBeNumber(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            if (letters > 3) {
                return false;
            }
        }
        return false;
    }

    private static Found found(Matcher form, String digits, String mark, boolean decimalComma) {
        char decimal = decimalComma ? ',' : '.';
        StringBuilder plain = new StringBuilder();
        int decimals = 0;
        boolean behind = false;
        for (char c : digits.toCharArray()) {
            if (c == decimal) {
                plain.append('.');
                behind = true;
            } else if (Character.isDigit(c)) {
                plain.append(c);
                decimals += behind ? 1 : 0;
            }
        }
        String exponent = form.group("exponent");
        double value = Double.parseDouble(exponent == null ? plain.toString() : plain + exponent);
        boolean negative =
                "-".equals(form.group("sign"))
                        || form.group("trailing") != null
                        || form.group("open") != null;
        return new Found(
                negative && value != 0 ? -value : value,
                decimals,
                form.group("percent") != null,
                power(form.group("scale")),
                currency(form),
                mark.strip(),
                !mark.isEmpty() && !mark.startsWith(" "));
    }

    private static int power(@Nullable String scale) {
        if (scale == null) {
            return 0;
        }
        // Without the `de` behind it.
        String word = scale.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return switch (word) {
            case "k" -> 3;
            case "m" -> 6;
            case "b", "g" -> 9;
            default -> UnitRecogniser.scaleOf(word).orElseThrow();
        };
    }

    private static String currency(Matcher form) {
        for (String name : new String[] {"before", "between", "after"}) {
            String sign = form.group(name);
            if (sign != null) {
                return sign;
            }
        }
        return "";
    }

    /// Whether `text` is a number under either decimal sign.
    public static boolean isNumber(String text) {
        return read(text, false).isPresent() || read(text, true).isPresent();
    }

    /// What a text that is a number tells about the decimal sign.
    public static DecimalSign decimalSign(String text) {
        if (simple(text).isPresent()) {
            return DecimalSign.EITHER;
        }
        if (isPlainDecimal(text) && text.length() - text.indexOf('.') != 4) {
            return DecimalSign.POINT;
        }
        boolean point = read(text, false).isPresent();
        boolean comma = read(text, true).isPresent();
        if (point && comma) {
            // 0,125 cannot be grouped thousands: nobody groups behind a nought.
            return text.strip().matches("[-−]?0,\\d+")
                    ? DecimalSign.COMMA
                    : text.strip().matches("[-−]?0\\.\\d+")
                            ? DecimalSign.POINT
                            : DecimalSign.EITHER;
        }
        return point ? DecimalSign.POINT : comma ? DecimalSign.COMMA : DecimalSign.EITHER;
    }

    /// Whether `text` would be a number, had someone not typed a letter that looks like a digit.
    ///
    /// @param zero whether a letter O is meant; an l or I in place of a one otherwise
    public static boolean hasLetterForDigit(String text, boolean zero) {
        String plain = plain(text);
        if (!plain.matches(".*\\d.*") || !plain.matches(zero ? ".*[Oo].*" : ".*[Il|].*")) {
            return false;
        }
        String guess =
                zero
                        ? plain.replace('O', '0').replace('o', '0')
                        : plain.replace('I', '1').replace('l', '1').replace('|', '1');
        return isNumber(guess);
    }

    /// White space and signs in one form each: `1 234`, `-5`, `1'000`.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            switch (c) {
                case '\u00a0', '\u202f', '\u2009', '\u2007', '\t' -> plain.append(' ');
                case '\u2212', '\u2013', '\u2012', '\u2010', '\u2011', '\ufe63', '\uff0d' ->
                        plain.append('-');
                case '\u2019', '\u00b4', '`' -> plain.append('\'');
                default -> plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /// The ISO code of a currency sign as it stands at a number; the sign itself where it names no
    /// single currency.
    public static String currencyCode(String sign) {
        return switch (sign.toUpperCase(Locale.ROOT)) {
            case "CA$", "C$", "CAD" -> "CAD";
            case "US$", "USD" -> "USD";
            case "A$", "AU$", "AUD" -> "AUD";
            case "NZ$", "NZD" -> "NZD";
            case "€", "EUR" -> "EUR";
            case "£", "GBP" -> "GBP";
            default -> sign;
        };
    }
}
