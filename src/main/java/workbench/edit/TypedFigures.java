package workbench.edit;

import workbench.importing.DecidedCell;
import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.SeriesId;
import workbench.model.SourceLabel;
import workbench.model.WorkbenchException;
import workbench.store.LedgerWriter;
import workbench.store.NewObservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The figures of a draft in whose place a person has typed others.
///
/// The file's import tells what the file says, cell and raw text and all. What was typed follows it
/// as an entry by hand, one import for each reason, and so is what counts: the history of the
/// figure shows both. These are a part of the file's import: they are withdrawn and restored with
/// it.
final class TypedFigures {
    private final Map<CellRef, DecidedCell> corrected = new HashMap<>();
    private final Map<String, Map<DecidedCell, Kept>> byReason = new LinkedHashMap<>();

    /// Where the file's own figure went.
    private record Kept(SeriesId series, DraftFigure drafted) {}

    /// Takes a cell of which a person has decided something, before its figure comes.
    void add(DecidedCell decided) {
        if (decided.instead().isPresent()) {
            corrected.put(decided.cell(), decided);
        }
    }

    /// What the file says of a figure of the draft, for the file's own import.
    FoundFigure inFile(DraftFigure drafted) {
        FoundFigure found = drafted.found();
        DecidedCell decided = corrected.isEmpty() ? null : corrected.get(found.cell());
        // Its key tells it apart from others of the file by what was typed.
        return decided == null ? found : decided.inFile().withKey(found.key());
    }

    /// Remembers where a figure was put, if another was typed in its place.
    void kept(DraftFigure drafted, SeriesId series) {
        DecidedCell decided = corrected.isEmpty() ? null : corrected.get(drafted.found().cell());
        if (decided != null) {
            byReason.computeIfAbsent(
                            decided.decision().reason().strip(), _ -> new LinkedHashMap<>())
                    .put(decided, new Kept(series, drafted));
        }
    }

    /// Enters what was typed, once the file's import is written.
    ///
    /// @param file the file's import
    void enter(LedgerWriter writer, ImportId file, String who, Instant at)
            throws WorkbenchException {
        for (Map.Entry<String, Map<DecidedCell, Kept>> entry : byReason.entrySet()) {
            ImportId id =
                    writer.beginTyped(
                            file,
                            writer.addHandEntry(entry.getKey(), who),
                            CorrectFigure.RECIPE,
                            CorrectFigure.RECIPE,
                            "{}",
                            at);
            entry.getValue()
                    .forEach(
                            (decided, kept) ->
                                    writer.observe(figure(id, decided, kept, entry.getKey())));
        }
    }

    private static NewObservation figure(
            ImportId id, DecidedCell decided, Kept kept, String reason) {
        FoundFigure typed = kept.drafted().found();
        BigDecimal value = decided.instead().orElseThrow().value();
        return new NewObservation(
                kept.series(),
                typed.period(),
                id,
                OptionalDouble.of(value.doubleValue()),
                typed.status(),
                typed.multiplier(),
                typed.decimals(),
                typed.derived(),
                value.toPlainString(),
                Optional.empty(),
                SourceLabel.of(reason));
    }
}
