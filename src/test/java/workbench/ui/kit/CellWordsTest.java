package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.sheet.Cell;
import workbench.sheet.CellStyle;
import workbench.testing.BesideTheWindow;

@BesideTheWindow
class CellWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "1,234.5", "1 234,5", "-3", "96.4%"})
    void aNumberInAFileOfPlainTextStandsAtTheRight(String raw) {
        assertThat(CellWords.standAtTheRight(Cell.ofText(raw, CellStyle.PLAIN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pickering", "Ward 2", "..", "12 Main Street"})
    void wordsStandAtTheLeft(String raw) {
        assertThat(CellWords.standAtTheRight(Cell.ofText(raw, CellStyle.PLAIN))).isFalse();
    }
}
