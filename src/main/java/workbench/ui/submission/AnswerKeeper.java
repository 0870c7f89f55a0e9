package workbench.ui.submission;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.edit.SetAnswer;
import workbench.edit.SetContent;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Outcome;
import workbench.model.Language;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.DossierFailure;
import workbench.store.TextRef;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Keeps answers safe: holds what is typed until it is in the dossier, whatever happens meanwhile,
/// and makes one action of what is written during one visit to a question.
final class AnswerKeeper {
    private final Workplace workplace;
    private final Pause quiet;
    private final Function<FigureRef, Resolution> figures;
    private final Map<String, Answer> kept = new HashMap<>();
    private final Map<String, Typed> typed = new LinkedHashMap<>();

    /// What the tokens of each answer have led to while the dossier was open, by question.
    private final Map<String, Map<String, FigureRef>> links = new HashMap<>();

    private final Approvals approvals = new Approvals();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Pending> pending =
            new ReadOnlyObjectWrapper<>(new Pending(State.SAVED, Optional.empty()));
    private Optional<Visit> visit = Optional.empty();
    private boolean saving;

    /// How often something was typed.
    private long turns;

    private final Written written = new Written();

    /// @param number of the question
    /// @param turn which is higher than that of all that was typed before
    private record Typed(String number, Answer answer, long turn) {}

    /// Up to which turn the answers were written: one that is saved as the dossier closes and one
    /// whose saving was under way then may come in either order, and the later words are to stay.
    private static final class Written {
        private final Map<String, Long> turns = new HashMap<>();
        private final Map<String, InCopy> inCopies = new HashMap<>();

        /// Words that stand in the copy of a dossier whose file is gone.
        ///
        /// @param turn up to which they do
        /// @param why what was said of it
        private record InCopy(Dossier dossier, long turn, WorkbenchException why) {}

        /// Whether words stand in a copy already; whoever asked was told where that is.
        synchronized boolean isInCopy(Dossier dossier, Typed typed) {
            return inCopy(dossier, typed).isPresent();
        }

        private Optional<InCopy> inCopy(Dossier dossier, Typed typed) {
            return Optional.ofNullable(inCopies.get(typed.answer().question()))
                    .filter(one -> one.dossier().equals(dossier) && one.turn() >= typed.turn());
        }

        /// Writes an answer, unless it or a later one was written.
        synchronized Optional<Saved> write(Dossier dossier, Typed typed, Optional<Action> going)
                throws WorkbenchException {
            String question = typed.answer().question();
            if (turns.getOrDefault(question, 0L) >= typed.turn()) {
                return Optional.empty();
            }
            Optional<InCopy> before = inCopy(dossier, typed);
            if (before.isPresent()) {
                throw before.get().why();
            }
            try {
                Saved saved = words(dossier, typed, going);
                turns.put(question, typed.turn());
                return Optional.of(saved);
            } catch (WorkbenchException e) {
                if (Dossier.isKeptInCopy(e)) {
                    inCopies.put(question, new InCopy(dossier, typed.turn(), e));
                }
                throw e;
            }
        }
    }

    /// What was written to a question since it was opened.
    private record Visit(String question, Optional<Action> action) {}

    /// How safe the words are.
    ///
    /// @param failure why they could not be saved
    record Pending(State state, Optional<WorkbenchException> failure) {}

    /// Whether what is on the screen is in the dossier.
    enum State {
        SAVED,
        TYPED,
        FAILED
    }

    /// @param figures what a reference leads to, as the screen knows it
    AnswerKeeper(Workplace workplace, Pause quiet, Function<FigureRef, Resolution> figures) {
        this.workplace = workplace;
        this.quiet = quiet;
        this.figures = figures;
    }

    ReadOnlyObjectProperty<Pending> pending() {
        return pending.getReadOnlyProperty();
    }

    /// Whether an answer says anything that the dossier does not.
    boolean saysOtherwise(Answer answer) {
        Answer saved = kept.getOrDefault(answer.question(), Answer.none(answer.question()));
        return Stream.of(Language.values()).anyMatch(one -> !answer.saysAs(saved, one));
    }

    Collection<Answer> unsaved() {
        return typed.values().stream().map(Typed::answer).toList();
    }

    /// The answer to a question: as typed, else as kept.
    Answer answer(String question) {
        Typed mine = typed.get(question);
        return mine == null ? kept.getOrDefault(question, Answer.none(question)) : mine.answer();
    }

    /// What the dossier holds now.
    void kept(Map<String, Answer> answers) {
        kept.clear();
        kept.putAll(answers);
        answers.values().forEach(approvals::kept);
    }

    /// Another dossier is open.
    void forget() {
        quiet.stop();
        // What was to follow a saving was meant for the dossier that is gone.
        afterwards.clear();
        typed.clear();
        kept.clear();
        links.clear();
        approvals.forget();
        visit = Optional.empty();
        pending.set(new Pending(State.SAVED, Optional.empty()));
    }

    /// Holds what was typed and saves it once the person pauses. Words that a person changes are no
    /// longer those that were approved, unless it is these that they come back to.
    ///
    /// @param before as it was before that change
    /// @return what is held
    Answer typed(QuestionEntry entry, Answer answer, Answer before) {
        Answer held = approvals.restored(linked(answer.changedFrom(before)));
        typed.put(entry.id(), new Typed(entry.number(), held, ++turns));
        pending.set(new Pending(State.TYPED, Optional.empty()));
        quiet.then(this::save);
        return held;
    }

    /// An answer is kept without the figures that no token names; who takes the taking back of a
    /// token back, or cuts a sentence and puts it elsewhere, means the same figure still.
    private Answer linked(Answer answer) {
        Map<String, FigureRef> known =
                links.computeIfAbsent(answer.question(), _ -> new HashMap<>());
        known.putAll(answer(answer.question()).figures());
        known.putAll(answer.figures());
        Answer linked = answer;
        for (String token : answer.tokens()) {
            FigureRef ref = known.get(token);
            if (ref != null && !answer.figures().containsKey(token)) {
                linked = linked.withFigure(token, ref);
            }
        }
        return linked;
    }

    /// Saves what was typed: the person goes elsewhere, and coming back is another visit.
    void leave(QuestionEntry entry) {
        save();
        visit = visit.filter(one -> !one.question().equals(entry.id()));
    }

    void save() {
        quiet.stop();
        if (!saving) {
            next();
        }
    }

    /// Saves what is typed, one answer after the other, and goes on once all of it is safe.
    void save(Runnable then) {
        afterwards.add(then);
        save();
    }

    private void next() {
        Optional<Dossier> open = workplace.dossier().now();
        if (typed.isEmpty() || open.isEmpty()) {
            List<Runnable> all = List.copyOf(afterwards);
            afterwards.clear();
            all.forEach(Runnable::run);
            return;
        }
        Map.Entry<String, Typed> first = typed.entrySet().iterator().next();
        String question = first.getKey();
        Typed sent = first.getValue();
        if (visit.filter(one -> one.question().equals(question)).isEmpty()) {
            visit = Optional.of(new Visit(question, Optional.empty()));
        }
        Visit mine = visit.orElseThrow();
        saving = true;
        workplace
                .jobs()
                .run(
                        _ -> written.write(open.get(), sent, mine.action()),
                        outcome -> ended(open.get(), question, sent, mine, outcome));
    }

    private void ended(
            Dossier dossier,
            String question,
            Typed sent,
            Visit mine,
            Outcome<Optional<Saved>> outcome) {
        saving = false;
        if (!workplace.dossier().now().equals(Optional.of(dossier))) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<Optional<Saved>>(var done) -> {
                typed.remove(question, sent);
                done.ifPresent(saved -> saved(question, mine, saved));
                if (typed.isEmpty()) {
                    pending.set(new Pending(State.SAVED, Optional.empty()));
                }
                workplace.dossier().changed(workplace.clock().instant());
                next();
            }
            case Outcome.Failed<Optional<Saved>>(var why) -> failed(why);
            case Outcome.Stopped<Optional<Saved>> _ -> afterwards.clear();
        }
    }

    private void saved(String question, Visit mine, Saved saved) {
        kept.put(question, saved.answer());
        approvals.kept(saved.answer());
        if (visit.equals(Optional.of(mine))) {
            visit = Optional.of(new Visit(question, saved.action()));
        }
    }

    /// The words stay where they are; what was to come after their saving does not come, which a
    /// person may be waiting for on another screen.
    private void failed(WorkbenchException why) {
        if (!afterwards.isEmpty()) {
            workplace.notices().failed(why);
        }
        afterwards.clear();
        pending.set(new Pending(State.FAILED, Optional.of(why)));
    }

    /// @param answer as it is kept
    private record Saved(Answer answer, Optional<Action> action) {}

    private static Saved words(Dossier dossier, Typed typed, Optional<Action> going)
            throws WorkbenchException {
        Ready ready = ready(dossier, typed.answer());
        return new Saved(
                ready.answer(),
                new SetAnswer(dossier).words(typed.number(), ready.ref(), ready.entry(), going));
    }

    private record Ready(Answer answer, TextRef ref, SetContent.Entry entry) {}

    private static Ready ready(Dossier dossier, Answer answer) {
        Figures ledger = new Figures(dossier.ledger());
        Answer toKeep = answer.toKeep(ledger::resolve);
        return new Ready(
                toKeep,
                new TextRef(ContentReader.ANSWER, answer.question()),
                new SetContent.Entry(
                        ContentWriter.answer(toKeep), new Dependencies(ledger).of(toKeep)));
    }

    /// Saves without a job: the dossier is about to be closed. What fails here is said to the
    /// person; there is nowhere left to keep it.
    void saveNow() {
        quiet.stop();
        Optional<Dossier> open = workplace.dossier().now();
        try {
            for (Typed one : List.copyOf(typed.values())) {
                if (open.isPresent() && !written.isInCopy(open.get(), one)) {
                    Optional<Visit> mine =
                            visit.filter(it -> it.question().equals(one.answer().question()));
                    written.write(open.get(), one, mine.flatMap(Visit::action));
                }
            }
            typed.clear();
        } catch (WorkbenchException e) {
            workplace.notices().failed(e);
        } catch (DossierFailure e) {
            workplace.notices().failed(e.reason());
        }
    }

    /// Agrees to what some tokens print now, as an action of its own.
    void agree(QuestionEntry entry, Set<String> tokens) {
        save(
                () ->
                        act(
                                answer(entry.id()).agreeing(tokens, figures),
                                (set, ready) ->
                                        set.newFigures(
                                                entry.number(), ready.ref(), ready.entry())));
    }

    /// Says that the words of an answer in a language are done, or that they are not, as an action
    /// of its own.
    void approve(QuestionEntry entry, Language language, boolean done) {
        save(
                () ->
                        act(
                                answer(entry.id()).withApproved(language, done),
                                (set, ready) ->
                                        set.approval(entry.number(), ready.ref(), ready.entry())));
    }

    /// One way to keep an answer.
    private interface Act {
        Optional<Action> of(SetAnswer set, Ready ready) throws WorkbenchException;
    }

    private void act(Answer answer, Act act) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        workplace
                .jobs()
                .run(
                        _ -> {
                            Ready ready = ready(open.get(), answer);
                            return new Saved(
                                    ready.answer(), act.of(new SetAnswer(open.get()), ready));
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Saved> _ ->
                                        workplace.dossier().changed(workplace.clock().instant());
                                case Outcome.Failed<Saved>(var why) ->
                                        workplace.notices().failed(why);
                                case Outcome.Stopped<Saved> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }
}
