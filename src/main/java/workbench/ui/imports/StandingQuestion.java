package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.catalogue.Questionnaire;
import workbench.edit.StandingPreview;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.ui.kit.Workplace;

import java.util.Optional;
import java.util.function.Consumer;

/// Shows what withdrawing or restoring an import would do, and does it when the person says so. For
/// the screen's thread.
final class StandingQuestion {
    private final Workplace workplace;
    private final Consumer<StandingPreview> doIt;
    private final LatestJob reading;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<StandingList> list =
            new ReadOnlyObjectWrapper<>(StandingList.CHANGES);

    /// Whether more of the same is being read.
    private boolean growing;

    /// @param record the import, which stands where it would be withdrawn
    /// @param answer how far the reading of what would come of it is
    record Asked(ImportRecord record, Answer answer) {
        /// What would come of it; empty until it is known.
        Optional<StandingEffect> effect() {
            return answer instanceof Answer.Known(var effect)
                    ? Optional.of(effect)
                    : Optional.empty();
        }
    }

    /// How far the reading of what would come of it is.
    sealed interface Answer {
        /// Under way.
        record Reading() implements Answer {}

        /// Done.
        record Known(StandingEffect effect) implements Answer {}

        /// The dossier could not be read.
        record Failed(WorkbenchException why) implements Answer {}
    }

    /// @param doIt does what the person was shown beforehand
    StandingQuestion(Workplace workplace, Consumer<StandingPreview> doIt) {
        this.workplace = workplace;
        this.doIt = doIt;
        this.reading = new LatestJob(workplace.jobs());
    }

    /// Empty where nothing is asked.
    ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The list that is looked at.
    ReadOnlyObjectProperty<StandingList> list() {
        return list.getReadOnlyProperty();
    }

    void look(StandingList which) {
        list.set(which);
    }

    /// Asks about an import; does nothing in a dossier that cannot be changed.
    void ask(ImportRecord record) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        asked.set(Optional.of(new Asked(record, new Answer.Reading())));
        read(dossier.get(), record, StandingEffect.FIGURES_AT_FIRST, true);
    }

    /// Reads on, for whom came to the end of a list.
    void more() {
        Optional<Dossier> dossier = workplace.dossier().now();
        asked.get()
                .flatMap(Asked::effect)
                .filter(_ -> dossier.isPresent() && !growing)
                .ifPresent(
                        effect -> {
                            growing = true;
                            read(
                                    dossier.orElseThrow(),
                                    effect.preview().record(),
                                    effect.more(),
                                    false);
                        });
    }

    private void read(Dossier dossier, ImportRecord record, int most, boolean anew) {
        reading.run(
                progress ->
                        StandingEffect.of(
                                dossier.ledger(), record, most, Questionnaire.shipped(), progress),
                outcome -> {
                    growing = false;
                    switch (outcome) {
                        case Outcome.Done<StandingEffect>(var effect) -> {
                            if (anew || effect.count(list.get()) == 0) {
                                list.set(effect.first());
                            }
                            asked.set(Optional.of(new Asked(record, new Answer.Known(effect))));
                        }
                        case Outcome.Failed<StandingEffect>(var why) ->
                                asked.set(Optional.of(new Asked(record, new Answer.Failed(why))));
                        case Outcome.Stopped<StandingEffect> _ -> leave();
                    }
                });
    }

    /// Does what was asked about, once it is known what comes of it.
    void go() {
        Optional<StandingEffect> known = asked.get().flatMap(Asked::effect);
        if (known.isPresent()) {
            leave();
            doIt.accept(known.get().preview());
        }
    }

    /// Asks no more.
    void leave() {
        reading.cancel();
        growing = false;
        asked.set(Optional.empty());
    }

    /// The imports are told anew: the answer may be another one, or the question settled.
    ///
    /// @param record the import that is asked about, as it is now; empty where it is no more
    void revised(Optional<ImportRecord> record) {
        if (asked.get().isEmpty()) {
            return;
        }
        boolean before = asked.get().orElseThrow().record().current();
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isPresent() && record.filter(one -> one.current() == before).isPresent()) {
            int most =
                    asked.get()
                            .flatMap(Asked::effect)
                            .map(StandingEffect::most)
                            .orElse(StandingEffect.FIGURES_AT_FIRST);
            read(dossier.get(), record.orElseThrow(), most, false);
        } else {
            leave();
        }
    }
}
