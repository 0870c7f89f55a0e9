package workbench.submission;

import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.figure.Illustrative;
import workbench.model.Observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The letters and signs beside and in place of figures, as statistical offices print them; keeps
/// which were used, so that each table explains its own and no others.
final class ReportMarks {
    private static final String NORMAL = "A";

    /// Letters that say why there is no value.
    private static final String ABSENT = "LMQO";

    private static final String NO_REASON = "O";
    private static final String RESTATED = "R";
    private static final String BREAK = "B";

    private final Texts texts;
    private final Set<String> letters = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();
    private boolean blank;
    private boolean illustrative;

    ReportMarks(Texts texts) {
        this.texts = texts;
    }

    /// The letters that stand behind a value: `b` for a break, `p` for a provisional figure, `r`
    /// for a restated one, a star for one that only illustrates; empty for most.
    String behind(ReportLine line, Observation observation) {
        StringBuilder behind = new StringBuilder();
        for (String letter : of(line, observation)) {
            letters.add(letter);
            behind.append(letter.toLowerCase(Locale.ROOT));
        }
        if (Illustrative.is(observation)) {
            illustrative = true;
            behind.append(IllustrativeSign.STAR);
        }
        return behind.toString();
    }

    /// What stands behind a change, which bears no letters.
    String behind(Figure change) {
        illustrative |= change.isIllustrative();
        return IllustrativeSign.behind(change);
    }

    /// What stands where a value is missing: `x` where it is suppressed, `..` where nobody
    /// collected it, `...` where there can be none, a dash for any other reason.
    String instead(Observation observation) {
        String reason = reason(observation);
        absent.add(reason);
        return sign(reason);
    }

    /// What stands where the source has no such period at all: nothing.
    String nothing() {
        blank = true;
        return "";
    }

    /// What a workbook marks a cell for, whose figures bear the star by themselves.
    static ReportBook.Mark mark(ReportLine line, Observation observation) {
        if (line.restated().contains(observation.period())) {
            return ReportBook.Mark.RESTATED;
        }
        boolean explained = observation.isMissing() && !reason(observation).equals(NO_REASON);
        return explained || !of(line, observation).isEmpty()
                ? ReportBook.Mark.REMARKED
                : ReportBook.Mark.NONE;
    }

    /// What the marks mean, one a text.
    List<String> legend() {
        List<String> legend = new ArrayList<>();
        for (String letter : letters) {
            legend.add(
                    texts.text(
                            "submission.report.mark",
                            letter.toLowerCase(Locale.ROOT),
                            meaning(letter)));
        }
        for (String reason : absent) {
            legend.add(texts.text("submission.report.mark", sign(reason), meaning(reason)));
        }
        if (blank) {
            legend.add(texts.text("submission.report.mark.blank"));
        }
        if (illustrative) {
            legend.add(texts.text("submission.indicators.note-illustrative"));
        }
        return legend;
    }

    /// The remarks on one observation in words, for a sheet that has room for them; none where a
    /// value is missing without a reason, as its sign says that.
    List<String> words(ReportLine line, Observation observation) {
        List<String> words = new ArrayList<>();
        for (String letter : of(line, observation)) {
            String why = line.breaks().getOrDefault(observation.period(), "");
            words.add(
                    letter.equals(BREAK) && !why.isEmpty()
                            ? texts.text("submission.report.note.of", meaning(letter), why)
                            : meaning(letter));
        }
        if (Illustrative.is(observation) && !line.isWhollyIllustrative()) {
            words.add(texts.text("submission.status.illustrative"));
        }
        if (observation.isMissing() && !reason(observation).equals(NO_REASON)) {
            words.add(meaning(reason(observation)));
        }
        return words;
    }

    private static List<String> of(ReportLine line, Observation observation) {
        List<String> letters = new ArrayList<>();
        for (String letter : observation.status().letters().split("")) {
            if (!letter.equals(NORMAL) && !ABSENT.contains(letter)) {
                letters.add(letter);
            }
        }
        if (line.breaks().containsKey(observation.period()) && !letters.contains(BREAK)) {
            letters.add(BREAK);
        }
        if (line.restated().contains(observation.period())) {
            letters.add(RESTATED);
        }
        return letters;
    }

    private String meaning(String letter) {
        return letter.equals(RESTATED)
                ? texts.text("submission.report.mark.restated")
                : texts.text("submission.status." + letter);
    }

    private static String reason(Observation observation) {
        for (String letter : ABSENT.split("")) {
            if (observation.status().has(letter.charAt(0))) {
                return letter;
            }
        }
        return NO_REASON;
    }

    private static String sign(String reason) {
        return switch (reason) {
            case "L" -> "..";
            case "M" -> "...";
            case "Q" -> "x";
            default -> "–";
        };
    }
}
