package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitColumnTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per 1,000|per 1,000",
                "kg par habitant|kg/cap",
                "$ a month|CAD/month",
                "1995 = 100|index 1995=100",
                "ékWh/m²|ekWh/m2",
                "per km²|per km2",
                "sessions|sessions",
                "kilotonnes (kt CO2e)|kt CO2e",
                "%|%"
            })
    void takesTheUnitsOfTheCatalogue(String words, String code) {
        UnitRecogniser.Found found = UnitRecogniser.inUnitColumn(words).orElseThrow();
        assertThat(found.unit().orElseThrow().code()).isEqualTo(code);
        assertThat(found.multiplier()).isZero();
    }

    @Test
    void takesNoScaleFromACommaWithinANumber() {
        assertThat(UnitRecogniser.within("Library cardholders per 1,000 residents")).isEmpty();
        assertThat(UnitRecogniser.within("Revenue, thousands").orElseThrow().multiplier())
                .isEqualTo(3);
    }
}
