package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.Unit;

class ChartNumbersTest {

    /// `_` stands for a no-break space, `.` and `,` as they are; the narrow one is written `^`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | PERCENT  | 1 | 96.4       | 96.4%",
                "FRENCH  | PERCENT  | 1 | 96.4       | 96,4_%",
                "FRENCH  | PERCENT  | 1 | -0.25      | −0,3_%",
                "ENGLISH | PERCENT  | 0 | -0.2       | 0%",
                "ENGLISH | RATIO    | 1 | 0.034      | 3.4%",
                "ENGLISH | COUNT    | 0 | 41338      | 41,338",
                "FRENCH  | COUNT    | 0 | 41338      | 41^338",
                "ENGLISH | COUNT    | 0 | -1250      | −1,250",
                "ENGLISH | COUNT    | 0 | 10322500   | 10.3_million",
                "FRENCH  | COUNT    | 0 | 10322500   | 10,3_millions",
                "FRENCH  | COUNT    | 0 | 1200000    | 1,2_million",
                "ENGLISH | COUNT    | 0 | 4100000000 | 4.1_billion",
                "FRENCH  | COUNT    | 0 | 4100000000 | 4,1_milliards",
                "ENGLISH | CURRENCY | 0 | 1234       | $1,234",
                "ENGLISH | CURRENCY | 0 | -1234      | −$1,234",
                "FRENCH  | CURRENCY | 0 | 1234       | 1^234_$",
                "ENGLISH | CURRENCY | 2 | 79.99      | $79.99"
            })
    void writesNumbersAsTheLanguageDoes(
            Language language, Unit.Kind kind, int decimals, double value, String expected) {
        Unit unit =
                new Unit(
                        kind != Unit.Kind.CURRENCY ? "u" : decimals == 0 ? "CAD" : "CAD/month",
                        kind,
                        Bilingual.EMPTY);
        ChartData data =
                Charts.named("n", language, Factor.WORK)
                        .unit(unit, decimals)
                        .line("", true, 2020, value)
                        .done();

        assertThat(ChartNumbers.of(data).label(value))
                .isEqualTo(expected.replace('_', '\u00a0').replace('^', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "20, 0", "0.5, 1", "0.1, 1", "0.02, 2", "0.001, 3", "2.5, 1", "0.25, 2"})
    void axisShowsTheDecimalsOfItsStep(double step, int decimals) {
        assertThat(ChartNumbers.decimalsOf(step)).isEqualTo(decimals);
    }
}
