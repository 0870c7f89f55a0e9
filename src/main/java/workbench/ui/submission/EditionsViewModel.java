package workbench.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.ValueFormat;
import workbench.edit.SetContent;
import workbench.edit.SetEdition;
import workbench.job.Job;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles.Format;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Edition;
import workbench.submission.EditionChange;
import workbench.submission.SaidFigure;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The editions of the submission, what each said otherwise, and what is done with them. Belongs to
/// the screen's thread.
final class EditionsViewModel {
    private final Workplace workplace;
    private final Submissions submissions;
    private final BuildViewModel build;
    private final LatestJob reader;
    private final ReadOnlyObjectWrapper<Optional<List<Line>>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// An edition, and which of its figures would be printed otherwise today.
    record Line(Edition edition, List<EditionChange> changes) {}

    /// What the form asks for.
    sealed interface Asked {
        /// The name of a new edition.
        record New() implements Asked {}

        /// Another name.
        record Name(Edition of) implements Asked {}
    }

    /// @param build knows which files in which languages the person builds
    EditionsViewModel(Workplace workplace, Submissions submissions, BuildViewModel build) {
        this.workplace = workplace;
        this.submissions = submissions;
        this.build = build;
        this.reader = new LatestJob(workplace.jobs());
        workplace.dossier().dossier().subscribe((_, _) -> forget());
    }

    /// The latest first; empty while they are not read.
    ReadOnlyObjectProperty<Optional<List<Line>>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// The name of the one that is looked at.
    ObjectProperty<Optional<String>> selected() {
        return selected;
    }

    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being done that the next thing has to wait for.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What the form asks for; empty while it is closed.
    ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    StringProperty note() {
        return note;
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    boolean canChange() {
        return workplace.dossier().canChange();
    }

    /// The edition that is looked at.
    Optional<Line> chosen() {
        return lines.get().stream()
                .flatMap(List::stream)
                .filter(line -> Optional.of(line.edition().name()).equals(selected.get()))
                .findFirst();
    }

    private void forget() {
        reader.cancel();
        lines.set(Optional.empty());
        selected.set(Optional.empty());
        failure.set(Optional.empty());
        cancel();
    }

    /// Reads them anew.
    void read() {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        reader.run(
                progress -> read(open.get(), progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<Line>>(var all) -> {
                            failure.set(Optional.empty());
                            show(all);
                        }
                        case Outcome.Failed<List<Line>>(var why) -> failure.set(Optional.of(why));
                        case Outcome.Stopped<List<Line>> _ -> {
                            // A newer reading is under way.
                        }
                    }
                });
    }

    private static List<Line> read(Dossier dossier, Progress progress) throws WorkbenchException {
        List<Line> all = new ArrayList<>();
        for (Edition one : ContentReader.editions(dossier.ledger()).reversed()) {
            progress.checkCancelled();
            all.add(new Line(one, EditionChange.of(dossier.ledger(), one)));
        }
        return List.copyOf(all);
    }

    private void show(List<Line> all) {
        lines.set(Optional.of(all));
        if (chosen().isEmpty()) {
            selected.set(all.stream().findFirst().map(line -> line.edition().name()));
        }
    }

    /// Opens the form for what stands now.
    ///
    /// @param title of the submission, which begins the name that is suggested
    void askToKeep(String title) {
        if (canChange()) {
            LocalDate today =
                    LocalDate.ofInstant(workplace.clock().instant(), workplace.clock().getZone());
            name.set(
                    workplace
                            .texts()
                            .text(
                                    "ui.submission.editions.suggested",
                                    title,
                                    ValueFormat.date(today, workplace.language())));
            note.set("");
            ask(new Asked.New());
        }
    }

    /// Opens the form for another name of the edition that is looked at.
    void askForName() {
        Optional<Edition> edition = chosen().map(Line::edition);
        if (canChange() && edition.isPresent()) {
            name.set(edition.get().name());
            ask(new Asked.Name(edition.get()));
        }
    }

    private void ask(Asked what) {
        problem.set(Optional.empty());
        asked.set(Optional.of(what));
    }

    void cancel() {
        asked.set(Optional.empty());
        problem.set(Optional.empty());
    }

    /// Does what the form asks for, or says what is wrong.
    void save() {
        Optional<Asked> what = asked.get();
        if (what.isEmpty() || busy.get()) {
            return;
        }
        String called = name.get().replaceAll("\\p{Cc}+", " ").strip();
        problem.set(wrong(called, what.get()));
        if (problem.get().isPresent()) {
            return;
        }
        switch (what.get()) {
            case Asked.New _ -> keep(called, note.get().strip());
            case Asked.Name(var edition) ->
                    change(
                            dossier ->
                                    new SetEdition(dossier)
                                            .rename(edition.text(), called, entry(edition)),
                            () -> selected.set(Optional.of(called)));
        }
    }

    private Optional<Message> wrong(String called, Asked what) {
        if (called.isEmpty()) {
            return Optional.of(Message.of("edit.edition.nameless.why"));
        }
        boolean taken =
                lines.get().stream()
                        .flatMap(List::stream)
                        .map(Line::edition)
                        .filter(one -> !what.equals(new Asked.Name(one)))
                        .anyMatch(one -> one.isCalled(called));
        return taken ? Optional.of(Message.of("edit.edition.taken.why", called)) : Optional.empty();
    }

    /// What was typed a moment ago is said, too.
    private void keep(String called, String words) {
        workplace
                .dossier()
                .keepTyped(
                        () ->
                                change(
                                        dossier ->
                                                new SetEdition(dossier)
                                                        .keep(
                                                                Edition.text(called),
                                                                entry ->
                                                                        entry(
                                                                                submissions.edition(
                                                                                        dossier,
                                                                                        called,
                                                                                        words,
                                                                                        entry))),
                                        () -> selected.set(Optional.of(called))));
    }

    private static SetContent.Entry entry(Edition edition) {
        return new SetContent.Entry(ContentWriter.edition(edition), edition.dependsOn());
    }

    /// Lets the edition that is looked at go; undo brings it back.
    void remove() {
        Optional<Edition> edition = chosen().map(Line::edition);
        if (canChange() && edition.isPresent()) {
            change(dossier -> new SetEdition(dossier).remove(edition.get().text()), () -> {});
        }
    }

    /// One way to change the editions.
    @FunctionalInterface
    private interface Change {
        void of(Dossier dossier) throws WorkbenchException;
    }

    private void change(Change change, Runnable then) {
        start(
                (dossier, _) -> {
                    change.of(dossier);
                    return true;
                },
                _ -> {
                    cancel();
                    then.run();
                    workplace.dossier().changed(workplace.clock().instant());
                });
    }

    /// Something that is done with the dossier and gives something.
    @FunctionalInterface
    private interface Doing<T> {
        T with(Dossier dossier, Progress progress) throws WorkbenchException;
    }

    private <T> void start(Doing<T> doing, Consumer<T> then) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty() || busy.get()) {
            return;
        }
        failure.set(Optional.empty());
        busy.set(true);
        Job<T> job = progress -> doing.with(open.get(), progress);
        workplace
                .jobs()
                .run(
                        job,
                        outcome -> {
                            busy.set(false);
                            switch (outcome) {
                                case Outcome.Done<T>(var value) -> then.accept(value);
                                case Outcome.Failed<T>(var why) -> {
                                    failure.set(Optional.of(why));
                                    workplace.notices().failed(why);
                                }
                                case Outcome.Stopped<T> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }

    /// Asks for a folder and builds the files of the edition that is looked at into one of its own
    /// within it, so that those of today stay.
    ///
    /// @param built hears where and how many
    void buildAgain(BiConsumer<Path, Integer> built) {
        Optional<Edition> edition = chosen().map(Line::edition);
        if (edition.isEmpty() || busy.get()) {
            return;
        }
        Set<Format> formats =
                build.formats().get().isEmpty()
                        ? EnumSet.allOf(Format.class)
                        : EnumSet.copyOf(build.formats().get());
        List<Language> languages =
                List.copyOf(
                        build.languages().get().isEmpty()
                                ? EnumSet.allOf(Language.class)
                                : EnumSet.copyOf(build.languages().get()));
        workplace
                .files()
                .folder(Message.of("ui.submission.editions.choose"))
                .map(folder -> folder.resolve(folderName(edition.get())))
                .ifPresent(
                        to ->
                                start(
                                        (dossier, progress) ->
                                                files(
                                                        dossier,
                                                        edition.get(),
                                                        languages,
                                                        formats,
                                                        to,
                                                        progress),
                                        count -> built.accept(to, count)));
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

    /// Shows the cell that a figure came from when it was said.
    void showThen(EditionChange change) {
        SaidFigure said = change.said();
        start(
                (dossier, _) -> observation(dossier, said),
                found -> found.ifPresent(workplace.navigator()::showCell));
    }

    private static Optional<Observation> observation(Dossier dossier, SaidFigure said) {
        SaidFigure.Cell cell = said.cells().getLast();
        Period period = cell.period();
        return dossier.ledger().history(said.ref().series(), period).stream()
                .filter(one -> one.importId().equals(cell.importId()))
                .findFirst();
    }

    /// Shows the cell that a figure comes from now.
    void showNow(EditionChange change) {
        change.now().ifPresent(figure -> workplace.navigator().showCell(figure.last()));
    }
}
