package workbench.chart;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Period;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Why lines are cut, in the words of who said so: what stands below a chart with breaks.
final class BreakNote {
    private BreakNote() {}

    /// One break, which several lines may have.
    private record Cut(Period at, String reason) {}

    /// A sentence a break, the earliest first; whose it is where not all lines have it. Empty where
    /// nobody gave a reason.
    static String of(List<ChartData.Line> lines, Language language) {
        Texts texts = Texts.of(language);
        PeriodWords words = new PeriodWords(language);
        Map<Cut, Set<String>> cuts = new LinkedHashMap<>();
        for (ChartData.Line line : lines) {
            Set<Period> drawn = Set.copyOf(LineMarks.breaks(line));
            line.points().stream()
                    .filter(point -> !point.breakReason().isBlank())
                    .filter(point -> drawn.contains(point.period()))
                    .forEach(
                            point ->
                                    cuts.computeIfAbsent(
                                                    new Cut(point.period(), point.breakReason()),
                                                    _ -> new LinkedHashSet<>())
                                            .add(line.label()));
        }
        return cuts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Cut::at)))
                .map(
                        cut ->
                                texts.text(
                                        cut.getValue().size() == lines.size()
                                                ? "chart.note.break"
                                                : "chart.note.break.of",
                                        words.full(cut.getKey().at()),
                                        ended(cut.getKey().reason()),
                                        String.join(", ", cut.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String ended(String reason) {
        return reason.matches(".*[.!?…]") ? reason : reason + ".";
    }
}
