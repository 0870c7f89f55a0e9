package workbench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Message;

/// The reasons that measures give have words in both languages.
class ReasonsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void countsInWords(Language language) {
        Texts texts = Texts.of(language);
        String none = texts.render(Message.of("measure.tooFew", 0));
        String one = texts.render(Message.of("measure.tooFewSince", 1, "2015"));

        assertThat(none)
                .isEqualTo(
                        language == Language.FRENCH
                                ? "Il n’y a aucune valeur."
                                : "There is no value.");
        assertThat(one).contains("2015");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesBreakAndPeriods(Language language) {
        String words =
                Texts.of(language).render(Message.of("measure.break", "2016", "2020", "2018"));

        assertThat(words).contains("2016").contains("2020").contains("2018").endsWith(".");
    }
}
