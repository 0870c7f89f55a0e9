package workbench.ui.imports;

import workbench.catalogue.IndicatorCatalogue;
import workbench.importing.DraftNames;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.layout.Correction;
import workbench.layout.SheetLayout;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads files and drafts them, two at once. A file is read once and drafted as often as the
/// dossier or what was typed changes. For the screen's thread.
final class FileReading {
    /// The reason of a file without figures.
    private static final String NO_FIGURES = "importing.failed.no-figures";

    private final Workplace workplace;
    private final Supplier<Importer> importer;
    private final JobQueue queue;

    /// What reading came to: sheets may be there to look at though they hold no figures.
    private record Read(FileEntry.Seen seen, FileState state) {}

    /// What drafting came to.
    ///
    /// @param sheets as they are read now; none where nothing was read
    private record Drafted(FileState state, List<SeenSheet> sheets) {
        FileEntry.Seen seen(FileEntry.Seen before) {
            return sheets.isEmpty() ? before : new FileEntry.Seen(before.sighting(), sheets);
        }
    }

    FileReading(Workplace workplace, Supplier<Importer> importer) {
        this.workplace = workplace;
        this.importer = importer;
        this.queue = new JobQueue(workplace.jobs());
    }

    /// Reads a file and drafts it.
    ///
    /// @param then hears when its state has changed
    void read(FileEntry file, Runnable then) {
        long turn = file.begin();
        file.become(new FileState.Waiting());
        Path path = file.path();
        boolean beyondLimits = file.isBeyondLimits();
        Optional<ImportOptions> options = file.options();
        Optional<Ledger> ledger = ledger();
        long revision = revision();
        file.runs(
                queue.run(
                        progress -> {
                            Importer reader =
                                    beyondLimits ? importer.get().raised() : importer.get();
                            ImportOptions said = options.orElse(ImportOptions.NONE);
                            Importer.FirstLook look = reader.look(path, said, ledger, progress);
                            Importer.Sighting sighting = look.sighting();
                            FileEntry.Seen seen =
                                    new FileEntry.Seen(sighting, SeenSheet.of(sighting.layouts()));
                            Drafted drafted =
                                    look.draft()
                                            .map(
                                                    draft ->
                                                            new Drafted(
                                                                    told(draft, ledger), List.of()))
                                            .orElseGet(() -> drafted(seen, said, ledger, progress));
                            return new Read(drafted.seen(seen), drafted.state());
                        },
                        () -> {
                            file.become(new FileState.Reading());
                            then.run();
                        },
                        outcome -> {
                            if (!file.isAt(turn)) {
                                return;
                            }
                            switch (outcome) {
                                case Outcome.Done<Read>(var read) -> {
                                    file.see(read.seen());
                                    settle(file, read.state(), revision, then);
                                }
                                case Outcome.Failed<Read>(var failure) ->
                                        file.become(new FileState.Refused(failure));
                                case Outcome.Stopped<Read> _ ->
                                        file.become(new FileState.Stopped());
                            }
                            then.run();
                        }));
        then.run();
    }

    /// Drafts a file that was read; until that is done it shows what it showed.
    void draft(FileEntry file, Runnable then) {
        if (file.seen().isEmpty()) {
            return;
        }
        long turn = file.begin();
        FileEntry.Seen seen = file.seen().get();
        ImportOptions options = file.options().orElse(ImportOptions.NONE);
        Optional<Ledger> ledger = ledger();
        long revision = revision();
        file.runs(
                queue.run(
                        progress -> drafted(seen, options, ledger, progress),
                        () -> {},
                        outcome -> {
                            if (file.isAt(turn)
                                    && outcome instanceof Outcome.Done<Drafted>(var drafted)) {
                                file.see(drafted.seen(seen));
                                settle(file, drafted.state(), revision, then);
                                then.run();
                            }
                        }));
    }

    /// A draft that the dossier has overtaken is made again.
    private void settle(FileEntry file, FileState state, long revision, Runnable then) {
        file.become(state);
        if (revision != revision()) {
            draft(file, then);
        }
    }

    private Drafted drafted(
            FileEntry.Seen seen,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress) {
        try {
            ImportDraft draft = importer.get().draft(seen.sighting(), options, ledger, progress);
            return new Drafted(
                    told(draft, ledger),
                    draft.sameAs().isPresent() ? List.of() : sheets(seen, draft));
        } catch (WorkbenchException e) {
            return isSetAside(e, seen, options)
                    ? new Drafted(new FileState.SetAside(), SeenSheet.unread(seen.sheets()))
                    : new Drafted(new FileState.Refused(e), List.of());
        }
    }

    /// Whether a file has no figures only because a person said that they are not to be imported.
    private static boolean isSetAside(
            WorkbenchException failure, FileEntry.Seen seen, ImportOptions options) {
        return failure.why().key().equals(NO_FIGURES)
                && seen.sighting().layouts().stream().anyMatch(one -> !one.tables().isEmpty())
                && options.guidance().values().stream()
                        .flatMap(guidance -> guidance.corrections().stream())
                        .anyMatch(Correction.LeftOut.class::isInstance);
    }

    private static FileState told(ImportDraft draft, Optional<Ledger> ledger) {
        if (draft.sameAs().isPresent()) {
            ImportRecord record = draft.sameAs().get();
            return record.current()
                    ? new FileState.Standing(record)
                    : new FileState.Withdrawn(record);
        }
        DraftNames names = new DraftNames(IndicatorCatalogue.shipped(), ledger);
        DraftItems items = DraftItems.of(draft, names.of(draft));
        return draft.reading().needsMending()
                ? new FileState.Mending(draft, items)
                : new FileState.Ready(draft, items);
    }

    /// The sheets by the draft's reading; those that it has not changed stay the very same.
    private static List<SeenSheet> sheets(FileEntry.Seen seen, ImportDraft draft) {
        List<SheetLayout> layouts = draft.reading().layouts();
        List<SheetLayout> shown = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < layouts.size(); i++) {
            SheetLayout before = seen.sheets().get(i).layout();
            changed |= layouts.get(i) != before;
            // A draft holds but the first rows of a long sheet.
            shown.add(layouts.get(i).shownBy(before.grid()));
        }
        return changed ? SeenSheet.of(shown) : List.of();
    }

    private Optional<Ledger> ledger() {
        return workplace.dossier().now().map(Dossier::ledger);
    }

    private long revision() {
        return workplace.dossier().revision().get();
    }
}
