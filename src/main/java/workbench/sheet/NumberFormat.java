package workbench.sheet;

import java.util.Locale;
import java.util.Optional;

/// What a cell's number format says of the number's meaning.
///
/// Only the first section counts, the one for positive numbers. An elapsed time such as `[h]:mm` is
/// an amount and no date.
///
/// @param decimals shown; -1 where the format does not say
/// @param grain what is shown of a date; empty for a number
/// @param elapsed whether it shows how long something took
record NumberFormat(boolean percent, int decimals, Optional<Cell.Grain> grain, boolean elapsed) {
    static final NumberFormat GENERAL = new NumberFormat(false, -1, Optional.empty(), false);

    static NumberFormat of(String code) {
        String bare = bare(code);
        String letters = bare.replace("am/pm", "h").replace("a/p", "h");
        if (letters.contains("general") || letters.isEmpty() || letters.contains("@")) {
            return GENERAL;
        }
        boolean percent = letters.indexOf('%') >= 0;
        boolean elapsed = isElapsed(code);
        Optional<Cell.Grain> grain = elapsed ? Optional.empty() : grain(letters);
        int decimals = grain.isPresent() ? -1 : decimals(letters);
        return new NumberFormat(percent, decimals, grain, elapsed);
    }

    /// The first section in lower case, without what is shown as it stands: quoted text, escaped
    /// and padding characters, colours, conditions and languages.
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> i = after(code, '"', i + 1);
                case '[' -> i = after(code, ']', i + 1);
                case '\\', '_', '*' -> i += 2;
                default -> {
                    bare.append(c);
                    i++;
                }
            }
        }
        return bare.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static int after(String code, char end, int from) {
        int at = code.indexOf(end, from);
        return at < 0 ? code.length() : at + 1;
    }

    private static boolean isElapsed(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf('['); at >= 0; at = lower.indexOf('[', at + 1)) {
            int end = lower.indexOf(']', at);
            if (end > at + 1 && lower.substring(at + 1, end).matches("h+|m+|s+")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Cell.Grain> grain(String letters) {
        // The E of 0.00E+00 is no era, and a format with digits to fill is a number's.
        if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            boolean dated = letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0;
            return Optional.of(dated ? Cell.Grain.TIME : Cell.Grain.CLOCK);
        }
        if (letters.indexOf('#') >= 0 || letters.indexOf('0') >= 0 || letters.indexOf('?') >= 0) {
            return Optional.empty();
        }
        if (letters.indexOf('d') >= 0) {
            return Optional.of(Cell.Grain.DAY);
        }
        if (letters.indexOf('m') >= 0) {
            return Optional.of(Cell.Grain.MONTH);
        }
        return letters.indexOf('y') >= 0 ? Optional.of(Cell.Grain.YEAR) : Optional.empty();
    }

    private static int decimals(String letters) {
        boolean places = letters.matches(".*[0#?].*");
        if (!places || letters.indexOf('/') >= 0) {
            return -1;
        }
        int point = letters.indexOf('.');
        int count = 0;
        for (int i = point + 1; point >= 0 && i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c != '0' && c != '#' && c != '?') {
                break;
            }
            count++;
        }
        return count;
    }
}
