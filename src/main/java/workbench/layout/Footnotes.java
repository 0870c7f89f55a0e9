package workbench.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a sheet's footnotes, and names without them: `Unemployment rate 6` above a list
/// of notes, the sixth of which begins with 6.
///
/// A number behind a name may as well belong to it (`Ward 6`). It is the mark of a footnote where
/// the name is of nothing that is numbered itself, the marks of a column ascend, as notes are
/// numbered, and no two names are one without them.
final class Footnotes {
    private static final Pattern NOTE = Pattern.compile("\\(?(\\d{1,3})[.)]?\\s+\\S.*");
    private static final Pattern MARKED =
            Pattern.compile("(?<name>.*[\\p{L})%.])\\s+(?<marks>\\d{1,3}(?:[ ,]+\\d{1,3})*)");

    /// A mark that clings to its word or bracket, as raised numbers do that were pasted:
    /// `Territories5`, `Trend (x 1,000)7`. Not `PM10` or `CO2`, which are names.
    private static final Pattern CLINGING =
            Pattern.compile(
                    "(?<name>.*(?:\\p{Ll}{3}\\)?|[\\p{L}\\d]\\)))(?<marks>\\d{1,2}(?:,\\d{1,2})*)");

    /// What is numbered itself: `Ward 1`, `Phase 2`.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?:.*[^\\p{L}])?(?:ward|zone|district|area|region|division|sector|precinct"
                        + "|phase|stage|step|tier|level|grade|class|group|type|category|priority"
                        + "|terminal|route|line|station|gate|pier|lot|block|site|unit|building"
                        + "|room|rink|pool|field|school|wave|round|cohort|option"
                        + "|scenario|lane|highway|bylaw|ligne|gare|bâtiment|salle|vague|volet"
                        + "|goal|table|sheet|figure|part|schedule|appendix|annex|week|year|no"
                        + "|number|quartier|secteur|arrondissement|région|étape|palier|niveau"
                        + "|classe|groupe|catégorie|priorité|objectif|tableau|partie|annexe"
                        + "|semaine|année|numéro)\\.?");

    /// The mark that a title may bear at most: notes are numbered from the top.
    private static final int FIRST_MARKS = 3;

    private final BitSet numbers = new BitSet();

    /// @param notes the lines of words beneath a table
    Footnotes(List<String> notes) {
        for (String note : notes) {
            Matcher numbered = NOTE.matcher(note);
            if (numbered.matches()) {
                numbers.set(Integer.parseInt(numbered.group(1)));
            }
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// A name and the numbers behind it, which may be marks.
    private record Marked(String name, List<Integer> numbers) {
        static Optional<Marked> of(String text) {
            return of(MARKED.matcher(text)).or(() -> of(CLINGING.matcher(text)));
        }

        private static Optional<Marked> of(Matcher matcher) {
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<Integer> numbers = new ArrayList<>();
            for (String mark : matcher.group("marks").split("[ ,]+")) {
                numbers.add(Integer.parseInt(mark));
            }
            return Optional.of(new Marked(matcher.group("name"), numbers));
        }

        int first() {
            return numbers.getFirst();
        }
    }

    /// The name and its marks, where notes are numbered so.
    private Optional<Marked> marked(String text) {
        return Marked.of(text)
                .filter(one -> !COUNTED.matcher(one.name()).matches())
                .filter(one -> one.numbers().stream().allMatch(numbers::get));
    }

    /// A title without the marks behind it.
    String offTitle(String title) {
        return marked(title)
                .filter(one -> one.first() <= FIRST_MARKS)
                .map(Marked::name)
                .orElse(title);
    }

    /// Whether what stands behind the names of a column are marks.
    ///
    /// @param names from top to bottom
    boolean mark(List<String> names) {
        Map<String, String> bare = new HashMap<>();
        int before = 0;
        int marks = 0;
        for (String name : names) {
            Optional<Marked> marked = marked(name);
            String without = marked.map(Marked::name).orElse(name);
            String known = bare.putIfAbsent(without, name);
            if (known != null && !known.equals(name)) {
                return false;
            }
            if (marked.isPresent() && known == null) {
                if (marked.get().first() < before) {
                    return false;
                }
                before = marked.get().first();
                marks++;
            }
        }
        return marks > 0;
    }

    /// A name without the marks behind it.
    String off(String name) {
        return marked(name).map(Marked::name).orElse(name);
    }
}
