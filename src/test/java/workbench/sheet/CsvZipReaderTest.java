package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Message;
import workbench.testing.BesideTheWindow;
import workbench.testing.Zips;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

@BesideTheWindow
class CsvZipReaderTest {
    @TempDir Path folder;

    @Test
    void readsFiguresFirstAndTheSheetBearsItsMembersName() throws Exception {
        Path file =
                zip(
                        "17100005_MetaData.csv", "Cube Title\nPopulation\n",
                        "17100005.csv", "\uFEFFREF_DATE,VALUE\n2024,41\n");
        SourceFile source = new SheetFiles().open(file);
        assertThat(source.format().word()).isEqualTo("zip");
        assertThat(source.encoding()).contains("UTF-8");
        assertThat(source.delimiter()).contains(',');
        List<Grid> grids = Reads.grids(file);
        assertThat(grids)
                .extracting(Grid::info)
                .containsExactly(
                        new SheetInfo("17100005.csv", false, false),
                        new SheetInfo("17100005_MetaData.csv", false, true));
        assertThat(grids.getFirst().cell(1, 1).raw()).isEqualTo("REF_DATE");
    }

    @Test
    void findsOutForEachMemberHowItIsWritten() throws Exception {
        Path file = zip("a.csv", "x;y\n1;2,5\n", "b/c.tsv", "x\ty\n1\t2\n");
        List<Grid> grids = Reads.grids(file);
        assertThat(grids).extracting(Grid::name).containsExactly("a.csv", "b/c.tsv");
        assertThat(grids).allSatisfy(grid -> assertThat(grid.columns()).isEqualTo(2));
    }

    @Test
    void saysWhichFilesOfTheArchiveAreNotRead() throws Exception {
        Path file =
                zip(
                        "a.csv", "x,y\n1,2\n",
                        "guide.pdf", "%PDF-1.7",
                        "page.csv", "<!doctype html><html>",
                        "__MACOSX/._a.csv", "litter");
        assertThat(new SheetFiles().open(file).remarks())
                .containsExactly(
                        Message.of("sheet.remark.unread-members", 2, "guide.pdf, page.csv"));
        assertThat(Reads.grids(file)).hasSize(1);
    }

    @Test
    void refusesAnArchiveWithoutTablesAndOneWithTooMany() throws Exception {
        assertThat(Reads.refusal(zip("picture.png", "x"))).contains("archive of other files");
        String[] many = new String[200];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".csv";
            many[i + 1] = "x,y\n1,2\n";
        }
        assertThat(Reads.refusal(zip(many)))
                .isEqualTo("It holds 100 csv files; at most 64 are read from one archive.");
    }

    @Test
    void refusesATableThatUnpacksToFarTooMuch() throws Exception {
        assertThat(Reads.refusal(zip("a.csv", "0,0\n".repeat(10_000_000))))
                .contains("unpacks to far more");
    }

    @Test
    void readsALongTableWithoutASingleTag() throws Exception {
        StringBuilder rows = new StringBuilder("id,value\n");
        Random random = new Random(7);
        while (rows.length() < 10_000_000) {
            rows.append(random.nextLong()).append(",1\n");
        }
        assertThat(Reads.grids(zip("a.csv", rows.toString())).getFirst().rows())
                .isGreaterThan(400_000);
    }

    @Test
    void refusesAnArchiveThatIsCutOffOrChanged() throws Exception {
        Path file = zip("a.csv", "x,y\n1,41338\n");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        assertThat(Reads.refusal(file)).contains("damaged");
        whole[35 + "a.csv".length()] ^= 4;
        Files.write(file, whole);
        assertThat(Reads.refusal(file)).contains("damaged");
    }

    private Path zip(String... namesAndContents) throws Exception {
        return Zips.of(folder.resolve("figures.zip"), namesAndContents);
    }
}
