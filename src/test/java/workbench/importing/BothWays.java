package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.edit.CommitDraft;
import workbench.job.Progress;
import workbench.layout.LayoutDetector;
import workbench.model.ImportId;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Imports a file into two dossiers, once while it is read and once held whole, and compares these.
final class BothWays implements AutoCloseable {
    private final Importer importer;
    private final Dossier streamed;
    private final Dossier held;
    private int second;

    /// @param rows a sheet is long that has twice as many
    BothWays(Path folder, int rows) throws WorkbenchException {
        importer = importer(rows);
        streamed = Dossier.create(folder.resolve("streamed.dossier"));
        held = Dossier.create(folder.resolve("held.dossier"));
    }

    /// An importer for which a sheet is long that has more than twice as many rows.
    static Importer importer(int rows) {
        return new Importer(
                new SheetFiles(),
                new LayoutDetector(Gazetteer.shipped()::isPlace).tellingBy(rows),
                IndicatorCatalogue::shipped,
                Gazetteer::shipped);
    }

    /// What a dossier holds, as far as a file tells it.
    static List<String> content(Dossier dossier) throws WorkbenchException {
        List<String> content = new ArrayList<>();
        Ledger ledger = dossier.ledger();
        for (Desk.Found one : Desk.figures(dossier)) {
            content.add(
                    one.series().key().canonical()
                            + one.series().key().unit()
                            + one.observation().period()
                            + one.observation().value()
                            + one.observation().status()
                            + one.observation().multiplier()
                            + one.observation().decimals()
                            + one.observation().derived()
                            + one.observation().importId()
                            + one.observation().provenance());
        }
        content.sort(null);
        content.add(Recipes.of(ledger).toString());
        ledger.imports().forEach(one -> content.add(one.toString() + ledger.recipe(one.id())));
        return content;
    }

    /// Imports a file both ways.
    ///
    /// @return whether it was imported while it was read
    boolean bring(Path file) throws WorkbenchException {
        return bring(file, ImportOptions.NONE);
    }

    /// The same of which a person says something.
    boolean bring(Path file, ImportOptions options) throws WorkbenchException {
        Instant at = Instant.parse("2026-01-15T12:00:00Z").plusSeconds(second++);
        switch (begin(file, options)) {
            case Importer.Begun.Drafted(var draft) -> {
                // It was held; what it gives is the next file's past.
                if (draft.sameAs().isEmpty() && !draft.reading().needsMending()) {
                    commit(streamed, draft, at);
                    commit(held, draft, at);
                }
                return false;
            }
            case Importer.Begun.OnItsWay(var reading) -> {
                return bring(reading, options, at);
            }
        }
    }

    private Importer.Begun begin(Path file, ImportOptions options) throws WorkbenchException {
        return importer.begin(file, options, Optional.of(streamed.ledger()), Progress.SILENT);
    }

    private boolean bring(LongReading reading, ImportOptions options, Instant at)
            throws WorkbenchException {
        ImportDraft whole = held(reading, options, held);
        Optional<Ledger> into = Optional.of(streamed.ledger());
        assertAlike(importer.draft(reading.path(), options, into, Progress.SILENT), whole);
        Importer.FirstLook look = importer.look(reading.path(), options, into, Progress.SILENT);
        assertThat(look.draft().isPresent())
                .as("drafted in the reading that shows it")
                .isEqualTo(look.sighting().isLong());
        look.draft().ifPresent(draft -> assertAlike(draft, whole));
        commit(held, whole, at);
        boolean wasStreamed = stream(new Importer.Begun.OnItsWay(reading), options, whole, at);
        assertThat(content(streamed)).isEqualTo(content(held));
        return wasStreamed;
    }

    private boolean stream(
            Importer.Begun begun, ImportOptions options, ImportDraft whole, Instant at)
            throws WorkbenchException {
        switch (begun) {
            case Importer.Begun.Drafted(var draft) -> {
                commit(streamed, draft, at);
                return false;
            }
            case Importer.Begun.OnItsWay(var reading) -> {
                try (reading) {
                    CommitDraft.Ended ended =
                            new CommitDraft(streamed).commit(reading, at, Progress.SILENT);
                    assertThat(ended)
                            .isInstanceOfSatisfying(
                                    CommitDraft.Ended.Added.class,
                                    added -> assertAlike(added.draft(), whole));
                    return true;
                } catch (ReadAnew e) {
                    Optional<Ledger> into = Optional.of(streamed.ledger());
                    return stream(
                            importer.again(reading.file(), e, options, into, Progress.SILENT),
                            options,
                            whole,
                            at);
                }
            }
        }
    }

    private ImportDraft held(LongReading reading, ImportOptions options, Dossier dossier)
            throws WorkbenchException {
        return importer.held(
                reading.file(), options, Optional.of(dossier.ledger()), Progress.SILENT);
    }

    private static void assertAlike(ImportDraft draft, ImportDraft whole) {
        assertThat(told(draft)).isEqualTo(told(whole));
    }

    private static List<Object> told(ImportDraft draft) {
        ImportDraft.Counts counts = draft.counts();
        return List.<Object>of(
                counts.fresh(),
                counts.unchanged(),
                counts.restated(),
                doubts(draft),
                draft.isLong() ? counts.doubtful() : (long) doubts(draft).size(),
                counts.skipped(),
                draft.problems(),
                draft.recipe(),
                draft.releaseDate(),
                draft.reading().differences());
    }

    /// What stands out, but for totals, which are not added up in a long sheet.
    private static List<String> doubts(ImportDraft draft) {
        return draft.doubtful().stream()
                .map(one -> one.found() + " " + told(one.doubts()))
                .filter(one -> !one.endsWith("[]"))
                .toList();
    }

    private static List<Doubt> told(List<Doubt> doubts) {
        return doubts.stream().filter(one -> one.kind() != Doubt.Kind.WRONG_TOTAL).toList();
    }

    private static ImportId commit(Dossier dossier, ImportDraft draft, Instant at)
            throws WorkbenchException {
        return new CommitDraft(dossier).commit(draft, at, Progress.SILENT);
    }

    Dossier streamed() {
        return streamed;
    }

    @Override
    public void close() {
        streamed.close();
        held.close();
    }
}
