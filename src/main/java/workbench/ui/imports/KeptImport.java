package workbench.ui.imports;

import workbench.importing.Doubt;
import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.importing.KeptDoubts;
import workbench.importing.recipe.RecipeJson;
import workbench.job.Progress;
import workbench.layout.SheetLayout;
import workbench.model.CellRef;
import workbench.model.Observation;
import workbench.model.SeriesId;
import workbench.model.SourceLabel;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.ImportedFigure;
import workbench.store.Ledger;
import workbench.ui.kit.KeptFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// An import as the dossier keeps it: its figures as they were when it was made, and its sheets,
/// laid out by the recipe by which they were read then.
///
/// It is read in three steps, each of which is shown: a person sees the first figures at once, all
/// of them when they are read, and the sheets last.
final class KeptImport {
    private static final int FIGURES_AT_FIRST = 100;

    private final Supplier<Importer> importer;

    KeptImport(Supplier<Importer> importer) {
        this.importer = importer;
    }

    /// @param failure why there are no sheets
    record Kept(List<SeenSheet> sheets, DraftItems items, Optional<WorkbenchException> failure) {}

    /// The first figures, which are there at once however many there are.
    Kept first(Dossier dossier, ImportRecord record) {
        List<ImportedFigure> some = dossier.ledger().firstBroughtBy(record.id(), FIGURES_AT_FIRST);
        List<DraftItem.Figure> figures = figures(dossier, record, some);
        return new Kept(
                List.of(),
                some.size() < record.observations()
                        ? DraftItems.someMade(inOrder(figures, List.of()))
                        : DraftItems.made(inOrder(figures, List.of())),
                Optional.empty());
    }

    /// All figures.
    Kept figures(Dossier dossier, ImportRecord record, Progress progress) {
        List<DraftItem.Figure> figures =
                figures(dossier, record, brought(dossier.ledger(), record, progress));
        return new Kept(List.of(), DraftItems.made(inOrder(figures, List.of())), Optional.empty());
    }

    /// All figures in the order of the sheets, and these.
    Kept withSheets(Dossier dossier, ImportRecord record, DraftItems all, Progress progress) {
        try {
            Read read =
                    KeptFile.with(
                            dossier,
                            record.source(),
                            copy -> read(copy, options(dossier, record), progress));
            DraftItems items = DraftItems.made(inOrder(all.drafted(), read.sheets()));
            read.draft().ifPresent(items::addWhatIsNotKept);
            return new Kept(read.sheets(), items, Optional.empty());
        } catch (WorkbenchException e) {
            return new Kept(List.of(), all, Optional.of(e));
        }
    }

    /// Series by series: an import may have brought a million, and whoever looks elsewhere does not
    /// wait for them.
    private static List<ImportedFigure> brought(
            Ledger ledger, ImportRecord record, Progress progress) {
        List<ImportedFigure> figures = new ArrayList<>();
        for (SeriesId series : ledger.seriesOf(record.id())) {
            progress.checkCancelled();
            figures.addAll(ledger.broughtBy(record.id(), series));
        }
        return figures;
    }

    /// @param draft of the file by itself, for what the dossier does not keep of an import; empty
    ///   where no figures are found in it any more
    private record Read(List<SeenSheet> sheets, Optional<ImportDraft> draft) {
        /// The sheets as the draft has them read.
        static Read of(List<SheetLayout> seen, ImportDraft draft) {
            List<SheetLayout> drafted = draft.reading().layouts();
            List<SheetLayout> shown = new ArrayList<>();
            for (int i = 0; i < drafted.size(); i++) {
                // A draft holds but the first rows of a long sheet.
                shown.add(drafted.get(i).shownBy(seen.get(i).grid()));
            }
            return new Read(SeenSheet.of(shown), Optional.of(draft));
        }
    }

    private Read read(Path copy, ImportOptions options, Progress progress)
            throws WorkbenchException {
        Importer.Sighting sighting = sight(copy, progress);
        try {
            return Read.of(
                    sighting.layouts(),
                    importer.get().draft(sighting, options, Optional.empty(), progress));
        } catch (WorkbenchException _) {
            return new Read(SeenSheet.of(sighting.layouts()), Optional.empty());
        }
    }

    /// A file that was kept is read whatever its size: a person wanted it when it was imported.
    private Importer.Sighting sight(Path copy, Progress progress) throws WorkbenchException {
        try {
            return importer.get().sight(copy, progress);
        } catch (WorkbenchException e) {
            if (!SheetFiles.isBeyondLimits(e)) {
                throw e;
            }
            return importer.get().raised().sight(copy, progress);
        }
    }

    private static ImportOptions options(Dossier dossier, ImportRecord record) {
        return dossier.ledger()
                .recipe(record.id())
                .flatMap(RecipeJson::kept)
                .map(recipe -> ImportOptions.NONE.by(new ImportOptions.ReadBy.Given(recipe)))
                .orElse(ImportOptions.NONE);
    }

    private static List<DraftItem.Figure> figures(
            Dossier dossier, ImportRecord record, List<ImportedFigure> brought) {
        Map<CellRef, List<Doubt>> doubts = KeptDoubts.of(dossier.ledger(), record.id()).byCell();
        return brought.stream().flatMap(one -> figure(one, doubts).stream()).toList();
    }

    /// In the order of the sheets.
    private static List<DraftItem.Figure> inOrder(
            List<DraftItem.Figure> figures, List<SeenSheet> sheets) {
        List<String> names = sheets.stream().map(SeenSheet::name).toList();
        return figures.stream()
                .sorted(
                        Comparator.<DraftItem.Figure>comparingInt(
                                        item -> names.indexOf(item.cell().sheet()))
                                .thenComparing(DraftItem.Figure::cell))
                .toList();
    }

    /// As it would be drafted; empty for one that was entered by hand, which has no cell.
    private static Optional<DraftItem.Figure> figure(
            ImportedFigure figure, Map<CellRef, List<Doubt>> doubts) {
        Observation told = figure.told();
        return told.provenance()
                .cell()
                .map(
                        cell ->
                                new FoundFigure(
                                        figure.series().key(),
                                        told.period(),
                                        told.value(),
                                        told.status(),
                                        told.multiplier(),
                                        told.decimals(),
                                        told.derived(),
                                        told.provenance().raw(),
                                        cell,
                                        SourceLabel.of(told.provenance().sourceLabel())))
                .map(
                        found ->
                                new DraftItem.Figure(
                                        DraftFigure.of(found, figure.before())
                                                .doubtedFor(
                                                        doubts.getOrDefault(
                                                                found.cell(), List.of())),
                                        true));
    }
}
