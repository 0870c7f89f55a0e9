package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.Unit;

class UnitRecogniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Percentage (%); %; 0",
                "Prozent; %; 0",
                "Anzahl; count; 0",
                "Number; count; 0",
                "kilotonnes (kt CO2e); kt CO2e; 0",
                "Mt CO2 eq; Mt CO2e; 0",
                "Million dollars; $; 6",
                "thousands of dollars; $; 3",
                "$000s; $; 3",
                "$ millions; $; 6",
                "milliers de dollars; $; 3",
                "Mio. EUR; EUR; 6",
                "Tsd. Euro; EUR; 3",
                "Mrd. EUR; EUR; 9",
                "miles de euros; EUR; 3",
                "millones de euros; EUR; 6",
                "miles de millones de euros; EUR; 9",
                "Persons; persons; 0"
            })
    void readsTheCellsOfUnitColumns(String text, String code, int multiplier) {
        UnitRecogniser.Found found = UnitRecogniser.whole(text).orElseThrow();
        assertThat(found.unit().map(Unit::code)).contains(code);
        assertThat(found.multiplier()).isEqualTo(multiplier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1985 TO 2019 ACTUALS (000'S); 3; 1985 TO 2019 ACTUALS",
                "Visits (thousands); 3; Visits",
                "Visits by branch, in thousands; 3; Visits by branch",
                "Revenue ($ millions); 6; Revenue"
            })
    void readsScaleWordsOfTitles(String text, int multiplier, String rest) {
        UnitRecogniser.Found found = UnitRecogniser.within(text).orElseThrow();
        assertThat(found.multiplier()).isEqualTo(multiplier);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @Test
    void keepsTheWordsThatNameAnIndicatorAndItsUnitAtOnce() {
        UnitRecogniser.Found found =
                UnitRecogniser.within("Percentage of Voter Turnout").orElseThrow();
        assertThat(found.unit()).contains(Unit.PERCENT);
        assertThat(found.rest()).isEqualTo("Percentage of Voter Turnout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employment rate 15-64 %",
                "Population change 2016-2021 %",
                "Growth, % 2016 to 2021"
            })
    void aSignBehindANumberThatEndsANameIsItsUnit(String name) {
        assertThat(UnitRecogniser.within(name).orElseThrow().unit()).contains(Unit.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total - Age groups - 25% sample data",
                "Upper 95 % confidence limit",
                "Upper limit (95%)"
            })
    void aSignThatBelongsToANumberOfANameIsNoUnit(String name) {
        assertThat(UnitRecogniser.within(name)).isEmpty();
    }

    @Test
    void findsNoUnitInPlainNames() {
        assertThat(UnitRecogniser.whole("Cardholders")).isEmpty();
        assertThat(UnitRecogniser.whole("miles of road")).isEmpty();
        assertThat(UnitRecogniser.within("Population, total")).isEmpty();
        assertThat(UnitRecogniser.within("Households with Internet (any kind)")).isEmpty();
    }
}
