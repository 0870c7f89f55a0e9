package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Breakdown;
import workbench.model.Language;

class BreakdownWordsTest {
    @Test
    void saysAListedValueInTheOtherLanguage() {
        Breakdown rural = Breakdown.parse("Population centre=Rural areas");

        assertThat(BreakdownWords.label(rural, Language.FRENCH)).isEqualTo("Régions rurales");
        assertThat(BreakdownWords.label(rural, Language.ENGLISH)).isEqualTo("Rural areas");
    }

    @Test
    void findsAFrenchValueForAnEnglishReader() {
        Breakdown centres = Breakdown.parse("Région=centres urbains");

        assertThat(BreakdownWords.label(centres, Language.ENGLISH)).isEqualTo("Urban centres");
    }

    @Test
    void keepsTheSourcesWordsForWhatIsNotListed() {
        Breakdown ward = Breakdown.parse("Ward=Ward 3;Sex=Female");

        assertThat(BreakdownWords.label(ward, Language.FRENCH)).isEqualTo("Ward 3, Femmes");
    }

    @Test
    void whatIsListedBeginsSmallWithinAName() {
        Breakdown parts = Breakdown.parse("Area=Rural areas;Ward=Ward 3;Sex=Both sexes");

        assertThat(BreakdownWords.within(parts, Language.ENGLISH))
                .isEqualTo("rural areas, Ward 3, both sexes");
        assertThat(BreakdownWords.within(parts, Language.FRENCH))
                .isEqualTo("régions rurales, Ward 3, les deux sexes");
        assertThat(BreakdownWords.within(Breakdown.parse("Language=French"), Language.ENGLISH))
                .isEqualTo("French");
    }
}
