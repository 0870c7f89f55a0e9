package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IllustrativeWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Public Wi-Fi sessions – illustrative figures|Public Wi-Fi sessions",
                "Survey responses (illustrative)|Survey responses",
                "Consultations, illustrative|Consultations",
                "Développement durable – chiffres illustratifs|Développement durable",
                "Émissions (Chiffres illustratifs)|Émissions",
                "Library cardholders|Library cardholders",
                "Illustrative figures|Illustrative figures"
            })
    void takesTheRemarkOffAName(String words, String name) {
        assertThat(IllustrativeWords.without(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Illustrative: not the city’s figures.",
                "Chiffres illustratifs : exemple",
                "2019 (illustrative)",
                "Données illustratives"
            })
    void hearsTheRemarkInBothLanguages(String words) {
        assertThat(IllustrativeWords.saidIn(words)).isTrue();
    }

    @Test
    void doesNotHearItElsewhere() {
        assertThat(IllustrativeWords.saidIn("Illustrations lent by the library")).isFalse();
        assertThat(IllustrativeWords.saidIn("")).isFalse();
    }

    @Test
    void bindsAnIndicatorWhoseFiguresAreIllustrative() {
        assertThat(
                        IndicatorCatalogue.shipped()
                                .byName("Public Wi-Fi sessions – illustrative figures"))
                .isPresent();
    }
}
