package workbench.importing;

import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Provenance;
import workbench.model.SeriesKey;
import workbench.model.Vintage;
import workbench.sheet.SourceFile;
import workbench.store.ImportRecord;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What importing a file would do, before it is done.
///
/// @param file the spreadsheet
/// @param recipe how it was read, as next year's file will be
/// @param reading the file's sheets as they were read by it; none where nothing was read
/// @param releaseDate from the file's own words
/// @param figures every figure found, in the order of the sheets
/// @param skipped exact repetitions of other figures of the file, which go nowhere
/// @param problems the cells that need a look, in the order of the sheets
/// @param counts of all of them
/// @param remarks what the person should know before committing, such as an older release date
/// @param decided the cells that a person left out, or put another value in the place of, in the
///   order of the sheets; `figures` has these other values, and nothing of what is left out
/// @param sameAs the import that the same bytes read in the same way made before; then there is
///   nothing to commit
/// @param isLong whether the file has long sheets: then `figures`, `skipped` and `problems` are
///   only some of those that `counts` tells of, and committing reads the file once more
public record ImportDraft(
        SourceFile file,
        Recipe recipe,
        Fit reading,
        Optional<LocalDate> releaseDate,
        List<DraftFigure> figures,
        List<FoundFigure> skipped,
        List<CellProblem> problems,
        Counts counts,
        List<Message> remarks,
        List<DecidedCell> decided,
        Optional<ImportRecord> sameAs,
        boolean isLong) {
    public ImportDraft {
        figures = List.copyOf(figures);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        decided = List.copyOf(decided);
    }

    /// The file's name without folders, as figures will name it.
    public String fileName() {
        return file.name();
    }

    /// Where the file lies.
    public Path path() {
        return file.path();
    }

    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    public String sha256() {
        return file.sha256();
    }

    /// The figures that would change, the largest share of change first.
    public List<DraftFigure> restated() {
        return figures.stream()
                .filter(figure -> figure.change() == DraftFigure.Change.RESTATED)
                .sorted(DraftFigure.LARGEST_CHANGE_FIRST)
                .toList();
    }

    /// The figures that are suspicious, in the order of the sheets.
    public List<DraftFigure> doubtful() {
        return figures.stream().filter(figure -> !figure.doubts().isEmpty()).toList();
    }

    /// The cells that have another value typed in their place.
    public List<DecidedCell> corrected() {
        return decided.stream().filter(one -> one.instead().isPresent()).toList();
    }

    /// The figures as the dossier would hold them, by the keys of their series: those alone that
    /// would change something, and what was typed in the place of the file's as entered by hand.
    ///
    /// @param at when it would be imported
    public Map<SeriesKey, List<Observation>> asObserved(Instant at) {
        Map<String, SeriesKey> keys = new HashMap<>();
        Map<CellRef, DecidedCell> typed = new HashMap<>();
        corrected().forEach(one -> typed.put(one.cell(), one));
        Map<SeriesKey, List<Observation>> observed = new LinkedHashMap<>();
        for (DraftFigure drafted : figures) {
            if (drafted.change() != DraftFigure.Change.UNCHANGED) {
                FoundFigure found = drafted.found();
                SeriesKey key = keys.computeIfAbsent(found.key().canonical(), _ -> found.key());
                observed.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(
                                found.observed(
                                        new Vintage(at),
                                        Optional.ofNullable(typed.get(found.cell()))
                                                .map(ImportDraft::handEntry)
                                                .orElseGet(() -> provenance(found))));
            }
        }
        return observed;
    }

    private Provenance provenance(FoundFigure found) {
        return new Provenance(
                fileName(),
                sha256(),
                Optional.of(found.cell()),
                found.raw(),
                found.sourceLabel(),
                recipe.name());
    }

    private static Provenance handEntry(DecidedCell typed) {
        return new Provenance(
                "",
                "",
                Optional.empty(),
                typed.instead().map(one -> one.value().toPlainString()).orElse(""),
                typed.decision().reason(),
                "");
    }

    /// How many figures of each kind, by what is decided of single cells.
    ///
    /// @param fresh not in the dossier yet
    /// @param unchanged as the dossier has them
    /// @param restated other than the dossier has them
    /// @param doubtful those of them that are suspicious
    /// @param skipped exact repetitions within the file
    /// @param problems cells that need a look
    /// @param missing those of the new ones that are not available: the file says so, or leaves
    ///   their cells empty
    public record Counts(
            long fresh,
            long unchanged,
            long restated,
            long doubtful,
            long skipped,
            long problems,
            long missing) {
        /// The new figures that have a value.
        public long values() {
            return fresh - missing;
        }

        /// The figures that committing would add.
        public long figures() {
            return fresh + unchanged + restated;
        }
    }
}
