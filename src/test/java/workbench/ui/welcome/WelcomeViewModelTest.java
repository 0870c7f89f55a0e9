package workbench.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.SetIndicators;
import workbench.job.DirectJobRunner;
import workbench.job.Progress;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways to begin, without a window.
@BesideTheWindow
class WelcomeViewModelTest {
    @TempDir Path folder;

    private final Ways ways = new Ways();
    private final TestWindow.Answers answers = new TestWindow.Answers();
    private Path sample;
    private boolean impatient;
    private Workplace workplace;
    private WelcomeViewModel model;

    @BeforeEach
    void make() {
        sample = folder.resolve("Smart Community Workbench/pickering.dossier");
        Progress progress =
                new Progress() {
                    @Override
                    public void at(long done, long total, Message what) {}

                    @Override
                    public boolean cancelled() {
                        return impatient;
                    }
                };
        workplace = Windowless.workplace(new DirectJobRunner(progress), ways, answers);
        model =
                new WelcomeViewModel(
                        workplace,
                        new DossierActions(workplace),
                        new SampleMaker(() -> Desk.IMPORTER, TestWindow.CLOCK, sample));
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    @Test
    void theSampleIsMadeAndOpenedAndRemembered() throws Exception {
        model.openSample();
        assertThat(workplace.dossier().now().orElseThrow().file()).isEqualTo(sample);
        assertThat(workplace.dossier().now().orElseThrow().ledger().imports())
                .hasSizeGreaterThan(5);
        assertThat(ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
        assertThat(model.sampleThere().get()).isTrue();
        assertThat(model.recent().get()).extracting(Recent::name).containsExactly("pickering");
        assertThat(model.making().get()).isEmpty();
        assertThat(names(sample.getParent())).noneMatch(name -> name.contains(".new"));
    }

    @Test
    void aSampleThatIsThereIsOpenedAsItIs() throws Exception {
        Files.createDirectories(sample.getParent());
        Dossier.create(sample).close();
        model.openSample();
        assertThat(workplace.dossier().now().orElseThrow().ledger().imports()).isEmpty();
    }

    @Test
    void startedAfreshTheOneBeforeIsKept() throws Exception {
        Files.createDirectories(sample.getParent());
        try (Dossier mine = Dossier.create(sample)) {
            new SetIndicators(mine).set(List.of(Indicator.provisional("Benches")));
        }
        model.makeSample();
        assertThat(workplace.dossier().now().orElseThrow().ledger().imports()).isNotEmpty();
        try (Dossier before =
                Dossier.openReadOnly(sample.resolveSibling("pickering-before.dossier"))) {
            assertThat(before.ledger().indicators())
                    .extracting(one -> one.indicator().name().en())
                    .containsExactly("Benches");
        }
        assertThat(workplace.notices().latest().get().orElseThrow().words().key())
                .isEqualTo("ui.welcome.sample.kept");
    }

    @Test
    void aSampleThatAnotherWindowHasOpenIsLeftAlone() throws Exception {
        Files.createDirectories(sample.getParent());
        try (Dossier elsewhere = Dossier.create(sample)) {
            model.makeSample();
            assertThat(model.failure().get()).isPresent();
            assertThat(elsewhere.ledger().imports()).isEmpty();
        }
        assertThat(names(sample.getParent())).containsExactly("pickering.dossier");
    }

    @Test
    void stoppedWhileItIsMadeNothingOfTheSampleStays() throws Exception {
        impatient = true;
        model.openSample();
        assertThat(workplace.dossier().now()).isEmpty();
        assertThat(model.failure().get()).isEmpty();
        assertThat(names(sample.getParent())).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWhereItHappened() throws Exception {
        Files.writeString(folder.resolve("Smart Community Workbench"), "a file in its place");
        model.openSample();
        assertThat(model.failure().get().orElseThrow().what().key())
                .isEqualTo("ui.welcome.sample.failed");
        assertThat(workplace.dossier().now()).isEmpty();
    }

    @Test
    void spreadsheetsLeadToANewDossierAndToTheirImport() throws Exception {
        Path file = Desk.csv(folder, "dogs.csv", "Indicator,2023", "Dogs,10");
        Path dossier = folder.resolve("city.dossier");
        answers.next(file);
        // The queue answers the first dialog with everything in it, so the second is told later.
        answers.afterwards(dossier);
        model.startFromSpreadsheets();
        assertThat(workplace.dossier().now().orElseThrow().file()).isEqualTo(dossier);
        assertThat(ways.target().get()).contains(new Target.NewFiles(List.of(file)));
        assertThat(ways.screen().get()).isEqualTo(ScreenId.IMPORT);
    }

    @Test
    void withoutSpreadsheetsNothingIsMade() {
        model.startFromSpreadsheets();
        assertThat(workplace.dossier().now()).isEmpty();
    }

    @Test
    void aDossierThatIsGoneIsKnownAndCanBeForgotten() throws Exception {
        Path there = folder.resolve("there.dossier");
        Dossier.create(there).close();
        workplace.settings().opened(folder.resolve("gone.dossier"));
        workplace.settings().opened(there);
        assertThat(model.recent().get())
                .extracting(Recent::name, Recent::isThere)
                .containsExactly(tuple("there", true), tuple("gone", false));
        model.forget(model.recent().get().get(1));
        assertThat(model.recent().get()).extracting(Recent::name).containsExactly("there");
        assertThat(model.recent().get().getFirst().changed()).isNotEqualTo(Optional.empty());
        model.open(model.recent().get().getFirst());
        assertThat(workplace.dossier().now().orElseThrow().file()).isEqualTo(there);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
