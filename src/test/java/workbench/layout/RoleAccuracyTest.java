package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How well roles are told on labelled tables, which lie beside the project and are not part of it.
class RoleAccuracyTest {
    private static final Path FOLDER = Path.of("../shared/corpora/saus");

    private static final List<Role> WITHOUT_DERIVED =
            List.of(Role.TITLE, Role.NOTE, Role.HEADER, Role.STUB, Role.DATA);

    private static List<LabelledSheet> sheets = List.of();

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.exists(FOLDER), "the labelled tables are not here: " + FOLDER);
        sheets = LabelledSheet.in(FOLDER);
    }

    /// README gives the figures; a little less is no alarm.
    @Test
    void heldBackSheetsAreToldAsWellAsReadmeSays() {
        LayoutDetector detector =
                RoleTraining.detector(
                        sheets.stream().filter(sheet -> !sheet.isHeldBack()).toList());
        RoleScores scores =
                scores(detector, sheets.stream().filter(LabelledSheet::isHeldBack).toList());
        assertThat(scores.macroF1(WITHOUT_DERIVED)).isGreaterThan(0.965);
        assertThat(scores.f1(Role.DERIVED)).isGreaterThan(0.69);
    }

    private static RoleScores scores(LayoutDetector detector, List<LabelledSheet> measured) {
        RoleScores scores = new RoleScores();
        for (LabelledSheet sheet : measured) {
            scores.add(sheet, detector.detect(sheet.grid(), sheet.name() + ".xlsx"));
        }
        return scores;
    }

    /// What it has learnt it must know: else the files of the model are older than the traits.
    @Test
    void theShippedModelKnowsTheSheetsThatTaughtIt() {
        RoleScores scores = scores(new LayoutDetector(), sheets);
        assertThat(scores.macroF1(WITHOUT_DERIVED)).isGreaterThan(0.97);
        assertThat(scores.f1(Role.DERIVED)).isGreaterThan(0.8);
    }

    @Test
    void aFamilyIsNeverOnBothSides() {
        List<String> heldBack =
                sheets.stream()
                        .filter(LabelledSheet::isHeldBack)
                        .map(LabelledSheet::family)
                        .toList();
        assertThat(sheets)
                .filteredOn(sheet -> !sheet.isHeldBack())
                .extracting(LabelledSheet::family)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(heldBack);
    }
}
