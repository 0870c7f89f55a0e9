package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

class HeadlessFontsTest {

    @Test
    void mapsTheLogicalFontsToAFileThatIsThere() throws Exception {
        assumeThat(System.getProperty("os.name"))
                .as("only Linux needs the mapping")
                .contains("Linux");
        HeadlessFonts.prepare();
        Path mapping = Path.of(System.getProperty("sun.awt.fontconfig"));
        Properties read = new Properties();
        try (var in = Files.newInputStream(mapping)) {
            read.load(in);
        }

        assertThat(Path.of(read.getProperty("filename.Roboto"))).isNotEmptyFile();
        assertThat(read.getProperty("dialog.plain.latin-1")).isEqualTo("Roboto");
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
    }

    @Test
    void preparesOnlyOnce() {
        HeadlessFonts.prepare();
        String first = System.getProperty("sun.awt.fontconfig", "");
        HeadlessFonts.prepare();

        assertThat(System.getProperty("sun.awt.fontconfig", "")).isEqualTo(first);
    }

    @Test
    void chartFontsAreRobotoAndHaveTheLettersOfBothLanguages() {
        assertThat(ChartFonts.regular(12).getFamily()).isEqualTo(ChartFonts.FAMILY);
        assertThat(ChartFonts.bold(12).isBold() || ChartFonts.bold(12).getName().contains("Bold"))
                .isTrue();
        String letters = Lettering.drawable("àâçéèêëîïôùûüœÀÉ«»’–…−\u00a0\u202f$%₂");
        assertThat(ChartFonts.regular(12).canDisplayUpTo(letters)).isEqualTo(-1);
    }
}
