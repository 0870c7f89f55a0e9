package workbench.cli;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.Edition;
import workbench.submission.EditionChange;
import workbench.submission.SaidFigure;

import java.util.ArrayList;
import java.util.List;

/// Checks that the ledger still tells every figure of every edition as the edition says it: the
/// dossier as it was then is made once more.
final class EditionCheck {
    private final Dossier dossier;

    EditionCheck(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Message> findings(Progress progress) throws WorkbenchException {
        List<Message> findings = new ArrayList<>();
        for (Edition edition : ContentReader.editions(dossier.ledger())) {
            try (Dossier past = dossier.asItWas(edition.entry(), progress)) {
                for (SaidFigure said : EditionChange.notToldBy(past.ledger(), edition)) {
                    findings.add(
                            Message.of(
                                    "cli.verify.edition",
                                    edition.name(),
                                    said.names().indicator(),
                                    said.names().place(),
                                    said.to().text(),
                                    said.shown()));
                }
            }
        }
        return findings;
    }
}
