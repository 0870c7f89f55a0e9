package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Path;

/// How paths are written where people read them.
class ShownPathTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatLiesInThePersonsOwnFolderIsWrittenFromThere() {
        assertThat(ShownPath.of(HOME.resolve("Documents").resolve("city.dossier")))
                .isEqualTo("~/Documents/city.dossier");
        assertThat(ShownPath.of(HOME)).isEqualTo("~");
    }

    @Test
    void whatLiesElsewhereIsWrittenInFull() {
        Path elsewhere = HOME.resolveSibling(HOME.getFileName() + "-shared").resolve("a.dossier");
        assertThat(ShownPath.of(elsewhere)).isEqualTo(elsewhere.toString());
    }
}
