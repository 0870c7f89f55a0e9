package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Tint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Each real file of a public body, opened on the screen as a person would: its sheet with what was
/// read in it, and what adding it would bring. A picture of each lies under `target/screens`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesOnScreenTest {
    private static final Path REAL = Path.of("../shared/real");
    private static final List<String> SPREADSHEETS = List.of("csv", "ods", "xls", "xlsx");

    @TempDir static Path folder;

    private TestWindow window;

    @BeforeAll
    void open() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "skipped: the real files are not beside the project");
        window = TestWindow.importing(folder);
    }

    @AfterAll
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> isShownTintedAndCounted() throws Exception {
        try (Stream<Path> all = Files.list(REAL)) {
            List<Path> files = all.filter(RealFilesOnScreenTest::isSpreadsheet).sorted().toList();
            assertThat(files).isNotEmpty();
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> look(file)));
        }
    }

    private void look(Path file) throws Exception {
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.await("the sheet is painted", () -> !sheet.tintsInSight().isEmpty());
        assertThat(Fx.get(sheet::tintsInSight))
                .contains(Tint.HEADER)
                .containsAnyOf(Tint.STUB, Tint.DATA, Tint.PROBLEM);
        assertThat(counts()).isNotEmpty().allMatch(words -> words.matches("[1-9].*"));
        assertThat(Fx.get(() -> window.find("#add-to-dossier", Button.class).isDisabled()))
                .isFalse();
        assertThat(Fx.get(() -> window.window.root().lookup(".failure-pane"))).isNull();
        window.picture(Path.of("target", "screens", "real-" + nameOf(file) + ".png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        assertThat(window.bugs).isEmpty();
        Fx.run(() -> window.find("#remove", Button.class).fire());
        window.idle();
    }

    private List<String> counts() throws Exception {
        return Fx.get(
                () ->
                        window.window.root().lookupAll(".count-toggle").stream()
                                .filter(ToggleButton.class::isInstance)
                                .map(Labeled.class::cast)
                                .map(Labeled::getText)
                                .toList());
    }

    private static boolean isSpreadsheet(Path file) {
        String name = nameOf(file);
        return SPREADSHEETS.contains(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
