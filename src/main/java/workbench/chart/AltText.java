package workbench.chart;

import workbench.catalogue.ListWords;
import workbench.catalogue.Texts;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a chart shows, in sentences, for a reader who cannot see it.
///
/// First what it is and over which time; then each leading line with its first and last value, and
/// its highest or lowest where that lies between them; then the last values of the others; then the
/// target, breaks and missing values.
public final class AltText {
    private final ChartData data;
    private final Texts texts;
    private final ChartNumbers numbers;
    private final PeriodWords words;
    private final List<LineStyle> styles;

    private AltText(ChartData data) {
        this.data = data;
        this.texts = Texts.of(data.language());
        this.numbers = ChartNumbers.of(data);
        this.words = new PeriodWords(data.language());
        this.styles = LineStyle.of(data);
    }

    /// In the chart's language; what `data` itself gives as alternative text is disregarded.
    public static String of(ChartData data) {
        return new AltText(data).sentences();
    }

    private String sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening());
        List<String> others = new ArrayList<>();
        for (int i = 0; i < data.lines().size(); i++) {
            ChartData.Line line = data.lines().get(i);
            if (styles.get(i).leading()) {
                sentences.addAll(leading(line));
            } else {
                others.add(other(line));
            }
        }
        if (!others.isEmpty()) {
            sentences.add(texts.text("chart.alt.others", ListWords.of(others, data.language())));
        }
        data.targets()
                .forEach(
                        target ->
                                sentences.add(
                                        texts.text(
                                                "chart.alt.target",
                                                target.label(),
                                                numbers.round(target.value()))));
        sentences.addAll(interruptions());
        return String.join(" ", sentences);
    }

    private String opening() {
        List<Period> periods =
                data.lines().stream()
                        .flatMap(line -> Plot.present(line).stream())
                        .map(ChartData.Point::period)
                        .distinct()
                        .sorted()
                        .toList();
        String subject = data.subtitle().isBlank() ? data.headline() : data.subtitle();
        String plain = subject.replaceAll("[.\\s]+$", "");
        if (periods.isEmpty()) {
            return texts.text("chart.alt.empty", plain);
        }
        return periods.getLast().equals(Period.NONE)
                ? texts.text("chart.alt.undated", plain)
                : texts.text(
                        "chart.alt.opening",
                        plain,
                        words.full(periods.getFirst()),
                        words.full(periods.getLast()),
                        periods.size());
    }

    private List<String> leading(ChartData.Line line) {
        List<ChartData.Point> present = Plot.present(line);
        if (present.isEmpty()) {
            return List.of(texts.text("chart.alt.noValues", line.label()));
        }
        ChartData.Point first = present.getFirst();
        ChartData.Point last = present.getLast();
        if (present.size() == 1) {
            return List.of(texts.text("chart.alt.single", line.label(), point(last)));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("chart.alt.leading", line.label(), point(first), point(last)));
        Comparator<ChartData.Point> byValue =
                Comparator.comparingDouble(point -> point.value().orElseThrow());
        double least = Math.min(first.value().orElseThrow(), last.value().orElseThrow());
        double most = Math.max(first.value().orElseThrow(), last.value().orElseThrow());
        present.stream()
                .max(byValue)
                .filter(point -> point.value().orElseThrow() > most)
                .ifPresent(p -> sentences.add(texts.text("chart.alt.highest", point(p))));
        present.stream()
                .min(byValue)
                .filter(point -> point.value().orElseThrow() < least)
                .ifPresent(p -> sentences.add(texts.text("chart.alt.lowest", point(p))));
        return sentences;
    }

    private String other(ChartData.Line line) {
        List<ChartData.Point> present = Plot.present(line);
        return present.isEmpty()
                ? texts.text("chart.alt.otherNone", line.label())
                : texts.text("chart.alt.other", line.label(), point(present.getLast()));
    }

    private List<String> interruptions() {
        List<String> sentences = new ArrayList<>();
        for (ChartData.Line line : data.lines()) {
            line.points().stream()
                    .skip(1)
                    .filter(ChartData.Point::breakBefore)
                    .forEach(
                            point ->
                                    sentences.add(
                                            texts.text(
                                                    point.breakReason().isBlank()
                                                            ? "chart.alt.break"
                                                            : "chart.alt.break.because",
                                                    line.label(),
                                                    when(point),
                                                    point.breakReason())));
        }
        long missing =
                data.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .filter(point -> point.value().isEmpty())
                        .count();
        if (missing > 0) {
            sentences.add(texts.text("chart.alt.missing", missing));
        }
        return sentences;
    }

    /// A value with its period, where it has one.
    private String point(ChartData.Point point) {
        String value = numbers.label(point.value().orElseThrow()) + data.signBehind(point);
        String when = when(point);
        return when.isEmpty() ? value : texts.text("chart.dated", value, when);
    }

    private String when(ChartData.Point point) {
        return words.full(point.period());
    }
}
