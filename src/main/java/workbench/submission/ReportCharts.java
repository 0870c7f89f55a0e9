package workbench.submission;

import workbench.catalogue.Texts;
import workbench.chart.AxisStart;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.chart.OneAxis;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/// One line chart an indicator, its places and parts together, with a headline made of its figures.
final class ReportCharts {
    /// Fewer points are a comparison and not a course.
    private static final int FEWEST_POINTS = 3;

    /// So many are told apart at a glance, whatever they are of.
    private static final int FEW_LINES = 3;

    /// More could not be told apart.
    private static final int MOST_LINES = 6;

    private final ChartResolver charts;
    private final Evidence evidence;
    private final ReportRequest request;
    private final ReportWords words;
    private final ReportHeadline headline;
    private final Language language;
    private final Texts texts;
    private int drawn;

    ReportCharts(ChartResolver charts, Evidence evidence, ReportRequest request) {
        this.charts = charts;
        this.evidence = evidence;
        this.request = request;
        this.language = request.language();
        this.words = new ReportWords(language);
        this.headline = new ReportHeadline(language);
        this.texts = Texts.of(language);
    }

    /// Whether an indicator has a course to draw.
    static boolean hasCourse(ReportGroup group) {
        return !drawable(group).isEmpty();
    }

    /// The chart; empty for an indicator without three values in a row.
    Optional<Block> chart(ReportGroup group) {
        List<ReportLine> all = drawable(group);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<ReportLine> lines =
                once(alike(all)).stream()
                        .filter(line -> OneAxis.holds(latest(all.getFirst()), latest(line)))
                        .limit(MOST_LINES)
                        .toList();
        boolean peers = lines.stream().anyMatch(line -> !line.home());
        Optional<Period> from = from(lines.getFirst());
        drawn++;
        ChartSpec spec =
                new ChartSpec(
                        "report-" + drawn,
                        ChartSpec.Kind.LINE,
                        group.indicator().factor(),
                        Bilingual.same(headline.of(lines.getFirst())),
                        Bilingual.same(subtitle(lines, from)),
                        lines.stream()
                                .map(
                                        line ->
                                                new ChartSpec.Line(
                                                        SeriesRef.of(line.key()),
                                                        label(line, lines),
                                                        line.home() && peers))
                                .toList(),
                        from.map(Period::text).orElse(""),
                        request.to().map(Period::text).orElse(""),
                        AxisStart.atNought(lines.getFirst().key().unit(), values(lines)),
                        Bilingual.same(note(lines, all.size() + group.leftOut(), from)));
        return switch (charts.resolve(
                spec, lines.stream().map(ReportLine::series).toList(), language)) {
            case ChartResolver.Outcome.Ready ready ->
                    Optional.of(
                            new Block.Chart(
                                    ready.data(),
                                    new ChartEvidence(evidence, language).line(ready)));
            case ChartResolver.Outcome.NotReady _ -> Optional.empty();
        };
    }

    /// The lines with enough points, of the kind of period that the first of them has.
    private static List<ReportLine> drawable(ReportGroup group) {
        List<ReportLine> courses =
                group.lines().stream()
                        .filter(line -> line.present().size() >= FEWEST_POINTS)
                        .toList();
        return courses.stream()
                .filter(line -> frequency(line) == frequency(courses.getFirst()))
                .toList();
    }

    /// Where places can be compared for what leads, only that of each: with the parts of all of
    /// them nobody would find the line that matters.
    private static List<ReportLine> alike(List<ReportLine> all) {
        String part = all.getFirst().key().breakdown().canonical();
        List<ReportLine> same =
                all.stream()
                        .filter(line -> line.key().breakdown().canonical().equals(part))
                        .toList();
        return all.size() > FEW_LINES && same.size() > 1 ? same : all;
    }

    /// A total that a table repeats under several headings is drawn once.
    private static List<ReportLine> once(List<ReportLine> all) {
        Set<List<Object>> told = new HashSet<>();
        return all.stream()
                .filter(
                        line ->
                                told.add(
                                        List.of(
                                                line.key().place(),
                                                line.key().unit(),
                                                line.present().stream()
                                                        .map(ReportCharts::told)
                                                        .toList())))
                .toList();
    }

    private static List<Object> told(Observation observation) {
        return List.of(observation.period(), observation.scaled());
    }

    /// Where the chart begins. Of months and quarters with the period that the headline begins
    /// with: else another month's value would stand at the beginning of the line.
    private Optional<Period> from(ReportLine line) {
        return line.isSeasonal() && headline.from(line).compareTo(line.last()) < 0
                ? Optional.of(headline.from(line))
                : request.from();
    }

    private static DoubleStream values(List<ReportLine> lines) {
        return lines.stream()
                .flatMap(line -> line.present().stream())
                .flatMapToDouble(observation -> observation.scaled().stream());
    }

    private static double latest(ReportLine line) {
        return line.present().getLast().scaled().orElse(0);
    }

    private static Period.Frequency frequency(ReportLine line) {
        return line.last().frequency();
    }

    /// What stands at a line's end: nothing beside its value where there is nothing to tell apart.
    private Bilingual label(ReportLine line, List<ReportLine> lines) {
        return lines.size() == 1 && words.place(line.key()).isEmpty()
                ? Bilingual.EMPTY
                : Bilingual.same(words.part(line, lines));
    }

    /// Over which time; the unit is added with the numbers, and the headline has said of what.
    private String subtitle(List<ReportLine> lines, Optional<Period> from) {
        List<Period> shown =
                lines.stream()
                        .flatMap(line -> line.present().stream())
                        .map(Observation::period)
                        .filter(one -> from.map(one::compareTo).orElse(0) >= 0)
                        .sorted()
                        .toList();
        return texts.text(
                "submission.report.chart.span",
                words.period(shown.getFirst()),
                words.period(shown.getLast()));
    }

    /// How many lines are left out, and how many periods before the first that is drawn.
    private String note(List<ReportLine> lines, int all, Optional<Period> from) {
        List<String> notes = new ArrayList<>();
        if (all > lines.size()) {
            notes.add(texts.text("submission.report.chart.more", all - lines.size(), 1));
        }
        long earlier =
                lines.stream()
                        .flatMap(line -> line.present().stream())
                        .map(Observation::period)
                        .filter(period -> from.map(period::compareTo).orElse(0) < 0)
                        .distinct()
                        .count();
        if (earlier > 0) {
            notes.add(
                    texts.text(
                            "submission.report.chart.earlier",
                            words.period(from.orElseThrow()),
                            earlier));
        }
        return String.join(" ", notes);
    }
}
