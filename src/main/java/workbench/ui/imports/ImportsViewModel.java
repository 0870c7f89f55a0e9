package workbench.ui.imports;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import workbench.edit.CommitDrafts;
import workbench.importing.ImportDraft;
import workbench.importing.Importer;
import workbench.job.Outcome;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The files that somebody wants to import, the imports that were made, and which of them is looked
/// at. For the screen's thread; reading and writing are jobs.
final class ImportsViewModel {
    private final Workplace workplace;
    private final FileReading reading;
    private final Adding adding;
    private final TakeBack takeBack;
    private final MadeImports made;
    private final Sight sight = new Sight();
    private final LeftFiles left = new LeftFiles();
    private final Saying saying;
    private final ObjectProperty<DraftList> list = new SimpleObjectProperty<>(DraftList.ITEMS);
    private final DraftEffect effect;
    private final NamingViewModel naming;
    private final ObservableList<FileEntry> files =
            FXCollections.observableArrayList(file -> new Observable[] {file.state()});
    private final ReadOnlyObjectWrapper<Choice> choice =
            new ReadOnlyObjectWrapper<>(new Choice.Nothing());
    private final FileCounts counts = new FileCounts();
    private final FilesTogether together;
    private Optional<Dossier> dossier = Optional.empty();

    /// What is looked at.
    sealed interface Choice {
        /// Nothing yet.
        record Nothing() implements Choice {}

        /// A file that somebody wants to import.
        record File(FileEntry file) implements Choice {}

        /// An import that was made.
        record Made(ImportRecord record) implements Choice {}
    }

    ImportsViewModel(Workplace workplace, Supplier<Importer> importer) {
        this.workplace = workplace;
        this.reading = new FileReading(workplace, importer);
        this.adding = new Adding(workplace, importer, this::added);
        this.takeBack = new TakeBack(workplace);
        this.made = new MadeImports(workplace, importer, sight, takeBack);
        this.saying = new Saying(workplace, sight, this::chosenFile, this::choose, this::draft);
        this.effect = new DraftEffect(workplace, list);
        this.together = new FilesTogether(workplace.jobs());
        this.naming = new NamingViewModel(workplace, takeBack::tell);
        files.addListener((InvalidationListener) _ -> filesChanged());
        workplace.dossier().revision().subscribe(_ -> revised());
    }

    /// In the order in which they came; told anew when the state of one changes.
    ObservableList<FileEntry> files() {
        return files;
    }

    /// The imports of the dossier.
    MadeImports made() {
        return made;
    }

    ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// The sheets of what is chosen.
    Sight sight() {
        return sight;
    }

    /// How many files wait for the person.
    ReadOnlyIntegerProperty waiting() {
        return counts.waiting();
    }

    /// How many files may be added.
    ReadOnlyIntegerProperty ready() {
        return counts.ready();
    }

    /// How many files bring nothing new, because the dossier has them.
    ReadOnlyIntegerProperty standing() {
        return counts.standing();
    }

    /// Whether files are being added.
    ReadOnlyBooleanProperty adding() {
        return adding.running();
    }

    boolean canChange() {
        return workplace.dossier().canChange();
    }

    /// Asks for files and brings them.
    void chooseFiles() {
        goWith(workplace.files().openSpreadsheets());
    }

    /// Asks for a folder and brings the spreadsheets within.
    void chooseFolder() {
        goWith(workplace.files().folder(Message.of("ui.imports.choose-folder")).stream().toList());
    }

    /// By way of the window, because a command may be given on any screen.
    private void goWith(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            workplace.navigator().show(new Target.NewFiles(chosen));
        }
    }

    /// Takes files, and the spreadsheets within folders, to be read one after another.
    void bring(List<Path> dropped) {
        workplace
                .jobs()
                .run(
                        progress -> SpreadsheetsWithin.of(dropped, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<SpreadsheetsWithin>(var found) -> {
                                    found(found.files());
                                    found.told().ifPresent(workplace.notices()::done);
                                }
                                case Outcome.Failed<SpreadsheetsWithin>(var failure) ->
                                        workplace.notices().failed(failure);
                                case Outcome.Stopped<SpreadsheetsWithin> _ -> {
                                    // The person thought better of it.
                                }
                            }
                        });
    }

    private void found(List<Path> paths) {
        Optional<FileEntry> first = Optional.empty();
        for (Path path : paths) {
            Path whole = path.toAbsolutePath().normalize();
            Optional<FileEntry> known =
                    files.stream().filter(file -> file.path().equals(whole)).findFirst();
            FileEntry entry = known.orElseGet(() -> new FileEntry(whole));
            first = first.or(() -> Optional.of(entry));
            if (known.isEmpty()) {
                files.add(entry);
                reading.read(entry, () -> refresh(entry));
            } else {
                // It may have been saved anew since.
                retry(entry);
            }
        }
        first.ifPresent(this::choose);
    }

    /// Reads a file that was refused for its size.
    void readAnyway(FileEntry file) {
        file.goBeyondLimits();
        retry(file);
    }

    /// Reads a file from the disk again.
    void retry(FileEntry file) {
        if (!file.state().get().isBusy()) {
            reading.read(file, () -> refresh(file));
        }
    }

    /// Drafts a file again with the place and the period that were typed; does nothing while they
    /// cannot be understood.
    void draftAgain(FileEntry file) {
        if (file.options().isPresent()) {
            saying.typed(file);
        }
    }

    private void draft(FileEntry file) {
        draft(file, () -> {});
    }

    private void draft(FileEntry file, Runnable then) {
        reading.draft(
                file,
                () -> {
                    refresh(file);
                    then.run();
                });
    }

    /// What a person says of how the chosen file is read.
    Saying saying() {
        return saying;
    }

    /// What the chosen draft would change in the submission.
    DraftEffect effect() {
        return effect;
    }

    /// What the files that may be added have in common.
    FilesTogether together() {
        return together;
    }

    /// Which of the chosen draft's lists is looked at.
    ObjectProperty<DraftList> list() {
        return list;
    }

    /// Asks what the indicators of the chosen draft are.
    NamingViewModel naming() {
        return naming;
    }

    /// The file that is chosen, where it is one that may be imported.
    Optional<FileEntry> chosenFile() {
        return choice.get() instanceof Choice.File(var file) ? Optional.of(file) : Optional.empty();
    }

    /// The import that is chosen, where it is one that was made.
    Optional<ImportRecord> chosenImport() {
        return choice.get() instanceof Choice.Made(var record)
                ? Optional.of(record)
                : Optional.empty();
    }

    /// Stops the reading of a file.
    void stop(FileEntry file) {
        file.stop();
    }

    /// Takes a file from the list; what was imported of it stays.
    void remove(FileEntry file) {
        if (file.state().get() instanceof FileState.Adding) {
            return;
        }
        int place = files.indexOf(file);
        file.stop();
        files.remove(file);
        if (choice.get() instanceof Choice.File(var chosen) && chosen == file) {
            if (files.isEmpty()) {
                chooseNothing();
            } else {
                choose(files.get(Math.min(place, files.size() - 1)));
            }
        }
    }

    /// Takes the files from the list that bring nothing new; what was imported of them stays.
    void removeStanding() {
        List<FileEntry> standing =
                files.stream()
                        .filter(file -> file.state().get() instanceof FileState.Standing)
                        .toList();
        boolean chosen = chosenFile().filter(standing::contains).isPresent();
        files.removeAll(standing);
        if (chosen && files.isEmpty()) {
            chooseNothing();
        } else if (chosen) {
            choose(files.getFirst());
        }
    }

    void choose(FileEntry file) {
        made.leave();
        saying.decisions().cancel();
        if (chosenFile().filter(before -> before == file).isEmpty()) {
            // Each opens on what matters most of it, whatever was looked at of another.
            list.set(DraftList.ITEMS);
        }
        choice.set(new Choice.File(file));
        refresh(file);
    }

    void choose(ImportRecord record) {
        boolean other =
                !(choice.get() instanceof Choice.Made(var before))
                        || !before.id().equals(record.id());
        choice.set(new Choice.Made(record));
        if (!other) {
            return;
        }
        saying.decisions().cancel();
        effect.of(Optional.empty());
        made.look(record);
    }

    private void chooseNothing() {
        made.leave();
        saying.decisions().cancel();
        effect.of(Optional.empty());
        choice.set(new Choice.Nothing());
        sight.look(List.of(), Optional.empty());
    }

    /// Chooses an import that somebody asked for.
    void choose(ImportId id) {
        list(() -> made.known(id).ifPresent(this::choose));
    }

    /// Goes to the figures of an import that looked wrong when it was added, from any screen.
    void goToDoubtful(ImportId id) {
        workplace.navigator().show(new Target.DoubtfulFigures(id));
    }

    /// Chooses an import, and of it the figures that looked wrong when it was added.
    void chooseDoubtful(ImportId id) {
        list.set(DraftList.ITEMS);
        made.showDoubtful(id);
        choose(id);
    }

    /// Chooses a cell of the sheet that is shown.
    void chooseCell(CellRef cell) {
        sight.choose(cell);
    }

    /// Adds every file that is ready, as one action.
    void addAll() {
        add(files.stream().filter(file -> file.state().get() instanceof FileState.Ready).toList());
    }

    /// Adds one file.
    void add(FileEntry file) {
        add(List.of(file));
    }

    private void add(List<FileEntry> some) {
        if (canChange()) {
            adding.start(some);
        }
    }

    /// Stops adding; what is not finished is not added.
    void stopAdding() {
        adding.stop();
    }

    /// What was added is among the imports now, and no longer among the files.
    private void added(Adding.Result result) {
        switch (result) {
            case Adding.Result.Added(var entries, var added, var action) -> {
                files.removeAll(entries);
                workplace.dossier().changed(workplace.clock().instant(), action);
                choose(added.getLast().id());
                workplace.notices().done(AddedWords.of(added), buttons(added, action));
            }
            case Adding.Result.Nothing _ -> revised();
            case Adding.Result.Stopped _ -> {
                revised();
                workplace.notices().done(Message.of("ui.imports.stopped"));
            }
            case Adding.Result.Failed(var why) -> {
                revised();
                workplace.notices().failed(why);
            }
        }
    }

    /// Whoever added what looks wrong may want to see it first.
    private List<Notices.Button> buttons(List<CommitDrafts.Made> added, Action action) {
        List<Notices.Button> buttons = new ArrayList<>();
        added.stream()
                .filter(one -> one.draft().counts().doubtful() > 0)
                .findFirst()
                .ifPresent(
                        one ->
                                buttons.add(
                                        new Notices.Button(
                                                AddedWords.look(added, one),
                                                () -> goToDoubtful(one.id()))));
        buttons.add(takeBack.button(action));
        return buttons;
    }

    /// What was looked at and is not added, and what is half written of a cell; by the dossier, for
    /// those that were closed since as well.
    List<Screen.Lost> lostAtTheEnd() {
        return left.lostWith(files, saying.decisions().isHalfWritten(files));
    }

    /// The dossier changed or another is open: drafts are held against it anew.
    private void revised() {
        Optional<Dossier> now = workplace.dossier().now();
        if (!now.equals(dossier)) {
            files.forEach(FileEntry::stop);
            dossier.ifPresent(before -> left.leave(before.file(), files));
            files.clear();
            made.clear();
            dossier = now;
            chooseNothing();
            now.filter(_ -> canChange()).map(Dossier::file).ifPresent(this::bringAgain);
        }
        // While files are being added each is drafted anew when its turn comes.
        if (now.isEmpty() || adding.running().get()) {
            return;
        }
        for (FileEntry file : List.copyOf(files)) {
            // What was refused stays so until the person tries again: its reason is to be read.
            boolean refused = file.state().get() instanceof FileState.Refused;
            if (file.seen().isPresent() && !refused && !file.state().get().isBusy()) {
                draft(file);
            }
        }
        list(() -> {});
    }

    private void bringAgain(Path opened) {
        for (FileEntry entry : left.of(opened)) {
            files.add(entry);
            reading.read(entry, () -> refresh(entry));
        }
    }

    private void list(Runnable then) {
        made.list(
                () -> {
                    if (choice.get() instanceof Choice.Made(var record)) {
                        made.known(record.id()).ifPresent(this::choose);
                    }
                    then.run();
                });
    }

    /// Shows what became of a file, where it is the one that is looked at.
    private void refresh(FileEntry file) {
        if (choice.get() instanceof Choice.File(var chosen) && chosen == file) {
            sight.look(
                    file.seen().map(FileEntry.Seen::sheets).orElse(List.of()),
                    switch (file.state().get()) {
                        case FileState.Ready(ImportDraft _, DraftItems items) -> Optional.of(items);
                        case FileState.Mending(ImportDraft _, DraftItems items) ->
                                Optional.of(items);
                        case FileState.Adding(FileState.Ready(ImportDraft _, DraftItems items)) ->
                                Optional.of(items);
                        default -> Optional.empty();
                    });
            effect.of(
                    file.state().get() instanceof FileState.Ready(ImportDraft draft, DraftItems _)
                            ? Optional.of(draft)
                            : Optional.empty());
        }
    }

    private void filesChanged() {
        saying.steps().keepOnly(files);
        counts.count(files);
        together.hold(files);
    }
}
