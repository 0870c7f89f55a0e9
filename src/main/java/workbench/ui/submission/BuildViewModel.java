package workbench.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles.Format;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Workplace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The building of the submission's files: where to, which formats, which languages, how far it is,
/// and how it ended.
final class BuildViewModel {
    private static final String FOLDER = "submission.folder";
    private static final String WHOSE_FOLDER = "submission.folder.of";
    private static final String FORMATS = "submission.formats";
    private static final String LANGUAGES = "submission.languages";

    private final Workplace workplace;
    private final Submissions submissions;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<Format>> formats =
            new SimpleObjectProperty<>(EnumSet.allOf(Format.class));
    private final ObjectProperty<Set<Language>> languages =
            new SimpleObjectProperty<>(EnumSet.allOf(Language.class));
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Asking());

    /// Whether a person chose the folder.
    private boolean chosen;

    /// Where the building is.
    sealed interface Stage {
        /// The person says what to build.
        record Asking() implements Stage {}

        /// Under way.
        record Building(Running job) implements Stage {}

        /// Done.
        ///
        /// @param files documents first, then charts, language by language
        record Built(Path folder, List<Path> files) implements Stage {}

        /// The person stopped it; files that were whole by then stay.
        record Stopped() implements Stage {}

        record Failed(WorkbenchException failure) implements Stage {}
    }

    BuildViewModel(Workplace workplace, Submissions submissions) {
        this.workplace = workplace;
        this.submissions = submissions;
        recall();
        workplace.dossier().dossier().subscribe((_, _) -> chosen = false);
    }

    /// What was built last; what was chosen and not built is as if it had not been.
    private void recall() {
        Settings settings = workplace.settings();
        formats.set(
                settings.remembered(FORMATS)
                        .map(BuildViewModel::formats)
                        .orElse(EnumSet.allOf(Format.class)));
        languages.set(
                settings.remembered(LANGUAGES)
                        .map(BuildViewModel::languages)
                        .orElse(EnumSet.allOf(Language.class)));
    }

    ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /// Never changed in place.
    ObjectProperty<Set<Format>> formats() {
        return formats;
    }

    /// Never changed in place.
    ObjectProperty<Set<Language>> languages() {
        return languages;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What a person has to say before anything can be built; empty where all is said.
    Optional<Message> lacks() {
        return lacks(folder.get());
    }

    /// The same for another folder.
    Optional<Message> lacks(Optional<Path> to) {
        if (to.isEmpty()) {
            return Optional.of(Message.of("ui.submission.build.lacks.folder"));
        }
        if (formats.get().isEmpty()) {
            return Optional.of(Message.of("ui.submission.build.lacks.format"));
        }
        return languages.get().isEmpty()
                ? Optional.of(Message.of("ui.submission.build.lacks.language"))
                : Optional.empty();
    }

    boolean isReady() {
        return lacks().isEmpty() && workplace.dossier().now().isPresent();
    }

    boolean isBuilding() {
        return stage.get() instanceof Stage.Building;
    }

    /// Asks for the folder.
    void chooseFolder() {
        workplace
                .files()
                .folder(Message.of("ui.submission.build.choose"))
                .ifPresent(
                        folder -> {
                            chosen = true;
                            this.folder.set(Optional.of(folder));
                            // What is said of another folder says nothing of this one.
                            if (stage.get() instanceof Stage.Failed) {
                                stage.set(new Stage.Asking());
                            }
                        });
    }

    /// The folder that was chosen for this dossier before, if it is still there, or one beside it:
    /// what is built for one city never lands in the folder of another.
    Optional<Path> usual(Dossier dossier) {
        return chosenBefore(workplace.settings(), dossier, WHOSE_FOLDER, FOLDER)
                .or(() -> beside(dossier));
    }

    /// The folder that is remembered, where it was chosen for this dossier and is still there.
    ///
    /// @param whose the setting that names the dossier
    /// @param folder the setting that names the folder
    static Optional<Path> chosenBefore(
            Settings settings, Dossier dossier, String whose, String folder) {
        return settings.remembered(whose)
                .filter(dossier.file().toString()::equals)
                .flatMap(_ -> settings.remembered(folder))
                .flatMap(BuildViewModel::path)
                .filter(Files::isDirectory);
    }

    private static Optional<Path> beside(Dossier dossier) {
        return Optional.of(
                dossier.file()
                        .toAbsolutePath()
                        .resolveSibling(dossier.plainName() + "-submission"));
    }

    /// Begins anew after an end. Where nobody has chosen a folder yet, it is one beside the
    /// dossier.
    void ask() {
        if (!chosen) {
            folder.set(workplace.dossier().now().flatMap(this::usual));
        }
        if (!isBuilding()) {
            recall();
            stage.set(new Stage.Asking());
        }
    }

    void run() {
        if (!isReady() || isBuilding()) {
            return;
        }
        Dossier dossier = workplace.dossier().now().orElseThrow();
        Path to = folder.get().orElseThrow();
        Set<Format> wanted = EnumSet.copyOf(formats.get());
        List<Language> each = List.copyOf(EnumSet.copyOf(languages.get()));
        rememberChoice();
        workplace.notices().begun();
        if (chosen) {
            workplace.settings().remember(FOLDER, to.toString());
            workplace.settings().remember(WHOSE_FOLDER, dossier.file().toString());
        }
        stage.set(new Stage.Building(() -> {}));
        Running job =
                workplace
                        .jobs()
                        .<List<Path>>run(
                                progress -> build(dossier, each, wanted, to, progress),
                                outcome -> ended(to, outcome));
        // A runner that works in the calling thread is done by now.
        if (isBuilding()) {
            stage.set(new Stage.Building(job));
        }
    }

    void cancel() {
        if (stage.get() instanceof Stage.Building(var job)) {
            job.cancel();
        }
    }

    private List<Path> build(
            Dossier dossier,
            List<Language> languages,
            Set<Format> formats,
            Path to,
            Progress progress)
            throws WorkbenchException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            files.addAll(
                    submissions.build(
                            dossier,
                            languages.get(i),
                            formats,
                            to,
                            progress.part(i, languages.size())));
        }
        return files;
    }

    private void ended(Path to, Outcome<List<Path>> outcome) {
        stage.set(
                switch (outcome) {
                    case Outcome.Done<List<Path>>(var files) -> new Stage.Built(to, files);
                    case Outcome.Failed<List<Path>>(var why) -> new Stage.Failed(why);
                    case Outcome.Stopped<List<Path>> _ -> new Stage.Stopped();
                });
    }

    /// Keeps what is chosen now, for the next time and the next start.
    void rememberChoice() {
        Settings settings = workplace.settings();
        settings.remember(
                FORMATS,
                formats.get().stream().map(Format::name).sorted().collect(Collectors.joining(",")));
        settings.remember(
                LANGUAGES,
                languages.get().stream()
                        .map(Language::code)
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Set<Format> formats(String names) {
        return Arrays.stream(Format.values())
                .filter(format -> List.of(names.split(",")).contains(format.name()))
                .collect(Collectors.toSet());
    }

    private static Set<Language> languages(String codes) {
        return Arrays.stream(Language.values())
                .filter(language -> List.of(codes.split(",")).contains(language.code()))
                .collect(Collectors.toSet());
    }
}
