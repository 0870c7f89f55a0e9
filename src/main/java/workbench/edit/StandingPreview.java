package workbench.edit;

import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.FigureChange;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What withdrawing or restoring an import would do, told before it is done.
///
/// @param record the import
/// @param standing whether it would stand
/// @param changes every current figure that would come from elsewhere, in the order of indicator,
///   place, breakdown, period
/// @param restsOn what of the submission rests on each series with a figure that a person would see
///   change; series on which nothing rests are left out
public record StandingPreview(
        ImportRecord record,
        boolean standing,
        List<FigureChange> changes,
        Map<SeriesId, List<TextRef>> restsOn) {
    private static final Comparator<FigureChange> IN_ORDER =
            Comparator.comparing(FigureChange::series, inOrder())
                    .thenComparing(FigureChange::period);

    private static final Comparator<TextRef> BY_KIND =
            Comparator.comparing(TextRef::kind).thenComparing(TextRef::key);

    public StandingPreview {
        changes = List.copyOf(changes);
        restsOn = Map.copyOf(restsOn);
    }

    /// @param standing `false` to ask what withdrawing would do, `true` for restoring
    public static StandingPreview of(Ledger ledger, ImportRecord record, boolean standing) {
        List<FigureChange> changes =
                ledger.changesIf(record.id(), standing).stream().sorted(IN_ORDER).toList();
        Map<SeriesId, List<TextRef>> restsOn = new HashMap<>();
        for (FigureChange change : changes) {
            SeriesId series = change.series().id();
            if (change.kind() != FigureChange.Kind.STAYS && !restsOn.containsKey(series)) {
                restsOn.put(series, ledger.dependents(series));
            }
        }
        restsOn.values().removeIf(List::isEmpty);
        return new StandingPreview(record, standing, changes, restsOn);
    }

    private static Comparator<Series> inOrder() {
        return Comparator.<Series, String>comparing(
                        one -> one.key().indicator().name().en(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(one -> one.key().place().name().en(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(one -> one.key().breakdown().text())
                .thenComparing(one -> one.key().unit().code())
                .thenComparing(one -> one.id().value());
    }

    /// How many figures of this kind there are.
    public long count(FigureChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// What of the submission a person should look at again: answers, charts, initiatives.
    public List<TextRef> touched() {
        return restsOn.values().stream().flatMap(List::stream).distinct().sorted(BY_KIND).toList();
    }
}
