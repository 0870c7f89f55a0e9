package workbench.submission;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How a report names its lines and writes their values.
final class ReportWords {
    private final Language language;
    private final Texts texts;

    ReportWords(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// Indicator, place and breakdown; the community itself goes without saying.
    String name(ReportLine line) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(line.key().indicator().name().in(language));
        if (!line.home()) {
            parts.add(place(line));
        }
        parts.add(SeriesName.within(line.key(), language));
        parts.remove("");
        return String.join(", ", parts);
    }

    /// The same as it begins a sentence; of a place that has nothing to do with the community with
    /// the place first, so that nobody takes its figures for the community's.
    String subject(ReportLine line) {
        if (!line.elsewhere()) {
            return name(line);
        }
        String rest = line.key().indicator().name().in(language);
        String breakdown = SeriesName.within(line.key(), language);
        return texts.text(
                "submission.report.headline.whose",
                place(line.key()),
                breakdown.isEmpty() ? rest : rest + ", " + breakdown);
    }

    /// What tells a line from the others of its indicator: place and breakdown, as far as they
    /// differ.
    String part(ReportLine line, List<ReportLine> among) {
        boolean places = among.stream().map(each -> each.key().place()).distinct().count() > 1;
        boolean breakdowns =
                among.stream().map(each -> each.key().breakdown().canonical()).distinct().count()
                        > 1;
        List<String> parts = new ArrayList<>();
        if (places || !breakdowns) {
            parts.add(places || breakdowns ? place(line) : place(line.key()));
        }
        if (breakdowns || !places) {
            parts.add(
                    parts.stream().allMatch(String::isEmpty)
                            ? breakdown(line.key())
                            : SeriesName.within(line.key(), language));
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty()
                ? texts.text(breakdowns ? "submission.report.whole" : "submission.report.no-place")
                : String.join(", ", parts);
    }

    /// The place, or that none is named where others of the file are.
    private String place(ReportLine line) {
        return line.isNobodys() ? texts.text("submission.place.none") : place(line.key());
    }

    String place(SeriesKey key) {
        return SeriesName.place(key, language);
    }

    String breakdown(SeriesKey key) {
        return BreakdownWords.label(key.breakdown(), language);
    }

    /// The number alone: its unit stands with the indicator's name.
    String value(ReportLine line, Observation observation) {
        return ValueFormat.value(
                observation.scaled().orElseThrow(), line.key().unit(), line.decimals(), language);
    }

    String period(Period period) {
        return ValueFormat.period(period, language);
    }

    /// A period as it stands in a sentence: `in 2019`, `on 26 September 2021`.
    String when(Period period) {
        String kind =
                switch (period) {
                    case Period.Day _ -> "day";
                    case Period.Quarter _ -> "quarter";
                    default -> "year";
                };
        return texts.text("submission.report.when", period(period), kind);
    }
}
