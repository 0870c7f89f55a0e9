package workbench.ui.kit;

import workbench.catalogue.Texts;
import workbench.model.FigureCount;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SourceRecord;

import java.util.List;

/// How much a dossier holds.
///
/// @param figures each counted once, whichever source tells it
/// @param imports of files, those that stand
/// @param byHand entries by hand, those that stand
public record Holdings(FigureCount figures, long imports, long byHand) {
    /// Reads it; for a job.
    public static Holdings of(Ledger ledger) {
        List<ImportRecord> standing =
                ledger.imports().stream().filter(ImportRecord::current).toList();
        long byHand =
                standing.stream()
                        .filter(one -> one.source().kind() == SourceRecord.Kind.HAND)
                        .count();
        return new Holdings(ledger.figures(), standing.size() - byHand, byHand);
    }

    /// `1,204 figures from 14 imports and 2 entries by hand`, or that there are none yet.
    public String words(Texts texts) {
        return imports + byHand == 0
                ? texts.text("ui.kit.holds.nothing")
                : texts.text("ui.kit.holds", figures.words(), imports, byHand);
    }
}
