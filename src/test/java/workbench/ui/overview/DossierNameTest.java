package workbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.model.Bilingual;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class DossierNameTest {
    @TempDir private Path folder;

    private Workplace workplace;
    private DossierName called;
    private Dossier dossier;

    @BeforeEach
    void make() throws Exception {
        workplace = Windowless.workplace();
        called = new DossierName(workplace);
        dossier = Dossier.create(folder.resolve("award 2027.dossier"));
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
        dossier.close();
    }

    @Test
    void untilSomebodySaysWhoseItIsADossierIsCalledByItsFile() {
        assertThat(called.words().get()).isEmpty();
        workplace.dossier().open(dossier);
        assertThat(called.words().get()).contains(Bilingual.same("award 2027"));
        workplace.dossier().close();
        assertThat(called.words().get()).isEmpty();
    }

    @Test
    void thenItIsCalledByItsCityAndWhatItIsForInBothLanguages() throws Exception {
        workplace.dossier().open(dossier);
        introduce("Pickering");
        assertThat(called.words().get())
                .contains(
                        new Bilingual(
                                "Pickering – Smart21 submission",
                                "Pickering – Candidature Smart21"));
    }

    @Test
    void withoutAPlaceItIsCalledByTheCommunity() throws Exception {
        workplace.dossier().open(dossier);
        introduce("");
        assertThat(called.words().get().map(Bilingual::en))
                .contains("City of Pickering – Smart21 submission");
    }

    @Test
    void aDossierThatOnlyHasAPlaceKeepsTheNameOfItsFile() throws Exception {
        workplace.dossier().open(dossier);
        introduce("Pickering", Bilingual.EMPTY);
        assertThat(called.words().get()).contains(Bilingual.same("award 2027"));
    }

    private void introduce(String place) throws Exception {
        introduce(place, new Bilingual("Smart21 submission", "Candidature Smart21"));
    }

    private void introduce(String place, Bilingual title) throws Exception {
        Profile profile =
                new Profile(
                        place,
                        Bilingual.same("City of Pickering"),
                        title,
                        List.of(),
                        Bilingual.EMPTY,
                        List.of());
        new SetProfile(dossier)
                .set(
                        new TextRef(ContentReader.PROFILE, ContentReader.PROFILE),
                        new SetContent.Entry(ContentWriter.profile(profile), Set.of()));
        workplace.dossier().changed(TestWindow.CLOCK.instant());
    }
}
