package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SystemOpenerTest {
    @TempDir private Path folder;

    /// Also where the system has no opener at all.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the Explorer does not say what it did")
    void whatIsNotThereIsNotOpenedAndNothingIsThrown() {
        assertThat(new SystemOpener().open(folder.resolve("gone.docx"))).isFalse();
    }
}
