package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
