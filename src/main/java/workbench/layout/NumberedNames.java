package workbench.layout;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Columns of numbers that stand for names, which a register or portal keeps beside them:
/// `RaumSort` beside `RaumLang`, `LEAID` beside `LEA_NAME`, and keys of a dozen digits.
final class NumberedNames {
    /// What such a column is called at its end.
    private static final String ENDING = "sort|sortkey|nr|no|num|number|id|uid|code|cd|key|fips";

    /// The same behind the word that it shares with the names.
    private static final Pattern NUMBER = Pattern.compile("(?<of>.{2,}?)[ _]*(?:" + ENDING + ")");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<of>.{2,}?)[ _]*(?:lang|text|name|nm|label|desc|description|bez|titel)");

    /// A header whose ending is a word of its own.
    private static final Pattern KEY = Pattern.compile(".+ (?:" + ENDING + ")");

    /// The same in capitals, of which no change of case tells the ending apart.
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}(?:KEY|CODE|NUM)");

    /// `PARCELID` and `PREPAID` are written alike; only many numbers tell keys from amounts.
    private static final Pattern CAPITAL_ID = Pattern.compile("[A-Z]{2,}ID");

    private static final int MANY = 10;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}");

    private NumberedNames() {}

    /// The columns of whole numbers that stand for names.
    static Set<Integer> numbering(HeaderStacks headers, TreeMap<Integer, ColumnProfile> profiles) {
        Set<String> named = new HashSet<>();
        for (ColumnProfile profile : profiles.values()) {
            Matcher name = NAME.matcher(Words.fold(headers.nearest(profile.column)));
            if (profile.isMostlyTexts() && name.matches()) {
                named.add(name.group("of"));
            }
        }
        Set<Integer> numbering = new HashSet<>();
        for (ColumnProfile profile : profiles.values()) {
            String said = headers.nearest(profile.column).strip();
            Matcher number = NUMBER.matcher(Words.fold(said));
            boolean numbers = number.matches() && named.contains(number.group("of"));
            boolean whole = profile.numbers > 0 && profile.integers;
            if (whole && (numbers || isKey(said, profile))) {
                numbering.add(profile.column);
            }
        }
        return numbering;
    }

    private static boolean isKey(String header, ColumnProfile profile) {
        boolean many = profile.distinct.size() >= MANY;
        return isLong(profile)
                && (KEY.matcher(HeaderWords.apart(header)).matches()
                        || CAPITALS.matcher(header).matches()
                        || many && CAPITAL_ID.matcher(header).matches());
    }

    /// Whether all numbers of a column are long, and of one length.
    private static boolean isLong(ColumnProfile profile) {
        return profile.distinct.size() > 1
                && profile.distinct.stream().allMatch(LONG_NUMBER.asMatchPredicate())
                && profile.distinct.stream().map(String::length).distinct().count() == 1;
    }
}
