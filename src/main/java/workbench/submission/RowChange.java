package workbench.submission;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.figure.Figures;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.FigureChange;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row in a factor's table of indicators that would show another figure, or be there no more or
/// anew, if an import stood, or did not.
///
/// @param keyFigure whether the row is now, or would be, a key figure at the head of the section
public record RowChange(Factor factor, Series series, boolean keyFigure) {
    /// Of how many series changes are read by one question.
    private static final int TOGETHER = 60;

    /// For a job.
    ///
    /// @param standing whether the import would stand
    /// @return section by section in the order of the questionnaire; none while nobody has said
    ///   whose submission it is
    /// @throws WorkbenchException where that cannot be read
    public static List<RowChange> of(
            Ledger ledger,
            ImportId id,
            boolean standing,
            Questionnaire questionnaire,
            Progress progress)
            throws WorkbenchException {
        Optional<HomePlace> home = ContentReader.profile(ledger).map(HomePlace::of);
        if (home.isEmpty()) {
            return List.of();
        }
        IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();
        FactorFigures now = new FactorFigures(new Figures(ledger), catalogue, home.get());
        List<Factor> factors =
                questionnaire.sections().stream().map(Questionnaire.Section::factor).toList();
        List<FigureChange> changes = changes(ledger, id, standing, now, factors, progress);
        if (changes.isEmpty()) {
            return List.of();
        }
        FactorFigures then =
                new FactorFigures(Figures.after(ledger, changes), catalogue, home.get());
        List<RowChange> rows = new ArrayList<>();
        for (Factor factor : factors) {
            progress.checkCancelled();
            rows.addAll(between(factor, now, then));
        }
        return rows;
    }

    /// Of the series that a row may be of, and of no others that the import brought.
    private static List<FigureChange> changes(
            Ledger ledger,
            ImportId id,
            boolean standing,
            FactorFigures now,
            List<Factor> factors,
            Progress progress) {
        Set<SeriesId> brought = Set.copyOf(ledger.seriesOf(id));
        List<SeriesId> candidates =
                factors.stream()
                        .flatMap(now::candidates)
                        .map(Series::id)
                        .filter(brought::contains)
                        .distinct()
                        .toList();
        List<FigureChange> changes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i += TOGETHER) {
            progress.checkCancelled();
            changes.addAll(
                    ledger.changesIf(
                            id,
                            standing,
                            candidates.subList(i, Math.min(i + TOGETHER, candidates.size()))));
        }
        return changes;
    }

    private static List<RowChange> between(Factor factor, FactorFigures now, FactorFigures then) {
        List<FactorFigures.Line> before = now.of(factor);
        List<FactorFigures.Line> after = then.of(factor);
        Set<SeriesId> key =
                Stream.concat(now.keyLines(before), then.keyLines(after))
                        .map(line -> line.series().id())
                        .collect(Collectors.toSet());
        Map<SeriesId, FactorFigures.Line> was = byId(before);
        Map<SeriesId, FactorFigures.Line> is = byId(after);
        Set<SeriesId> seen = new HashSet<>();
        return Stream.concat(before.stream(), after.stream())
                .map(FactorFigures.Line::series)
                .filter(series -> seen.add(series.id()))
                .filter(
                        series ->
                                !printed(was.get(series.id())).equals(printed(is.get(series.id()))))
                .map(series -> new RowChange(factor, series, key.contains(series.id())))
                .toList();
    }

    private static Map<SeriesId, FactorFigures.Line> byId(List<FactorFigures.Line> lines) {
        return lines.stream()
                .collect(Collectors.toMap(line -> line.series().id(), Function.identity()));
    }

    /// What a row shows; nothing where there is no such row.
    private static List<Answer.Seen> printed(FactorFigures.@Nullable Line line) {
        return line == null ? List.of() : line.figures().map(UsedFigure::seen).toList();
    }
}
