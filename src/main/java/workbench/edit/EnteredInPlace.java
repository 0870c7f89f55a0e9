package workbench.edit;

import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SourceRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An entry by hand of which figures count in the place of a file's: an import of its own, which
/// stays when that of the file is withdrawn. A person entered it beside the file, for a reason that
/// may hold without it, such as a letter; so it is told where it is and how it goes, and does not
/// go by itself. What was typed in the draft of a file is none: it is a part of that file's import,
/// and goes with it.
///
/// @param entry the import of the entry by hand
/// @param figures how many of its figures count where the file tells one; at least one
public record EnteredInPlace(ImportRecord entry, long figures) {
    /// @return oldest first; none for what is withdrawn already or itself entered by hand
    static List<EnteredInPlace> of(Ledger ledger, ImportRecord file) {
        if (!file.current() || file.source().kind() == SourceRecord.Kind.HAND) {
            return List.of();
        }
        List<ImportRecord> later =
                ledger.imports().stream()
                        .filter(one -> one.current() && isByHandAfter(one, file))
                        .toList();
        if (later.isEmpty()) {
            return List.of();
        }
        Set<SeriesId> told = new HashSet<>(ledger.seriesOf(file.id()));
        List<EnteredInPlace> entered = new ArrayList<>();
        for (ImportRecord entry : later) {
            long figures =
                    ledger.seriesOf(entry.id()).stream()
                            .filter(told::contains)
                            .mapToLong(series -> count(ledger, series, entry, file))
                            .sum();
            if (figures > 0) {
                entered.add(new EnteredInPlace(entry, figures));
            }
        }
        return List.copyOf(entered);
    }

    /// The figures of all of them.
    public static long figures(Collection<EnteredInPlace> entries) {
        return entries.stream().mapToLong(EnteredInPlace::figures).sum();
    }

    private static boolean isByHandAfter(ImportRecord one, ImportRecord file) {
        return one.source().kind() == SourceRecord.Kind.HAND
                && one.typedFor().isEmpty()
                && one.id().value() > file.id().value();
    }

    private static long count(
            Ledger ledger, SeriesId series, ImportRecord entry, ImportRecord file) {
        Map<Period, List<Observation>> history = ledger.history(series);
        return ledger.current(series).entrySet().stream()
                .filter(figure -> figure.getValue().importId().equals(entry.id()))
                .flatMap(figure -> history.getOrDefault(figure.getKey(), List.of()).stream())
                .filter(told -> told.importId().equals(file.id()))
                .map(Observation::period)
                .distinct()
                .count();
    }
}
