package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class SymbolSetsTest {

    @ParameterizedTest
    @CsvSource({
        "..,L",
        "n/a,L",
        "N/A,L",
        "NA,L",
        ":,L",
        "NULL,L",
        "missing,L",
        "****,L",
        ".,L",
        "NE,L",
        "IE,L",
        "...,M",
        "NO,M",
        "-,M",
        "x,Q",
        "s,Q",
        "[c],Q",
        "p,P",
        "P,P",
        "r,A",
        "e,E",
        "b,B",
        "u,U"
    })
    void knowsWhatSymbolsMeanWhereTheSourceIsUnknown(String symbol, String letters) {
        assertThat(SymbolSets.generic().meaning(symbol).orElseThrow().status().letters())
                .isEqualTo(letters);
    }

    @Test
    void keepsStatisticsCanadasLettersApartFromSdmxs() {
        SymbolSet statcan = SymbolSets.statcan();
        assertThat(statcan.meaning("E").orElseThrow().status().letters()).isEqualTo("U");
        assertThat(statcan.meaning("E").orElseThrow().missing()).isFalse();
        assertThat(statcan.meaning("F").orElseThrow().missing()).isTrue();
        assertThat(statcan.meaning("x").orElseThrow().status().letters()).isEqualTo("Q");
        assertThat(SymbolSets.generic().meaning("E").orElseThrow().status().letters())
                .isEqualTo("E");
    }

    @ParameterizedTest
    @CsvSource({
        "Source: Office for National Statistics,uk,x,L",
        "Source: Office for National Statistics,uk,[c],Q",
        "Source: Office for National Statistics,uk,[low],A",
        "Source: Eurostat (online data code: isoc_ci_in_h),eurostat,s,E",
        "Source: Eurostat (online data code: isoc_ci_in_h),eurostat,:,L",
        "OECD (2023) Education at a Glance,oecd,m,L",
        "OECD (2023) Education at a Glance,oecd,x,L",
        "Global Protocol for Community-Scale inventories,gpc,C,Q",
        "Global Protocol for Community-Scale inventories,gpc,NO,M",
        "Source: Statistics Canada. Table 37-10-0130-01,statcan,E,U"
    })
    void goesByTheSourceThatTheSheetNames(String note, String name, String symbol, String letters) {
        SymbolSet set = SymbolSets.ofSource(List.of("Table 1", note)).orElseThrow();
        assertThat(set.name()).isEqualTo(name);
        assertThat(SymbolSets.byName(name)).contains(set);
        assertThat(set.meaning(symbol).orElseThrow().status().letters()).isEqualTo(letters);
    }

    @Test
    void namesNoSourceWhereTheSheetDoesNot() {
        assertThat(SymbolSets.ofSource(List.of("Libraries", "Source: the library’s own count")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-9 = not available; -9",
                "missing values are coded as -99; -99",
                "Missing values are coded as -99.9; -99.9",
                "-99.9: not reported; -99.9",
                "Not available (-9), or suppressed; -9"
            })
    void readsWhichNegativeNumbersAreNone(String note, String code) {
        assertThat(SymbolSets.codes(List.of(note))).containsOnlyKeys(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Missing values are coded as -12345",
                "No data: -1,234 in all",
                "Figures of 2020 –21 are not available",
                "Figures of 2020–21 are not available"
            })
    void takesNoPartOfALongerNumberForACode(String note) {
        assertThat(SymbolSets.codes(List.of(note))).isEmpty();
    }

    @Test
    void readsGradesThatStandInOneLine() {
        Map<String, SymbolSet.Meaning> legend =
                SymbolSets.legend(
                        List.of("a - Excellent, b - Very good, c - Good, d - Use with caution"));
        assertThat(legend.keySet()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(legend.get("b").status().letters()).isEqualTo("A");
        assertThat(legend.get("d").status().letters()).isEqualTo("U");
    }

    @Test
    void readsLegendsInTheWaysTheyAreWritten() {
        Map<String, SymbolSet.Meaning> legend =
                SymbolSets.legend(
                        List.of(
                                "x suppressed to meet confidentiality",
                                ".. not available for a specific reference period",
                                "p: preliminary",
                                "- = nil or zero",
                                "S - Data has been suppressed.",
                                "(NA) Not available",
                                "Source: annual survey",
                                "A note about revised methods"));
        assertThat(legend.keySet()).containsExactlyInAnyOrder("x", "..", "p", "-", "S", "NA");
        assertThat(legend.get("-").zero()).isTrue();
        assertThat(legend.get("p").missing()).isFalse();
        assertThat(legend.get("S").missing()).isTrue();
    }
}
