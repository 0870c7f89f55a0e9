package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.figure.Figures;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.store.Dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a submission tells of programmes, in the language of the document and else marked as being
/// in the other.
class ProgrammesTest {
    @TempDir private Path folder;

    private List<Block> blocks(Initiative initiative, Language language) throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve(language + ".dossier"))) {
            AnswerText answers =
                    new AnswerText(
                            new Figures(dossier.ledger()),
                            new Evidence(language, List.of()),
                            language);
            List<Block> all =
                    new Programmes(answers, language).blocks(Factor.INCLUDE, List.of(initiative));
            // After the headings of the part and of the programme.
            return all.subList(2, all.size());
        }
    }

    private static Initiative initiative(Bilingual description, Bilingual results) {
        return new Initiative(
                Bilingual.same("iHelp"),
                Factor.INCLUDE,
                Bilingual.EMPTY,
                description,
                Bilingual.EMPTY,
                results,
                Map.of(),
                new Bilingual("the library", "la bibliothèque"));
    }

    @Test
    void whatIsToldInOneLanguageOnlyIsMarkedInTheOther() throws Exception {
        Initiative half =
                initiative(
                        new Bilingual("A desk for help.", "Un guichet d’aide."),
                        new Bilingual("Many came.", ""));
        assertThat(blocks(half, Language.FRENCH))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words("Un guichet d’aide."),
                                        new Inline.Words(" "),
                                        new Inline.Emphasis("Source\u00a0: la bibliothèque."))),
                        new Block.Paragraph(
                                List.of(new Inline.Emphasis("Texte fourni en anglais"))),
                        new Block.InLanguage(
                                Language.ENGLISH,
                                List.of(
                                        new Block.Paragraph(
                                                List.of(
                                                        new Inline.Strong("Results. "),
                                                        new Inline.Words("Many came."))))));
        assertThat(half.lackingIn(Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsToldInBothLanguagesIsOneParagraph() throws Exception {
        Initiative whole =
                initiative(
                        new Bilingual("A desk for help.", "Un guichet d’aide."),
                        new Bilingual("Many came.", "Beaucoup sont venus."));
        for (Language language : Language.values()) {
            assertThat(blocks(whole, language)).hasSize(1);
        }
    }
}
