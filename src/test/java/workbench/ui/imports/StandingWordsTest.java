package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.catalogue.Texts;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.testing.BesideTheWindow;

import java.util.Optional;

/// What is said of the texts that a withdrawal would change.
@BesideTheWindow
class StandingWordsTest {
    private final StandingWords words = new StandingWords(Texts.of(Language.ENGLISH));

    private static StandingItem.Use use(String kind, Bilingual name) {
        return new StandingItem.Use(new TextRef(kind, "key"), name, "4.2", Optional.empty());
    }

    @Test
    void aTextIsCalledByItsNameAndWhatItIs() {
        StandingItem.Use answer = use(ContentReader.ANSWER, Bilingual.same("How many?"));
        assertThat(words.name(answer)).isEqualTo("How many?");
        assertThat(words.line(answer)).isEqualTo("Answer 4.2");
    }

    @Test
    void aTextWithoutANameIsCalledByWhatItIsAndNeverByItsKey() {
        StandingItem.Use profile = use(ContentReader.PROFILE, Bilingual.EMPTY);
        assertThat(words.name(profile)).isEqualTo("Profile of the community");
        assertThat(words.line(profile)).isEmpty();
        assertThat(words.name(use(ContentReader.CHART, Bilingual.EMPTY))).isEqualTo("Chart");
    }
}
