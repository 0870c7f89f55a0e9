package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.figure.Figures;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.store.Dossier;

import java.nio.file.Path;
import java.util.List;

class ProfileSectionTest {
    @TempDir Path folder;

    private List<Block> blocks(String introduction) throws Exception {
        Profile profile =
                new Profile(
                        "Pickering",
                        Bilingual.same("Pickering"),
                        Bilingual.same("Smart21"),
                        List.of(),
                        Bilingual.same(introduction),
                        List.of());
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            return new ProfileSection(
                            new Figures(dossier.ledger()),
                            new Evidence(Language.ENGLISH, List.of()),
                            Language.ENGLISH)
                    .blocks(profile);
        }
    }

    @Test
    void anIntroductionStandsUnderItsHeading() throws Exception {
        assertThat(blocks("A city on the lake."))
                .hasSize(2)
                .first()
                .isInstanceOf(Block.Heading.class);
    }

    @Test
    void aProfileThatSaysNothingHasNoHeadingEither() throws Exception {
        assertThat(blocks("")).isEmpty();
    }
}
