package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PublishersTest {
    @Test
    void aReaderOfFrenchKnowsThemByTheirFrenchNames() {
        assertThat(Publishers.in("CRTC; ISED", Language.FRENCH)).isEqualTo("CRTC; ISDE");
        assertThat(Publishers.in("CRTC; ISED", Language.ENGLISH)).isEqualTo("CRTC; ISED");
        assertThat(Publishers.in("the mayor's office", Language.FRENCH))
                .isEqualTo("the mayor's office");
    }

    @Test
    void thatOfEachIndicatorOfTheCatalogueHasOne() throws Exception {
        Set<String> translated =
                SymbolSets.Resources.lines("publishers.csv").stream()
                        .map(line -> line.substring(0, line.indexOf(';')))
                        .collect(Collectors.toCollection(TreeSet::new));
        try (var stream =
                Objects.requireNonNull(
                        Publishers.class.getResourceAsStream(
                                "/workbench/catalogue/indicators-2026.json"))) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> named =
                    Pattern.compile("\"source\": \"([^\"]*)\"")
                            .matcher(json)
                            .results()
                            .flatMap(found -> List.of(found.group(1).split("; ")).stream())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isNotEmpty();
            assertThat(translated).containsExactlyElementsOf(named);
        }
    }
}
