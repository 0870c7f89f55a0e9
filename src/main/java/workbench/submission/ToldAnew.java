package workbench.submission;

import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which figures were restated: given by an import that somebody committed, and given otherwise by
/// a later one.
///
/// A slip that was put right while its file was still a draft is kept in the ledger, the file's
/// figure and what was typed in its place, but nobody was ever told the slip. Both count as one
/// telling here, that of the typed figure.
final class ToldAnew {
    private ToldAnew() {}

    /// @return in the order of {@link Ledger#restatements}
    static List<Restatement> all(Ledger ledger) {
        List<Restatement> all = ledger.restatements();
        Set<Telling> slips =
                all.stream()
                        .filter(ToldAnew::isPutRight)
                        .map(change -> Telling.of(change, change.before()))
                        .collect(Collectors.toCollection(HashSet::new));
        if (slips.isEmpty()) {
            return all;
        }
        Set<ImportId> standing =
                ledger.imports().stream()
                        .filter(ImportRecord::current)
                        .map(ImportRecord::id)
                        .collect(Collectors.toSet());
        List<Restatement> anew = new ArrayList<>();
        for (Restatement change : all) {
            if (isPutRight(change)) {
                beforeTheSlip(ledger, change, standing).ifPresent(anew::add);
            } else if (!slips.contains(Telling.of(change, change.after()))) {
                anew.add(change);
            }
        }
        return anew;
    }

    /// What one import tells of one figure.
    private record Telling(SeriesId series, Period period, ImportId by) {
        static Telling of(Restatement change, Observation told) {
            return new Telling(change.series().id(), change.period(), told.importId());
        }
    }

    /// Whether a person typed the later figure in the place of a file's, in the file's own draft:
    /// both are of one moment.
    private static boolean isPutRight(Restatement change) {
        return change.after().isByHand()
                && !change.before().isByHand()
                && change.after().vintage().equals(change.before().vintage());
    }

    /// The typed figure against what was told before its file came; empty where that was the same,
    /// or nothing.
    private static Optional<Restatement> beforeTheSlip(
            Ledger ledger, Restatement change, Set<ImportId> standing) {
        Observation after = change.after();
        return ledger
                .history(change.series().id())
                .getOrDefault(change.period(), List.of())
                .stream()
                .filter(told -> standing.contains(told.importId()))
                .filter(told -> told.importId().value() < change.before().importId().value())
                .reduce((_, later) -> later)
                .filter(before -> !Objects.equals(before.scaled(), after.scaled()))
                .map(
                        before ->
                                new Restatement(
                                        change.series(),
                                        change.period(),
                                        before,
                                        after,
                                        change.when()));
    }
}
