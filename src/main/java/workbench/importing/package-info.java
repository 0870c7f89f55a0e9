/// Tables, held against the ledger, become an import draft: new, unchanged, restated, skipped,
/// problems. The dossier is not touched.
///
/// The way of a figure: {@link workbench.importing.Importer} has the file read and laid out, by a
/// recipe where one speaks of it (`importing.recipe`), of those that standing imports taught
/// ({@link workbench.importing.Recipes}); {@link workbench.importing.FigureFinder} walks each
/// table's cells; {@link workbench.importing.FigureNames} and {@link
/// workbench.importing.FigureUnits} say what each figure is called and counts, {@link
/// workbench.importing.KeyColumns} which stub columns make the key, and {@link
/// workbench.importing.KnownSeries} by which the dossier tells its series apart; {@link
/// workbench.importing.Binder} binds words to indicators and places; {@link
/// workbench.importing.Repeats} settles rows that share a key; {@link
/// workbench.importing.DraftMaker} compares with what the dossier holds, and {@link
/// workbench.importing.SharedFigures} with the files that are imported together with it. May import
/// `model`, `job`, `catalogue`, `store` (reading), `sheet` and `layout`.
@NullMarked
package workbench.importing;

import org.jspecify.annotations.NullMarked;
