package workbench.edit;

import workbench.importing.Untaught;
import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.store.FigureChange;
import workbench.store.FigureChange.Kind;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What withdrawing or restoring an import would do, told before it is done.
///
/// @param record the import
/// @param standing whether it would stand
/// @param counts how many current figures would come from elsewhere, by what a person would see
/// @param unavailable those of them that would go or come and are not available, which are no
///   figures to a person
/// @param restsOn what of the submission rests on each series with a figure that a person would see
///   change, as far as it is known to print otherwise then; series on which nothing rests are left
///   out
/// @param along what was typed in its draft, and goes or comes with it
/// @param entered the entries by hand that count in the place of its figures and stay when it is
///   withdrawn; none for a restoration
/// @param untaught what becomes of the recipe that it taught; empty for a restoration with which
///   that counts again
public record StandingPreview(
        ImportRecord record,
        boolean standing,
        Map<Kind, Long> counts,
        long unavailable,
        Map<SeriesId, List<TextRef>> restsOn,
        List<ImportRecord> along,
        List<EnteredInPlace> entered,
        Optional<Untaught> untaught) {
    private static final Comparator<TextRef> BY_KIND =
            Comparator.comparing(TextRef::kind).thenComparing(TextRef::key);

    public StandingPreview {
        counts = Map.copyOf(counts);
        restsOn = Map.copyOf(restsOn);
        along = List.copyOf(along);
        entered = List.copyOf(entered);
    }

    /// @param standing `false` to ask what withdrawing would do, `true` for restoring
    public static StandingPreview of(Ledger ledger, ImportRecord record, boolean standing) {
        return new StandingPreview(
                record,
                standing,
                ledger.countIf(record.id(), standing),
                ledger.countMissingIf(record.id(), standing),
                ledger.dependentsIf(record.id(), standing),
                ledger.alongIf(record.id(), standing),
                standing ? List.of() : EnteredInPlace.of(ledger, record),
                standing
                        ? Untaught.ifRestored(ledger, record)
                        : Untaught.ifWithdrawn(ledger, record));
    }

    /// The same of those texts alone that would print something else.
    public StandingPreview of(Set<TextRef> otherwise) {
        Map<SeriesId, List<TextRef>> some = new LinkedHashMap<>();
        restsOn.forEach(
                (series, texts) -> {
                    List<TextRef> left = texts.stream().filter(otherwise::contains).toList();
                    if (!left.isEmpty()) {
                        some.put(series, left);
                    }
                });
        return new StandingPreview(
                record, standing, counts, unavailable, some, along, entered, untaught);
    }

    /// Shows every current figure that would come from elsewhere, in the order of indicator, place,
    /// breakdown and period; an import may have brought a million.
    public void each(Ledger ledger, Consumer<FigureChange> visitor) {
        ledger.changesIf(record.id(), standing, visitor);
    }

    private long typed() {
        return along.stream().mapToLong(ImportRecord::observations).sum();
    }

    /// What goes or comes with its figures, in words: what was typed in its draft, and what it
    /// taught of files of its kind.
    public List<Message> with() {
        List<Message> with = new ArrayList<>();
        if (typed() > 0) {
            with.add(Message.of(standing ? "edit.restore.along" : "edit.withdraw.along", typed()));
        }
        untaught.map(StandingPreview::words).ifPresent(with::add);
        return with;
    }

    private static Message words(Untaught untaught) {
        Optional<Object> by = untaught.by().map(one -> ImportName.of(one.source()));
        return switch (untaught.then()) {
            case AS_LATER -> Message.of("edit.untaught.as-later", by.orElseThrow());
            case OVERTAKEN -> Message.of("edit.untaught.overtaken", by.orElseThrow());
            case BY_ITSELF -> Message.of("edit.untaught.by-itself");
            case AS_BEFORE ->
                    by.map(one -> Message.of("edit.untaught.before", one))
                            .orElseGet(() -> Message.of("edit.untaught.as-before"));
        };
    }

    /// The later import that holds what this one taught of files of its kind; empty where that
    /// goes.
    public Optional<ImportRecord> holdsWhatItTaught() {
        return untaught.filter(one -> one.then() == Untaught.Then.AS_LATER).flatMap(Untaught::by);
    }

    /// How many figures of this kind there are; what is not available is none.
    public long count(Kind kind) {
        long all = counts.getOrDefault(kind, 0L);
        return kind == Kind.GOES || kind == Kind.COMES ? Math.max(0, all - unavailable) : all;
    }

    /// What of the submission rests on a figure that would change: answers, charts, initiatives.
    public List<TextRef> touchedBy(FigureChange change) {
        return change.kind() == Kind.STAYS
                ? List.of()
                : restsOn.getOrDefault(change.series().id(), List.of());
    }

    /// What of the submission a person should look at again.
    public List<TextRef> touched() {
        return restsOn.values().stream().flatMap(List::stream).distinct().sorted(BY_KIND).toList();
    }
}
