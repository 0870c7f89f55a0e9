package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.figure.FigureRef;
import workbench.figure.SeriesRef;
import workbench.model.Breakdown;
import workbench.model.Period;

import java.util.List;

/// Tokens in the words of an answer.
class TokensTest {
    @Test
    void theFigureOfASecondPlaceIsNamedByThePlace() {
        FigureRef own = of("Ajax");
        Answer answer = Answer.none("4.1").withFigure("library-cardholders", own);

        assertThat(Tokens.nameFor(own, "Library cardholders", List.of("Ajax"), answer))
                .isEqualTo("library-cardholders");
        assertThat(Tokens.nameFor(of("Tweed"), "Library cardholders", List.of("Tweed"), answer))
                .isEqualTo("library-cardholders-tweed");
        assertThat(Tokens.nameFor(of(""), "Library cardholders", List.of(""), answer))
                .isEqualTo("library-cardholders-2");
    }

    private static FigureRef of(String place) {
        return new FigureRef(
                new SeriesRef("include.cardholders", place, Breakdown.NONE, ""),
                FigureRef.Kind.VALUE,
                Period.NONE,
                Period.NONE);
    }

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
