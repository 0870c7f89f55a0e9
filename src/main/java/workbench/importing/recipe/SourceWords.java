package workbench.importing.recipe;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.Words;
import workbench.layout.DataColumn;
import workbench.layout.StubColumn;
import workbench.model.Period;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of a source as they are known again in another year: without the period that they
/// name.
final class SourceWords {
    /// Between the words of several rows of headers.
    static final String JOINT = " / ";

    private static final Pattern SEPARATORS = Pattern.compile("[_\\-.]+");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s*[)\\]]");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—-]+$");
    private static final int MOST_PERIODS = 3;

    private SourceWords() {}

    /// Words without the periods among them, as they are written.
    static String bare(String words) {
        String rest = words.strip();
        for (int i = 0; i < MOST_PERIODS; i++) {
            Optional<PeriodRecogniser.Found> found = PeriodRecogniser.plain().within(rest);
            if (found.isEmpty()) {
                break;
            }
            rest = found.get().rest();
        }
        String whole = EMPTY_BRACKETS.matcher(rest).replaceAll(" ");
        return ENDS.matcher(whole).replaceAll("").replaceAll("\\s+", " ");
    }

    /// The form in which two spellings of the same words of different years are one.
    static String key(String words) {
        return Words.fold(bare(words));
    }

    /// A file's name without ending and period.
    static String ofFile(String fileName) {
        return bare(spaced(fileName));
    }

    /// The period that a file's name tells.
    static Optional<Period> periodOfFile(String fileName) {
        return PeriodRecogniser.plain()
                .within(spaced(fileName))
                .map(PeriodRecogniser.Found::period);
    }

    private static String spaced(String fileName) {
        return SEPARATORS.matcher(stem(fileName)).replaceAll(" ").strip();
    }

    /// A file's name without its ending.
    static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /// The words by which a column of figures is known; none where only a period heads it.
    static List<String> of(DataColumn column) {
        List<String> words =
                !column.header().isEmpty() || column.period().isPresent()
                        ? column.header()
                        : column.sourceHeader();
        return bare(words);
    }

    /// The words by which a column is known that says what rows hold.
    static List<String> of(StubColumn stub) {
        return bare(List.of(stub.header()));
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(SourceWords::bare).filter(word -> !word.isEmpty()).toList();
    }

    static String key(List<String> words) {
        return key(String.join(JOINT, words));
    }
}
