package workbench.ui.imports;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.catalogue.Questionnaire;
import workbench.importing.ImportDraft;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.store.Dossier;
import workbench.submission.AnswerChange;
import workbench.submission.SubmissionChange;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.Optional;

/// What the chosen draft would change in the submission. For the screen's thread.
final class DraftEffect {
    private final Workplace workplace;
    private final LatestJob reading;
    private final ReadOnlyObjectWrapper<SubmissionChange> change =
            new ReadOnlyObjectWrapper<>(SubmissionChange.NONE);
    private final ObjectProperty<DraftList> list;
    private Optional<ImportDraft> draft = Optional.empty();

    /// @param list which of the draft's lists is looked at
    DraftEffect(Workplace workplace, ObjectProperty<DraftList> list) {
        this.workplace = workplace;
        this.list = list;
        this.reading = new LatestJob(workplace.jobs());
    }

    /// Nothing until it is known.
    ReadOnlyObjectProperty<SubmissionChange> change() {
        return change.getReadOnlyProperty();
    }

    /// How many answers are approved now and would ask for it again.
    int asking() {
        return (int) change.get().answers().stream().filter(AnswerChange::asksForApproval).count();
    }

    /// Works out what a draft would change; the same draft is not looked at twice.
    void of(Optional<ImportDraft> other) {
        // The same draft made anew may meet other answers.
        if (draft.orElse(null) == other.orElse(null)) {
            return;
        }
        boolean sameFile =
                draft.isPresent()
                        && draft.map(ImportDraft::path).equals(other.map(ImportDraft::path));
        draft = other;
        Optional<Dossier> dossier = workplace.dossier().now();
        if (other.isEmpty() || dossier.isEmpty()) {
            reading.cancel();
            become(SubmissionChange.NONE);
            return;
        }
        if (!sameFile) {
            become(SubmissionChange.NONE);
        }
        Instant at = workplace.clock().instant();
        reading.run(
                progress ->
                        SubmissionChange.of(
                                dossier.get().ledger(),
                                Questionnaire.shipped(),
                                other.get().asObserved(at),
                                progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<SubmissionChange>(var known) -> become(known);
                        // The submission's own screen says what of it cannot be read.
                        case Outcome.Failed<SubmissionChange> _,
                                Outcome.Stopped<SubmissionChange> _ ->
                                become(SubmissionChange.NONE);
                    }
                });
    }

    private void become(SubmissionChange known) {
        change.set(known);
        if (known.isEmpty() && list.get() == DraftList.CHANGES) {
            list.set(DraftList.ITEMS);
        }
    }
}
