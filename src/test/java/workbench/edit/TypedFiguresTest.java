package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.importing.DecidedCell;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.CellDecision.Instead;
import workbench.importing.recipe.CellDecision.LeaveOut;
import workbench.importing.recipe.Recipe;
import workbench.job.Progress;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a person leaves out of a draft, or types in the place of a cell, before it is committed.
@BesideTheWindow
class TypedFiguresTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final CellRef UNREADABLE = CellRef.of("", "C3");
    private static final CellRef WRONG = CellRef.of("", "B2");

    @TempDir Path folder;

    private Dossier dossier;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        file =
                Desk.csv(
                        folder,
                        "visits.csv",
                        "Hall,2022,2023",
                        "Large,5200,530",
                        "Middle,310,3l2",
                        "Small,92,93");
    }

    @AfterEach
    void close() throws Exception {
        dossier.close();
    }

    private ImportDraft draft(CellDecision... decisions) throws WorkbenchException {
        return Desk.IMPORTER.draft(
                file,
                ImportOptions.NONE.deciding(List.of(decisions)),
                Optional.of(dossier.ledger()),
                Progress.SILENT);
    }

    private static Instead instead(CellRef cell, String value, String reason) {
        return new Instead(cell, new BigDecimal(value), reason);
    }

    private List<Observation> history(String hall, int year) {
        return Desk.figures(dossier).stream()
                .filter(found -> found.observation().period().equals(new Period.Year(year)))
                .filter(found -> found.series().key().canonical().contains(hall))
                .findFirst()
                .map(found -> dossier.ledger().history(found.series().id(), new Period.Year(year)))
                .orElse(List.of());
    }

    @Test
    void countsFollowWhatIsDecided() throws Exception {
        assertThat(draft().counts().fresh()).isEqualTo(5);
        assertThat(draft().problems()).extracting(CellProblem::cell).containsExactly(UNREADABLE);

        ImportDraft decided =
                draft(new LeaveOut(WRONG, ""), instead(UNREADABLE, "312", "letter for digit"));
        assertThat(decided.counts().fresh()).isEqualTo(5);
        assertThat(decided.counts().problems()).isZero();
        assertThat(decided.decided())
                .extracting(DecidedCell::cell, one -> one.inFile().raw())
                .containsExactly(tuple(WRONG, "5200"), tuple(UNREADABLE, "3l2"));
        assertThat(decided.figures())
                .filteredOn(figure -> figure.found().cell().equals(UNREADABLE))
                .extracting(figure -> figure.found().value())
                .containsExactly(OptionalDouble.of(312));
    }

    @Test
    void theHistoryOfAFigureShowsTheCellAndWhatWasTypedInItsPlace() throws Exception {
        new CommitDraft(dossier)
                .commit(
                        draft(
                                instead(WRONG, "520", "one nought too many"),
                                instead(UNREADABLE, "312", "letter for digit")),
                        AT,
                        Progress.SILENT);
        assertThat(history("large", 2022))
                .extracting(
                        Observation::value,
                        one -> one.provenance().cell(),
                        one -> one.provenance().raw(),
                        one -> one.provenance().sourceFile())
                .containsExactly(
                        tuple(OptionalDouble.of(5200), Optional.of(WRONG), "5200", "visits.csv"),
                        tuple(OptionalDouble.of(520), Optional.empty(), "520", ""));
        assertThat(history("middle", 2023))
                .extracting(Observation::value, one -> one.provenance().raw())
                .containsExactly(
                        tuple(OptionalDouble.empty(), "3l2"), tuple(OptionalDouble.of(312), "312"));
        assertThat(dossier.ledger().imports())
                .extracting(record -> record.source().reason())
                .containsExactly("", "one nought too many", "letter for digit");
    }

    @Test
    void oneUndoTakesBackTheFileAndWhatWasTyped() throws Exception {
        new CommitDraft(dossier)
                .commit(draft(instead(WRONG, "520", "a slip")), AT, Progress.SILENT);
        assertThat(dossier.ledger().imports()).extracting(ImportRecord::current).containsOnly(true);
        dossier.undo();
        assertThat(Desk.figures(dossier)).isEmpty();
        dossier.redo();
        assertThat(history("large", 2022).getLast().value()).hasValue(520);
    }

    @Test
    void whoWithdrawsTheFileWithdrawsWhatWasTypedInItsDraftAndWhoRestoresItHasItBack()
            throws Exception {
        ImportId id =
                new CommitDraft(dossier)
                        .commit(
                                draft(
                                        instead(WRONG, "520", "a slip"),
                                        instead(UNREADABLE, "312", "a letter")),
                                AT,
                                Progress.SILENT);
        assertThat(stays(id)).isEmpty();
        assertThat(preview(id).with()).containsExactly(Message.of("edit.withdraw.along", 2L));

        new WithdrawImport(dossier).withdraw(record(id), AT.plusSeconds(1));
        assertThat(Desk.figures(dossier)).isEmpty();
        assertThat(dossier.ledger().imports()).noneMatch(ImportRecord::current);

        new RestoreImport(dossier).restore(record(id), AT.plusSeconds(2));
        assertThat(current("large", 2022)).isEqualTo(520);
        assertThat(current("middle", 2023)).isEqualTo(312);
        dossier.undo();
        assertThat(Desk.figures(dossier)).isEmpty();
    }

    @Test
    void whatWasTypedIsWithdrawnAloneTooAndThenDoesNotComeBackWithTheFile() throws Exception {
        ImportId id =
                new CommitDraft(dossier)
                        .commit(
                                draft(
                                        instead(WRONG, "520", "a slip"),
                                        instead(UNREADABLE, "312", "a letter")),
                                AT,
                                Progress.SILENT);
        ImportRecord letter = dossier.ledger().imports().get(2);
        assertThat(letter.typedFor()).contains(id);
        assertThat(stays(letter.id())).as("an entry by hand goes by itself").isEmpty();
        new WithdrawImport(dossier).withdraw(letter, AT.plusSeconds(1));
        assertThat(current("large", 2022)).isEqualTo(520);

        new WithdrawImport(dossier).withdraw(record(id), AT.plusSeconds(2));
        assertThat(preview(id).with()).containsExactly(Message.of("edit.restore.along", 1L));
        new RestoreImport(dossier).restore(record(id), AT.plusSeconds(3));
        assertThat(current("large", 2022)).isEqualTo(520);
        assertThat(dossier.ledger().importOf(letter.id()).orElseThrow().current()).isFalse();
    }

    @Test
    void whatWasEnteredByHandAfterTheImportStaysAndIsTold() throws Exception {
        ImportId id =
                new CommitDraft(dossier)
                        .commit(draft(instead(WRONG, "520", "a slip")), AT, Progress.SILENT);
        enter("large", 2022, "525");
        assertThat(stays(id))
                .extracting(one -> one.entry().source().reason(), EnteredInPlace::figures)
                .containsExactly(tuple("a letter of the library", 1L));

        new WithdrawImport(dossier).withdraw(record(id), AT.plusSeconds(2));
        assertThat(Desk.figures(dossier)).hasSize(1);
        assertThat(current("large", 2022)).isEqualTo(525);
    }

    @Test
    void anEntryByHandThatALaterFileTookThePlaceOfIsNotToldToStay() throws Exception {
        ImportId id = new CommitDraft(dossier).commit(draft(), AT, Progress.SILENT);
        enter("large", 2022, "520");
        assertThat(stays(id)).hasSize(1);
        file = Desk.csv(folder, "visits-mended.csv", "Hall,2022,2023", "Large,521,530");
        new CommitDraft(dossier)
                .commit(draft(instead(WRONG, "522", "a slip")), AT.plusSeconds(2), Progress.SILENT);
        assertThat(current("large", 2022)).isEqualTo(522);
        assertThat(stays(id)).as("what was typed for the later file is that file’s").isEmpty();
    }

    private void enter(String hall, int year, String value) throws Exception {
        new CorrectFigure(dossier)
                .correct(
                        history(hall, year).getFirst().series(),
                        new Period.Year(year),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal(value)), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("a letter of the library", Optional.empty()),
                        AT.plusSeconds(1));
    }

    private double current(String hall, int year) {
        Observation any = history(hall, year).getFirst();
        return dossier.ledger()
                .current(any.series(), any.period())
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    private ImportRecord record(ImportId id) {
        return dossier.ledger().importOf(id).orElseThrow();
    }

    private StandingPreview preview(ImportId id) {
        return StandingPreview.of(dossier.ledger(), record(id), !record(id).current());
    }

    private List<EnteredInPlace> stays(ImportId id) {
        return StandingPreview.of(dossier.ledger(), record(id), false).entered();
    }

    @Test
    void itIsKeptWithTheImportAndIsNoPartOfNextYearsRecipe() throws Exception {
        ImportDraft draft =
                draft(new LeaveOut(WRONG, "a slip"), instead(UNREADABLE, "312", "a letter"));
        ImportId id = new CommitDraft(dossier).commit(draft, AT, Progress.SILENT);
        assertThat(dossier.ledger().recipe(id).orElseThrow())
                .contains("B2", "leaveOut", "a slip", "C3", "312", "a letter");
        assertThat(dossier.ledger().besideOf(id, Recipe.KIND).values())
                .hasSize(1)
                .noneMatch(recipe -> recipe.contains("cells"));
        assertThat(draft().sameAs().map(ImportRecord::id))
                .as("the same file again is the same import")
                .contains(id);
        assertThat(draft(new LeaveOut(WRONG, "")).sameAs())
                .as("with other decisions it is another")
                .isEmpty();
    }

    @Test
    void whatHasNoFigureIsSaidAndPassedOver() throws Exception {
        ImportDraft draft = draft(new LeaveOut(CellRef.of("", "A1"), ""));
        assertThat(draft.decided()).isEmpty();
        assertThat(draft.counts()).isEqualTo(draft().counts());
        assertThat(draft.remarks())
                .anyMatch(remark -> remark.key().equals("importing.remark.no-such-cell"));
    }

    @Test
    void aMappingThatNamesSuchACellIsRefused() {
        Recipe mapping =
                Recipe.automatic(Optional.empty(), Optional.empty())
                        .deciding(List.of(new LeaveOut(CellRef.of("", "D9"), "")));
        assertThatThrownBy(
                        () ->
                                Desk.IMPORTER.draft(
                                        file,
                                        ImportOptions.NONE.by(
                                                new ImportOptions.ReadBy.Given(mapping)),
                                        Optional.empty(),
                                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        e -> assertThat(e.why().arguments()).contains("D9"));
    }

    @Test
    void aTypedValueIsInTheScaleOfItsCell() throws Exception {
        file =
                Desk.csv(
                        folder,
                        "budget.csv",
                        "Budget (thousands of dollars)",
                        "Service,2022,2023",
                        "Roads,1200,1300",
                        "Parks,400,410");
        CellRef roads = CellRef.of("", "B3");
        ImportDraft draft = draft(instead(roads, "1250.5", "the audited accounts"));
        assertThat(draft.corrected().getFirst().corrected().orElseThrow().scaled())
                .hasValue(1_250_500);
        new CommitDraft(dossier).commit(draft, AT, Progress.SILENT);
        assertThat(Desk.figures(dossier))
                .filteredOn(found -> found.observation().provenance().cell().isEmpty())
                .extracting(
                        found -> found.observation().scaled(),
                        found -> found.observation().decimals())
                .containsExactly(tuple(OptionalDouble.of(1_250_500), 1));
    }
}
