package workbench.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.WithdrawImport;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.job.DirectJobRunner;
import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles;
import workbench.publish.Submissions;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.submission.Answer;
import workbench.submission.AnswerState;
import workbench.submission.Block;
import workbench.submission.Comment;
import workbench.submission.ContentReader;
import workbench.submission.Inline;
import workbench.submission.Profile;
import workbench.submission.SubmissionBuilder;
import workbench.submission.UsedFigure;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.OpenedFiles;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/// The submission without a window: states, words and figures, saving and undoing, building.
@BesideTheWindow
class SubmissionViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-02T15:00:00Z");
    private static final Path SAMPLES = Path.of("samples", "pickering");

    @TempDir private Path folder;
    private Dossier dossier;
    private Workplace workplace;
    private SubmissionViewModel model;
    private final Quiet quiet = new Quiet();
    private boolean stop;
    private boolean diskFull;
    private boolean late;

    /// Whether jobs wait until the test runs them.
    private boolean waiting;

    private final List<Runnable> begun = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();

    /// A pause that ends when the test says so.
    private static final class Quiet implements Pause {
        private Optional<Runnable> waits = Optional.empty();

        @Override
        public void then(Runnable run) {
            waits = Optional.of(run);
        }

        @Override
        public void stop() {
            waits = Optional.empty();
        }

        void ends() {
            Runnable run = waits.orElseThrow(() -> new AssertionError("nothing waits"));
            waits = Optional.empty();
            run.run();
        }
    }

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        bring("05-digital-services.xlsx");
        Progress progress =
                new Progress() {
                    @Override
                    public void at(long done, long total, Message what) {}

                    @Override
                    public boolean cancelled() {
                        return stop;
                    }
                };
        Disk jobs = new Disk(new DirectJobRunner(progress));
        OpenDossier open = new OpenDossier(jobs);
        workplace =
                new Workplace(
                        open,
                        jobs,
                        Settings.unkept(),
                        new Notices(),
                        new Nowhere(),
                        new Chooses(folder.resolve("out")),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        model = newModel();
        open.open(dossier);
    }

    /// As the program makes it when it starts.
    private SubmissionViewModel newModel() {
        return new SubmissionViewModel(
                workplace,
                Questionnaire.shipped(),
                new Submissions(
                        () ->
                                new SubmissionBuilder(
                                        IndicatorCatalogue.shipped(), Questionnaire.shipped()),
                        SubmissionFiles::new,
                        workplace.clock()),
                quiet);
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    private void bring(String file) throws Exception {
        Desk.bring(dossier, SAMPLES.resolve(file), NOW);
    }

    private void changed() {
        workplace.dossier().changed(NOW);
    }

    private void write(String english, String french) {
        model.write(Language.ENGLISH, english);
        model.write(Language.FRENCH, french);
    }

    private AnswerState state() {
        return model.selected().get().state();
    }

    private String kept(String question) throws Exception {
        return ContentReader.answers(dossier.ledger())
                .getOrDefault(question, Answer.none(question))
                .text()
                .en();
    }

    /// Chooses the only series with these words.
    private void find(String words) {
        model.chooser().search().set(words);
        assertThat(model.chooser().matching()).as(words).isNotEmpty();
        model.chooser().choose(Optional.of(model.chooser().matching().getFirst()));
    }

    @Test
    void theOutlineHasEveryQuestionUnderItsNumber() {
        assertThat(model.questions()).hasSize(12);
        assertThat(model.questions())
                .extracting(QuestionEntry::number)
                .startsWith("1.1", "1.2", "2.1")
                .endsWith("6.2");
        assertThat(model.questions())
                .allSatisfy(entry -> assertThat(entry.state()).isEqualTo(AnswerState.EMPTY));
    }

    @Test
    void anAnswerIsADraftUntilBothLanguagesHaveWords() {
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(state()).isEqualTo(AnswerState.DRAFT);
        model.write(Language.FRENCH, "Nous avons posé de la fibre.");
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
    }

    @Test
    void aChoiceIsPartOfAWholeAnswer() {
        model.select("sustain.2");
        write("By 2050.", "D’ici 2050.");
        assertThat(state()).isEqualTo(AnswerState.DRAFT);
        model.choose("both");
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        assertThat(model.preview().getFirst())
                .isEqualTo(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Strong("Answer: "),
                                        new Inline.Words("for both"))));
    }

    @Test
    void countsTheWordsThatWillPrintAgainstTheLimit() {
        write("one two three", "un deux");
        assertThat(model.length(Language.ENGLISH).words()).isEqualTo(3);
        assertThat(model.length(Language.FRENCH).words()).isEqualTo(2);
        assertThat(model.length(Language.ENGLISH).mostWords()).hasValue(250);
        model.write(Language.ENGLISH, "word ".repeat(251));
        assertThat(state()).isEqualTo(AnswerState.TOO_LONG);
        assertThat(model.waiting().get()).isEqualTo(1);
    }

    @Test
    void aListIsTooLongByItsItemsOrByOneOfThem() {
        model.select("work.2");
        write("a\n\nb\n\nc", "a\n\nb\n\nc");
        assertThat(model.length(Language.ENGLISH).items()).isEqualTo(3);
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        model.write(Language.ENGLISH, "a\n\n".repeat(7));
        assertThat(state()).isEqualTo(AnswerState.TOO_LONG);
        model.write(Language.ENGLISH, "a\n\n" + "word ".repeat(41));
        assertThat(state()).isEqualTo(AnswerState.TOO_LONG);
    }

    @Test
    void aTokenThatNobodyChoseAFigureForIsMissing() {
        write("We have {nothing}.", "Nous avons {nothing}.");
        assertThat(state()).isEqualTo(AnswerState.MISSING_FIGURE);
        assertThat(model.preview())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words("We have "),
                                        new Inline.Figure("[figure missing: nothing]", "nothing"),
                                        new Inline.Words("."))));
    }

    @Test
    void whatWasTypedToFindAFigureIsForgottenWithItsDossier() throws Exception {
        find("ihelp desk");
        try (Dossier other = Dossier.create(folder.resolve("other.dossier"))) {
            workplace.dossier().open(other);
            assertThat(model.chooser().search().get()).isEmpty();
            assertThat(model.chooser().chosen().get()).isEmpty();
        }
    }

    @Test
    void aFigureIsFoundInEitherLanguageAndReadsAsItWillPrint() {
        find("ihelp desk");
        assertThat(model.chooser().isReady()).isTrue();
        assertThat(model.chooser().periods()).hasSizeGreaterThan(2);
        Resolution.Resolved latest =
                (Resolution.Resolved) model.chooser().reads().get().orElseThrow();
        Observation cell = latest.figure().last();
        assertThat(cell.provenance().sourceFile()).isEqualTo("05-digital-services.xlsx");
        model.chooser().kind().set(FigureRef.Kind.CHANGE);
        assertThat(model.chooser().reads().get().orElseThrow())
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        change ->
                                assertThat(change.figure().kind())
                                        .isEqualTo(FigureRef.Kind.CHANGE));
    }

    @Test
    void aFigureIsFoundByWhoTypesWithoutAccents() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(folder, "depots.csv", "Municipality,Year,Dépôts", "Pickering,2023,27"),
                NOW);
        changed();
        model.chooser().search().set("depots");
        assertThat(model.chooser().matching()).hasSize(1);
    }

    @Test
    void aPeriodThatIsGoneGivesWayToTheLatestAndWhatIsInsertedIsWhatIsSaid() throws Exception {
        Path later = Desk.csv(folder, "later.csv", "Municipality,Year,Benches", "Ajax,2024,4");
        Desk.bring(
                dossier,
                Desk.csv(folder, "earlier.csv", "Municipality,Year,Benches", "Ajax,2023,1"),
                NOW);
        var id = Desk.bring(dossier, later, NOW);
        changed();
        find("benches");
        Period gone = Period.parse("2024").orElseThrow();
        model.chooser().period().set(gone);
        assertThat(model.chooser().ref().map(FigureRef::period)).hasValue(gone);

        new WithdrawImport(dossier).withdraw(dossier.ledger().importOf(id).orElseThrow(), NOW);
        changed();
        assertThat(model.chooser().periods()).doesNotContain(gone);
        assertThat(model.chooser().period().get()).isEqualTo(Period.NONE);
        assertThat(model.chooser().ref().map(FigureRef::period)).hasValue(Period.NONE);

        dossier.undo();
        changed();
        assertThat(model.chooser().periods()).contains(gone);
        assertThat(model.chooser().period().get()).isEqualTo(Period.NONE);
    }

    @Test
    void theCommunitysOwnSeriesAreOfferedFirstThenWhatWasUsedThenTheRest() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "places.csv",
                        "Municipality,Year,Benches",
                        "Ajax,2023,1",
                        "Oshawa,2023,2",
                        "Pickering,2023,3",
                        "Whitby,2023,4"),
                NOW);
        changed();
        model.chooser().search().set("benches");
        assertThat(placesOffered()).containsExactly("Ajax", "Oshawa", "Pickering", "Whitby");

        introduce();
        assertThat(placesOffered()).startsWith("Pickering", "Ajax");

        model.chooser().choose(Optional.of(model.chooser().matching().getLast()));
        model.takeFigure();
        changed();
        assertThat(placesOffered()).containsExactly("Pickering", "Whitby", "Ajax", "Oshawa");
    }

    private List<String> placesOffered() {
        return model.chooser().matching().stream()
                .map(series -> series.key().place().name().en())
                .toList();
    }

    @Test
    void aFigureWhoseTokenIsTakenBackAndPutBackIsTheSameFigure() {
        find("ihelp desk");
        String token = model.takeFigure().orElseThrow();
        write("We helped {" + token + "} people.", "");
        model.keeper().save();
        assertThat(model.used()).hasSize(1);
        write("We helped people.", "");
        model.keeper().save();
        assertThat(model.used()).isEmpty();

        write("We helped {" + token + "} people.", "");
        model.keeper().save();

        assertThat(model.used().getFirst().figure()).isPresent();
        assertThat(state()).isNotEqualTo(AnswerState.MISSING_FIGURE);
    }

    @Test
    void anInsertedFigureStandsInThePreviewWithItsCell() {
        find("ihelp desk");
        String token = model.takeFigure().orElseThrow();
        write("We helped {" + token + "} people.", "Nous avons aidé {" + token + "} personnes.");
        UsedFigure used = model.used().getFirst();
        assertThat(used.token()).isEqualTo(token);
        assertThat(used.figure()).isPresent();
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        assertThat(model.preview().toString()).contains(used.shown(Language.ENGLISH));
        assertThat(model.takeFigure()).as("the same figure is the same token").hasValue(token);
        model.remove(token);
        assertThat(model.answer().get().text().en()).isEqualTo("We helped people.");
        assertThat(model.answer().get().text().fr()).isEqualTo("Nous avons aidé personnes.");
    }

    @Test
    void aFigureCanBeTheAnswer() {
        model.select("include.2");
        write("The library helps.", "La bibliothèque aide.");
        assertThat(state()).isEqualTo(AnswerState.DRAFT);
        find("ihelp desk");
        model.answerWith(model.takeFigure().orElseThrow());
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        assertThat(model.preview()).hasSize(2);
    }

    @Test
    void savesWhatWasTypedOnceThePersonPauses() throws Exception {
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(kept("connect.1")).isEmpty();
        assertThat(model.keeper().pending().get().state()).isEqualTo(AnswerKeeper.State.TYPED);
        quiet.ends();
        assertThat(kept("connect.1")).isEqualTo("We laid fibre.");
        assertThat(model.keeper().pending().get().state()).isEqualTo(AnswerKeeper.State.SAVED);
        assertThat(workplace.dossier().undo().get().map(Message::key)).hasValue("edit.answer");
    }

    @Test
    void oneVisitIsOneActionHoweverOftenItIsSaved() throws Exception {
        model.write(Language.ENGLISH, "We");
        quiet.ends();
        model.write(Language.ENGLISH, "We laid");
        quiet.ends();
        model.write(Language.ENGLISH, "We laid fibre.");
        quiet.ends();
        assertThat(answers()).hasSize(1);
        dossier.undo();
        changed();
        assertThat(kept("connect.1")).isEmpty();
        assertThat(model.answer().get().text()).isEqualTo(Bilingual.EMPTY);
        dossier.redo();
        changed();
        assertThat(model.answer().get().text().en()).isEqualTo("We laid fibre.");
    }

    @Test
    void anotherVisitIsAnotherAction() throws Exception {
        model.write(Language.ENGLISH, "We laid fibre.");
        model.select("connect.2");
        model.select("connect.1");
        model.write(Language.ENGLISH, "We laid more fibre.");
        model.select("connect.2");
        assertThat(answers()).hasSize(2);
        dossier.undo();
        changed();
        model.select("connect.1");
        assertThat(model.answer().get().text().en()).isEqualTo("We laid fibre.");
    }

    @Test
    void writingOnAfterAnUndoIsANewAction() throws Exception {
        model.write(Language.ENGLISH, "We");
        quiet.ends();
        dossier.undo();
        changed();
        model.write(Language.ENGLISH, "You");
        quiet.ends();
        assertThat(answers()).hasSize(2);
        dossier.undo();
        changed();
        assertThat(model.answer().get().text().en()).isEmpty();
    }

    private List<Action> answers() {
        return dossier.actions().stream()
                .filter(action -> action.label().key().equals("edit.answer"))
                .toList();
    }

    @Test
    void leavingAQuestionSavesIt() throws Exception {
        model.write(Language.ENGLISH, "We laid fibre.");
        model.select("engage.2");
        assertThat(kept("connect.1")).isEqualTo("We laid fibre.");
        assertThat(model.answer().get().text().en()).isEmpty();
    }

    @Test
    void closingTheDossierSavesWhatWasTyped() throws Exception {
        model.write(Language.ENGLISH, "We laid fibre.");
        Path file = dossier.file();
        workplace.dossier().close();
        try (Dossier again = Dossier.openReadOnly(file)) {
            assertThat(ContentReader.answers(again.ledger()).get("connect.1").text().en())
                    .isEqualTo("We laid fibre.");
        }
    }

    @Test
    void whatIsBeingSavedWhileTheDossierClosesBringsNoOlderWordsBack() throws Exception {
        model.write(Language.ENGLISH, "We laid");
        waiting = true;
        quiet.ends();
        model.write(Language.ENGLISH, "We laid fibre.");
        model.keeper().saveNow();
        waiting = false;
        List.copyOf(begun).forEach(Runnable::run);
        assertThat(ContentReader.answers(dossier.ledger()).get("connect.1").text().en())
                .isEqualTo("We laid fibre.");
    }

    @Test
    void whatIsTypedStaysWhenTheLanguageOrTheDossierChangesMeanwhile() throws Exception {
        model.write(Language.ENGLISH, "We laid fibre.");
        model.writing().set(Language.FRENCH);
        workplace.settings().language().set(Language.FRENCH);
        assertThat(model.answer().get().text().en()).isEqualTo("We laid fibre.");
        bring("07-emissions.xlsx");
        changed();
        assertThat(model.answer().get().text().en()).isEqualTo("We laid fibre.");
        assertThat(model.keeper().unsaved()).isNotEmpty();
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsSavedOnAnotherTry() throws Exception {
        diskFull = true;
        model.write(Language.ENGLISH, "We laid fibre.");
        quiet.ends();
        assertThat(model.keeper().pending().get().state()).isEqualTo(AnswerKeeper.State.FAILED);
        model.select("connect.2");
        model.select("connect.1");
        assertThat(model.answer().get().text().en()).isEqualTo("We laid fibre.");
        diskFull = false;
        model.keeper().save();
        assertThat(model.keeper().pending().get().state()).isEqualTo(AnswerKeeper.State.SAVED);
        assertThat(kept("connect.1")).isEqualTo("We laid fibre.");
    }

    @Test
    void whatIsSaidOfAFolderIsNotSaidOfTheNext() {
        model.build().ask();
        diskFull = true;
        model.build().run();
        assertThat(model.build().stage().get()).isInstanceOf(BuildViewModel.Stage.Failed.class);
        diskFull = false;
        model.build().chooseFolder();
        assertThat(model.build().stage().get()).isInstanceOf(BuildViewModel.Stage.Asking.class);
    }

    @Test
    void whoWaitsForASavingThatFailsIsToldWhy() {
        write("Fibre.", "");
        diskFull = true;
        quiet.ends();
        assertThat(workplace.notices().latest().get()).isEmpty();
        AtomicBoolean followed = new AtomicBoolean();
        model.keeper().save(() -> followed.set(true));
        assertThat(followed).isFalse();
        assertThat(workplace.notices().latest().get().orElseThrow().kind())
                .isEqualTo(Notices.Kind.FAILED);
    }

    @Test
    void whatWasToFollowASavingEndsWithItsDossier() throws Exception {
        write("Fibre.", "");
        AtomicBoolean followed = new AtomicBoolean();
        late = true;
        model.keeper().save(() -> followed.set(true));
        late = false;
        try (Dossier other = Dossier.create(folder.resolve("other.dossier"))) {
            workplace.dossier().open(other);
            told.forEach(Runnable::run);
            model.keeper().save();
            assertThat(followed).isFalse();
        }
    }

    @Test
    void aRestatedFigureMakesTheAnswerChangedUntilAPersonAgrees() throws Exception {
        find("ihelp desk");
        model.chooser().period().set(Period.parse("2023").orElseThrow());
        String token = model.takeFigure().orElseThrow();
        write("We helped {" + token + "}.", "Nous avons aidé {" + token + "}.");
        quiet.ends();
        String before = model.used().getFirst().shown(Language.ENGLISH);
        approveBoth();
        assertThat(state()).isEqualTo(AnswerState.APPROVED);

        bring("11-digital-services-revised.xlsx");
        changed();
        UsedFigure changed = model.used().getFirst();
        assertThat(changed.shown(Language.ENGLISH)).isNotEqualTo(before);
        assertThat(changed.before(Language.ENGLISH)).startsWith(before);
        assertThat(state()).isEqualTo(AnswerState.CHANGED_FIGURE);

        write("So we helped {" + token + "}.", "Nous avons donc aidé {" + token + "}.");
        quiet.ends();
        assertThat(state())
                .as("writing on agrees to nothing")
                .isEqualTo(AnswerState.CHANGED_FIGURE);
        assertThat(model.answer().get().approved()).isEmpty();

        model.takeOver(model.changed());
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        assertThat(workplace.dossier().undo().get().map(Message::key))
                .hasValue("edit.answer.figures");
        dossier.undo();
        changed();
        assertThat(state()).isEqualTo(AnswerState.CHANGED_FIGURE);
    }

    @Test
    void whoAgreesToARestatedFigureIsAskedForApprovalAgain() throws Exception {
        find("ihelp desk");
        model.chooser().period().set(Period.parse("2023").orElseThrow());
        String token = model.takeFigure().orElseThrow();
        write("We helped {" + token + "}.", "Nous aidons.");
        approveBoth();

        bring("11-digital-services-revised.xlsx");
        changed();
        model.takeOver(model.changed());
        assertThat(model.answer().get().approved())
                .as("the French words name no figure and are what was approved")
                .containsExactly(Language.FRENCH);
    }

    @Test
    void whatTheWordsOfOneLanguageLackDoesNotKeepTheOthersFromBeingApproved() {
        write("We laid fibre.", "Nous avons posé {rien}.");
        model.writing().set(Language.ENGLISH);
        assertThat(model.notApprovable()).isEmpty();
        model.writing().set(Language.FRENCH);
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.not-approvable.missing");
    }

    @Test
    void anApprovedAnswerIsNoLongerApprovedOnceItsWordsChange() {
        write("We laid fibre.", "Nous avons posé de la fibre.");
        approveBoth();
        assertThat(state()).isEqualTo(AnswerState.APPROVED);
        assertThat(workplace.dossier().undo().get().map(Message::key))
                .hasValue("edit.answer.approval");
        model.write(Language.ENGLISH, "We laid much fibre.");
        assertThat(state()).isEqualTo(AnswerState.PARTLY_APPROVED);
        assertThat(model.answer().get().approved()).containsExactly(Language.FRENCH);
        model.write(Language.FRENCH, "Nous avons posé beaucoup de fibre.");
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
    }

    @Test
    void whoTypesAndTakesItBackHasTheApprovedWordsAgain() {
        write("We laid fibre.", "Nous avons posé de la fibre.");
        approveBoth();
        model.write(Language.ENGLISH, "We laid fibre. And");
        assertThat(model.answer().get().approved()).containsExactly(Language.FRENCH);
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(state()).isEqualTo(AnswerState.APPROVED);

        model.write(Language.ENGLISH, "We laid fibre. And more");
        quiet.ends();
        assertThat(state()).as("saved meanwhile").isEqualTo(AnswerState.PARTLY_APPROVED);
        model.write(Language.ENGLISH, "We laid fibre.");
        quiet.ends();
        assertThat(state()).isEqualTo(AnswerState.APPROVED);

        model.writing().set(Language.ENGLISH);
        model.approve(false);
        model.write(Language.ENGLISH, "We laid fibre. And");
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(model.answer().get().approved())
                .as("somebody said that they are not done")
                .containsExactly(Language.FRENCH);
    }

    @Test
    void whatWasTypedIsTheStepThatIsTakenBackFirst() {
        TypingSteps steps = new TypingSteps(model, new DossierActions(workplace));
        assertThat(steps.undo().get()).isEmpty();
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(steps.undo().get().map(Message::key)).contains("ui.submission.typing");
        steps.takeBack();
        assertThat(steps.undo().get()).isEmpty();
        assertThat(model.answer().get().text().en()).isEmpty();
        assertThat(workplace.dossier().redo().get()).as("the dossier does it again").isPresent();
    }

    private void approveBoth() {
        for (Language language : Language.values()) {
            model.writing().set(language);
            model.approve(true);
        }
    }

    @Test
    void onlyTheWordsInSightAreApproved() {
        write("We laid fibre.", "Nous avons posé de la fibre.");
        model.writing().set(Language.FRENCH);
        assertThat(model.otherLanguage().key()).isEqualTo("ui.submission.not-approved.english");
        model.approve(true);
        assertThat(model.answer().get().approved()).containsExactly(Language.FRENCH);
        assertThat(state()).isEqualTo(AnswerState.PARTLY_APPROVED);
        assertThat(model.isApproved()).isTrue();

        model.writing().set(Language.ENGLISH);
        assertThat(model.isApproved()).isFalse();
        assertThat(model.otherLanguage().key()).isEqualTo("ui.submission.approved.french");
        model.approve(true);
        assertThat(state()).isEqualTo(AnswerState.APPROVED);
        model.approve(false);
        assertThat(model.answer().get().approved()).containsExactly(Language.FRENCH);
    }

    @Test
    void wordsOfOneLanguageAreApprovedWhileThoseOfTheOtherAreNotWritten() {
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(model.notApprovable()).isEmpty();
        assertThat(model.otherLanguage().key()).isEqualTo("ui.submission.unwritten.french");
        model.approve(true);
        assertThat(state()).isEqualTo(AnswerState.PARTLY_APPROVED);
        assertThat(model.answer().get().isApproved()).isTrue();

        model.write(Language.FRENCH, "Nous avons posé de la fibre.");
        assertThat(state()).isEqualTo(AnswerState.PARTLY_APPROVED);
        assertThat(model.answer().get().isApproved()).isFalse();
        model.writing().set(Language.FRENCH);
        model.approve(true);
        assertThat(state()).isEqualTo(AnswerState.APPROVED);
    }

    @Test
    void whatCannotBeApprovedSaysWhy() {
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.not-approvable.empty");
        model.write(Language.FRENCH, "Nous avons posé de la fibre.");
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.unwritten.english");
        model.writing().set(Language.FRENCH);
        assertThat(model.notApprovable()).isEmpty();
        model.writing().set(Language.ENGLISH);
        model.write(Language.ENGLISH, "We laid {nothing}.");
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.not-approvable.missing");
        model.write(Language.ENGLISH, "word ".repeat(251));
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.not-approvable.too-long");
        model.write(Language.ENGLISH, "We laid fibre.");
        assertThat(model.notApprovable()).isEmpty();
        model.select("sustain.2");
        write("By 2050.", "D’ici 2050.");
        assertThat(model.notApprovable().map(Message::key))
                .contains("ui.submission.not-approvable.no-choice");
    }

    @Test
    void knowsWhichAnswersPrintInTheOtherLanguage() {
        model.write(Language.ENGLISH, "We laid fibre.");
        model.select("work.1");
        write("We teach.", "Nous enseignons.");
        assertThat(model.before().printedInOther(Language.FRENCH))
                .containsExactly(Message.of("submission.before.no-french", 1, "1.1"));
        assertThat(model.before().printedInOther(Language.ENGLISH)).isEmpty();
    }

    @Test
    void aCommentIsKeptWithWhoAndWhenAndTakenBackByUndo() throws Exception {
        CommentsViewModel comments = model.comments();
        comments.words().set(" Ask the library. ");
        comments.add();
        assertThat(comments.shown().get())
                .containsExactly(
                        new Comment(NOW, System.getProperty("user.name", ""), "Ask the library."));
        assertThat(comments.words().get()).isEmpty();
        assertThat(ContentReader.comments(dossier.ledger()).keySet()).containsExactly("connect.1");
        assertThat(workplace.dossier().undo().get().map(Message::key)).hasValue("edit.comment");
        assertThat(state()).as("an answer is not written by it").isEqualTo(AnswerState.EMPTY);

        comments.remove(comments.shown().get().getFirst());
        assertThat(comments.shown().get()).isEmpty();
        dossier.undo();
        changed();
        assertThat(comments.shown().get()).hasSize(1);
        dossier.undo();
        changed();
        assertThat(comments.shown().get()).isEmpty();
    }

    @Test
    void aCommentThatWasBegunIsThereAgainAtItsQuestion() {
        CommentsViewModel comments = model.comments();
        comments.words().set("Ask the");
        model.select("work.1");
        assertThat(comments.words().get()).isEmpty();
        model.select("connect.1");
        assertThat(comments.words().get()).isEqualTo("Ask the");
    }

    @Test
    void aCommentIsNeverPrinted() throws Exception {
        introduce();
        write("We laid fibre.", "Nous avons posé de la fibre.");
        model.comments().words().set("Unsayable in print.");
        model.comments().add();
        model.build().chooseFolder();
        model.build().formats().set(EnumSet.of(SubmissionFiles.Format.docx));
        model.build().languages().set(EnumSet.of(Language.ENGLISH));
        model.buildFiles();
        Path built = folder.resolve("out").resolve("submission-en.docx");
        try (ZipFile zip = new ZipFile(built.toFile());
                InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("We laid fibre.").doesNotContain("Unsayable");
        }
    }

    @Test
    void sourcesStandSideBySideInBothLanguages() {
        model.cite(Language.ENGLISH, "First\nSecond");
        model.cite(Language.FRENCH, "Première");
        assertThat(model.answer().get().sources())
                .containsExactly(new Bilingual("First", "Première"), new Bilingual("Second", ""));
    }

    @Test
    void withoutAProfileEverythingWorksButTheBuildSaysWhatLacks() throws Exception {
        assertThat(model.hasProfile().get()).isFalse();
        write("We laid fibre.", "Nous avons posé de la fibre.");
        assertThat(state()).isEqualTo(AnswerState.COMPLETE);
        model.build().chooseFolder();
        model.buildFiles();
        assertThat(model.build().stage().get())
                .isInstanceOfSatisfying(
                        BuildViewModel.Stage.Failed.class,
                        failed ->
                                assertThat(failed.failure().why().key())
                                        .isEqualTo("submission.content.no-profile"));
        introduce();
        assertThat(model.hasProfile().get()).isTrue();
    }

    @Test
    void aPlaceThatNoFigureIsOfIsToldInTheFormAndBeforeBuilding() {
        introduce();
        assertThat(model.before().noFigureOfPlace()).isEmpty();
        assertThat(model.unknownPlace("pickering")).isEmpty();
        Message caution = model.unknownPlace("Picker").orElseThrow();
        assertThat(caution.key()).isEqualTo("submission.before.place");
        introduce("Picker");
        assertThat(model.before().remarks(Language.ENGLISH)).contains(caution);
    }

    @Test
    void whereNobodyChoseAFolderItBuildsBesideTheDossier() {
        introduce();
        BuildViewModel build = model.build();
        build.ask();
        assertThat(build.lacks()).isEmpty();
        build.formats().set(Set.of());
        assertThat(build.lacks()).contains(Message.of("ui.submission.build.lacks.format"));
        build.formats().set(EnumSet.of(SubmissionFiles.Format.xlsx));
        model.buildFiles();
        assertThat(folder.resolve("city-submission").resolve("submission-fr.xlsx")).exists();
        assertThat(new BuildViewModel(workplace, noSubmissions()).folder().get())
                .as("another dossier's files go beside that one")
                .isEmpty();
    }

    @Test
    void buildsTheFilesThatAreAskedForAndRemembersTheChoices() throws Exception {
        introduce();
        model.write(Language.ENGLISH, "Typed a moment ago.");
        model.build().chooseFolder();
        model.build().formats().set(EnumSet.of(SubmissionFiles.Format.docx));
        model.build().languages().set(EnumSet.of(Language.FRENCH));
        model.buildFiles();
        assertThat(kept("connect.1")).as("saved before").isEqualTo("Typed a moment ago.");
        assertThat(model.build().stage().get())
                .isEqualTo(
                        new BuildViewModel.Stage.Built(
                                folder.resolve("out"),
                                List.of(folder.resolve("out").resolve("submission-fr.docx"))));
        assertThat(Files.size(folder.resolve("out").resolve("submission-fr.docx")))
                .isGreaterThan(1000);
        BuildViewModel next = new BuildViewModel(workplace, noSubmissions());
        next.ask();
        assertThat(next.folder().get()).hasValue(folder.resolve("out"));
        assertThat(next.formats().get()).isEqualTo(Set.of(SubmissionFiles.Format.docx));
        assertThat(next.languages().get()).isEqualTo(Set.of(Language.FRENCH));
    }

    @Test
    void whatIsBuiltForOneDossierNeverGoesIntoTheFolderChosenForAnother() throws Exception {
        introduce();
        model.build().chooseFolder();
        model.build().formats().set(EnumSet.of(SubmissionFiles.Format.xlsx));
        model.buildFiles();
        workplace.dossier().open(Dossier.create(folder.resolve("other.dossier")));
        for (BuildViewModel build :
                List.of(model.build(), new BuildViewModel(workplace, noSubmissions()))) {
            build.ask();
            assertThat(build.folder().get()).hasValue(folder.resolve("other-submission"));
        }
    }

    @Test
    void whatNoProgramOpensIsSaidWithItsPlaceToCopy() {
        Path built = folder.resolve("submission-en.docx");
        new OpenedFiles(workplace, _ -> false).open(built);
        Notices.Notice notice = workplace.notices().latest().get().orElseThrow();
        assertThat(workplace.texts().render(notice.words())).contains(built.toString());
        assertThat(notice.buttons().stream().map(button -> button.words().key()))
                .containsExactly("ui.kit.copy-location");
        workplace.notices().clear();
        new OpenedFiles(workplace, _ -> true).open(built);
        assertThat(workplace.notices().latest().get()).isEmpty();
    }

    @Test
    void aBuildThatIsStoppedSaysSo() {
        introduce();
        model.build().chooseFolder();
        stop = true;
        model.buildFiles();
        assertThat(model.build().stage().get()).isInstanceOf(BuildViewModel.Stage.Stopped.class);
        model.build().ask();
        assertThat(model.build().stage().get()).isInstanceOf(BuildViewModel.Stage.Asking.class);
    }

    private Submissions noSubmissions() {
        return new Submissions(
                () -> {
                    throw new AssertionError("nothing is built");
                },
                SubmissionFiles::new,
                workplace.clock());
    }

    @Test
    void anEditionIsKeptHeldAgainstTodayBuiltAgainRenamedAndRemoved() throws Exception {
        introduce();
        find("ihelp desk");
        String token = model.takeFigure().orElseThrow();
        write("We helped {" + token + "} people.", "Aide : {" + token + "}.");
        EditionsViewModel editions = model.editions();
        editions.read();
        model.askToKeep();
        assertThat(editions.name().get()).isEqualTo("Smart21 – 2 November 2026");
        editions.name().set(" ");
        editions.save();
        assertThat(editions.problem().get())
                .map(Message::key)
                .hasValue("edit.edition.nameless.why");
        editions.name().set("As sent: 1/2");
        editions.save();
        editions.read();
        EditionsViewModel.Line kept = editions.chosen().orElseThrow();
        assertThat(kept.edition().answers()).as("what was typed is said, too").isEqualTo(1);
        assertThat(kept.changes()).isEmpty();

        model.askToKeep();
        editions.name().set("AS SENT: 1/2");
        editions.save();
        assertThat(editions.problem().get()).map(Message::key).hasValue("edit.edition.taken.why");
        editions.cancel();

        bring("11-digital-services-revised.xlsx");
        changed();
        editions.read();
        assertThat(editions.chosen().orElseThrow().changes()).isNotEmpty();
        model.build().formats().set(EnumSet.of(SubmissionFiles.Format.docx));
        model.build().languages().set(EnumSet.of(Language.ENGLISH));
        List<Path> built = new ArrayList<>();
        editions.again().chooseFolder();
        assertThat(editions.again().words(editions.chosen().map(EditionsViewModel.Line::edition)))
                .as("what is named is where it will be")
                .isEqualTo("Word · English · " + folder.resolve("out").resolve("As sent_ 1_2"));
        editions.again().build(editions.chosen().orElseThrow().edition(), (to, _) -> built.add(to));
        assertThat(built).containsExactly(folder.resolve("out").resolve("As sent_ 1_2"));
        assertThat(built.getFirst().resolve("submission-en.docx")).exists();

        editions.askForName();
        editions.name().set("Smart21 2027");
        editions.save();
        editions.read();
        assertThat(editions.chosen().orElseThrow().edition().name()).isEqualTo("Smart21 2027");
        editions.remove();
        editions.read();
        assertThat(editions.lines().get().orElseThrow()).isEmpty();
        assertThat(editions.selected().get()).isEmpty();
    }

    @Test
    void buildingAgainRepeatsWhatWasChosenLastAndAsksForNothing() throws Exception {
        introduce();
        model.askToKeep();
        model.editions().name().set("As sent");
        model.editions().save();
        model.editions().read();
        model.build().formats().set(EnumSet.of(SubmissionFiles.Format.pdf));
        model.build().languages().set(EnumSet.of(Language.FRENCH));
        BuildAgain first = model.editions().again();
        first.chooseFolder();
        first.build(model.editions().chosen().orElseThrow().edition(), (_, _) -> {});

        SubmissionViewModel next = newModel();
        BuildAgain again = next.editions().again();
        next.editions().read();
        assertThat(again.words(next.editions().chosen().map(EditionsViewModel.Line::edition)))
                .isEqualTo("PDF · French · " + folder.resolve("out").resolve("As sent"));
        List<Path> built = new ArrayList<>();
        again.build(next.editions().chosen().orElseThrow().edition(), (to, _) -> built.add(to));
        assertThat(built).containsExactly(folder.resolve("out").resolve("As sent"));
        assertThat(built.getFirst().resolve("submission-fr.pdf")).exists();
    }

    @Test
    void withoutAFormatNothingIsBuiltAgainAndThatIsSaid() throws Exception {
        introduce();
        model.build().formats().set(EnumSet.noneOf(SubmissionFiles.Format.class));

        assertThat(model.editions().again().lacks())
                .map(Message::key)
                .hasValue("ui.submission.build.lacks.format");
    }

    private void introduce() {
        introduce("Pickering");
    }

    private void introduce(String place) {
        model.introduce(
                new Profile(
                        place,
                        Bilingual.same("Pickering"),
                        Bilingual.same("Smart21"),
                        List.of(),
                        Bilingual.EMPTY,
                        List.of()),
                () -> {});
    }

    /// Runs jobs on a disk that may be full, and tells of them late where the test says so.
    private final class Disk implements JobRunner {
        private final JobRunner jobs;

        private Disk(JobRunner jobs) {
            this.jobs = jobs;
        }

        @Override
        public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
            if (waiting) {
                begun.add(() -> now(job, ended));
                return () -> {};
            }
            return now(job, ended);
        }

        private <T> Running now(Job<T> job, Consumer<Outcome<T>> ended) {
            return jobs.run(
                    progress -> {
                        if (diskFull) {
                            throw new WorkbenchException(
                                    Message.of("store.why.denied"),
                                    Message.of("store.why.denied"),
                                    Message.of("store.why.denied"));
                        }
                        return job.run(progress);
                    },
                    late ? outcome -> told.add(() -> ended.accept(outcome)) : ended);
        }
    }

    /// Nobody watches where it goes.
    private static final class Nowhere implements Navigator {
        @Override
        public void go(ScreenId screen) {}

        @Override
        public void show(Target target) {}

        @Override
        public void showCell(Observation observation) {}

        @Override
        public void showOver(OverPanel panel) {}

        @Override
        public void closeOver() {}
    }

    /// A person who has decided on a folder.
    private record Chooses(Path to) implements FileDialogs {
        @Override
        public List<Path> openSpreadsheets() {
            return List.of();
        }

        @Override
        public Optional<Path> openDossier() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> anyFile(Message title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Message title, String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Message title) {
            return Optional.of(to);
        }
    }
}
