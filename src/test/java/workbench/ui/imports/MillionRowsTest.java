package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.testing.Jvm;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.SheetView;

import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A million rows scroll as ten do: a window of its own, with 256 megabytes of heap, opens a csv of
/// as many, goes to its end, back, and to a row in the middle, and what is painted there is what
/// the file has.
///
/// It takes a minute, and runs when it is asked for: `-Dmillion=1000000`.
class MillionRowsTest {
    private static final String ROWS = "million";
    private static final String HEAP = "-Xmx256m";

    @TempDir Path folder;

    @Test
    @EnabledIfSystemProperty(named = ROWS, matches = "\\d+", disabledReason = "takes a minute")
    void scrollAsTenDo() throws Exception {
        List<String> options =
                Stream.concat(
                                // The toolkit without a display is set up as it is here.
                                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                        .filter(one -> one.startsWith("-D")),
                                Stream.of(HEAP, "-Djava.io.tmpdir=" + folder))
                        .toList();
        Process child =
                new ProcessBuilder(
                                Jvm.command(
                                        Scrolling.class.getName(),
                                        options,
                                        folder.toString(),
                                        System.getProperty(ROWS)))
                        .inheritIO()
                        .start();
        assertThat(child.waitFor()).isZero();
    }

    /// What the other virtual machine does; its exit code is 0 where all was as it should be.
    static final class Scrolling {
        private static final long MEGABYTE = 1 << 20;
        private static final int PATIENCE = 20;

        private Scrolling() {}

        public static void main(String[] arguments) {
            int code = 1;
            try {
                scroll(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
                code = 0;
            } catch (Throwable e) {
                e.printStackTrace();
            } finally {
                System.exit(code);
            }
        }

        private static void scroll(Path folder, int rows) throws Exception {
            Path file = csv(folder.resolve("rows.csv"), rows);
            try (TestWindow window = TestWindow.importing(folder)) {
                long start = System.nanoTime();
                Fx.run(() -> window.window.dropped(List.of(file)));
                untilRead(window);
                System.out.printf("opened in %.1f s%n", (System.nanoTime() - start) / 1e9);
                SheetView sheet = window.find("#draft-sheet", SheetView.class);
                Fx.await("the first row is painted", () -> isPainted(sheet, 2));

                Fx.run(sheet::requestFocus);
                FxRobot robot = new FxRobot();
                start = System.nanoTime();
                robot.press(KeyCode.CONTROL).push(KeyCode.END).release(KeyCode.CONTROL);
                window.idle();
                Fx.await("the end is painted", () -> isPainted(sheet, rows));
                assertThat(Fx.get(() -> isPainted(sheet, 2))).isFalse();

                int pages = 40;
                for (int i = 0; i < pages; i++) {
                    robot.push(KeyCode.PAGE_UP);
                }
                window.idle();
                Fx.await("it went up", () -> row(sheet) < rows - 5 * pages);
                int up = Fx.get(() -> row(sheet));
                Fx.await("some pages back is painted", () -> isPainted(sheet, up));

                int middle = rows / 2;
                Fx.run(() -> sheet.reveal(new CellRef("", middle, 1)));
                window.idle();
                Fx.await("the middle is painted", () -> isPainted(sheet, middle));

                robot.press(KeyCode.CONTROL).push(KeyCode.HOME).release(KeyCode.CONTROL);
                window.idle();
                Fx.await("the beginning is painted", () -> isPainted(sheet, 2));
                System.out.printf(
                        "scrolled in %.1f s; at most %d MB of heap%n",
                        (System.nanoTime() - start) / 1e9, peak() / MEGABYTE);
                assertThat(thumb(sheet)).as("it can be got hold of").isGreaterThan(20);
            }
        }

        /// A busy machine takes longer than a test of the window waits for anything.
        private static void untilRead(TestWindow window) throws Exception {
            boolean read = false;
            for (int i = 0; i < PATIENCE && !read; i++) {
                try {
                    window.idle();
                    read = true;
                } catch (TimeoutException _) {
                    System.out.println("still reading");
                }
            }
            assertThat(read).isTrue();
        }

        private static int row(SheetView sheet) {
            return sheet.selected().get().orElseThrow().row();
        }

        /// On the screen's thread.
        private static boolean isPainted(SheetView sheet, int row) {
            sheet.layout();
            return sheet.wordsInSight(1).contains("Township " + row / 2000)
                    && sheet.wordsInSight(4).contains(value(row));
        }

        private static double thumb(SheetView sheet) throws Exception {
            return Fx.get(
                    () ->
                            sheet.lookupAll(".scroll-bar:vertical .thumb").stream()
                                    .filter(thumb -> thumb.getParent() instanceof ScrollBar)
                                    .mapToDouble(thumb -> thumb.getLayoutBounds().getHeight())
                                    .max()
                                    .orElse(0));
        }

        private static long peak() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(java.lang.management.MemoryUsage::getUsed)
                    .sum();
        }

        private static String value(int row) {
            return Integer.toString(row * 7 % 1_000_003);
        }

        private static Path csv(Path file, int rows) throws Exception {
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                out.write("Municipality,Kind,Year,Visits\n");
                for (int row = 2; row <= rows; row++) {
                    out.write(
                            "Township %d,Kind %d,%d,%s%n"
                                    .formatted(
                                            row / 2000,
                                            row / 20 % 100,
                                            2000 + row % 20,
                                            value(row)));
                }
            }
            return file;
        }
    }
}
