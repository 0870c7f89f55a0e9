package workbench.ui.indicators;

import workbench.catalogue.Questionnaire;
import workbench.chart.ChartSpec;
import workbench.edit.BindName;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.figure.ShownDecimals;
import workbench.measure.Change;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;
import workbench.store.TextRef;
import workbench.submission.PrintedCharts;
import workbench.submission.TextName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the details of one series show. For one job.
final class DetailsReader {
    private final Ledger ledger;
    private final Questionnaire questionnaire;

    DetailsReader(Ledger ledger, Questionnaire questionnaire) {
        this.ledger = ledger;
        this.questionnaire = questionnaire;
    }

    /// @param entry the indicator with all its series
    /// @param row the series that is asked for, one of them, measured
    /// @param chosen the others that a person wants beside it on the chart; empty where nobody said
    Details read(
            Board.Entry entry, SeriesRow row, Optional<List<SeriesId>> chosen, Language language)
            throws WorkbenchException {
        Figures figures = new Figures(ledger);
        IndicatorChart chart = new IndicatorChart(figures, language);
        List<SeriesRow> drawn = chart.drawn(entry, row, chosen);
        Details.Picture picture = chart.draw(entry, row, drawn);
        boolean printable =
                picture instanceof Details.Picture.Drawn && row.indicator().factor().isPresent();
        return new Details(
                row,
                years(figures, row.series()),
                figures.unitChanges(row.series()),
                picture,
                new Details.Compared(drawn, IndicatorChart.comparable(entry, row)),
                printable
                        ? printing(
                                PrintedCharts.of(ledger, figures),
                                row.id(),
                                chosen.isPresent() ? drawn : List.of())
                        : new Details.Printing.Never(),
                uses(row.id()),
                meanings(entry, row.indicator()),
                refused(entry, row.indicator()),
                MeaningViewModel.suggestions(row.series().key().place()));
    }

    /// @param chosen the lines that a person asked for; empty where nobody did
    private static Details.Printing printing(
            PrintedCharts printed, SeriesId series, List<SeriesRow> chosen) {
        return printed.about(series)
                .<Details.Printing>map(
                        one ->
                                new Details.Printing.Printed(
                                        one,
                                        printed.of(one),
                                        !chosen.isEmpty() && !isOf(printed.of(one), chosen)))
                .orElseGet(Details.Printing.Not::new);
    }

    private static boolean isOf(ChartSpec spec, List<SeriesRow> lines) {
        return spec.lines().stream()
                .map(ChartSpec.Line::series)
                .collect(Collectors.toSet())
                .equals(
                        lines.stream()
                                .map(row -> SeriesRef.of(row.series().key()))
                                .collect(Collectors.toSet()));
    }

    private List<Indicator> meanings(Board.Entry entry, Indicator indicator) {
        return MeaningViewModel.suggestions(indicator).stream()
                .filter(meant -> isPossible(entry, meant))
                .toList();
    }

    /// Only what the dossier has figures of can tell them differently.
    private Set<Indicator> refused(Board.Entry entry, Indicator indicator) {
        return indicator.isBound()
                ? Set.of()
                : ledger.everyIndicator().stream()
                        .map(StoredIndicator::indicator)
                        .filter(Indicator::isBound)
                        .distinct()
                        .filter(meant -> !isPossible(entry, meant))
                        .collect(Collectors.toSet());
    }

    private boolean isPossible(Board.Entry entry, Indicator meant) {
        return BindName.isPossible(
                ledger, entry.series().stream().map(SeriesRow::series).toList(), meant);
    }

    private List<Details.Year> years(Figures figures, Series series) {
        Track track = figures.track(series);
        // Periods of another length than most are figures too.
        List<Observation> all = List.copyOf(ledger.current(series.id()).values());
        Series marked = series.markedBy(all);
        int decimals = ShownDecimals.of(series.key(), all);
        List<Details.Year> years = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Observation one = all.get(i);
            years.add(
                    new Details.Year(
                            one,
                            decimals,
                            figures.explained(series, track, change(track, one)),
                            ToldOtherwise.is(ledger, series.id(), one),
                            i > 0 ? cut(marked, all.get(i - 1).period(), one) : Optional.empty()));
        }
        return years;
    }

    /// The latest break between two figures that is not joined, else the latest: as a person said,
    /// or as the source marks it.
    private static Optional<Details.Cut> cut(Series series, Period before, Observation one) {
        List<Details.Cut> cuts =
                series.segments().stream()
                        .skip(1)
                        .filter(segment -> segment.from().compareTo(before) > 0)
                        .filter(segment -> segment.from().compareTo(one.period()) <= 0)
                        .map(DetailsReader::cut)
                        .toList();
        return cuts.stream()
                .filter(cut -> cut.joined().isEmpty())
                .reduce((_, later) -> later)
                .or(() -> cuts.stream().reduce((_, later) -> later));
    }

    private static Details.Cut cut(Segment segment) {
        String reason = segment.isBySource() ? "" : segment.reason();
        return new Details.Cut(segment.from(), reason, segment.joined());
    }

    private static Result change(Track track, Observation one) {
        Track until =
                new Track(
                        one.isMissing()
                                ? List.of()
                                : track.points().stream()
                                        .filter(p -> p.period().compareTo(one.period()) <= 0)
                                        .toList(),
                        track.unit(),
                        track.breaks());
        return Change.yearOverYear(until);
    }

    /// What every import told of a figure, the latest first.
    List<Details.Told> told(SeriesId series, Period period) {
        Optional<ImportId> counts = ledger.current(series, period).map(Observation::importId);
        Map<ImportId, ImportRecord> imports = new HashMap<>();
        List<Details.Told> told = new ArrayList<>();
        for (Observation one : ledger.history(series, period).reversed()) {
            ImportRecord from =
                    imports.computeIfAbsent(
                            one.importId(), id -> ledger.importOf(id).orElseThrow());
            told.add(new Details.Told(one, from, counts.equals(Optional.of(one.importId()))));
        }
        return told;
    }

    private List<Details.Use> uses(SeriesId series) throws WorkbenchException {
        List<Details.Use> uses = new ArrayList<>();
        for (TextRef text : ledger.dependents(series)) {
            uses.add(new Details.Use(text, TextName.of(ledger, questionnaire, text)));
        }
        return uses;
    }
}
