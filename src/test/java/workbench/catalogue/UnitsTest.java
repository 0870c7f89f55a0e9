package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Language;
import workbench.model.Unit;

class UnitsTest {
    private final Units units = Units.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Percentage (%)|%",
                "percentage|%",
                "Pourcentage|%",
                "Persons|persons",
                "kilotonnes (kt CO2e)|kt CO2e",
                "t CO₂e per capita|t CO2e/cap",
                "tonnes CO2e per capita|t CO2e/cap",
                "Number|count",
                "Frequency|count",
                "per 1,000 residents|per 1,000",
                "Years|years",
                "gigajoules|GJ"
            })
    void knowsTheWordsOfSources(String words, String code) {
        assertThat(units.byWords(words)).map(Unit::code).hasValue(code);
    }

    @Test
    void usesTheConstantsOfTheModel() {
        assertThat(units.byCode("%").orElseThrow()).isSameAs(Unit.PERCENT);
        assertThat(units.byCode("ratio").orElseThrow()).isSameAs(Unit.RATIO);
        assertThat(units.byCode("count").orElseThrow()).isSameAs(Unit.COUNT);
    }

    @Test
    void saysEveryUnitInBothLanguages() {
        assertThat(units.all())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        unit -> {
                            assertThat(unit.name().en()).isNotBlank();
                            assertThat(unit.name().fr()).isNotBlank();
                            assertThat(units.form(unit, Language.ENGLISH).orElseThrow())
                                    .contains("{0}");
                            assertThat(units.form(unit, Language.FRENCH).orElseThrow())
                                    .contains("{0}");
                        });
    }

    @Test
    void leavesUnknownWordsToTheSource() {
        assertThat(units.byWords("bananas")).isEmpty();
        assertThat(units.byCode("Percent")).isEmpty();
    }
}
