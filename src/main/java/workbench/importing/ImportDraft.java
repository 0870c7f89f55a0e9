package workbench.importing;

import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.sheet.SourceFile;
import workbench.store.ImportRecord;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
        Optional<ImportRecord> sameAs,
        boolean isLong) {
    public ImportDraft {
        figures = List.copyOf(figures);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
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

    /// How many figures of each kind.
    ///
    /// @param fresh not in the dossier yet
    /// @param unchanged as the dossier has them
    /// @param restated other than the dossier has them
    /// @param doubtful those of them that are suspicious
    /// @param skipped exact repetitions within the file
    /// @param problems cells that need a look
    public record Counts(
            long fresh, long unchanged, long restated, long doubtful, long skipped, long problems) {
        /// The figures that committing would add.
        public long figures() {
            return fresh + unchanged + restated;
        }
    }
}
