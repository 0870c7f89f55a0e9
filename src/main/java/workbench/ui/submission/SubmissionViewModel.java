package workbench.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.Answer;
import workbench.submission.AnswerLength;
import workbench.submission.AnswerPreview;
import workbench.submission.AnswerState;
import workbench.submission.BeforeBuilding;
import workbench.submission.Block;
import workbench.submission.HomePlace;
import workbench.submission.Profile;
import workbench.submission.Tokens;
import workbench.submission.UsedFigure;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Workplace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The submission as a person works on it: the outline of questions, the answer that is open, what
/// of it is not saved yet, and the building of the files.
///
/// The answer that is open is one value, changed by each key that is typed; the figures in it come
/// from the last reading of the dossier, so that nothing is read while a person types.
final class SubmissionViewModel {
    private final Workplace workplace;
    private final Questionnaire questionnaire;
    private final AnswerKeeper keeper;
    private final LatestJob reader;
    private final ReadOnlyLongWrapper readings = new ReadOnlyLongWrapper();
    private final FigureChooserViewModel chooser;
    private final CommentsViewModel comments;
    private final ProgrammesViewModel programmes;
    private final BuildViewModel build;
    private final EditionsViewModel editions;
    private final Map<FigureRef, Resolution> figures = new HashMap<>();
    private SubmissionReading reading = SubmissionReading.NOTHING;
    private int beginnings;
    private Optional<Dossier> read = Optional.empty();

    private final ObservableList<QuestionEntry> questions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<QuestionEntry> selected;
    private final ReadOnlyObjectWrapper<Answer> answer;
    private final ObjectProperty<Language> writing;
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> hasProfile = new ReadOnlyObjectWrapper<>(true);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /// @param quiet how long a person stops typing before the answer is saved
    SubmissionViewModel(
            Workplace workplace,
            Questionnaire questionnaire,
            Submissions submissions,
            Pause quiet) {
        this.workplace = workplace;
        this.questionnaire = questionnaire;
        this.keeper = new AnswerKeeper(workplace, quiet, this::resolve);
        this.reader = new LatestJob(workplace.jobs());
        this.chooser = new FigureChooserViewModel(workplace, figures::put);
        this.comments = new CommentsViewModel(workplace);
        this.programmes = new ProgrammesViewModel(workplace);
        this.build = new BuildViewModel(workplace, submissions);
        this.editions = new EditionsViewModel(workplace, submissions, build);
        outline();
        this.selected = new ReadOnlyObjectWrapper<>(questions.getFirst());
        this.answer = new ReadOnlyObjectWrapper<>(Answer.none(questions.getFirst().id()));
        this.writing = new SimpleObjectProperty<>(workplace.language());
        selected.subscribe(comments::open);
        workplace.settings().language().subscribe((_, now) -> writing.set(now));
        workplace.dossier().revision().subscribe(_ -> reload());
        workplace.dossier().beforeClosing(keeper::saveNow);
        workplace.dossier().beforeUndo(keeper::save);
        keeper.pending().subscribe(_ -> show());
    }

    private void outline() {
        questionnaire
                .numbered()
                .forEach(
                        one ->
                                questions.add(
                                        new QuestionEntry(
                                                one.number(),
                                                one.section(),
                                                one.question(),
                                                AnswerState.EMPTY,
                                                0)));
    }

    /// Every question in the order in which it is asked; an entry is replaced when its state
    /// changes.
    ObservableList<QuestionEntry> questions() {
        return questions;
    }

    ReadOnlyObjectProperty<QuestionEntry> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The answer to the question that is selected, as typed.
    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// The language that is written in now, which need not be the window's.
    ObjectProperty<Language> writing() {
        return writing;
    }

    /// Why the texts could not be read; empty where they were.
    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Grows with every reading of the dossier: figures may be others where no word is.
    ReadOnlyLongProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /// Grows when the words are no longer those of before, but of a dossier that was opened or read
    /// just now: what was typed until then cannot be taken back in them.
    int beginnings() {
        return beginnings;
    }

    ReadOnlyObjectProperty<Boolean> hasProfile() {
        return hasProfile.getReadOnlyProperty();
    }

    /// How many answers need a look: a figure changed or missing, too many words.
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    AnswerKeeper keeper() {
        return keeper;
    }

    FigureChooserViewModel chooser() {
        return chooser;
    }

    CommentsViewModel comments() {
        return comments;
    }

    /// Who the community is; empty while nobody has said so.
    Optional<Profile> profile() {
        return reading.profile();
    }

    BuildViewModel build() {
        return build;
    }

    EditionsViewModel editions() {
        return editions;
    }

    /// Asks what the edition is called that what stands now is kept as.
    void askToKeep() {
        editions.askToKeep(
                profile()
                        .map(Profile::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(questionnaire.title())
                        .in(workplace.language()));
    }

    boolean canChange() {
        return workplace.dossier().canChange();
    }

    /// Reads the dossier anew; what is typed and not saved stays.
    void reload() {
        Optional<Dossier> now = workplace.dossier().now();
        if (!now.equals(read)) {
            read = now;
            keeper.forget();
            comments.forget();
            chooser.forget();
            figures.clear();
            take(SubmissionReading.NOTHING);
        }
        if (now.isEmpty()) {
            reader.cancel();
            return;
        }
        Dossier dossier = now.get();
        Set<FigureRef> unsaved = new HashSet<>(answer.get().figures().values());
        keeper.unsaved().forEach(one -> unsaved.addAll(one.figures().values()));
        reader.run(
                progress ->
                        SubmissionReading.of(
                                dossier.ledger(),
                                questionnaire.sections().stream()
                                        .flatMap(section -> section.questions().stream())
                                        .toList(),
                                unsaved,
                                progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<SubmissionReading>(var done) -> {
                            failure.set(Optional.empty());
                            take(done);
                        }
                        case Outcome.Failed<SubmissionReading>(var why) ->
                                failure.set(Optional.of(why));
                        case Outcome.Stopped<SubmissionReading> _ -> {
                            // A newer reading is under way.
                        }
                    }
                });
    }

    private void take(SubmissionReading now) {
        if (reading == SubmissionReading.NOTHING || now == SubmissionReading.NOTHING) {
            beginnings++;
        }
        reading = now;
        figures.putAll(now.figures());
        keeper.kept(now.answers());
        comments.kept(now.comments());
        programmes.kept(now.programmes());
        // Until the dossier is read nobody is asked to say it.
        hasProfile.set(now == SubmissionReading.NOTHING || now.profile().isPresent());
        chooser.offer(now.offers());
        show();
        readings.set(readings.get() + 1);
    }

    /// Shows what is kept or typed now, everywhere.
    private void show() {
        List.copyOf(questions).forEach(this::judge);
        answer.set(keeper.answer(selected.get().id()));
    }

    /// Sees how far an answer is, and what was said of it.
    private void judge(QuestionEntry entry) {
        QuestionEntry now =
                entry.with(state(entry, keeper.answer(entry.id())), comments.of(entry.id()).size());
        if (!now.equals(entry)) {
            questions.set(questions.indexOf(entry), now);
        }
        waiting.set((int) questions.stream().filter(one -> one.state().needsALook()).count());
        selected.set(entry(selected.get().id()));
    }

    /// An answer that is as it was read was judged there.
    private AnswerState state(QuestionEntry entry, Answer given) {
        AnswerState read = reading.states().get(entry.id());
        if (read != null && given.equals(reading.answers().get(entry.id()))) {
            return read;
        }
        return AnswerState.of(given, entry.question().answer(), this::resolve);
    }

    private QuestionEntry entry(String id) {
        return questions.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(questions.getFirst());
    }

    private Resolution resolve(FigureRef ref) {
        Resolution known = figures.get(ref);
        return known == null
                ? new Resolution.Unresolved(
                        Message.of(
                                "figure.no-series",
                                ref.series().indicatorName(),
                                ref.series().place()))
                : known;
    }

    /// What the program itself can do about words that were not saved.
    Optional<Notices.Button> remedy(WorkbenchException why) {
        return workplace.notices().remedy(why);
    }

    /// Opens another question; what was typed in the one before is saved.
    void select(String id) {
        if (!selected.get().id().equals(id)) {
            keeper.leave(selected.get());
            selected.set(entry(id));
            answer.set(keeper.answer(id));
        }
    }

    /// Opens the question so many further on, or back; at an end it stays.
    void selectBy(int step) {
        int at = questions.stream().map(QuestionEntry::id).toList().indexOf(selected.get().id());
        int to = Math.clamp(at + step, 0, questions.size() - 1);
        select(questions.get(to).id());
    }

    /// What a person has typed in one language.
    void write(Language language, String words) {
        Bilingual text = answer.get().text();
        Bilingual now =
                language == Language.FRENCH
                        ? new Bilingual(text.en(), words)
                        : new Bilingual(words, text.fr());
        change(answer.get().withText(now));
    }

    void choose(String option) {
        change(answer.get().withChoice(option));
    }

    /// Says which token's figure is the answer.
    void answerWith(String token) {
        change(answer.get().withNumber(token));
    }

    /// The sources in one language, one a line; the line of the same number in the other language
    /// stays beside it.
    void cite(Language language, String lines) {
        change(answer.get().withSources(SourceLines.with(answer.get().sources(), language, lines)));
    }

    private void change(Answer now) {
        if (now.equals(answer.get()) || !canChange()) {
            return;
        }
        answer.set(keeper.typed(selected.get(), now, answer.get()));
        judge(selected.get());
    }

    /// Makes the figure that is chosen known to the answer.
    ///
    /// @return the token to put into the words; empty where nothing is chosen
    Optional<String> takeFigure() {
        Optional<FigureRef> chosen = chooser.ref();
        if (chosen.isEmpty() || !canChange()) {
            return Optional.empty();
        }
        FigureRef ref = chosen.get();
        chooser.use();
        String token =
                Tokens.nameFor(
                        ref,
                        chooser.chosen()
                                .get()
                                .map(Series::key)
                                .map(key -> key.indicator().name().en())
                                .orElse(""),
                        chooser.chosen()
                                .get()
                                .map(Series::key)
                                .map(SubmissionViewModel::besides)
                                .orElse(List.of()),
                        answer.get());
        // The words name it in a moment; until then nothing has changed.
        answer.set(answer.get().withFigure(token, ref));
        return Optional.of(token);
    }

    /// What tells a series from the others of its indicator.
    private static List<String> besides(SeriesKey key) {
        return List.of(
                key.place().name().en(),
                BreakdownWords.label(key.breakdown(), Language.ENGLISH),
                key.place().name().en()
                        + " "
                        + BreakdownWords.label(key.breakdown(), Language.ENGLISH));
    }

    /// Takes a token out of the words of both languages.
    void remove(String token) {
        Bilingual text = answer.get().text();
        Answer without =
                answer.get()
                        .withText(
                                new Bilingual(
                                        Tokens.without(token, text.en()),
                                        Tokens.without(token, text.fr())));
        change(token.equals(without.number()) ? without.withNumber("") : without);
    }

    /// Agrees to what a figure prints now.
    void takeOver(Set<String> tokens) {
        if (canChange()) {
            keeper.agree(selected.get(), tokens);
        }
    }

    /// Says that the words that are in sight, those of the language that is written in, are done,
    /// or that they are not. Nobody approves words of another language unseen.
    void approve(boolean done) {
        if (canChange()) {
            keeper.approve(selected.get(), writing.get(), done);
        }
    }

    /// Whether they are.
    boolean isApproved() {
        return answer.get().isApproved(writing.get());
    }

    /// Why they cannot be approved; empty where they can be, or are, and where nothing can be
    /// changed, which is said above every screen.
    Optional<Message> notApprovable() {
        return canChange()
                ? NotApprovable.because(
                        selected.get().question().answer(),
                        answer.get(),
                        writing.get(),
                        this::resolve)
                : Optional.empty();
    }

    /// How far the words are that are not in sight.
    Message otherLanguage() {
        return NotApprovable.other(answer.get(), writing.get());
    }

    /// What is better known before building, of the answers as they are typed now.
    BeforeBuilding before() {
        return new BeforeBuilding(
                questionnaire,
                profile().map(HomePlace::of).orElse(new HomePlace("")),
                placesOfFigures(),
                keeper::answer,
                this::resolve,
                List.copyOf(reading.programmes().values()));
    }

    /// What each token of the answer leads to.
    List<UsedFigure> used() {
        return UsedFigure.all(answer.get(), this::resolve);
    }

    /// The tokens whose figures have changed.
    Set<String> changed() {
        return used().stream()
                .filter(UsedFigure::hasChanged)
                .map(UsedFigure::token)
                .collect(Collectors.toSet());
    }

    /// The answer as it will print in the language that is written in.
    List<Block> preview() {
        return new AnswerPreview(this::resolve, writing.get())
                .blocks(answer.get(), selected.get().question().answer());
    }

    AnswerLength length(Language language) {
        return new AnswerPreview(this::resolve, language)
                .length(answer.get(), selected.get().question().answer());
    }

    /// The places that the dossier has figures of and whose names have what is typed, the likeliest
    /// first.
    List<Place> places(String typed) {
        return HomePlace.meant(typed, placesOfFigures(), workplace.language());
    }

    /// What is to be said of a place typed for the profile: that no figure is of it.
    Optional<Message> unknownPlace(String typed) {
        return new HomePlace(typed).unknownAmong(placesOfFigures());
    }

    private Set<Place> placesOfFigures() {
        return reading.offers().stream()
                .map(Offer::series)
                .map(series -> series.key().place())
                .collect(Collectors.toSet());
    }

    /// The programmes and projects that it tells of.
    ProgrammesViewModel programmes() {
        return programmes;
    }

    /// Says who the community is; without it no submission can be built.
    ///
    /// @param then what comes after, once it is kept
    void introduce(Profile profile, Runnable then) {
        new ProfileKeeper(workplace)
                .keep(
                        profile,
                        () -> {
                            know(profile);
                            workplace.dossier().changed(workplace.clock().instant());
                            then.run();
                        });
    }

    /// What comes next may ask who the community is before the dossier is read anew.
    private void know(Profile profile) {
        if (reading != SubmissionReading.NOTHING) {
            reading = reading.with(profile);
            hasProfile.set(true);
        }
    }

    /// Saves what is typed and then builds the files.
    void buildFiles() {
        keeper.save(build::run);
    }
}
