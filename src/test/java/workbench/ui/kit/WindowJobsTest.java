package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Running;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.Fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class WindowJobsTest {
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Outcome<String>> outcomes = new ArrayList<>();
    private final WindowJobs jobs = new WindowJobs(bugs::add);

    @BeforeEach
    void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void aJobRunsBesideTheScreenAndItsResultComesBackOnTheScreensThread() throws Exception {
        List<Boolean> onScreen = new ArrayList<>();
        Fx.run(
                () ->
                        jobs.<Boolean>run(
                                _ -> Platform.isFxApplicationThread(),
                                outcome -> {
                                    onScreen.add(Platform.isFxApplicationThread());
                                    onScreen.add(((Outcome.Done<Boolean>) outcome).value());
                                }));
        Fx.await("the job has ended", jobs::isIdle);
        assertThat(onScreen).containsExactly(true, false);
    }

    @Test
    void aLongJobShowsItsProgressAndStopsWhenAsked() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Running running =
                Fx.get(
                        () ->
                                jobs.<String>run(
                                        progress -> {
                                            progress.at(1, 4, Message.of("ui.kit.working"));
                                            told.countDown();
                                            while (true) {
                                                progress.checkCancelled();
                                                Thread.onSpinWait();
                                            }
                                        },
                                        outcomes::add));
        told.await();
        Fx.await("the job is shown", () -> !jobs.underWay().isEmpty());
        Fx.await("its fraction is told", () -> jobs.underWay().getFirst().fraction().get() == 0.25);
        running.cancel();
        Fx.await("the job has ended", jobs::isIdle);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Stopped.class);
        assertThat(jobs.underWay()).isEmpty();
    }

    @Test
    void aShortJobIsNotShown() throws Exception {
        List<Integer> shown = new ArrayList<>();
        Fx.run(
                () -> {
                    jobs.underWay().subscribe(() -> shown.add(jobs.underWay().size()));
                    jobs.<String>run(_ -> "short", outcomes::add);
                });
        Fx.await("the job has ended", jobs::isIdle);
        Thread.sleep(700);
        Fx.settle();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatTheWorldDoesToAJobIsItsOutcomeAndAMistakeOfTheProgramIsReported() throws Exception {
        Message words = Message.of("ui.kit.working");
        Fx.run(
                () -> {
                    jobs.<String>run(
                            _ -> {
                                throw new WorkbenchException(words, words, words);
                            },
                            outcomes::add);
                });
        Fx.await("the job has ended", jobs::isIdle);
        Fx.run(
                () ->
                        jobs.<String>run(
                                _ -> {
                                    throw new IllegalStateException("a mistake");
                                },
                                outcomes::add));
        Fx.await("the job has ended", jobs::isIdle);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Failed.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Stopped.class);
        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aJobWhoseDossierIsClosedUnderItStopsAndIsNoMistake(@TempDir Path folder) throws Exception {
        Dossier dossier = Dossier.create(folder.resolve("city.dossier"));
        CountDownLatch closed = new CountDownLatch(1);
        Fx.run(
                () ->
                        jobs.<String>run(
                                _ -> {
                                    dossier.ledger().imports();
                                    while (closed.getCount() > 0) {
                                        Thread.onSpinWait();
                                    }
                                    return "of " + dossier.ledger().imports().size();
                                },
                                outcomes::add));
        dossier.close();
        closed.countDown();
        Fx.await("the job has ended", jobs::isIdle);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Stopped.class);
        assertThat(bugs).isEmpty();
    }

    @Test
    void ofSeveralJobsOnlyTheNewestIsHeard() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        Fx.run(
                () -> {
                    LatestJob latest = new LatestJob(jobs);
                    latest.<String>run(
                            _ -> {
                                // However long it takes: it does not look whether it should stop.
                                while (second.getCount() > 0) {
                                    Thread.onSpinWait();
                                }
                                return "old";
                            },
                            outcomes::add);
                    latest.<String>run(_ -> "new", outcomes::add);
                    second.countDown();
                });
        Fx.await("the jobs have ended", jobs::isIdle);
        assertThat(outcomes).containsExactly(new Outcome.Done<>("new"));
    }

    @Test
    void afterTheWindowIsClosedNothingIsBegun() throws Exception {
        jobs.close();
        Fx.run(() -> jobs.run(_ -> "too late", outcomes::add));
        Fx.settle();
        assertThat(jobs.isIdle()).isTrue();
        assertThat(outcomes).isEmpty();
    }
}
