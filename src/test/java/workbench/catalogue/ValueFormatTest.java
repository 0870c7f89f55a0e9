package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;

/// In the tables `_` stands for a no-break space and `~` for a narrow one.
class ValueFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "96.4|%|1|96.4%|96,4_%",
                "100|%|0|100%|100_%",
                "0.03|ratio|0|3%|3_%",
                "0.145|ratio|1|14.5%|14,5_%",
                "1234|count|0|1,234|1~234",
                "41338|persons|0|41,338|41~338",
                "10322500|count|0|10,322,500|10~322~500",
                "-1234.5|count|1|−1,234.5|−1~234,5",
                "5.2|t CO2e/cap|2|5.20_t CO₂e per person|5,20_t éq. CO₂ par habitant",
                "1442.1181|kt CO2e|1|1,442.1_kt CO₂e|1~442,1_kt éq. CO₂",
                "55000|CAD|0|$55,000|55~000_$",
                "-5|CAD|0|−$5|−5_$",
                "69.99|CAD/month|2|$69.99 a month|69,99_$ par mois",
                "445.25|per 1,000|0|445 per 1,000|445 pour_1~000",
                "65|index 1995=100|0|65|65",
                "2.5|count|0|3|3"
            })
    void writesValuesWithTheirUnit(
            double value, String unit, int decimals, String english, String french) {
        Unit of = Units.shipped().byCode(unit).orElseThrow();
        assertThat(ValueFormat.valueWithUnit(value, of, decimals, Language.ENGLISH))
                .isEqualTo(spaced(english));
        assertThat(ValueFormat.valueWithUnit(value, of, decimals, Language.FRENCH))
                .isEqualTo(spaced(french));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.031|ratio|+3.1%|+3,1_%",
                "-0.01265|ratio|−1.3%|−1,3_%",
                "14.3|%|+14.3 points|+14,3_points",
                "-14.3|%|−14.3 points|−14,3_points",
                "1|%|+1.0 point|+1,0_point",
                "0.7|%|+0.7 points|+0,7_point",
                "0|%|0.0 points|0,0_point",
                "-0.04|%|0.0 points|0,0_point",
                "0|ratio|0.0%|0,0_%",
                "-523|persons|−523.0|−523,0",
                "-120|CAD|−$120.0|−120,0_$"
            })
    void writesChangesWithTheirSign(double change, String unit, String english, String french) {
        Unit of = Units.shipped().byCode(unit).orElseThrow();
        assertThat(ValueFormat.change(change, of, Language.ENGLISH)).isEqualTo(spaced(english));
        assertThat(ValueFormat.change(change, of, Language.FRENCH)).isEqualTo(spaced(french));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018|2018|2018",
                "2016-Q2|Q2 2016|T2 2016",
                "2012-01|January 2012|janvier 2012",
                "2021-08|August 2021|août 2021",
                "2009/10|2009/10|2009/10",
                "2012/2016|2012 to 2016|2012 à 2016",
                "2021-09-26|26 September 2021|26 septembre 2021",
                "2021-09-01|1 September 2021|1er septembre 2021",
                "''|no date|sans date"
            })
    void writesPeriods(String written, String english, String french) {
        Period period = Period.parse(written).orElseThrow();
        assertThat(ValueFormat.period(period, Language.ENGLISH)).isEqualTo(english);
        assertThat(ValueFormat.period(period, Language.FRENCH)).isEqualTo(french);
    }

    @Test
    void quotesTheWordsOfAnUnknownUnit() {
        assertThat(ValueFormat.valueWithUnit(12, Unit.ofWords("bins"), 0, Language.ENGLISH))
                .isEqualTo("12\u00a0bins");
        assertThat(ValueFormat.valueWithUnit(12, Unit.UNKNOWN, 0, Language.FRENCH)).isEqualTo("12");
    }

    @Test
    void writesDates() {
        LocalDate day = LocalDate.of(2023, 7, 26);
        assertThat(ValueFormat.date(day, Language.ENGLISH)).isEqualTo("26 July 2023");
        assertThat(ValueFormat.date(day, Language.FRENCH)).isEqualTo("26 juillet 2023");
    }

    private static String spaced(String written) {
        return written.replace('_', '\u00a0').replace('~', '\u202f');
    }

    @Test
    void aFigureThatStandsAloneSaysItsUnit() {
        Unit rides = Units.shipped().byCode("rides").orElseThrow();
        Unit index = Units.shipped().byCode("index").orElseThrow();
        assertThat(ValueFormat.standingAlone(74_000, rides, 0, Language.ENGLISH))
                .isEqualTo("74,000\u00a0rides");
        assertThat(ValueFormat.standingAlone(112.3, index, 1, Language.FRENCH))
                .isEqualTo("112,3 (indice)");
        assertThat(ValueFormat.standingAlone(96.4, Unit.PERCENT, 1, Language.ENGLISH))
                .as("a unit that is said is not said twice")
                .isEqualTo("96.4%");
        assertThat(ValueFormat.standingAlone(5, Unit.COUNT, 0, Language.ENGLISH)).isEqualTo("5");
        assertThat(ValueFormat.standingAlone(5, Unit.UNKNOWN, 0, Language.ENGLISH)).isEqualTo("5");
    }
}
