package workbench.ui.imports;

import workbench.catalogue.Shortened;
import workbench.catalogue.Texts;
import workbench.store.ImportRecord;

/// What an import is called wherever it is spoken of.
final class MadeName {
    private MadeName() {}

    /// Its file; of entries by hand without one the reason, by which one is told from another.
    static String of(ImportRecord record, Texts texts) {
        if (!record.source().name().isEmpty()) {
            return record.source().name();
        }
        String reason = record.source().reason();
        return reason.isEmpty()
                ? texts.text("ui.imports.made.by-hand")
                : texts.text("ui.imports.made.by-hand.why", Shortened.toOneLine(reason));
    }
}
