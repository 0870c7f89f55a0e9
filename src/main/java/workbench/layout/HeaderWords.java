package workbench.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which sheets head their columns, in English, French and German.
///
/// Read from `header-words.txt`, lines `KIND: words | words`. Words match the whole header; `*
/// words` its end, `words *` its start, `* words *` any place between words.
final class HeaderWords {
    /// Where the words of `BranchName` and `NBHDNo` meet.
    private static final Pattern CLINGING =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll})");

    /// `lad21nm` and `lad21cd`, as the British geography portal calls names and codes.
    private static final Pattern OF_A_YEAR =
            Pattern.compile("(?<of>[a-z]{2,5})\\d\\d(?<what>nm|cd)");

    /// `DBUID_Ididu`, `PRUID`: the codes of Statistics Canada's areas, bilingual ones too.
    private static final Pattern UID =
            Pattern.compile(
                    "(?i)(?:pr|cd|csd|ccs|cma|ca|ct|da|ada|db|er|fed|hex|pc)uid(?:[_/ ].*)?");

    private static final String LABEL = ".label";

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final List<Part> PARTS = new ArrayList<>();
    private static final Set<String> NOTHING = new HashSet<>();
    private static final Set<String> VALUE = new HashSet<>();
    private static final Set<String> GENERIC = new HashSet<>();
    private static final Set<String> YES = Set.of("yes", "oui", "ja", "si", "sí", "da");
    private static final Set<String> NO = Set.of("no", "non", "nein", "nee", "nu");
    private static final Set<String> MEASURES = new HashSet<>();
    private static final Set<String> NO_PLACES = new HashSet<>();
    private static final Set<String> PARTS_OF_NO_PLACES = new HashSet<>();

    private record Part(String words, boolean atStart, boolean atEnd, String kind) {
        boolean matches(String header) {
            String padded = " " + header + " ";
            String wanted = " " + words + " ";
            return atStart && padded.startsWith(wanted)
                    || atEnd && padded.endsWith(wanted)
                    || !atStart && !atEnd && padded.contains(wanted);
        }
    }

    static {
        load();
    }

    private HeaderWords() {}

    /// What a column with this header holds, by the words alone.
    static Optional<StubColumn.Kind> kindOf(String header) {
        // `:id`, `:created_at`: Socrata's own columns, beside those of the data.
        if (header.startsWith(":")) {
            return Optional.of(StubColumn.Kind.ATTRIBUTE);
        }
        if (UID.matcher(header).matches()) {
            return Optional.of(StubColumn.Kind.PLACE_CODE);
        }
        for (String one : alternatives(header)) {
            String whole = WHOLE.get(one);
            if (whole != null) {
                return Optional.of(StubColumn.Kind.valueOf(whole));
            }
        }
        for (String one : alternatives(header)) {
            for (Part part : PARTS) {
                // `SiteYear`: of a name that clings together a part is no period.
                boolean period = part.kind().equals("PERIOD");
                boolean known = !period || header.indexOf(' ') >= 0;
                if ((known || one.equals(Words.fold(header)))
                        && part.matches(one)
                        // `% change from previous year` tells no year.
                        && !(period && DerivedWords.isChange(header))) {
                    return Optional.of(StubColumn.Kind.valueOf(part.kind()));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the header is that of a long table's column of figures.
    static boolean isValue(String header) {
        return alternatives(header).stream().anyMatch(VALUE::contains);
    }

    /// Whether the words name nothing: `Value`, `Total`, `Number`.
    static boolean namesNothing(String header) {
        return alternatives(header).stream()
                .allMatch(one -> NOTHING.contains(one) || VALUE.contains(one));
    }

    /// Whether the header is an answer that agrees.
    static boolean isYes(String header) {
        return YES.contains(Words.fold(header));
    }

    /// Whether the header is an answer that does not, where one beside it agrees; alone it is short
    /// for a number.
    static boolean isNo(String header) {
        return NO.contains(Words.fold(header));
    }

    /// Whether a title of these words leaves it to its rows to say what is measured.
    static boolean isGenericTitle(String title) {
        String folded = " " + Words.fold(title) + " ";
        return GENERIC.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }

    /// Whether a header stands among those of places and is none: what figures are set against,
    /// such as `Target` and `Peer average`, or a group of people.
    static boolean isNoPlace(String header) {
        String folded = Words.fold(header);
        String padded = " " + folded + " ";
        return NO_PLACES.contains(folded)
                || PARTS_OF_NO_PLACES.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    /// Whether a cell of a MEASURE column could read so.
    static boolean isMeasure(String words) {
        return MEASURES.contains(Words.fold(words));
    }

    /// The words of a header, folded, those that cling together apart: `branch name` of
    /// `BranchName`.
    static String apart(String header) {
        return Words.fold(CLINGING.matcher(header).replaceAll(" "));
    }

    /// The whole header, its words where they cling together, and the halves of a bilingual one.
    private static List<String> alternatives(String header) {
        String folded = Words.fold(header);
        List<String> all = new ArrayList<>();
        all.add(folded);
        // `sex.label` beside `sex`, as the ILO calls names beside their codes.
        if (header.endsWith(LABEL)) {
            all.add(Words.fold(header.substring(0, header.length() - LABEL.length())));
        }
        if (header.indexOf(' ') < 0 && CLINGING.matcher(header).find()) {
            all.add(apart(header));
        }
        // `LAD21NM`: the year of the boundaries.
        Matcher ons = OF_A_YEAR.matcher(folded);
        if (ons.matches()) {
            all.add(ons.group("of") + ons.group("what"));
        }
        // Behind the backslash of Eurostat's last key column stands what the other columns are.
        if (folded.contains("/") || folded.contains("|") || folded.contains("\\")) {
            for (String half : folded.split("\\s*[/|\\\\]\\s*")) {
                if (!half.isEmpty()) {
                    all.add(half);
                }
            }
        }
        return all;
    }

    private static void load() {
        try (InputStream stream =
                HeaderWords.class.getResourceAsStream("/workbench/layout/header-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: header-words.txt");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(HeaderWords::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line) {
        int colon = line.indexOf(':');
        String kind = line.substring(0, colon).strip();
        for (String entry : line.substring(colon + 1).split("\\|")) {
            String words = entry.strip();
            boolean atEnd = words.startsWith("* ");
            boolean atStart = words.endsWith(" *");
            String bare = words.replaceAll("^\\* | \\*$", "").strip();
            switch (kind) {
                case "NOTHING" -> NOTHING.add(bare);
                case "VALUE" -> VALUE.add(bare);
                case "GENERIC_TITLE" -> GENERIC.add(bare);
                case "MEASURE_WORD" -> MEASURES.add(bare);
                case "NO_PLACE" -> (atStart && atEnd ? PARTS_OF_NO_PLACES : NO_PLACES).add(bare);
                default -> {
                    if (atStart || atEnd) {
                        PARTS.add(new Part(bare, atStart && !atEnd, atEnd && !atStart, kind));
                    } else {
                        WHOLE.put(bare, kind);
                    }
                }
            }
        }
    }
}
