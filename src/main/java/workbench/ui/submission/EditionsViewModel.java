package workbench.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.ValueFormat;
import workbench.edit.SetContent;
import workbench.edit.SetEdition;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Edition;
import workbench.submission.EditionChange;
import workbench.submission.SaidFigure;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.ListedChoice;
import workbench.ui.kit.OneAtATime;
import workbench.ui.kit.Workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The editions of the submission, what each said otherwise, and what is done with them. Belongs to
/// the screen's thread.
final class EditionsViewModel {
    private final Workplace workplace;
    private final Submissions submissions;
    private final LatestJob reader;
    private final ListedChoice<Line, String> lines =
            new ListedChoice<>(line -> line.edition().name());
    private final OneAtATime work;
    private final BuildViewModel build;
    private final BuildAgain again;
    private final HeldWords held;
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
        this.work = new OneAtATime(workplace);
        this.held = new HeldWords(workplace);
        this.again = new BuildAgain(workplace, submissions, build, work);
        this.reader = new LatestJob(workplace.jobs());
        workplace.dossier().dossier().subscribe((_, _) -> forget());
    }

    /// The latest first; empty while they are not read.
    ReadOnlyObjectProperty<Optional<List<Line>>> lines() {
        return lines.all();
    }

    /// The name of the one that is looked at.
    ObjectProperty<Optional<String>> selected() {
        return lines.selected();
    }

    /// What is done with them.
    OneAtATime work() {
        return work;
    }

    /// What was typed and is not kept yet.
    HeldWords held() {
        return held;
    }

    /// The building of the files of one as they were.
    BuildAgain again() {
        return again;
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
        return lines.chosen();
    }

    /// Which files in which languages the person builds.
    BuildViewModel build() {
        return build;
    }

    private void forget() {
        reader.cancel();
        lines.forget();
        work.nothingFailed();
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
                            work.nothingFailed();
                            show(all);
                        }
                        case Outcome.Failed<List<Line>>(var why) -> work.failed(why);
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
        lines.show(all);
        if (chosen().isEmpty()) {
            selected().set(all.stream().findFirst().map(line -> line.edition().name()));
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
        if (what.isEmpty() || work.busy().get()) {
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
                            () -> selected().set(Optional.of(called)));
        }
    }

    private Optional<Message> wrong(String called, Asked what) {
        if (called.isEmpty()) {
            return Optional.of(Message.of("edit.edition.nameless.why"));
        }
        boolean taken =
                lines.all().get().stream()
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
                                        () -> selected().set(Optional.of(called))));
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
        workplace
                .dossier()
                .now()
                .ifPresent(open -> work.start(progress -> doing.with(open, progress), then));
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
