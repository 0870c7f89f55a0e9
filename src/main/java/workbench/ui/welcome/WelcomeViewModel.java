package workbench.ui.welcome;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Running;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways to begin, and the dossiers of late.
final class WelcomeViewModel {
    private final Workplace workplace;
    private final DossierActions actions;
    private final SampleMaker sample;
    private final LatestJob looking;
    private final ReadOnlyObjectWrapper<List<Recent>> recent =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper sampleThere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Running>> making =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean ended;

    WelcomeViewModel(Workplace workplace, DossierActions actions, SampleMaker sample) {
        this.workplace = workplace;
        this.actions = actions;
        this.sample = sample;
        this.looking = new LatestJob(workplace.jobs());
        workplace.settings().recent().addListener((ListChangeListener<Path>) _ -> look());
    }

    /// The dossiers of late, the latest first.
    ReadOnlyObjectProperty<List<Recent>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// Whether the sample's dossier has been made before.
    ReadOnlyBooleanProperty sampleThere() {
        return sampleThere.getReadOnlyProperty();
    }

    /// The making of the sample, while it lasts.
    ReadOnlyObjectProperty<Optional<Running>> making() {
        return making.getReadOnlyProperty();
    }

    /// Why the sample was not made.
    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Where the sample's dossier lies, or will.
    Path sampleFile() {
        return sample.file();
    }

    /// Looks which of the dossiers are still there; a drive may be slow to answer.
    void look() {
        List<Path> files = List.copyOf(workplace.settings().recent());
        record Seen(List<Recent> recent, boolean sample) {}
        looking.run(
                progress -> {
                    List<Recent> all = new ArrayList<>();
                    for (Path file : files) {
                        progress.checkCancelled();
                        all.add(new Recent(file, changed(file)));
                    }
                    return new Seen(all, sample.isThere());
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Seen>(var seen)) {
                        recent.set(List.copyOf(seen.recent()));
                        sampleThere.set(seen.sample());
                    }
                });
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Opens the sample, which is made first where it is not there.
    void openSample() {
        if (sample.isThere()) {
            actions.open(sample.file());
        } else {
            makeSample();
        }
    }

    /// Makes the sample anew. The one before is kept beside it.
    void makeSample() {
        if (making.get().isPresent()) {
            return;
        }
        failure.set(Optional.empty());
        ended = false;
        Running job = workplace.jobs().run(sample::make, this::made);
        // A runner that works at once has ended by now.
        making.set(ended ? Optional.empty() : Optional.of(job));
    }

    private void made(Outcome<Boolean> outcome) {
        ended = true;
        making.set(Optional.empty());
        switch (outcome) {
            case Outcome.Done<Boolean>(var kept) -> {
                actions.open(sample.file());
                if (kept) {
                    workplace
                            .notices()
                            .done(
                                    Message.of(
                                            "ui.welcome.sample.kept",
                                            String.valueOf(sample.earlier().getFileName())));
                }
            }
            case Outcome.Failed<Boolean>(var reason) -> failure.set(Optional.of(reason));
            case Outcome.Stopped<Boolean> _ -> {
                // The person thought better of it.
            }
        }
        look();
    }

    /// Stops the making of the sample; nothing of it stays.
    void stop() {
        making.get().ifPresent(Running::cancel);
    }

    /// Asks for spreadsheets and for the place of a new dossier, and goes to their import.
    void startFromSpreadsheets() {
        List<Path> files = workplace.files().openSpreadsheets();
        if (!files.isEmpty()) {
            actions.create(() -> workplace.navigator().show(new Target.NewFiles(files)));
        }
    }

    void openAnother() {
        actions.openAnother();
    }

    void open(Recent dossier) {
        actions.open(dossier.file());
    }

    /// Takes a dossier off the list; its file, where it is, stays.
    void forget(Recent dossier) {
        workplace.settings().forget(dossier.file());
    }
}
