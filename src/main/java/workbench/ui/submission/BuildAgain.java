package workbench.ui.submission;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles.Format;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.Edition;
import workbench.ui.kit.OneAtATime;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The building of an edition's files as they were: those that were built last, in the languages in
/// which they were, into a folder of the edition's own. Belongs to the screen's thread.
final class BuildAgain {
    private static final String FOLDER = "editions.folder";
    private static final String WHOSE_FOLDER = "editions.folder.of";

    private final Workplace workplace;
    private final Submissions submissions;
    private final BuildViewModel build;
    private final OneAtATime work;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param build knows which files in which languages the person builds
    BuildAgain(
            Workplace workplace, Submissions submissions, BuildViewModel build, OneAtATime work) {
        this.workplace = workplace;
        this.submissions = submissions;
        this.build = build;
        this.work = work;
        workplace.dossier().dossier().subscribe(now -> folder.set(now.flatMap(this::usual)));
    }

    /// The folder in which each edition gets one of its own.
    ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /// Where the files of an edition will be; empty while no folder is known.
    Optional<Path> target(Edition edition) {
        return folder.get().map(within -> within.resolve(folderName(edition)));
    }

    /// What will be built, in which languages and where to, as a person reads it.
    ///
    /// @param edition the one that is looked at
    String words(Optional<Edition> edition) {
        Stream<String> parts =
                Stream.of(
                        list(build.formats().get().stream().sorted().map(this::name)),
                        list(build.languages().get().stream().sorted().map(this::name)),
                        edition.flatMap(this::target).map(ShownPath::of).orElse(""));
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String list(Stream<String> names) {
        return String.join(", ", names.toList());
    }

    private String name(Format format) {
        return workplace.texts().text("ui.submission.build." + format.name() + ".short");
    }

    private String name(Language language) {
        return workplace
                .texts()
                .text(
                        language == Language.FRENCH
                                ? "ui.submission.french"
                                : "ui.submission.english");
    }

    /// What a person has to say before anything can be built; empty where all is said.
    Optional<Message> lacks() {
        return build.lacks(folder.get());
    }

    /// Asks for the folder.
    void chooseFolder() {
        workplace
                .files()
                .folder(Message.of("ui.submission.editions.choose"))
                .ifPresent(chosen -> folder.set(Optional.of(chosen)));
    }

    /// The one that was chosen for this dossier before, if it is still there; else where the
    /// submission of today is built.
    private Optional<Path> usual(Dossier dossier) {
        return BuildViewModel.chosenBefore(workplace.settings(), dossier, WHOSE_FOLDER, FOLDER)
                .or(() -> build.usual(dossier));
    }

    /// Builds the files of an edition, so that those of today stay.
    ///
    /// @param built hears where and how many
    void build(Edition edition, BiConsumer<Path, Integer> built) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty() || lacks().isPresent() || work.busy().get()) {
            return;
        }
        Path within = folder.get().orElseThrow();
        Path to = target(edition).orElseThrow();
        Set<Format> formats = Set.copyOf(build.formats().get());
        List<Language> languages = build.languages().get().stream().sorted().toList();
        build.rememberChoice();
        workplace.settings().remember(FOLDER, within.toString());
        workplace.settings().remember(WHOSE_FOLDER, open.get().file().toString());
        work.start(
                progress -> files(open.get(), edition, languages, formats, to, progress),
                count -> built.accept(to, count));
    }

    /// What every system lets a folder be called.
    private static String folderName(Edition edition) {
        String plain =
                edition.name()
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_")
                        .replaceAll("[. ]+$", "");
        return plain.isBlank() || plain.startsWith(".") ? "edition" + plain : plain;
    }

    private int files(
            Dossier dossier,
            Edition edition,
            List<Language> languages,
            Set<Format> formats,
            Path to,
            Progress progress)
            throws WorkbenchException {
        int count = 0;
        try (Dossier past = dossier.asItWas(edition.entry(), progress)) {
            for (int i = 0; i < languages.size(); i++) {
                count +=
                        submissions
                                .build(
                                        past,
                                        edition,
                                        languages.get(i),
                                        formats,
                                        to,
                                        progress.part(i, languages.size()))
                                .size();
            }
        }
        return count;
    }
}
