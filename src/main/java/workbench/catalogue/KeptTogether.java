package workbench.catalogue;

import workbench.model.Language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The spaces at which no line may break, in either language: between a figure and its unit, and
/// within a bracket that says of when a figure is.
///
/// For words that are about to be laid out, on a screen or in a picture; not for those that are
/// looked up or copied, in which people and programs expect ordinary spaces.
public final class KeptTogether {
    private static final char NO_BREAK = '\u00a0';

    /// What people write behind figures beside the units of the catalogue: other sizes of the same,
    /// and of files.
    private static final List<String> OTHER_SYMBOLS =
            List.of("m", "kbps", "Gbps", "kbit/s", "Gbit/s", "KB", "MB", "GB", "Ko", "Mo", "Go");

    /// A word is none, which a line may well begin with.
    private static final Pattern SYMBOL = Pattern.compile("(?![a-zàéû]{3,}$)\\S{1,8}");

    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=\\d) (?=(?:" + symbols() + ")(?![\\p{L}\\p{N}]))");

    /// `(2024, illustrative)`, and not a whole sentence that begins with a year.
    private static final Pattern OF_WHEN = Pattern.compile("\\(\\d{4}[^()]{0,18}\\)");

    private KeptTogether() {}

    /// Those that the catalogue writes behind a figure, in either language, the longest first.
    private static String symbols() {
        Units units = Units.shipped();
        Stream<String> known =
                units.all().stream()
                        .flatMap(
                                unit ->
                                        Stream.of(Language.values())
                                                .flatMap(one -> units.form(unit, one).stream()))
                        .filter(form -> form.startsWith("{0}"))
                        .map(form -> form.substring("{0}".length()).replace(NO_BREAK, ' ').strip())
                        .filter(SYMBOL.asMatchPredicate());
        return Stream.concat(known, OTHER_SYMBOLS.stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// The same words with spaces that do not break where a line must not.
    public static String in(String words) {
        String joined = BEFORE_UNIT.matcher(words).replaceAll(String.valueOf(NO_BREAK));
        return OF_WHEN.matcher(joined).replaceAll(of -> of.group().replace(' ', NO_BREAK));
    }
}
