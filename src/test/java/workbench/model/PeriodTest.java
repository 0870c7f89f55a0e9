package workbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

@Isolated
class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 2019",
        "2016-Q4, 2017-Q1",
        "2012-12, 2013-01",
        "2024-02-28, 2024-02-29",
        "2009/10, 2010/11",
        "2012/2016, 2017/2021"
    })
    void isFollowedByTheOneOfItsKindThatBeginsWhereItEnds(String text, String next) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period.next().text()).isEqualTo(next);
        assertThat(period.next()).isGreaterThan(period);
    }

    /// Where the machine writes numbers in digits of its own a dossier must still say 2018.
    @ParameterizedTest
    @ValueSource(strings = {"2018", "2016-Q2", "2012-01", "2021-09-26", "2009/10", "2012/2016"})
    void isWrittenInTheSameDigitsWhateverTheLocale(String text) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Period.parse(text).orElseThrow().text()).isEqualTo(text);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
