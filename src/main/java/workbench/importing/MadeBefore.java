package workbench.importing;

import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.sheet.SourceFile;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

import java.util.List;
import java.util.Optional;

/// Asks whether a dossier has an import of the same bytes already, read in the same way; where it
/// has, there is nothing new in the file.
///
/// @param ledger of the dossier; empty while there is none yet
record MadeBefore(SourceFile file, Optional<Ledger> ledger) {
    /// The draft of a file whose bytes the dossier has, where nobody says that they are to be read
    /// otherwise than they were; the file need not be read for that.
    Optional<ImportDraft> as(ImportOptions options) {
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        if (!options.isNothing()) {
            return options.readBy() instanceof ImportOptions.ReadBy.Given
                            || !options.same().isEmpty()
                            || !options.guidance().isEmpty()
                            || !options.cells().isEmpty()
                            || !options.withoutSheets().isEmpty()
                    ? Optional.empty()
                    : by(Recipe.automatic(options.place(), options.period()));
        }
        List<ImportRecord> imports = ledger.get().imports();
        for (ImportRecord record : imports.reversed()) {
            if (record.source().sha256().equals(file.sha256())) {
                // A text that the program would read otherwise today has another hash by now.
                return ledger.get().recipe(record.id()).flatMap(RecipeJson::kept).flatMap(this::by);
            }
        }
        return Optional.empty();
    }

    /// The draft of a file whose bytes the dossier has, read by this recipe.
    Optional<ImportDraft> by(Recipe recipe) {
        return ledger.flatMap(dossier -> dossier.sameImport(file.sha256(), recipe.hash()))
                .map(record -> nothingNew(recipe, record));
    }

    private ImportDraft nothingNew(Recipe recipe, ImportRecord same) {
        return new ImportDraft(
                file,
                recipe,
                Fit.NOTHING,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new ImportDraft.Counts(0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                Optional.of(same),
                false);
    }
}
