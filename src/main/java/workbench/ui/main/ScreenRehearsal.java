package workbench.ui.main;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import workbench.job.Cancelled;
import workbench.job.DirectJobRunner;
import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Goes through the program's own screens with the sample's dossier, in the calling thread, as a
/// person would who opens it and goes from one to the next; nobody sees it.
///
/// Everything that it works on is its own and is let go at its end: dossier, view models, views,
/// and choices that nothing keeps. What the screens ask for as a job is done in turn, with the
/// screen laid out between two, so that a view which comes in steps comes in the same ones.
final class ScreenRehearsal implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Wiring.Parts parts;
    private final Language language;
    private final Clock clock;
    private final Progress progress;
    private final Path folder;
    private final Path sample;

    /// Makes the dossier.
    ///
    /// @param language of the words
    /// @param progress hears of nothing, and says when to stop
    ScreenRehearsal(Wiring.Parts parts, Language language, Clock clock, Progress progress)
            throws WorkbenchException, IOException {
        this.parts = parts;
        this.language = language;
        this.clock = clock;
        this.folder = Files.createTempDirectory("workbench-rehearsal");
        this.progress = progress;
        try {
            this.sample = parts.sample().in(folder, progress);
        } catch (RuntimeException | WorkbenchException | IOException e) {
            close();
            throw e;
        }
    }

    /// Shows every screen once.
    ///
    /// @param stage lays out, with the window's style sheets, what it is handed
    /// @throws Cancelled when it is to stop
    void once(Consumer<StackPane> stage) throws WorkbenchException {
        Turns turns = new Turns();
        Settings settings = Settings.unkept();
        settings.language().set(language);
        Workplace workplace =
                new Workplace(
                        new OpenDossier(),
                        turns,
                        settings,
                        new Notices(),
                        new Ways(),
                        new Nobody(),
                        clock);
        List<Screen> screens = parts.screens().apply(workplace, new DossierActions(workplace));
        workplace.dossier().open(Dossier.openReadOnly(sample));
        try {
            for (Screen screen : screens) {
                if (screen.id() != ScreenId.WELCOME) {
                    show(screen, turns, stage);
                }
            }
        } finally {
            turns.drop();
            workplace.dossier().closeAtLast();
        }
    }

    private void show(Screen screen, Turns turns, Consumer<StackPane> stage) {
        StackPane root = new StackPane();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        root.resize(WIDTH, HEIGHT);
        Region view = screen.view();
        root.getChildren().add(view);
        stage.accept(root);
        while (turns.next()) {
            progress.checkCancelled();
            root.applyCss();
            root.layout();
        }
        // The view hears nothing any more.
        root.getChildren().clear();
        scene.setRoot(new StackPane());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Jobs that wait until it is their turn, so that none is done within another.
    private static final class Turns implements JobRunner {
        private final JobRunner now = new DirectJobRunner(Progress.SILENT);
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
            waiting.add(() -> now.run(job, ended));
            return () -> {};
        }

        /// Does the job that has waited longest.
        ///
        /// @return whether there was one
        boolean next() {
            Runnable job = waiting.poll();
            if (job != null) {
                job.run();
            }
            return job != null;
        }

        void drop() {
            waiting.clear();
        }
    }

    /// Chooses no file.
    private static final class Nobody implements FileDialogs {
        @Override
        public List<Path> openSpreadsheets() {
            return List.of();
        }

        @Override
        public Optional<Path> openDossier() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> anyFile(Message title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Message title, String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Message title) {
            return Optional.empty();
        }
    }
}
