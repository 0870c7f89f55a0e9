package workbench.submission;

import workbench.chart.ChartSpec;
import workbench.figure.Figures;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The charts that the submission of a dossier prints, by the keys that they are kept under, as
/// they were when this was asked for.
public final class PrintedCharts {
    /// No longer than a file's name may well be.
    private static final int LONGEST = 40;

    private final Figures figures;
    private final Map<String, ChartSpec> charts;

    private PrintedCharts(Figures figures, Map<String, ChartSpec> charts) {
        this.figures = figures;
        this.charts = charts;
    }

    /// @throws WorkbenchException when one of them cannot be read
    public static PrintedCharts of(Ledger ledger, Figures figures) throws WorkbenchException {
        return new PrintedCharts(figures, ContentReader.chartsByKey(ledger));
    }

    /// The one that is about a series: in which it leads.
    public Optional<TextRef> about(SeriesId series) {
        return charts.entrySet().stream()
                .filter(entry -> leads(entry.getValue(), series))
                .map(entry -> new TextRef(ContentReader.CHART, entry.getKey()))
                .findFirst();
    }

    private boolean leads(ChartSpec chart, SeriesId series) {
        return chart.lead()
                .flatMap(line -> figures.find(line.series()))
                .map(Series::id)
                .filter(series::equals)
                .isPresent();
    }

    /// What one of them shows.
    ///
    /// @throws java.util.NoSuchElementException where it is none of them
    public ChartSpec of(TextRef chart) {
        return Optional.ofNullable(charts.get(chart.key())).orElseThrow();
    }

    /// An id that none of them has yet, made of a name: `library-visits`, `library-visits-2`.
    public String freeId(String name) {
        String plain = String.join("-", PlainName.words(name));
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        List<String> taken = charts.values().stream().map(ChartSpec::id).toList();
        return PlainName.free(cut.isEmpty() ? "chart" : cut, taken::contains);
    }
}
