package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Unit;

import java.util.Arrays;
import java.util.List;

class IndicatorCatalogueTest {
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();

    @Test
    void coversEveryFactorInBothLanguages() {
        assertThat(catalogue.all()).hasSizeGreaterThan(70);
        for (Factor factor : Factor.values()) {
            assertThat(catalogue.all())
                    .filteredOn(
                            indicator -> indicator.factor().equals(java.util.Optional.of(factor)))
                    .hasSizeGreaterThanOrEqualTo(9);
        }
        assertThat(catalogue.all())
                .allSatisfy(
                        indicator -> {
                            assertThat(indicator.name().en()).isNotBlank();
                            assertThat(indicator.name().fr()).isNotBlank();
                            assertThat(indicator.definition().en()).endsWith(".");
                            assertThat(indicator.definition().fr()).endsWith(".");
                            assertThat(indicator.source()).isNotBlank();
                            assertThat(indicator.decimals()).isPresent();
                        });
    }

    @Test
    void givesTheTargetThatTheProgressMethodNeeds() {
        Indicator broadband = catalogue.byCode("connect.households-50-10").orElseThrow();
        assertThat(broadband.direction()).isEqualTo(Direction.UP);
        assertThat(broadband.target()).hasValue(100);
        assertThat(broadband.targetYear()).hasValue(2030);
        assertThat(broadband.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void everyTargetedIndicatorHasADirection() {
        assertThat(catalogue.all())
                .filteredOn(indicator -> indicator.target().isPresent())
                .allMatch(indicator -> indicator.direction() != Direction.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "connect.households-50-10, connect.households-50-10",
        "CIF 9.3.1, connect.households-50-10",
        "cif  9.3.1, connect.households-50-10",
        "SP.POP.TOTL, context.population",
        "U EC:ICT:ICT:4C, connect.mobile-coverage",
        "EC:ICT:ICT:4C, connect.mobile-coverage",
        "CIF 8.6.1, innovate.clean-jobs",
        "SDG 8.6.1, work.neet"
    })
    void findsOwnCodesAndThoseOfStandards(String code, String expected) {
        assertThat(catalogue.byCode(code)).map(Indicator::code).hasValue(expected);
    }

    @Test
    void doesNotTakeABareNumberThatTwoStandardsShare() {
        assertThat(catalogue.byCode("8.6.1")).isEmpty();
        assertThat(catalogue.byCode("5.1")).isEmpty();
        assertThat(catalogue.byCode("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proportion of households that have access to broadband Internet service at speeds"
                        + " of 50/10 Mbps|connect.households-50-10",
                "No. Cardholders|include.cardholders",
                "no.  cardholders|include.cardholders",
                "Local Authority territorial carbon dioxide (CO2) emissions"
                        + " estimates|sustain.territorial-co2",
                "Population, total|context.population",
                "Dechets elimines par habitant|sustain.waste-per-capita",
                "DÉCHETS ÉLIMINÉS PAR HABITANT|sustain.waste-per-capita",
                "Use of the library's digital collections|include.digital-collection-use",
                "Number of fixed Internet broadband subscriptions|connect.fixed-subscriptions"
            })
    void bindsExactNamesAndListedSynonyms(String words, String code) {
        assertThat(catalogue.byName(words)).map(Indicator::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cardholder",
                "Households with access to 25/5 Mbps broadband",
                "Turnout",
                "Value",
                "Total",
                ""
            })
    void doesNotGuessFromNearWords(String words) {
        assertThat(catalogue.byName(words)).isEmpty();
    }

    @Test
    void suggestsWhatIsNearAndNothingForWhatIsNot() {
        assertThat(catalogue.suggestions("Municipal elections voter turn-out"))
                .extracting(Indicator::code)
                .startsWith("engage.municipal-turnout");
        assertThat(catalogue.suggestions("Library card holders"))
                .extracting(Indicator::code)
                .contains("include.cardholders");
        assertThat(catalogue.suggestions("Snow cleared from sidewalks")).isEmpty();
        assertThat(catalogue.suggestions("")).isEmpty();
    }

    @Test
    void refusesANameThatTwoIndicatorsBear() {
        IndicatorEntry one = entry("context.one", "Visits");
        IndicatorEntry other = entry("context.other", "Visits");
        assertThatThrownBy(() -> new IndicatorCatalogue(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("visits");
    }

    @Test
    void everyUnitIsAKnownOne() {
        assertThat(catalogue.all())
                .extracting(Indicator::unit)
                .allSatisfy(unit -> assertThat(Units.shipped().byCode(unit.code())).hasValue(unit));
    }

    @Test
    void namesOfIndicatorsAreNoPlacesAndNoUnits() {
        // A header "Population" must not be taken for anything but the indicator.
        assertThat(catalogue.all())
                .allSatisfy(
                        indicator -> {
                            String name = indicator.name().en();
                            assertThat(Gazetteer.shipped().isPlace(name)).as(name).isFalse();
                            assertThat(Units.shipped().byWords(name)).as(name).isEmpty();
                        });
    }

    @Test
    void itsNamesTellInWhichLanguageWordsAreAsFarAsTheyHaveThem() {
        assertThat(catalogue.languageOf("Sessions")).contains(Language.ENGLISH);
        assertThat(catalogue.languageOf("Séances de coaching")).contains(Language.FRENCH);
        assertThat(catalogue.languageOf("Swims")).as("a word of neither").isEmpty();
    }

    private static IndicatorEntry entry(String code, String... synonyms) {
        Indicator plain = Indicator.provisional(code);
        Indicator coded =
                new Indicator(
                        code,
                        plain.name(),
                        plain.factor(),
                        plain.unit(),
                        plain.direction(),
                        plain.target(),
                        plain.targetYear(),
                        plain.limit(),
                        plain.decimals(),
                        plain.definition(),
                        plain.source(),
                        plain.baseYear());
        return new IndicatorEntry(coded, List.of(), Arrays.asList(synonyms));
    }
}
