package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.catalogue.Texts;
import workbench.edit.CorrectFigure;
import workbench.edit.WithdrawImport;
import workbench.importing.ImportDraft;
import workbench.job.DirectJobRunner;
import workbench.job.Progress;
import workbench.layout.Correction;
import workbench.layout.Role;
import workbench.layout.StubColumn;
import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Opening;
import workbench.store.Snapshots;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.kit.Notices;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Target;
import workbench.ui.kit.Tint;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

@BesideTheWindow
class ImportsViewModelTest {
    private static final Path BROADBAND = Path.of("samples/pickering/01-broadband-access.xlsx");
    private static final Path LIBRARY = Path.of("samples/pickering/04-library-statistics.xlsx");

    @TempDir Path folder;

    private final Ways ways = new Ways();
    private final TestWindow.Answers answers = new TestWindow.Answers();
    private final StopAt progress = new StopAt();
    private final Workplace workplace =
            Windowless.workplace(new DirectJobRunner(progress), ways, answers);
    private final ImportsViewModel model = new ImportsViewModel(workplace, () -> Desk.IMPORTER);

    /// Stops a job at the first step whose words it is told to stop at.
    private static final class StopAt implements Progress {
        private Predicate<Message> step = _ -> false;
        private boolean stopped;

        @Override
        public void at(long done, long total, Message what) {
            stopped = stopped || step.test(what);
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }

        void stopAt(String key) {
            step = what -> what.key().equals(key);
        }

        void goOn() {
            step = _ -> false;
            stopped = false;
        }
    }

    @BeforeEach
    void openADossier() throws Exception {
        workplace.dossier().open(Dossier.create(folder.resolve("city.dossier")));
        ways.target()
                .subscribe(
                        (_, asked) -> {
                            if (asked.orElse(null) instanceof Target.NewFiles(var files)) {
                                model.bring(files);
                            }
                        });
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    private Dossier dossier() {
        return workplace.dossier().now().orElseThrow();
    }

    private FileEntry bring(Path file) {
        model.bring(List.of(file));
        return model.files().getLast();
    }

    private static <S extends FileState> S state(FileEntry file, Class<S> type) {
        assertThat(file.state().get()).isInstanceOf(type);
        return type.cast(file.state().get());
    }

    private void changed() {
        workplace.dossier().changed(TestWindow.CLOCK.instant());
    }

    /// Which imports stand, the latest first.
    private List<Boolean> standing() {
        return model.made().imports().get().stream().map(ImportRecord::current).toList();
    }

    private Optional<String> notice() {
        return workplace.notices().latest().get().map(one -> workplace.texts().render(one.words()));
    }

    private Path csv(String name, String... lines) throws IOException {
        return Desk.csv(folder, name, lines);
    }

    @Test
    void whatLiesBesideTheSpreadsheetsOfAFolderIsNamed() throws Exception {
        Path town = Files.createDirectory(folder.resolve("town"));
        Files.copy(LIBRARY, town.resolve("library.xlsx"));
        for (String name : List.of("map.png", "logo.jpg", ".hidden", "~$library.xlsx")) {
            Files.writeString(town.resolve(name), "no spreadsheet");
        }
        model.bring(List.of(town));
        assertThat(model.files()).hasSize(1);
        assertThat(notice().orElseThrow()).contains("2 files").contains("logo.jpg, map.png");
    }

    @Test
    void countsAndListsAreThoseOfTheDraft() throws Exception {
        FileEntry file = bring(LIBRARY);
        FileState.Ready ready = state(file, FileState.Ready.class);
        ImportDraft draft = Desk.draft(LIBRARY, dossier().ledger());
        assertThat(ready.draft().counts()).isEqualTo(draft.counts());
        assertThat(draft.counts().fresh()).isPositive();
        for (ItemKind kind : ItemKind.values()) {
            assertThat(ready.items().of(kind)).hasSize((int) count(kind, draft));
        }
        assertThat(model.waiting().get()).isEqualTo(1);
        assertThat(model.ready().get()).isEqualTo(1);
        assertThat(dossier().ledger().imports()).isEmpty();
    }

    @Test
    void whatWaitsWhenADossierIsClosedWaitsAgainWithWhatWasSaidOfItWhenItIsOpenedAgain()
            throws Exception {
        FileEntry file = bring(LIBRARY);
        file.place().set("Pickering");
        model.saying()
                .correct(new Correction.OfRows(new CellRange(4, 1, 4, 3), Correction.RowSays.NOTE));
        long fewer = state(file, FileState.Ready.class).draft().counts().fresh();
        Path closed = dossier().file();
        workplace.dossier().close();
        assertThat(model.files()).isEmpty();
        try (Dossier other = Dossier.create(folder.resolve("other.dossier"))) {
            workplace.dossier().open(other);
            assertThat(model.files()).isEmpty();
        }
        workplace.dossier().open(Dossier.open(closed));
        assertThat(model.files()).extracting(FileEntry::path).containsExactly(file.path());
        FileEntry again = model.files().getFirst();
        assertThat(again.place().get()).isEqualTo("Pickering");
        assertThat(again.said()).isEqualTo(file.said());
        assertThat(state(again, FileState.Ready.class).draft().counts().fresh()).isEqualTo(fewer);
    }

    @Test
    void filesThatWereChosenAreBroughtByWayOfTheWindow() {
        answers.next(BROADBAND);
        answers.next(LIBRARY);
        model.chooseFiles();
        assertThat(model.files()).hasSize(2);
        assertThat(model.choice().get())
                .isEqualTo(new ImportsViewModel.Choice.File(model.files().getFirst()));
    }

    @Test
    void aFolderBringsTheSpreadsheetsWithinAndNothingElse() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("in").resolve("ner"));
        Desk.csv(inner, "a.csv", "Place,2018,2019", "Pickering,1,2");
        Desk.csv(inner.getParent(), "b.CSV", "Place,2018,2019", "Ajax,1,2");
        Files.writeString(inner.resolve("~$a.xlsx"), "lock");
        Files.writeString(inner.resolve("readme.txt"), "words");
        answers.next(inner.getParent());
        model.chooseFolder();
        assertThat(model.files()).extracting(FileEntry::name).containsExactly("b.CSV", "a.csv");
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        model.bring(List.of(empty));
        assertThat(model.files()).isEmpty();
        assertThat(notice()).hasValueSatisfying(words -> assertThat(words).contains("empty"));
    }

    @Test
    void whatWasAddedLeavesTheFilesAndIsChosenAmongTheImports() throws Exception {
        bring(BROADBAND);
        model.addAll();
        assertThat(model.files()).isEmpty();
        assertThat(model.waiting().get()).isZero();
        ImportRecord made = model.made().imports().get().getFirst();
        assertThat(model.choice().get()).isEqualTo(new ImportsViewModel.Choice.Made(made));
        DraftItems items = model.sight().items().get().orElseThrow();
        long figures = items.count(ItemKind.NEW);
        long missing = items.count(ItemKind.MISSING);
        assertThat(figures + missing).isEqualTo(made.observations());
        assertThat(notice())
                .contains(
                        "Added 01-broadband-access.xlsx: %d new figures, %d not available."
                                .formatted(figures, missing));
    }

    @Test
    void addingSeveralFilesIsOneActionThatUndoAndRedoTakeBackAndDoAgain() throws Exception {
        bring(BROADBAND);
        bring(LIBRARY);
        model.addAll();
        assertThat(dossier().actions())
                .extracting(action -> workplace.texts().render(action.label()))
                .containsExactly("Import of 2 files");
        assertThat(standing()).containsExactly(true, true);

        dossier().undo();
        changed();
        assertThat(standing()).containsExactly(false, false);

        dossier().redo();
        changed();
        assertThat(standing()).containsExactly(true, true);
    }

    @Test
    void ofFilesAddedTogetherEachCanBeWithdrawnAlone() {
        bring(BROADBAND);
        bring(LIBRARY);
        model.addAll();
        turn(model.made().imports().get().getLast());
        assertThat(standing()).containsExactly(true, false);
    }

    @Test
    void oneFileIsNamedByItsAction() {
        bring(BROADBAND);
        model.addAll();
        assertThat(dossier().actions())
                .extracting(action -> workplace.texts().render(action.label()))
                .containsExactly("Import of 01-broadband-access.xlsx");
    }

    @Test
    void theSameBytesTwiceAreAddedOnce() throws Exception {
        Path copy = Files.copy(BROADBAND, folder.resolve("copy.xlsx"));
        bring(BROADBAND);
        FileEntry second = bring(copy);
        model.addAll();
        assertThat(model.made().imports().get()).hasSize(1);
        assertThat(model.files()).containsExactly(second);
        state(second, FileState.Standing.class);
    }

    @Test
    void aFileThatCannotBeAddedStaysAndTheOthersAreAddedWithoutIt() throws Exception {
        FileEntry first = bring(csv("a.csv", "Indicator,Place,2018,2019", "Transit,Pickering,1,2"));
        bring(csv("b.csv", "Indicator,Place,2018,2019", "Libraries,Pickering,3,4"));
        csv("a.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,21");
        model.addAll();
        assertThat(model.files()).containsExactly(first);
        state(first, FileState.Refused.class);
        assertThat(model.made().imports().get())
                .extracting(made -> made.source().name())
                .containsExactly("b.csv");
        assertThat(dossier().actions()).hasSize(1);
    }

    @Test
    void theNoticesButtonTakesBackEveryFileOfOneRound() {
        bring(BROADBAND);
        bring(LIBRARY);
        model.addAll();
        assertThat(notice())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Added 2 files"));
        workplace.notices().latest().get().orElseThrow().buttons().getFirst().run().run();
        assertThat(standing()).containsExactly(false, false);
        assertThat(notice()).contains("Undone: Import of 2 files");
    }

    @Test
    void theNoticesButtonTakesNothingBackThatCameLater() {
        bring(BROADBAND);
        model.addAll();
        Runnable undo = workplace.notices().latest().get().orElseThrow().buttons().getFirst().run();
        bring(LIBRARY);
        model.addAll();
        undo.run();
        assertThat(standing()).containsExactly(true, true);
        assertThat(notice())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Nothing was undone"));
    }

    @Test
    void theSameFileAgainIsNothingNewAndIsOfferedToBeRestoredOnceWithdrawn() throws Exception {
        Desk.bring(dossier(), BROADBAND, TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
        FileEntry file = bring(BROADBAND);
        FileState.Standing standing = state(file, FileState.Standing.class);
        assertThat(model.ready().get()).isZero();

        turn(standing.record());
        FileState.Withdrawn withdrawn = state(file, FileState.Withdrawn.class);
        assertThat(model.waiting().get()).isEqualTo(1);

        turn(withdrawn.record());
        state(file, FileState.Standing.class);
        assertThat(dossier().actions()).hasSize(3);
    }

    @Test
    void aDraftIsMadeAnewWhenTheDossierChanges() throws Exception {
        FileEntry newer =
                bring(csv("new.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,30"));
        assertThat(state(newer, FileState.Ready.class).draft().counts().fresh()).isEqualTo(2);
        Desk.bring(
                dossier(),
                csv("old.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,20"),
                TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
        ImportDraft.Counts counts = state(newer, FileState.Ready.class).draft().counts();
        assertThat(counts).isEqualTo(new ImportDraft.Counts(0, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void ofFilesAddedInOneRoundEachIsHeldAgainstThoseBefore() throws Exception {
        bring(csv("old.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,20"));
        bring(csv("new.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,30"));
        model.addAll();
        assertThat(notice()).contains("Added 2 files: 2 new figures, 1 restated.");
    }

    @Test
    void theLargestRestatementComesFirst() throws Exception {
        Desk.bring(
                dossier(),
                csv("old.csv", "Indicator,Place,2017,2018,2019", "Transit,Pickering,10,20,30"),
                TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
        FileEntry file =
                bring(
                        csv(
                                "new.csv",
                                "Indicator,Place,2017,2018,2019",
                                "Transit,Pickering,11,40,31"));
        List<DraftItem> restated = state(file, FileState.Ready.class).items().of(ItemKind.RESTATED);
        assertThat(restated).extracting(item -> item.cell().a1()).containsExactly("D2", "C2", "E2");
        assertThat(model.sight().kind().get()).isEqualTo(ItemKind.RESTATED);
    }

    @Test
    void aFileOpensOnWhatItRestatesWhateverWasLookedAtOfTheOneBefore() throws Exception {
        Desk.bring(
                dossier(),
                csv("old.csv", "Indicator,Place,2017,2018,2019", "Transit,Pickering,10,20,30"),
                TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
        bring(csv("other.csv", "Indicator,Place,2017,2018", "Zebras,Pickering,1,2"));
        model.list().set(DraftList.NAMES);
        model.sight().list(ItemKind.NEW);

        bring(
                csv(
                        "new.csv",
                        "Indicator,Place,2017,2018,2019,2020",
                        "Transit,Pickering,11,40,31,33",
                        "Zebras,Pickering,1,2,30,4O"));
        assertThat(model.sight().kind().get()).isEqualTo(ItemKind.RESTATED);
        assertThat(model.list().get()).isEqualTo(DraftList.ITEMS);

        model.sight().list(ItemKind.PROBLEM);
        model.choose(model.files().getFirst());
        model.choose(model.files().getLast());
        assertThat(model.sight().kind().get())
                .as("a file that is come back to")
                .isEqualTo(ItemKind.RESTATED);
    }

    @Test
    void aSuspiciousFigureStandsInAListOfItsOwnWithTheFigureItIsComparedWith() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "slip.csv",
                                "Indicator,Place,2022,2023,2024",
                                "Transit,Pickering,410,430,4400",
                                "Loans,Pickering,410,430,440"));
        DraftItems items = state(file, FileState.Ready.class).items();
        DraftItem doubtful = items.of(ItemKind.DOUBTFUL).getFirst();
        ItemWords words = new ItemWords(Texts.of(Language.ENGLISH));

        assertThat(items.count(ItemKind.DOUBTFUL)).isEqualTo(1);
        assertThat(items.count(ItemKind.NEW)).isEqualTo(6);
        assertThat(model.sight().kind().get()).isEqualTo(ItemKind.DOUBTFUL);
        assertThat(words.line(doubtful))
                .isEqualTo("2024 · 4,400 · E2 · About 10 times the figure of 2023, which is 430.");
        assertThat(words.lines(items.figureAt(doubtful.cell()).orElseThrow()))
                .as("what is said beside the cell")
                .contains("About 10 times the figure of 2023, which is 430.");
        model.sight().choose(doubtful.cell());
        assertThat(model.sight().item().get()).contains(doubtful);
    }

    @Test
    void anItemAndItsCellAreChosenTogetherAcrossSheets() {
        FileEntry file = bring(LIBRARY);
        Sight sight = model.sight();
        List<DraftItem> figures = state(file, FileState.Ready.class).items().of(ItemKind.NEW);
        DraftItem last = figures.getLast();
        sight.choose(last);
        assertThat(sight.cell().get()).contains(last.cell());
        assertThat(sight.shown().orElseThrow().name()).isEqualTo(last.cell().sheet());

        sight.turnTo(0);
        assertThat(sight.item().get()).isEmpty();
        sight.choose(last);
        List<Optional<DraftItem>> told = new ArrayList<>();
        sight.item().subscribe((_, now) -> told.add(now));
        DraftItem other = otherSheet(figures, last);
        sight.choose(other);
        assertThat(told).as("a list in which it was chosen").containsExactly(Optional.of(other));

        CellRef first = figures.getFirst().cell();
        sight.choose(first);
        assertThat(sight.item().get()).contains(figures.getFirst());
        sight.choose(new CellRef(first.sheet(), 1, 1));
        assertThat(sight.item().get()).isEmpty();
    }

    @Test
    void aFigureNamedByItsPositionIsFoundInItsPlaceAndFromThere() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "cats.px",
                                "CHARSET=\"ANSI\";",
                                "CONTENTS=\"Cats\";",
                                "HEADING=\"Year\";",
                                "VALUES(\"Year\")=\"2023\",\"2024\";",
                                "DATA=31 41;"));
        Sight sight = model.sight();
        DraftItem last = state(file, FileState.Ready.class).items().of(ItemKind.NEW).getLast();
        assertThat(last.cell().a1()).isEqualTo("2");
        sight.choose(last);
        assertThat(sight.cell().get()).contains(CellRef.of("", "B4"));
        sight.choose(CellRef.of("", "B1"));
        assertThat(sight.item().get()).isEmpty();
        sight.choose(CellRef.of("", "B4"));
        assertThat(sight.item().get()).contains(last);
    }

    /// Withdraws an import while a question is open, as undo might.
    private void withdrawnElsewhere(ImportRecord record) throws WorkbenchException {
        new WithdrawImport(dossier()).withdraw(record, TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
    }

    /// Withdraws an import that stands, and restores one that does not.
    private void turn(ImportRecord record) {
        model.made().standing().ask(record);
        model.made().standing().go();
    }

    private static DraftItem otherSheet(List<DraftItem> figures, DraftItem than) {
        return figures.stream()
                .filter(one -> !one.cell().sheet().equals(than.cell().sheet()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProblemsCellIsItsProblemFirst() throws Exception {
        bring(csv("odd.csv", "Place,2018,2019", "Pickering,10,\"12,3O\"", "Ajax,4,5"));
        Sight sight = model.sight();
        assertThat(sight.kind().get()).isEqualTo(ItemKind.PROBLEM);
        sight.choose(new CellRef("", 2, 3));
        assertThat(sight.item().get().orElseThrow()).isInstanceOf(DraftItem.Problem.class);
    }

    @Test
    void aBrokenWorkbookStaysInTheListWithItsReasonAndCanBeTriedAgain() throws Exception {
        byte[] whole = Files.readAllBytes(BROADBAND);
        Path broken = folder.resolve("broken.xlsx");
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        FileEntry file = bring(broken);
        FileState.Refused refused = state(file, FileState.Refused.class);
        assertThat(workplace.texts().render(refused.failure().what())).contains("broken.xlsx");
        // There is nothing to decide about it.
        assertThat(model.waiting().get()).isZero();
        model.addAll();
        assertThat(dossier().ledger().imports()).isEmpty();

        Files.write(broken, whole);
        model.retry(file);
        state(file, FileState.Ready.class);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedAndSpoilsNoOther() throws Exception {
        Path picture =
                Files.write(
                        folder.resolve("logo.png"),
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        model.bring(List.of(picture, BROADBAND));
        state(model.files().getFirst(), FileState.Refused.class);
        state(model.files().getLast(), FileState.Ready.class);
        model.addAll();
        assertThat(dossier().ledger().imports()).hasSize(1);
        assertThat(model.files()).extracting(FileEntry::name).containsExactly("logo.png");
        model.remove(model.files().getFirst());
        assertThat(model.files()).isEmpty();
    }

    @Test
    void aSheetWithoutFiguresIsShownThoughItIsRefused() throws Exception {
        FileEntry file = bring(csv("words.csv", "Only,words", "here,too"));
        state(file, FileState.Refused.class);
        assertThat(model.sight().sheets().get()).hasSize(1);
    }

    @Test
    void aFileOfWhichNothingIsWantedWasNotRefusedAndComesBackWhenThePersonSaysSo()
            throws Exception {
        FileEntry file = bring(csv("halls.csv", "Place,2018,2019", "Pickering,10,12", "Ajax,4,5"));
        model.saying().correct(new Correction.LeftOut(new CellRange(1, 1, 3, 3)));
        state(file, FileState.SetAside.class);
        assertThat(model.sight().sheets().get().getFirst().roles().at(2, 2))
                .as("no cell is shown as a figure any more")
                .isEmpty();
        assertThat(model.lostAtTheEnd()).isEmpty();

        model.saying().takeBackLeftOut();
        assertThat(state(file, FileState.Ready.class).items().count(ItemKind.NEW)).isEqualTo(4);
        model.saying().steps().takeBack();
        state(file, FileState.SetAside.class);
    }

    @Test
    void aFileThatNeverHadFiguresIsStillRefusedWhateverIsLeftOut() throws Exception {
        FileEntry file = bring(csv("words.csv", "Only,words", "here,too"));
        model.saying().correct(new Correction.LeftOut(new CellRange(1, 1, 1, 1)));
        state(file, FileState.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRemediesOfTheWindowNameNoCommand(Language language) throws Exception {
        FileEntry words = bring(csv("words.csv", "Only,words", "here,too"));
        FileEntry silent = bring(csv("silent.csv", "Place,Population", "Pickering,10"));
        Texts texts = Texts.of(language);
        Message remedy = state(words, FileState.Refused.class).failure().remedy();
        List<Message> advice =
                state(silent, FileState.Ready.class).draft().problems().stream()
                        .map(CellProblem::advice)
                        .toList();
        assertThat(advice).isNotEmpty();
        assertThat(Stream.concat(Stream.of(remedy), advice.stream()).map(texts::render))
                .noneMatch(said -> said.contains("inspect") || said.contains("--"));
    }

    @Test
    void aFileWhoseReadingIsStoppedCanBeReadAgain() {
        progress.stopAt("importing.progress.reading");
        FileEntry file = bring(BROADBAND);
        state(file, FileState.Stopped.class);
        progress.goOn();
        model.retry(file);
        state(file, FileState.Ready.class);
    }

    @Test
    void anImportThatIsStoppedLeavesTheDossierAsItWasAndTheFilesReady() {
        FileEntry first = bring(BROADBAND);
        FileEntry second = bring(LIBRARY);
        progress.stopAt("edit.import.progress");
        model.addAll();
        progress.goOn();
        assertThat(dossier().ledger().imports()).isEmpty();
        assertThat(dossier().actions()).isEmpty();
        state(first, FileState.Ready.class);
        state(second, FileState.Ready.class);
        assertThat(notice()).contains("Adding was stopped: no file was added.");
        assertThat(model.adding().get()).isFalse();
        model.addAll();
        assertThat(dossier().ledger().imports()).hasSize(2);
    }

    @Test
    void aFileThatChangedOnTheDiskIsNotAdded() throws Exception {
        Path path = csv("a.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,20");
        FileEntry file = bring(path);
        csv("a.csv", "Indicator,Place,2018,2019", "Transit,Pickering,10,21");
        model.addAll();
        state(file, FileState.Refused.class);
        assertThat(dossier().ledger().imports()).isEmpty();
        model.retry(file);
        model.addAll();
        assertThat(dossier().ledger().imports()).hasSize(1);
    }

    @Test
    void aPeriodThatIsTypedIsGivenToFiguresWithoutOne() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "silent.csv",
                                "Place,Population,Households",
                                "Pickering,10,4",
                                "Ajax,5,2"));
        assertThat(state(file, FileState.Ready.class).draft().problems()).isNotEmpty();
        file.period().set("no period");
        assertThat(file.options()).isEmpty();
        file.period().set("2021");
        model.draftAgain(file);
        ImportDraft draft = state(file, FileState.Ready.class).draft();
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.figures())
                .extracting(figure -> figure.found().period().text())
                .containsOnly("2021");
    }

    @Test
    void anImportIsShownWithTheSheetsThatTheDossierKeeps() throws Exception {
        Desk.bring(dossier(), LIBRARY, TestWindow.CLOCK.instant());
        workplace.dossier().changed(TestWindow.CLOCK.instant());
        model.choose(model.made().imports().get().getFirst().id());
        assertThat(model.sight().sheets().get())
                .extracting(SeenSheet::name)
                .contains("Cardholders", "Board report 2017");
        DraftItems items = model.sight().items().get().orElseThrow();
        DraftItem last = items.of(ItemKind.NEW).getLast();
        model.sight().choose(last);
        assertThat(model.sight().shown().orElseThrow().name()).isEqualTo(last.cell().sheet());
    }

    @Test
    void anImportThatWasMadeIsShownAsItWasReadAndNotAsItWouldBeByItself() throws Exception {
        bring(csv("halls.csv", "Place,2018,2019", "Pickering,10,12", "Ajax,4,5", "Whitby,7,8"));
        model.saying()
                .correct(new Correction.OfRows(new CellRange(4, 1, 4, 3), Correction.RowSays.NOTE));
        model.addAll();
        assertThat(model.chosenImport()).isPresent();
        RoleIndex roles = model.sight().sheets().get().getFirst().roles();
        assertThat(roles.at(3, 2)).contains(Role.DATA);
        assertThat(roles.at(4, 2)).contains(Role.NOTE);
    }

    @Test
    void whatSayingOfOneColumnMakesOfAnotherIsToldAndUndone() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "halls.csv",
                                "City,Of,2018,2019",
                                "Pickering,Ajax,10,12",
                                "Whitby,Oshawa,4,5"));
        model.saying()
                .correct(
                        new Correction.OfStubs(
                                new CellRange(1, 1, 3, 1), StubColumn.Kind.INDICATOR));
        Notices.Notice told = workplace.notices().latest().get().orElseThrow();
        assertThat(Texts.of(Language.ENGLISH).render(told.words()))
                .isEqualTo("Column B now holds the places.");

        told.buttons().getFirst().run().run();
        assertThat(file.said()).isEmpty();
        workplace.notices().clear();
        model.saying()
                .correct(
                        new Correction.OfStubs(
                                new CellRange(1, 1, 3, 1), StubColumn.Kind.DIMENSION));
        assertThat(workplace.notices().latest().get())
                .as("where nothing else changes nothing is told")
                .isEmpty();
    }

    @Test
    void whatIsToldOfAStepTakesNoLaterOneBack() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "halls.csv",
                                "City,Of,2018,2019",
                                "Pickering,Ajax,10,12",
                                "Whitby,Oshawa,4,5"));
        model.saying()
                .correct(
                        new Correction.OfStubs(
                                new CellRange(1, 1, 3, 1), StubColumn.Kind.INDICATOR));
        Notices.Notice told = workplace.notices().latest().get().orElseThrow();
        model.saying()
                .correct(new Correction.OfRows(new CellRange(3, 1, 3, 4), Correction.RowSays.NOTE));
        List<FileEntry.Said> both = file.said();
        told.buttons().getFirst().run().run();
        assertThat(file.said()).isEqualTo(both).hasSize(2);
        assertThat(
                        Texts.of(Language.ENGLISH)
                                .render(workplace.notices().latest().get().orElseThrow().words()))
                .startsWith("Something else was done since.");
    }

    @Test
    void whatAColumnHoldsIsAskedOfEveryTableThatItCrosses() throws Exception {
        bring(
                csv(
                        "halls.csv",
                        "City,2018,2019",
                        "Pickering,10,12",
                        "Ajax,4,5",
                        "Whitby,7,8",
                        "",
                        "",
                        "Year,Pickering,Ajax",
                        "2020,3,4",
                        "2021,5,6",
                        "2022,5,7"));
        SeenSheet sheet = model.sight().shown().orElseThrow();
        assertThat(sheet.layout().tables()).hasSize(2);
        assertThat(ColumnsRead.of(sheet, new CellRange(1, 2, 10, 2)).get(2))
                .extracting(ColumnsRead.Holds::header)
                .containsExactly("2018", "Pickering");
        assertThat(ColumnsRead.of(sheet, new CellRange(1, 1, 10, 1)).get(1))
                .extracting(holds -> Texts.of(Language.ENGLISH).render(holds.what()))
                .containsExactly("the places", "the periods");
    }

    @Test
    void anImportThatWasMadeStillTellsWhichCellsNeedALook() throws Exception {
        FileEntry odd =
                bring(csv("odd.csv", "Place,2018,2019", "Pickering,10,\"12,3O\"", "Ajax,4,5"));
        assertThat(state(odd, FileState.Ready.class).items().count(ItemKind.PROBLEM)).isOne();
        model.addAll();
        DraftItems made = model.sight().items().get().orElseThrow();
        assertThat(made.of(ItemKind.PROBLEM))
                .extracting(DraftItem::cell)
                .containsExactly(new CellRef("", 2, 3));
        assertThat(model.sight().kind().get()).isEqualTo(ItemKind.NEW);
    }

    @Test
    void theEvidenceOfAnEntryByHandIsNotReadAsASpreadsheet() throws Exception {
        Desk.bring(
                dossier(),
                csv("dogs.csv", "Municipality,Year,Dogs", "Pickering,2023,27"),
                TestWindow.CLOCK.instant());
        Observation dogs = Desk.figures(dossier()).getFirst().observation();
        ImportId byHand =
                new CorrectFigure(dossier())
                        .correct(
                                dogs.series(),
                                dogs.period(),
                                new CorrectFigure.Told(
                                        Optional.of(new BigDecimal("41")),
                                        0,
                                        ObservationStatus.NORMAL),
                                new CorrectFigure.Because(
                                        "Counted anew.",
                                        Optional.of(
                                                Files.write(
                                                        folder.resolve("letter.png"),
                                                        new byte[] {(byte) 0x89, 'P', 'N', 'G'}))),
                                TestWindow.CLOCK.instant());
        changed();
        model.choose(byHand);
        assertThat(model.choice().get()).isInstanceOf(ImportsViewModel.Choice.Made.class);
        assertThat(model.made().failure().get()).isEmpty();
    }

    @Test
    void withdrawingSaysWhatIsGoneAndWhatCountsAsBefore() throws Exception {
        bring(
                csv(
                        "first.csv",
                        "Indicator,Place,2018,2019",
                        "Benches,Pickering,10,12",
                        "Benches,Ajax,4,5"));
        model.addAll();
        bring(
                csv(
                        "second.csv",
                        "Indicator,Place,2018,2019,2020",
                        "Benches,Pickering,10,13,14",
                        "Benches,Ajax,4,5,6"));
        model.addAll();
        ImportRecord first = model.made().imports().get().getLast();
        turn(model.made().imports().get().getFirst());
        assertThat(notice())
                .contains(
                        "Withdrawn: second.csv."
                                + " 2 figures are gone and 1 counts again as it was before.");
        turn(model.made().imports().get().getFirst());
        assertThat(notice())
                .contains("Restored: second.csv. 2 figures are back and 1 is restated again.");
        turn(first);
        assertThat(notice())
                .contains(
                        "Withdrawn: first.csv."
                                + " No figure changed: other imports tell the same.");
    }

    /// Benches told twice: one figure other, two new, the rest the same.
    private void tellTwice() throws Exception {
        bring(
                csv(
                        "first.csv",
                        "Indicator,Place,2017,2018,2019",
                        "Benches,Pickering,10,10,12",
                        "Benches,Ajax,3,4,5"));
        model.addAll();
        bring(
                csv(
                        "second.csv",
                        "Indicator,Place,2017,2018,2019,2020",
                        "Benches,Pickering,10,11,24,14",
                        "Benches,Ajax,3,4,5,6"));
        model.addAll();
    }

    private StandingEffect asked() {
        return model.made()
                .standing()
                .asked()
                .get()
                .flatMap(StandingQuestion.Asked::effect)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beforeAnImportIsWithdrawnEveryFigureThatWouldGoOrChangeIsTold(Language language)
            throws Exception {
        tellTwice();
        StandingWords words = new StandingWords(Texts.of(language));
        boolean english = language == Language.ENGLISH;
        model.made().standing().ask(model.made().imports().get().getFirst());

        assertThat(words.says(asked().preview()))
                .isEqualTo(
                        english
                                ? "2 figures would be gone"
                                        + " and 2 would count again as they were before."
                                : "2 chiffres ne seraient plus là"
                                        + " et 2 compteraient de nouveau comme avant.");
        assertThat(model.made().standing().list().get()).isEqualTo(StandingList.CHANGES);
        assertThat(asked().changes())
                .extracting(words::line)
                .as("the largest change first")
                .containsExactly(
                        english ? "2019 · 24 → 12 (−50.0%)" : "2019 · 24 → 12 (−50,0 %)",
                        english ? "2018 · 11 → 10 (−9.1%)" : "2018 · 11 → 10 (−9,1 %)");
        assertThat(asked().goes())
                .extracting(words::line)
                .containsExactlyInAnyOrder(
                        english ? "2020 · 14 → no figure" : "2020 · 14 → aucun chiffre",
                        english ? "2020 · 6 → no figure" : "2020 · 6 → aucun chiffre");
        assertThat(words.same(asked().preview())).startsWith(english ? "4 stay" : "4 restent");
        assertThat(standing()).as("nothing is done yet").containsExactly(true, true);
    }

    @Test
    void whatWasToldBeforeIsWhatComesToPass() throws Exception {
        tellTwice();
        model.made().standing().ask(model.made().imports().get().getFirst());
        model.made().standing().go();
        assertThat(standing()).containsExactly(false, true);
        assertThat(notice())
                .contains(
                        "Withdrawn: second.csv."
                                + " 2 figures are gone and 2 count again as they were before.");
        assertThat(model.made().standing().asked().get()).isEmpty();

        model.made().standing().ask(model.made().imports().get().getFirst());
        assertThat(asked().count(StandingList.COMES)).isEqualTo(2);
        assertThat(asked().count(StandingList.CHANGES)).isEqualTo(2);
        model.made().standing().leave();
        assertThat(standing()).containsExactly(false, true);
    }

    @Test
    void ofAGreatImportTheListsTellTheFirstFiguresAndMoreForWhomComesToTheirEnd() throws Exception {
        int places = StandingEffect.FIGURES_AT_FIRST + 50;
        bring(wards("wards.csv", places));
        model.addAll();
        model.made().standing().ask(model.made().imports().get().getFirst());
        assertThat(asked().count(StandingList.GOES)).isEqualTo(places);
        List<StandingItem> first = asked().goes();
        assertThat(first).hasSize(StandingEffect.FIGURES_AT_FIRST + 1);
        assertThat(first.getLast()).isEqualTo(new StandingItem.Others(50));

        model.made().standing().more();
        assertThat(asked().goes()).hasSize(places).startsWith(without(first, 1));
        assertThat(asked().goes().getLast()).isInstanceOf(StandingItem.Figure.class);
    }

    @Test
    void theLargestChangeOfAllIsTheFirstThatIsToldHoweverFewAreRead() throws Exception {
        Desk.bring(dossier(), wards("wards.csv", 100), at(1));
        String[] lines = Files.readString(folder.resolve("wards.csv")).split("\n");
        lines[90] = "Benches,Ward 90,900";
        lines[70] = "Benches,Ward 70,7000";
        for (int i = 1; i < 60; i++) {
            lines[i] = lines[i] + "1";
        }
        Desk.bring(dossier(), csv("mended.csv", lines), at(2));
        changed();
        model.made().standing().ask(model.made().imports().get().getFirst());
        List<StandingItem> first = asked().changes();
        model.made().standing().more();
        assertThat(asked().changes()).hasSize(61).startsWith(without(first, 1));
        assertThat(first.getFirst())
                .isInstanceOfSatisfying(
                        StandingItem.Figure.class,
                        figure ->
                                assertThat(figure.change().before().orElseThrow().value())
                                        .hasValue(7000));
    }

    private static StandingItem[] without(List<StandingItem> items, int last) {
        return items.subList(0, items.size() - last).toArray(StandingItem[]::new);
    }

    @Test
    void theFirstFiguresOfAGreatImportAreShownBeforeTheOthersAndWhatIsChosenStays()
            throws Exception {
        Desk.bring(dossier(), wards("wards.csv", 150), at(1));
        String[] lines = Files.readString(folder.resolve("wards.csv")).split("\n");
        lines[140] = "Benches,Ward 140,99";
        Desk.bring(dossier(), csv("mended.csv", lines), at(2));
        changed();
        List<Boolean> whole = new ArrayList<>();
        model.sight()
                .items()
                .subscribe(
                        (_, now) ->
                                now.ifPresent(
                                        items -> {
                                            whole.add(items.areWhole());
                                            if (!items.areWhole()) {
                                                assertThat(items.drafted()).hasSize(100);
                                                // Told though 139 stand before it in the file.
                                                model.sight()
                                                        .choose(
                                                                items.of(ItemKind.RESTATED)
                                                                        .getFirst());
                                            }
                                        }));
        model.choose(model.made().imports().get().getFirst().id());
        assertThat(whole)
                .as("at first, with all figures, with the sheets")
                .containsExactly(false, true, true);
        assertThat(model.sight().item().get().map(item -> item.cell().a1())).hasValue("C141");
        assertThat(model.sight().cell().get().map(CellRef::a1)).hasValue("C141");
        assertThat(model.sight().items().get().orElseThrow().drafted()).hasSize(150);
    }

    @Test
    void whoStopsAWithdrawalHasTheImportStandAsBefore() throws Exception {
        Desk.bring(dossier(), wards("wards.csv", 120), at(1));
        changed();
        progress.stopAt("store.following");
        turn(model.made().imports().get().getFirst());
        assertThat(standing()).containsExactly(true);
        assertThat(dossier().nextUndo().map(Action::label).map(Message::key))
                .hasValue("edit.import");
        progress.goOn();
        turn(model.made().imports().get().getFirst());
        assertThat(standing()).containsExactly(false);
    }

    private Path wards(String name, int places) throws IOException {
        String[] lines = new String[places + 1];
        lines[0] = "Indicator,Place,2018";
        for (int i = 1; i <= places; i++) {
            lines[i] = "Benches,Ward " + i + "," + i;
        }
        return csv(name, lines);
    }

    @Test
    void theAnswerFollowsTheDossierAndTheQuestionEndsWithWhatItIsAbout() throws Exception {
        tellTwice();
        ImportRecord second = model.made().imports().get().getFirst();
        ImportRecord first = model.made().imports().get().getLast();
        model.choose(second);
        model.made().standing().ask(second);
        withdrawnElsewhere(first);
        assertThat(asked().count(StandingList.GOES)).isEqualTo(8);
        withdrawnElsewhere(second);
        assertThat(model.made().standing().asked().get()).isEmpty();

        model.made().standing().ask(model.made().imports().get().getFirst());
        model.choose(first);
        assertThat(model.made().standing().asked().get())
                .as("another import is looked at")
                .isEmpty();
    }

    @Test
    void anImportShowsItsFiguresAsTheyWereWhenItWasMadeWhateverCameLater() throws Exception {
        String head = "Indicator,Place,2017,2018,2019";
        Desk.bring(dossier(), csv("a.csv", head, "Transit,Pickering,10,20,15"), at(1));
        Desk.bring(dossier(), csv("b.csv", head, "Transit,Pickering,10,25,30"), at(2));
        Desk.bring(dossier(), csv("c.csv", head, "Transit,Pickering,11,26,31"), at(3));
        changed();
        ImportRecord second = model.made().imports().get().get(1);
        model.choose(second.id());
        assertThat(made(ItemKind.UNCHANGED)).containsExactly("C2");
        assertThat(made(ItemKind.RESTATED)).containsExactly("E2", "D2");
        turn(model.made().imports().get().getLast());
        turn(second);
        assertThat(made(ItemKind.UNCHANGED)).containsExactly("C2");

        model.choose(model.made().imports().get().getFirst().id());
        model.choose(second.id());
        assertThat(made(ItemKind.RESTATED)).containsExactly("E2", "D2");
    }

    private static Instant at(int hour) {
        return TestWindow.CLOCK.instant().minus(Duration.ofHours(24 - hour));
    }

    private List<String> made(ItemKind kind) {
        return model.sight().items().get().orElseThrow().of(kind).stream()
                .map(item -> item.cell().a1())
                .toList();
    }

    @Test
    void anotherDossierBeginsWithAnEmptyList() throws Exception {
        bring(BROADBAND);
        workplace.dossier().open(Dossier.create(folder.resolve("other.dossier")));
        assertThat(model.files()).isEmpty();
        assertThat(model.choice().get()).isEqualTo(new ImportsViewModel.Choice.Nothing());
        assertThat(model.sight().sheets().get()).isEmpty();
    }

    @Test
    void aDossierToLookAtTakesNothing() throws Exception {
        workplace.dossier().close();
        workplace.dossier().open(Dossier.openReadOnly(folder.resolve("city.dossier")));
        FileEntry file = bring(BROADBAND);
        model.addAll();
        state(file, FileState.Ready.class);
        assertThat(model.canChange()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasItsWordsInBothLanguages(Language language) {
        FileEntry file = bring(BROADBAND);
        Texts texts = Texts.of(language);
        assertThat(texts.render(StateWords.of(file.state().get())))
                .isEqualTo(
                        language == Language.ENGLISH
                                ? "45 new · 9 not available"
                                : "45 nouveaux · 9 non disponibles");
    }

    @Test
    void theHeadersAndTheNamesOfRowsStayInSight() throws IOException {
        bring(
                csv(
                        "dogs.csv",
                        "Dog licences of the city,,",
                        ",,",
                        "Kind,2022,2023",
                        "Large,5,7",
                        "Small,6,8",
                        ",,",
                        "Source: the city,,"));
        TablePanes panes = new TablePanes(model.sight().shown().orElseThrow().layout().tables());
        assertThat(panes.at(5)).isEqualTo(new SheetView.Pane(List.of(3), List.of(1)));
        assertThat(panes.at(1).columns()).as("names stay under a title too").containsExactly(1);
        assertThat(panes.at(7)).isEqualTo(SheetView.Pane.NONE);
    }

    @Test
    void newFiguresThatAreNotAvailableAreToldApart() throws IOException {
        FileEntry file =
                bring(
                        csv(
                                "dogs.csv",
                                "Indicator,2021,2022,2023",
                                "Licences,5,..,7",
                                "Tags,..,..,3"));
        Texts texts = Texts.of(Language.ENGLISH);
        assertThat(texts.render(StateWords.of(file.state().get())))
                .isEqualTo("3 new · 3 not available");
        assertThat(model.sight().items().get().orElseThrow().count(ItemKind.MISSING)).isEqualTo(3);
        model.addAll();
        Message added = workplace.notices().latest().get().orElseThrow().words();
        assertThat(texts.render(added)).contains("3 new figures, 3 not available");
    }

    @Test
    void theFirstImportIsKeptAsAnEarlierStateAtOnce() throws Exception {
        bring(BROADBAND);
        model.addAll();
        Path file = workplace.dossier().now().orElseThrow().file();
        Snapshots earlier = Snapshots.of(file, Opening.usual()).orElseThrow();
        assertThat(earlier.all()).hasSize(1);
        try (Dossier then = Dossier.openReadOnly(earlier.all().getFirst().file())) {
            assertThat(then.ledger().imports()).hasSize(1);
        }
    }

    @Test
    void whatTheFileRepeatsIsSkippedWithTheCellThatHasItAlready() throws Exception {
        FileEntry file =
                bring(
                        csv(
                                "twice.csv",
                                "Indicator,Place,2018,2019",
                                "Benches,Pickering,10,12",
                                "Benches,Ajax,3,4",
                                "Benches,Pickering,10,12"));
        ItemWords words = new ItemWords(Texts.of(Language.ENGLISH));
        assertThat(state(file, FileState.Ready.class).items().of(ItemKind.SKIPPED))
                .extracting(words::line)
                .containsExactly(
                        "2018 · 10 · C4 · same as in C2", "2019 · 12 · D4 · same as in D2");
    }

    private static long count(ItemKind kind, ImportDraft draft) {
        ImportDraft.Counts counts = draft.counts();
        return switch (kind) {
            case NEW -> counts.values();
            case MISSING -> counts.missing();
            case UNCHANGED -> counts.unchanged();
            case RESTATED -> counts.restated();
            case DOUBTFUL -> counts.doubtful();
            case SKIPPED -> counts.skipped();
            case PROBLEM -> counts.problems();
            case DECIDED -> draft.decided().size();
        };
    }

    private FileEntry bringASlip() throws IOException {
        return bring(
                csv(
                        "slip.csv",
                        "Hall,2022,2023",
                        "Large,5200,53O",
                        "Middle,310,320",
                        "Small,92,93"));
    }

    private List<CellRef> cells(ItemKind kind) {
        return model.sight().items().get().orElseThrow().of(kind).stream()
                .map(DraftItem::cell)
                .toList();
    }

    @Test
    void whoGoesThroughAListLeavesOutWhatIsChosenAndGoesOn() throws Exception {
        bringASlip();
        Sight sight = model.sight();
        sight.list(ItemKind.NEW);
        sight.choose(sight.items().get().orElseThrow().of(ItemKind.NEW).getFirst());
        CellRef first = sight.item().get().orElseThrow().cell();
        CellRef second = cells(ItemKind.NEW).get(1);
        sight.goOn();
        model.saying().decisions().leaveOut(List.of(first));
        assertThat(sight.kind().get()).isEqualTo(ItemKind.NEW);
        assertThat(sight.item().get().map(DraftItem::cell)).contains(second);
        assertThat(cells(ItemKind.NEW)).hasSize(4).doesNotContain(first);
        assertThat(cells(ItemKind.DECIDED)).containsExactly(first);

        model.saying().decisions().takeBack(List.of(first));
        assertThat(cells(ItemKind.NEW)).hasSize(5).contains(first);
        assertThat(cells(ItemKind.DECIDED)).isEmpty();
    }

    private List<String> reasons() {
        return model.sight().items().get().orElseThrow().of(ItemKind.DECIDED).stream()
                .map(item -> ((DraftItem.Decided) item).decided().decision().reason())
                .toList();
    }

    @Test
    void cellsAreLeftOutForAReasonThatIsOfferedForTheNextAndKeptWithTheImport() throws Exception {
        bringASlip();
        LeavingOut because = model.saying().decisions().because();
        model.saying().decisions().leaveOutBecause(List.of(CellRef.of("", "B2")), () -> {});
        assertThat(because.reason().get()).isEmpty();
        because.reason().set(" counted twice ");
        because.save();
        assertThat(because.cells().get()).isEmpty();
        model.saying().decisions().leaveOutBecause(List.of(CellRef.of("", "B3")), () -> {});
        assertThat(because.reason().get()).isEqualTo("counted twice");
        because.save();
        model.saying().decisions().leaveOut(List.of(CellRef.of("", "B4")));
        assertThat(reasons())
                .as("who does not say why is not asked, and nothing is said for them")
                .containsExactly("counted twice", "counted twice", "");

        model.saying().decisions().leaveOutBecause(List.of(CellRef.of("", "B4")), () -> {});
        because.reason().set("a closed hall");
        because.save();
        model.saying().decisions().leaveOutBecause(List.of(CellRef.of("", "B3")), () -> {});
        assertThat(because.reason().get())
                .as("of a cell that has a reason it is that one")
                .isEqualTo("counted twice");
        because.cancel();
        assertThat(reasons()).containsExactly("counted twice", "counted twice", "a closed hall");

        model.addAll();
        assertThat(reasons())
                .as("the import shows the reasons when it was made")
                .containsExactly("counted twice", "counted twice", "a closed hall");
    }

    @Test
    void aCellThatCouldNotBeReadIsCorrectedWithAReasonAndAddedAsOneAction() throws Exception {
        FileEntry file = bringASlip();
        CellRef cell = cells(ItemKind.PROBLEM).getFirst();
        CellDecisions decisions = model.saying().decisions();
        decisions.correct(cell);
        assertThat(decisions.correcting().get().map(CellDecisions.Correcting::raw)).contains("53O");
        decisions.value().set("many");
        decisions.save(Language.ENGLISH);
        assertThat(decisions.problem().get()).isPresent();
        decisions.value().set("530");
        decisions.save(Language.ENGLISH);
        assertThat(decisions.problem().get().map(Message::key))
                .contains("ui.imports.correct.no-reason");
        decisions.reason().set("a letter for a nought");
        decisions.save(Language.ENGLISH);
        assertThat(decisions.correcting().get()).isEmpty();
        assertThat(cells(ItemKind.PROBLEM)).isEmpty();
        assertThat(state(file, FileState.Ready.class).draft().counts().fresh()).isEqualTo(6);

        model.addAll();
        assertThat(model.made().imports().get())
                .extracting(record -> record.source().reason())
                .containsExactly("a letter for a nought", "");
        assertThat(model.sight().items().get().orElseThrow().of(ItemKind.DECIDED))
                .as("the import shows what was decided when it was made")
                .hasSize(1);
        dossier().undo();
        changed();
        assertThat(standing()).containsExactly(false, false);
    }

    @Test
    void onlyFiguresAndCellsThatShouldBeOneMayBeDecided() throws Exception {
        bringASlip();
        CellRange all = new CellRange(1, 1, 4, 3);
        assertThat(model.saying().decisions().among(all))
                .extracting(CellRef::a1)
                .containsExactly("B2", "C2", "B3", "C3", "B4", "C4");
        model.saying().decisions().correct(CellRef.of("", "A1"));
        assertThat(model.saying().decisions().correcting().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsReadAsTheLanguageWritesIt() throws Exception {
        bringASlip();
        CellRef cell = CellRef.of("", "B3");
        model.saying().decisions().correct(cell);
        model.saying().decisions().value().set("1 310,5");
        model.saying().decisions().reason().set("le rapport annuel");
        model.saying().decisions().save(Language.FRENCH);
        assertThat(
                        model.saying()
                                .decisions()
                                .of(cell)
                                .orElseThrow()
                                .instead()
                                .orElseThrow()
                                .value())
                .isEqualByComparingTo("1310.5");
    }

    @Test
    void theFormClosesWhereAnotherFileIsChosen() throws Exception {
        bringASlip();
        model.saying().decisions().correct(CellRef.of("", "B3"));
        bring(csv("other.csv", "Hall,2022,2023", "Large,1,2"));
        assertThat(model.saying().decisions().correcting().get()).isEmpty();
    }

    @Test
    void aRoleOfTheLegendIsSaidOfTheNextCellsAndPutAway() throws Exception {
        FileEntry file =
                bring(csv("notes.csv", "Hall,2022,2023", "Large,520,530", "Total,612,623"));
        List<Correction> said = new ArrayList<>();
        RoleTool tool = new RoleTool(said::add);
        SeenSheet sheet = file.seen().orElseThrow().sheets().getFirst();
        CellRange cell = new CellRange(3, 1, 3, 1);
        assertThat(tool.use(sheet, cell)).as("none is taken up").isFalse();
        tool.take(Tint.DERIVED);
        assertThat(tool.use(sheet, cell)).isTrue();
        assertThat(said)
                .containsExactly(
                        new Correction.OfRows(
                                new CellRange(3, 1, 3, 3), Correction.RowSays.DERIVED));
        assertThat(tool.taken().get()).isEmpty();
        tool.take(Tint.NOTE);
        tool.take(Tint.NOTE);
        assertThat(tool.taken().get()).as("the same again puts it away").isEmpty();
    }

    @Test
    void ofAFolderEachFileSaysByWhichRecipeItIsRead() throws Exception {
        Path town = Files.createDirectory(folder.resolve("2024"));
        Desk.csv(town, "visits 2023.csv", "Hall,2022,2023", "Large,520,530");
        model.bring(List.of(town));
        model.addAll();
        Files.delete(town.resolve("visits 2023.csv"));
        Desk.csv(town, "visits 2024.csv", "Hall,2022,2023,2024", "Large,520,530,540");
        Desk.csv(town, "other.csv", "Park,2022,2023", "Elm,1,2");
        model.bring(List.of(town));
        assertThat(model.files())
                .extracting(
                        FileEntry::name,
                        file -> workplace.texts().render(StateWords.of(file.state().get())))
                .containsExactlyInAnyOrder(
                        tuple("other.csv", "2 new"),
                        tuple("visits 2024.csv", "1 new · read by the recipe “visits”"));
        int before = model.made().imports().get().size();
        model.addAll();
        dossier().undo();
        changed();
        assertThat(standing())
                .as("one undo takes both back")
                .filteredOn(one -> one)
                .hasSize(before);
    }

    @Test
    void whatADraftWouldChangeInTheSubmissionFollowsWhatIsDecided() throws Exception {
        bring(csv("first.csv", "Indicator,Place,2022,2023", "Visits,Pickering,520,530"));
        model.addAll();
        dossier()
                .write(
                        Message.of("edit.answer", "1.1"),
                        writer -> {
                            writer.putText(
                                    "answer",
                                    "connect.1",
                                    """
                                    {"text": {"en": "{n} visits", "fr": "{n} visites"},
                                     "figures": {"n": {"indicator": "Visits",
                                       "place": "Pickering", "period": "2023"}}}
                                    """,
                                    Set.of());
                            return true;
                        });
        changed();
        bring(csv("first.csv", "Indicator,Place,2022,2023", "Visits,Pickering,520,535"));
        assertThat(model.effect().change().get().answers()).hasSize(1);
        model.saying().decisions().leaveOut(List.of(CellRef.of("", "D2")));
        assertThat(model.effect().change().get().isEmpty()).isTrue();
        model.saying().decisions().takeBack(List.of(CellRef.of("", "D2")));
        assertThat(model.effect().change().get().size()).isEqualTo(1);
    }
}
