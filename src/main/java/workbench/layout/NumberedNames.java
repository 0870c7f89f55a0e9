package workbench.layout;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Columns of numbers that stand for names, which a register or portal keeps beside them:
/// `RaumSort` beside `RaumLang`, `LEAID` beside `LEA_NAME`, and keys of a dozen digits.
final class NumberedNames {
    /// What such a column is called behind the word that it shares with the names.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<of>.{2,}?)[ _]*(?:sort|sortkey|nr|no|num|number|id|uid|code|cd|key|fips)");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<of>.{2,}?)[ _]*(?:lang|text|name|nm|label|desc|description|bez|titel)");

    /// What a key of many digits is called at its end.
    private static final Pattern KEY =
            Pattern.compile(
                    "\\S+(?:[_ ](?i:key|id|code|num|no)|Key|Id|ID|Code|KEY|CODE|NUM)"
                            + "(?<!(?i:paid|[^a-z]aid|covid))");

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
            String header = Words.fold(said);
            Matcher number = NUMBER.matcher(header);
            boolean numbers = number.matches() && named.contains(number.group("of"));
            boolean whole = profile.numbers > 0 && profile.integers;
            if (whole && (numbers || KEY.matcher(said).matches() && isLong(profile))) {
                numbering.add(profile.column);
            }
        }
        return numbering;
    }

    /// Whether all numbers of a column are long, and of one length.
    private static boolean isLong(ColumnProfile profile) {
        return profile.distinct.size() > 1
                && profile.distinct.stream().allMatch(LONG_NUMBER.asMatchPredicate())
                && profile.distinct.stream().map(String::length).distinct().count() == 1;
    }
}
