package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.figure.Illustrative;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;

import java.util.Comparator;
import java.util.List;

/// The sentence over a chart, made of its first line's figures: up or down, from what to what.
///
/// Values before a break are not comparable: the sentence starts at the last one.
final class ReportHeadline {
    private final Language language;
    private final Texts texts;
    private final ReportWords words;

    ReportHeadline(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
        this.words = new ReportWords(language);
    }

    String of(ReportLine line) {
        List<Observation> comparable = sinceTheBreak(line);
        Observation first = comparable.getFirst();
        Observation last = comparable.getLast();
        String from = marked(line, first);
        String to = marked(line, last);
        if (comparable.size() == 1) {
            return texts.text(
                    "submission.report.headline.single",
                    words.subject(line),
                    to,
                    words.when(last.period()));
        }
        if (value(line, first).equals(value(line, last))) {
            return texts.text(
                    "submission.report.headline.same",
                    words.subject(line),
                    value(line, last)
                            + IllustrativeSign.behind(
                                    Illustrative.is(first) || Illustrative.is(last)),
                    words.when(first.period()),
                    words.when(last.period()));
        }
        boolean up = last.scaled().orElseThrow() > first.scaled().orElseThrow();
        return texts.text(
                up ? "submission.report.headline.up" : "submission.report.headline.down",
                words.subject(line),
                from,
                words.when(first.period()),
                to,
                words.when(last.period()));
    }

    /// The first period that it tells of.
    Period from(ReportLine line) {
        return sinceTheBreak(line).getFirst().period();
    }

    /// Of months and quarters those of one time of year: a December is told beside a December.
    private static List<Observation> sinceTheBreak(ReportLine line) {
        List<Observation> present =
                line.yearly().stream().filter(observation -> !observation.isMissing()).toList();
        return line.breaks().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(at -> present.stream().filter(one -> one.period().compareTo(at) >= 0).toList())
                .filter(rest -> !rest.isEmpty())
                .orElse(present);
    }

    private String marked(ReportLine line, Observation observation) {
        return value(line, observation) + IllustrativeSign.behind(Illustrative.is(observation));
    }

    private String value(ReportLine line, Observation observation) {
        return UnitBeside.value(
                words.name(line),
                observation.scaled().orElseThrow(),
                line.key().unit(),
                line.decimals(),
                language);
    }
}
