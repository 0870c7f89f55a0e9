package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.SetIndicators;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.Notices.Notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person is told when something went wrong outside the program, and what the button beside
/// it does; with real files.
class RecoveryTest {
    @TempDir Path folder;
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path made(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        try (Dossier dossier = Dossier.create(file)) {
            new SetIndicators(dossier).set(List.of(Indicator.provisional("Benches")));
        }
        return file;
    }

    @Test
    void afterACrashItSaysWhatWasFinishedLastAndShowsTheLog() throws Exception {
        Path file = made(folder.resolve("one/town.dossier"));
        Path crashed = Files.createDirectory(folder.resolve("two")).resolve("town.dossier");
        try (Dossier dossier = Dossier.open(file)) {
            new SetIndicators(dossier)
                    .set(List.of(Indicator.provisional("Trees"), Indicator.provisional("Ponds")));
            // As it is while the program runs, and stays when it goes down.
            for (String ending : List.of("", "-wal", "-shm", "-lock")) {
                Path part = file.resolveSibling("town.dossier" + ending);
                if (Files.exists(part)) {
                    Files.copy(part, crashed.resolveSibling("town.dossier" + ending));
                }
            }
        }
        window.with(crashed);
        assertThat(said())
                .contains("did not close this dossier")
                .contains("Changes to 2 indicators");
        press();
        Fx.await("the log is read", () -> window.window.root().lookup("#log") != null);
        assertThat(dossier().ledger().indicators()).hasSize(3);
        Fx.run(window.ways::closeOver);
        Fx.run(window.actions::close);
        Fx.run(() -> window.workplace.notices().clear());
        window.with(crashed);
        assertThat(notice()).as("closed as it should be").isEmpty();
    }

    @Test
    void aLockFileThatASynchronisedFolderBroughtBackIsNoCrashForCertain() throws Exception {
        Path file = made(folder.resolve("OneDrive - City/town.dossier"));
        Files.writeString(file.resolveSibling("town.dossier-lock"), "Ana\n2026-01-01 10:00\n");
        window.with(file);
        assertThat(said())
                .startsWith("Perhaps the program did not close this dossier last time")
                .contains("Change of an indicator");
        press();
        Fx.await("the log is read", () -> window.window.root().lookup("#log") != null);
    }

    @Test
    void aDossierInASynchronisedFolderSaysSo() throws Exception {
        window.with(made(folder.resolve("OneDrive - City/town.dossier")));
        assertThat(said()).contains("shared or synchronised");
        assertThat(Fx.get(() -> window.find("#shared-folder", Label.class).isVisible())).isTrue();
    }

    @Test
    void aFileThatIsDeletedWhileItIsOpenIsNoticedAndWorkGoesOnInACopy() throws Exception {
        Path file = made(folder.resolve("one/town.dossier"));
        window.with(file);
        Files.delete(file);
        Assumptions.assumeFalse(dossier().isThere(), "open files cannot vanish here");
        Fx.await("it is noticed", () -> latest().filter(RecoveryTest::isVanished).isPresent());
        window.idle();
        press();
        Fx.await("the copy is open", () -> isOpen() && !dossier().file().equals(file));
        window.idle();
        assertThat(dossier().file().getFileName().toString()).startsWith("town-rescued-");
        assertThat(dossier().ledger().indicators()).hasSize(1);
        assertThat(window.workplace.dossier().canChange()).isTrue();
    }

    private static boolean isVanished(Notice notice) {
        return notice.words().key().equals("ui.main.vanished");
    }

    @Test
    void whatFailsBecauseTheFileIsGoneOffersTheCopyThatHasIt() throws Exception {
        Path file = made(folder.resolve("one/town.dossier"));
        window.with(file);
        Files.delete(file);
        Assumptions.assumeFalse(dossier().isThere(), "open files cannot vanish here");
        Fx.run(window.actions::undo);
        window.idle();
        Fx.await(
                "the failure is told",
                () ->
                        latest().filter(one -> one.words().key().equals("ui.kit.failure"))
                                .isPresent());
        press();
        Fx.await("the copy is open", () -> isOpen() && !dossier().file().equals(file));
        window.idle();
        assertThat(dossier().ledger().indicators()).as("undone there").isEmpty();
    }

    @Test
    void aDamagedDossierOffersItsLatestEarlierState() throws Exception {
        Path file = made(folder.resolve("one/town.dossier"));
        try (Dossier dossier = Dossier.open(file)) {
            dossier.keepNow();
        }
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 8192, 40_960, (byte) 7);
        Files.write(file, bytes);
        Fx.run(() -> window.actions.open(file));
        window.idle();
        Fx.await("the failure is told", () -> latest().isPresent());
        assertThat(said()).contains("damaged");
        press();
        Fx.await("the earlier state is open", this::isOpen);
        window.idle();
        assertThat(dossier().ledger().indicators()).hasSize(1);
        assertThat(window.workplace.dossier().canChange()).isFalse();
    }

    @Test
    void aFullDiskOffersACopyElsewhere() throws Exception {
        window.with(made(folder.resolve("one/town.dossier")));
        Path elsewhere = folder.resolve("elsewhere.dossier");
        window.answers.next(elsewhere);
        Fx.run(
                () ->
                        window.workplace
                                .notices()
                                .failed(
                                        new WorkbenchException(
                                                Message.of("store.write.failed", "town.dossier"),
                                                Message.of("store.why.full"),
                                                Message.of("store.why.full.remedy"))));
        press();
        window.idle();
        assertThat(said()).contains("Everything that was finished is in");
        try (Dossier copy = Dossier.openReadOnly(elsewhere)) {
            assertThat(copy.ledger().indicators()).hasSize(1);
        }
    }

    private Dossier dossier() {
        return window.workplace.dossier().now().orElseThrow();
    }

    private boolean isOpen() {
        return window.workplace.dossier().now().isPresent();
    }

    private Optional<Notice> latest() {
        return window.workplace.notices().latest().get();
    }

    private Optional<Notice> notice() throws Exception {
        return Fx.get(this::latest);
    }

    private String said() throws Exception {
        return notice().map(one -> window.workplace.texts().render(one.words())).orElse("");
    }

    /// The button of the notice.
    private void press() throws Exception {
        Fx.run(() -> latest().orElseThrow().buttons().getFirst().run().run());
    }
}
