package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.DirectJobRunner;
import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Files of the list that bring figures of the same series and periods.
@BesideTheWindow
class FilesTogetherTest {
    @TempDir Path folder;

    private final Workplace workplace =
            Windowless.workplace(
                    new DirectJobRunner(Progress.SILENT), new Ways(), new TestWindow.Answers());
    private final ImportsViewModel model = new ImportsViewModel(workplace, () -> Desk.IMPORTER);

    @BeforeEach
    void openADossier() throws Exception {
        workplace.dossier().open(Dossier.create(folder.resolve("city.dossier")));
    }

    @Test
    void bothFilesSayWhatTheyTellDifferentlyUntilOneIsGone() throws Exception {
        Path first = Desk.csv(folder, "first.csv", "Year,Visits to museums", "2022,100");
        Path second = Desk.csv(folder, "second.csv", "Year,Visits to museums", "2022,120");

        model.bring(List.of(first, second));

        List<FileEntry> files = List.copyOf(model.files());
        assertThat(model.together().of(files.getFirst()))
                .extracting(Message::key)
                .containsExactly("importing.shared.differs");
        assertThat(model.together().of(files.getLast()))
                .isEqualTo(model.together().of(files.getFirst()));

        model.remove(files.getFirst());

        assertThat(model.together().of(files.getLast())).isEmpty();
    }

    @Test
    void whatCouldNotBeHeldAgainstEachOtherIsWhenItComesAgain() throws Exception {
        Outcomes jobs = new Outcomes();
        FilesTogether together = new FilesTogether(jobs);
        List<FileEntry> files = ready("first.csv", "second.csv");

        together.hold(files);
        jobs.stop();
        assertThat(together.of(files.getFirst())).isEmpty();

        together.hold(files);
        jobs.goOn();
        assertThat(together.of(files.getFirst())).hasSize(1);
    }

    @Test
    void whileOtherFilesAreHeldAgainstEachOtherNothingIsSaidOfThoseBefore() throws Exception {
        Outcomes jobs = new Outcomes();
        FilesTogether together = new FilesTogether(jobs);
        List<FileEntry> files = ready("first.csv", "second.csv", "third.csv");
        together.hold(files.subList(0, 2));
        jobs.goOn();
        assertThat(together.of(files.get(1))).hasSize(1);

        together.hold(files.subList(1, 3));
        assertThat(together.shared().get()).isEmpty();

        jobs.goOn();
        assertThat(together.of(files.get(1))).hasSize(1);
    }

    /// Files that each tell another figure of one year.
    private List<FileEntry> ready(String... names) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(
                    Desk.csv(folder, name, "Year,Visits to museums", "2022," + 100 * paths.size()));
        }
        model.bring(paths);
        return List.copyOf(model.files());
    }

    /// Has a job wait until it is said how it ends.
    private static final class Outcomes implements JobRunner {
        private Runnable goingOn = () -> {};
        private Runnable stopping = () -> {};

        @Override
        public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
            goingOn = () -> new DirectJobRunner(Progress.SILENT).run(job, ended);
            stopping = () -> ended.accept(new Outcome.Stopped<>());
            return () -> {};
        }

        void goOn() {
            end(goingOn);
        }

        void stop() {
            end(stopping);
        }

        private void end(Runnable how) {
            goingOn = () -> {};
            stopping = () -> {};
            how.run();
        }
    }
}
