package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.testing.BesideTheWindow;

@BesideTheWindow
class KeptTogetherTest {
    /// A space that does not break is written `_`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ménages abonnés à 50/10 Mbit/s ou plus|Ménages abonnés à 50/10_Mbit/s ou plus",
                "Households with access to 50/10 Mbps|Households with access to 50/10_Mbps",
                "96,4 % des ménages|96,4_% des ménages",
                "700 km of fibre|700_km of fibre",
                "12 µg/m³ of dust|12_µg/m³ of dust",
                "271 ékWh/m² par an|271_ékWh/m² par an",
                "40 kt of waste|40_kt of waste",
                "5 points since 2016|5 points since 2016",
                "10 metres|10 metres",
                "60 months|60 months",
                "Open data (2024, illustrative)|Open data (2024,_illustrative)",
                "Données (2024, illustratif) ici|Données (2024,_illustratif) ici",
                "Loans (2020 was a year with few of them)|Loans (2020 was a year with few of them)",
            })
    void aFigureStaysWithItsUnitAndABracketOfWhenIsWhole(String words, String joined) {
        assertThat(KeptTogether.in(words)).isEqualTo(joined.replace('_', '\u00a0'));
    }
}
