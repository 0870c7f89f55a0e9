package workbench.store;

import workbench.model.Message;

import java.util.List;

/// What a full check of a dossier found.
///
/// @param findings what is wrong, one sentence each; empty where nothing is
/// @param files kept files whose SHA-256 was computed again
/// @param figures current figures that were worked out again
/// @param cells cell references that were followed into their kept file
public record IntegrityReport(List<Message> findings, long files, long figures, long cells) {
    public IntegrityReport {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
