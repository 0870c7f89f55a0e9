package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.Bilingual;
import workbench.model.Place;

import java.util.Locale;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.shipped();

    /// They are kept in a file of ours, since ICU's own tables take longer to open than a small
    /// spreadsheet takes to be read.
    @Test
    void countriesAreThoseOfIso3166UnderTheNamesThatUnicodeGivesThem() {
        for (String code : Locale.getISOCountries()) {
            ULocale country = new ULocale("", code);
            assertThat(gazetteer.byCode(code))
                    .as(code)
                    .hasValue(
                            new Place(
                                    country.getISO3Country(),
                                    new Bilingual(
                                            country.getDisplayCountry(ULocale.ENGLISH),
                                            country.getDisplayCountry(ULocale.FRENCH))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAN|CAN",
                "CA|CAN",
                "2021A000011124|CAN",
                "35|35",
                "2021A000235|35",
                "2016A000235|35",
                "CA-ON|35",
                "3518001|3518001",
                "2021A00053518001|3518001",
                "2021A00033518|3518",
                "2013A000435085|FED35085",
                "KWT|KWT",
                "DE|DEU"
            })
    void findsACodeAsSourcesWriteIt(String written, String code) {
        assertThat(gazetteer.byCode(written)).map(Place::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada|CAN",
                "Ontario|35",
                "QUEBEC|24",
                "Québec|24",
                "Terre-Neuve-et-Labrador|10",
                "Ile-du-Prince-Edouard|11",
                "Pickering|3518001",
                "Pickering, Ontario|3518001",
                "Pickering (City)|3518001",
                "City of Pickering|3518001",
                "Ville de Pickering|3518001",
                "Clarington, Municipality of|3518017",
                "Uxbridge Twp|3518029",
                "Regional Municipality of Durham|3518",
                "Région de Durham|3518",
                "Pickering--Uxbridge|FED35085",
                "Pickering—Uxbridge|FED35085",
                "Germany|DEU",
                "Allemagne|DEU",
                "Côte d'Ivoire|CIV"
            })
    void findsAnExactNameInEitherLanguage(String name, String code) {
        assertThat(gazetteer.byName(name)).map(Place::code).hasValue(code);
        assertThat(gazetteer.isPlace(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Pickering Public Library", "Urban centres", "Rural areas", "Durham"})
    void leavesEverythingElseAlone(String words) {
        assertThat(gazetteer.byName(words)).isEmpty();
        assertThat(gazetteer.isPlace(words)).isFalse();
    }

    @Test
    void knowsNoCodeThatIsNotOne() {
        assertThat(gazetteer.byCode("")).isEmpty();
        assertThat(gazetteer.byCode("2021A000299")).isEmpty();
        assertThat(gazetteer.byCode("99")).isEmpty();
    }

    @Test
    void namesPlacesInBothLanguages() {
        assertThat(gazetteer.byCode("59").orElseThrow().name())
                .isEqualTo(new Bilingual("British Columbia", "Colombie-Britannique"));
        assertThat(gazetteer.byCode("DEU").orElseThrow().name())
                .isEqualTo(new Bilingual("Germany", "Allemagne"));
        assertThat(gazetteer.all()).hasSizeGreaterThan(300).allMatch(Place::isBound);
    }
}
