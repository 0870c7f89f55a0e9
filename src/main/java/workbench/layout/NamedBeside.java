package workbench.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Columns whose name stands in the rows of a column beside them, as in the flat files of Destatis:
/// where `1_variable_label` says `Sex` in every row, the words below `1_variable_attribute_label`
/// are sexes.
final class NamedBeside {
    private static final Pattern NAME =
            Pattern.compile("(?<number>\\d+)[ _](?:variable|merkmal)[ _]label");

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<number>\\d+)[ _](?:variable[ _]attribute|auspr(?:ae|ä|a)gung)[ _]label");

    private NamedBeside() {}

    /// What such columns are called, by column.
    static Map<Integer, String> of(HeaderStacks headers, TreeMap<Integer, ColumnProfile> profiles) {
        Map<String, String> names = new HashMap<>();
        for (ColumnProfile profile : profiles.values()) {
            Matcher name = NAME.matcher(Words.fold(headers.nearest(profile.column)));
            if (name.matches() && profile.isMostlyTexts() && profile.distinct.size() == 1) {
                names.put(name.group("number"), profile.distinct.iterator().next());
            }
        }
        Map<Integer, String> called = new HashMap<>();
        for (int column : profiles.keySet()) {
            Matcher words = WORDS.matcher(Words.fold(headers.nearest(column)));
            String name = words.matches() ? names.get(words.group("number")) : null;
            if (name != null) {
                called.put(column, name);
            }
        }
        return called;
    }
}
