package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names by which sheets call what they have computed.
class DerivedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total administration",
                "Total immigration",
                "Total corporations",
                "Total disbursements"
            })
    void aTotalOfThingsMayBeThatOfItsRows(String name) {
        assertThat(DerivedWords.isWeaklyDerived(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total fertility",
                "Total unemployment rate",
                "Total dependency ratios",
                "Total life expectancy",
                "Total price index"
            })
    void aMeasureOfAllPeopleIsAThingOfItsOwn(String name) {
        assertThat(DerivedWords.isWeaklyDerived(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Population change 2016-2021 %", "% change", "Change in per cent"})
    void changesMayBeToldInPerCent(String name) {
        assertThat(DerivedWords.isPercent(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Change, 25% sample data", "Change in percentage points"})
    void otherNumbersOfPerCentSayNothingOfTheChange(String name) {
        assertThat(DerivedWords.isPercent(name)).isFalse();
    }
}
