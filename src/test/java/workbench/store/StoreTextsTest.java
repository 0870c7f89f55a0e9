package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Message;

import java.util.Set;
import java.util.stream.Collectors;

class StoreTextsTest {
    @Test
    void everyReasonHasItsRemedyInBothLanguages() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.FRENCH));
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (String key : keys(language)) {
                assertThat(texts.render(Message.of(key, 1L, 2L, 3L, 4L, 5L))).isNotBlank();
                if (key.startsWith("store.why.") && !key.endsWith(".remedy")) {
                    assertThat(texts.keys()).contains(key + ".remedy");
                }
            }
        }
    }

    private static Set<String> keys(Language language) {
        return Texts.of(language).keys().stream()
                .filter(key -> key.startsWith("store."))
                .collect(Collectors.toSet());
    }
}
