package workbench.ui.imports;

import workbench.importing.recipe.Same;
import workbench.layout.Correction;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a person says of how the chosen file is read: each thing changes the draft at once, and may
/// be taken back. For the screen's thread.
final class Saying {
    private final Sight sight;
    private final Supplier<Optional<FileEntry>> chosen;
    private final Consumer<FileEntry> choose;
    private final Workplace workplace;
    private final BiConsumer<FileEntry, Runnable> draft;
    private final CellDecisions decisions;
    private final DraftSteps steps;

    /// @param chosen the file that is looked at; empty where it is none that may be added
    /// @param choose looks at a file
    /// @param draft drafts a file anew, and then runs something
    Saying(
            Workplace workplace,
            Sight sight,
            Supplier<Optional<FileEntry>> chosen,
            Consumer<FileEntry> choose,
            BiConsumer<FileEntry, Runnable> draft) {
        this.workplace = workplace;
        this.sight = sight;
        this.chosen = chosen;
        this.choose = choose;
        this.draft = draft;
        this.decisions =
                new CellDecisions(
                        sight,
                        this::say,
                        this::takeBackCells,
                        () -> chosen.get().map(FileEntry::path),
                        new HeldWords(workplace));
        this.steps = new DraftSteps(workplace, Saying::mayBeSaid, this::saidOtherwise);
    }

    /// What is decided of single cells.
    CellDecisions decisions() {
        return decisions;
    }

    /// What was said of the files that wait, to be taken back and said again.
    DraftSteps steps() {
        return steps;
    }

    /// Takes what cells of the sheet that is shown are. The rest of the sheet follows from it.
    void correct(Correction correction) {
        int sheet = sight.sheet().get();
        Optional<SeenSheet> before = sight.shown();
        say(
                List.of(new FileEntry.Said.OfCells(sheet, correction)),
                (file, step) ->
                        before.ifPresent(was -> tellOthers(file, sheet, was, correction, step)));
    }

    /// What was said of some columns may make others something else: that is told, with the way
    /// back.
    private void tellOthers(
            FileEntry file,
            int sheet,
            SeenSheet before,
            Correction correction,
            DraftSteps.Step step) {
        if (!(correction instanceof Correction.OfStubs
                || correction instanceof Correction.OfFigures)) {
            return;
        }
        file.seen()
                .map(seen -> seen.sheets().get(sheet))
                .flatMap(after -> ColumnsRead.alsoChanged(before, after, correction))
                .ifPresent(
                        words ->
                                workplace
                                        .notices()
                                        .done(
                                                words,
                                                Message.of("ui.imports.undo"),
                                                () -> steps.takeBack(step)));
    }

    /// Takes which sheets of a file are left out, as one step; of all others that is taken back.
    ///
    /// @param out their places in the file, from 0
    void leaveOutSheets(FileEntry file, Set<Integer> out) {
        if (mayBeSaid(file)) {
            change(
                    file,
                    one -> Message.of("ui.imports.step.sheets", one.name()),
                    one -> one.leaveOutSheets(out),
                    _ -> {});
        }
    }

    /// Takes what the file calls otherwise than its recipe does.
    void same(Same same) {
        say(List.of(new FileEntry.Said.OfNames(same)));
    }

    /// Has it read as if nobody had said anything of its kind.
    void readWithoutRecipe() {
        say(List.of(new FileEntry.Said.NoRecipe()));
    }

    /// Takes the place and the period that were typed for a file, and drafts it with them.
    void typed(FileEntry file) {
        List<FileEntry.Said> fresh = file.typedAnew();
        if (fresh.isEmpty() || !mayBeSaid(file)) {
            draft.accept(file, () -> {});
        } else {
            change(file, one -> SaidWords.of(one, fresh), one -> fresh.forEach(one::say), _ -> {});
        }
    }

    /// Takes back what was said last.
    void takeBack() {
        change(SaidWords::backOf, FileEntry::unsay);
    }

    /// Takes back that nothing of these cells is to be imported, where several were left out those
    /// that were left out last.
    void takeBackLeftOut() {
        change(SaidWords::backOf, FileEntry::unsayLeftOut);
    }

    /// What was typed in the place of a cell goes with its reason: that is told, with the way back.
    private void takeBackCells(List<CellRef> cells) {
        chosen.get()
                .filter(Saying::mayBeSaid)
                .ifPresent(
                        file -> {
                            List<CellRef> typed = file.corrected(cells);
                            change(
                                    file,
                                    SaidWords::backOf,
                                    one -> cells.forEach(one::unsay),
                                    step -> tellTakenBack(typed, step));
                        });
    }

    private void tellTakenBack(List<CellRef> typed, DraftSteps.Step step) {
        if (!typed.isEmpty()) {
            workplace
                    .notices()
                    .done(
                            Message.of(
                                    "ui.imports.cells.taken-back",
                                    typed.size(),
                                    typed.getFirst().toString()),
                            Message.of("ui.imports.undo"),
                            () -> steps.takeBack(step));
        }
    }

    private void say(List<FileEntry.Said> said) {
        say(said, (_, _) -> {});
    }

    /// @param then hears once the file is drafted with it, where that is a step
    private void say(List<FileEntry.Said> said, BiConsumer<FileEntry, DraftSteps.Step> then) {
        chosen.get()
                .filter(Saying::mayBeSaid)
                .ifPresent(
                        file ->
                                change(
                                        file,
                                        one -> SaidWords.of(one, said),
                                        one -> said.forEach(one::say),
                                        step -> then.accept(file, step)));
    }

    /// @param words of the change in the menu
    private void change(Function<FileEntry, Message> words, Consumer<FileEntry> change) {
        chosen.get()
                .filter(Saying::mayBeSaid)
                .ifPresent(file -> change(file, words, change, _ -> {}));
    }

    private void change(
            FileEntry file,
            Function<FileEntry, Message> words,
            Consumer<FileEntry> change,
            Consumer<DraftSteps.Step> then) {
        List<FileEntry.Said> before = file.said();
        change.accept(file);
        Optional<DraftSteps.Step> step = steps.did(file, before, words.apply(file));
        draft.accept(file, () -> step.ifPresent(then));
    }

    private static boolean mayBeSaid(FileEntry file) {
        return file.seen().isPresent() && !file.state().get().isBusy();
    }

    /// Something else is said of a file: it is the one to look at.
    private void saidOtherwise(FileEntry file) {
        if (!chosen.get().equals(Optional.of(file))) {
            choose.accept(file);
        }
        decisions.cancel();
        draft.accept(file, () -> {});
    }
}
