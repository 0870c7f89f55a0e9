package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tokens in the words of an answer.
class TokensTest {
    @ParameterizedTest(name = "“{0}” and “{1}”: “{2}”")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\",\"\",\"{n}\"",
                "\"We had\",\"Wi-Fi points\",\" {n} \"",
                "\"We had \",\" points\",\"{n}\"",
                "\"We had\",\".\",\" {n}\"",
                "\"We had\",\", and\",\" {n}\"",
                "\"in all (\",\")\",\"{n}\"",
                "\"the end.\",\"\",\" {n}\"",
                "\"line\n\",\"\nline\",\"{n}\"",
                "\"{m}\",\"{m}\",\" {n} \"",
                "\"plus d’\",\"\u00a0: bien\",\"{n}\"",
                "\"été\",\"écoles\",\" {n} \""
            })
    void aFigureTouchesNoWordAndLeavesPunctuationWhereItStands(
            String before, String after, String written) {
        assertThat(Tokens.between(before, "n", after)).isEqualTo(written);
    }
}
