package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Same;
import workbench.layout.Correction;
import workbench.layout.Guidance;
import workbench.layout.StubColumn;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.testing.BesideTheWindow;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A long file of which a person has said what its columns are, and next year's, are imported while
/// they are read, and give the very same dossier as if they were held. The figures are
/// illustrative.
@BesideTheWindow
class LongNextYearTest {
    private static final int ROWS = 150;

    @TempDir private Path folder;

    @Test
    void aColumnThatIsLeftOutIsLeftOutOfNextYearsFile() throws Exception {
        assertBothYearsAreImportedWhileTheyAreRead(
                new Correction.LeftOut(new CellRange(3, 3, ROWS + 5, 3)));
    }

    @Test
    void aColumnAtTheEndThatIsLeftOutIsLeftOutOfNextYearsFile() throws Exception {
        assertBothYearsAreImportedWhileTheyAreRead(
                new Correction.LeftOut(new CellRange(3, 6, ROWS + 3, 6)));
    }

    @Test
    void aColumnThatIsSaidToNameSomethingElseNamesItInNextYearsFile() throws Exception {
        assertBothYearsAreImportedWhileTheyAreRead(
                new Correction.OfStubs(
                        new CellRange(3, 2, ROWS + 3, 2), StubColumn.Kind.INDICATOR));
    }

    @Test
    void figuresThatAreCorrectedOrLeftOutAreSoAndNotNextYear() throws Exception {
        List<CellDecision> decisions =
                List.of(
                        new CellDecision.Instead(
                                new CellRef("", 10, 5), new BigDecimal("12.75"), "typing error"),
                        new CellDecision.Instead(
                                new CellRef("", 140, 5), new BigDecimal("8"), "typing error"),
                        new CellDecision.LeaveOut(new CellRef("", 120, 5), "no such thing"));
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(both.bring(list(2020, "Kind"), ImportOptions.NONE.deciding(decisions)))
                    .isTrue();
            assertThat(both.streamed().ledger().imports()).hasSize(2);
            assertThat(both.bring(list(2021, "Kind"))).isTrue();
        }
    }

    @Test
    void aDecisionOnACellThatIsNoFigureHasTheFileHeldWithTheSameResult() throws Exception {
        List<CellDecision> decisions =
                List.of(new CellDecision.LeaveOut(new CellRef("", 3, 5), ""));
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(both.bring(list(2020, "Kind"), ImportOptions.NONE.deciding(decisions)))
                    .isFalse();
        }
    }

    @Test
    void aRowThatIsLeftOutHasTheFileHeldWithTheSameResult() throws Exception {
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(
                            both.bring(
                                    list(2020, "Kind"),
                                    saying(new Correction.LeftOut(new CellRange(20, 1, 20, 6)))))
                    .isFalse();
            assertThat(both.bring(list(2021, "Kind"))).isFalse();
        }
    }

    @Test
    void aColumnThatIsCalledOtherwiseNextYearIsMended() throws Exception {
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(
                            both.bring(
                                    list(2020, "Kind"),
                                    saying(
                                            new Correction.OfStubs(
                                                    new CellRange(3, 2, ROWS + 3, 2),
                                                    StubColumn.Kind.INDICATOR))))
                    .isTrue();
            assertThat(
                            both.bring(
                                    list(2021, "What"),
                                    ImportOptions.NONE.and(new Same("Kind", "What"))))
                    .isTrue();
        }
    }

    private void assertBothYearsAreImportedWhileTheyAreRead(Correction said) throws Exception {
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(both.bring(list(2020, "Kind"), saying(said))).isTrue();
            assertThat(both.bring(list(2021, "Kind"))).isTrue();
        }
    }

    private static ImportOptions saying(Correction correction) {
        return ImportOptions.NONE.guidedBy(Map.of(0, Guidance.NONE.with(correction)));
    }

    private Path list(int year, String kind) throws Exception {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "Illustrative counts of things",
                                "",
                                "Municipality," + kind + ",Vector,Year,Value,Remark"));
        for (int i = 0; i < ROWS + year - 2020; i++) {
            lines.add(
                    "%s,Kind %d,v%d,%d,%d.5,%s"
                            .formatted(
                                    i / 5 % 2 == 0 ? "Pickering" : "Ajax",
                                    i / 10,
                                    1000 + i,
                                    year + i % 5,
                                    100 + i * 7 % 31,
                                    i % 7 == 0 ? "seen " + i : ""));
        }
        return Files.write(folder.resolve("things-" + year + ".csv"), lines);
    }
}
