package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRecogniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "123,430; 123430; 0",
                "1,234,567.50; 1234567.5; 2",
                "12 345; 12345; 0",
                "1\u00a0234.5; 1234.5; 1",
                "12\u202f345\u202f678; 12345678; 0",
                "1'234; 1234; 0",
                "1’234.5; 1234.5; 1",
                "(1,234); -1234; 0",
                "−5.5; -5.5; 1",
                "–12; -12; 0",
                "12-; -12; 0",
                "$1,200.00; 1200; 2",
                "-$5; -5; 0",
                "12 %; 12; 0",
                ".5; 0.5; 1",
                "1.5E3; 1500; 1",
                "0; 0; 0"
            })
    void readsNumbersWithADecimalPoint(String text, double value, int decimals) {
        NumberRecogniser.Found found = NumberRecogniser.read(text, false).orElseThrow();
        assertThat(found.value()).isEqualTo(value);
        assertThat(found.decimals()).isEqualTo(decimals);
        assertThat(found.mark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"76,6; 76.6", "1.234,5; 1234.5", "1 234,56; 1234.56", "61181072; 61181072"})
    void readsNumbersWithADecimalComma(String text, double value) {
        assertThat(NumberRecogniser.read(text, true).orElseThrow().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12.5 p; p",
                "1,234r; r",
                "7.0E; E",
                "12 [r][e]; [r][e]",
                "5 *; *",
                "9¹; ¹",
                "3.1 (p); (p)"
            })
    void handsBackTheMarkBehindTheNumber(String text, String mark) {
        assertThat(NumberRecogniser.read(text, false).orElseThrow().mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "311 calls",
                "12 months",
                "0 to 4",
                "15 - 24",
                "12,3O",
                "1.2.3",
                "12,34,5",
                "905-555-1234",
                "N/A",
                "(12",
                "76,6"
            })
    void findsNoNumberInOtherTexts(String text) {
        assertThat(NumberRecogniser.read(text, false)).as(text).isEmpty();
    }

    @Test
    void tellsTheDecimalSignOnlyWhereItIsCertain() {
        assertThat(NumberRecogniser.decimalSign("76,6"))
                .isEqualTo(NumberRecogniser.DecimalSign.COMMA);
        assertThat(NumberRecogniser.decimalSign("0,125"))
                .isEqualTo(NumberRecogniser.DecimalSign.COMMA);
        assertThat(NumberRecogniser.decimalSign("12,345"))
                .isEqualTo(NumberRecogniser.DecimalSign.EITHER);
        assertThat(NumberRecogniser.decimalSign("1,234,567"))
                .isEqualTo(NumberRecogniser.DecimalSign.POINT);
        assertThat(NumberRecogniser.decimalSign("12.5"))
                .isEqualTo(NumberRecogniser.DecimalSign.POINT);
        assertThat(NumberRecogniser.decimalSign("17"))
                .isEqualTo(NumberRecogniser.DecimalSign.EITHER);
    }

    @Test
    void suspectsALetterThatLooksLikeADigit() {
        assertThat(NumberRecogniser.hasLetterForDigit("12,3O", true)).isTrue();
        assertThat(NumberRecogniser.hasLetterForDigit("l2.5", false)).isTrue();
        assertThat(NumberRecogniser.hasLetterForDigit("Oshawa 2", true)).isFalse();
    }
}
