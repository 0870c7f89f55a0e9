package workbench.ui.kit;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What the program itself can do about a failure, as a button beside what is said of it.
final class Remedies {
    private final Workplace workplace;
    private final DossierActions actions;

    Remedies(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.actions = actions;
    }

    /// Empty where only the person can do something.
    Optional<Notices.Button> of(WorkbenchException failure) {
        return switch (failure.why().key()) {
            case "store.why.vanished", "store.why.moved" ->
                    failure.remedy().arguments().stream()
                            .findFirst()
                            .flatMap(copy -> path(copy.toString()))
                            .map(
                                    copy ->
                                            new Notices.Button(
                                                    Message.of("ui.kit.open-rescued"),
                                                    () -> actions.open(copy)));
            case "store.why.full", "store.why.disk" ->
                    workplace
                            .dossier()
                            .now()
                            .map(
                                    open ->
                                            new Notices.Button(
                                                    Message.of("ui.kit.save-elsewhere"),
                                                    () -> saveElsewhere(open)));
            default -> Optional.empty();
        };
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// A copy on another disk, with everything that was finished.
    void saveElsewhere(Dossier open) {
        workplace
                .files()
                .save(
                        Message.of("ui.kit.save-elsewhere"),
                        String.valueOf(open.file().getFileName()))
                .ifPresent(
                        to ->
                                workplace
                                        .jobs()
                                        .<Path>run(
                                                _ -> {
                                                    open.copyTo(to, false);
                                                    return to;
                                                },
                                                this::saved));
    }

    private void saved(Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Done<Path>(var to) ->
                    workplace
                            .notices()
                            .done(
                                    Message.of("ui.kit.saved-elsewhere", to.toString()),
                                    Message.of("ui.kit.open-it"),
                                    () -> actions.open(to));
            case Outcome.Failed<Path>(var why) -> workplace.notices().failed(why);
            case Outcome.Stopped<Path> _ -> {
                // Nothing was written.
            }
        }
    }
}
