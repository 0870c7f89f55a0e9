package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.edit.CommitDraft;
import workbench.importing.recipe.Recipe;
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
        content.add(ledger.texts(Recipe.KIND).toString());
        ledger.imports().forEach(one -> content.add(one.toString() + ledger.recipe(one.id())));
        return content;
    }

    /// Imports a file both ways.
    ///
    /// @return whether it was imported while it was read
    boolean bring(Path file) throws WorkbenchException {
        Instant at = Instant.parse("2026-01-15T12:00:00Z").plusSeconds(second++);
        Optional<Ledger> ledger = Optional.of(held.ledger());
        ImportDraft whole;
        try {
            whole =
                    importer.held(
                            new SheetFiles().open(file),
                            ImportOptions.NONE,
                            ledger,
                            Progress.SILENT);
        } catch (WorkbenchException e) {
            return false;
        }
        boolean wasStreamed = false;
        ImportDraft draft =
                importer.draft(
                        file, ImportOptions.NONE, Optional.of(streamed.ledger()), Progress.SILENT);
        assertAlike(draft, whole);
        if (whole.sameAs().isPresent() || whole.reading().needsMending()) {
            return false;
        }
        switch (importer.begin(
                file, ImportOptions.NONE, Optional.of(streamed.ledger()), Progress.SILENT)) {
            case Importer.Begun.Drafted(var one) -> commit(streamed, one, at);
            case Importer.Begun.OnItsWay(var reading) -> {
                try (reading) {
                    CommitDraft.Ended ended =
                            new CommitDraft(streamed).commit(reading, at, Progress.SILENT);
                    assertThat(ended)
                            .isInstanceOfSatisfying(
                                    CommitDraft.Ended.Added.class,
                                    added -> assertAlike(added.draft(), whole));
                    wasStreamed = true;
                } catch (MustBeHeld _) {
                    commit(
                            streamed,
                            importer.held(
                                    reading.file(),
                                    ImportOptions.NONE,
                                    Optional.of(streamed.ledger()),
                                    Progress.SILENT),
                            at);
                }
            }
        }
        commit(held, whole, at);
        assertThat(content(streamed)).isEqualTo(content(held));
        return wasStreamed;
    }

    private static void assertAlike(ImportDraft draft, ImportDraft whole) {
        assertThat(told(draft)).isEqualTo(told(whole));
    }

    private static List<Object> told(ImportDraft draft) {
        ImportDraft.Counts counts = draft.counts();
        return List.of(
                counts.fresh(),
                counts.unchanged(),
                counts.restated(),
                counts.skipped(),
                draft.problems(),
                draft.recipe(),
                draft.releaseDate(),
                draft.reading().differences());
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
