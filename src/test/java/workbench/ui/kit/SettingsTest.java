package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Language;

import java.nio.file.Files;
import java.nio.file.Path;

class SettingsTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.properties");
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Settings first = Settings.of(file());
        first.language().set(Language.FRENCH);
        first.theme().set(Theme.DARK);
        first.textSize().set(1.5);
        first.opened(folder.resolve("a.dossier"));
        first.opened(folder.resolve("b.dossier"));
        first.remember("divider", "0.4");

        Settings next = Settings.of(file());
        assertThat(next.language().get()).isEqualTo(Language.FRENCH);
        assertThat(next.theme().get()).isEqualTo(Theme.DARK);
        assertThat(next.textSize().get()).isEqualTo(1.5);
        assertThat(next.recent())
                .containsExactly(folder.resolve("b.dossier"), folder.resolve("a.dossier"));
        assertThat(next.number("divider")).contains(0.4);
    }

    @Test
    void openingADossierAgainBringsItToTheHeadAndDoesNotListItTwice() {
        Settings settings = Settings.of(file());
        settings.opened(folder.resolve("a.dossier"));
        settings.opened(folder.resolve("b.dossier"));
        settings.opened(folder.resolve("a.dossier"));
        assertThat(settings.recent())
                .containsExactly(folder.resolve("a.dossier"), folder.resolve("b.dossier"));
    }

    @Test
    void onlyTheLatestDossiersAreKept() {
        Settings settings = Settings.of(file());
        for (int i = 0; i < 20; i++) {
            settings.opened(folder.resolve(i + ".dossier"));
        }
        assertThat(settings.recent()).hasSize(8).first().isEqualTo(folder.resolve("19.dossier"));
        assertThat(Settings.of(file()).recent()).hasSize(8);
    }

    @Test
    void aDamagedFileIsAFirstStart() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "language=\\u12\ntheme");
        Settings settings = Settings.of(file());
        assertThat(settings.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(settings.recent()).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsNotRemembered() {
        Settings settings = Settings.unkept();
        settings.remember("divider", "wide");
        assertThat(settings.number("divider")).isEmpty();
    }
}
