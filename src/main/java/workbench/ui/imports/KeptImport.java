package workbench.ui.imports;

import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Progress;
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
import java.util.Optional;
import java.util.function.Supplier;

/// An import as the dossier keeps it: its figures as they were when it was made, and its sheets,
/// laid out as they would be today.
final class KeptImport {
    private final Supplier<Importer> importer;

    KeptImport(Supplier<Importer> importer) {
        this.importer = importer;
    }

    /// @param failure why there are no sheets
    record Kept(List<SeenSheet> sheets, DraftItems items, Optional<WorkbenchException> failure) {}

    Kept of(Dossier dossier, ImportRecord record, Progress progress) {
        List<ImportedFigure> figures = brought(dossier.ledger(), record, progress);
        try {
            Read read =
                    KeptFile.with(
                            dossier,
                            record.source(),
                            copy -> read(copy, options(dossier, record), progress));
            DraftItems items = items(figures, read.sheets());
            read.draft().ifPresent(items::addWhatIsNotKept);
            return new Kept(read.sheets(), items, Optional.empty());
        } catch (WorkbenchException e) {
            return new Kept(List.of(), items(figures, List.of()), Optional.of(e));
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
    private record Read(List<SeenSheet> sheets, Optional<ImportDraft> draft) {}

    private Read read(Path copy, ImportOptions options, Progress progress)
            throws WorkbenchException {
        Importer.Sighting sighting = sight(copy, progress);
        List<SeenSheet> sheets = SeenSheet.of(sighting.layouts());
        try {
            return new Read(
                    sheets,
                    Optional.of(
                            importer.get().draft(sighting, options, Optional.empty(), progress)));
        } catch (WorkbenchException _) {
            return new Read(sheets, Optional.empty());
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
                .flatMap(Importer::kept)
                .map(recipe -> ImportOptions.NONE.by(new ImportOptions.ReadBy.Given(recipe)))
                .orElse(ImportOptions.NONE);
    }

    /// In the order of the sheets.
    private static DraftItems items(List<ImportedFigure> figures, List<SeenSheet> sheets) {
        List<String> names = sheets.stream().map(SeenSheet::name).toList();
        return DraftItems.made(
                figures.stream()
                        .flatMap(figure -> figure(figure).stream())
                        .sorted(
                                Comparator.<DraftItem.Figure>comparingInt(
                                                item -> names.indexOf(item.cell().sheet()))
                                        .thenComparing(DraftItem.Figure::cell))
                        .toList());
    }

    /// As it would be drafted; empty for one that was entered by hand, which has no cell.
    private static Optional<DraftItem.Figure> figure(ImportedFigure figure) {
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
                .map(found -> new DraftItem.Figure(DraftFigure.of(found, figure.before()), true));
    }
}
