package workbench.ui.imports;

import workbench.importing.Importer;
import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.SourceRecord;
import workbench.ui.kit.KeptFile;

import java.util.List;
import java.util.function.Supplier;

/// The sheets of an import as the dossier keeps them, laid out as they would be today.
final class KeptSheets {
    private final Supplier<Importer> importer;

    KeptSheets(Supplier<Importer> importer) {
        this.importer = importer;
    }

    List<SeenSheet> of(Dossier dossier, SourceRecord source, Progress progress)
            throws WorkbenchException {
        return KeptFile.with(
                dossier,
                source,
                copy -> SeenSheet.of(importer.get().sight(copy, progress).layouts()));
    }
}
