package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Message;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.List;

/// Figures that several files bring which are imported together; they are illustrative.
class SharedFiguresTest {
    @TempDir private Path folder;

    @Test
    void twoFilesThatTellASeriesDifferentlyAreBothToldWhereAndWhichCounts() throws Exception {
        List<List<Message>> said =
                SharedFigures.of(
                        List.of(
                                draft("a.csv", "Year,Visits", "2021,100", "2022,120", "2023,130"),
                                draft("b.csv", "Year,Visits", "2022,125", "2023,131")));

        assertThat(said.get(0)).isEqualTo(said.get(1));
        assertThat(english(said.get(1)))
                .containsExactly(
                        "2 series and periods have different figures in two of the files to be"
                                + " imported: a.csv has 120 (B3), b.csv has 125 (B2). The figure of"
                                + " the file that is added later, b.csv, will count, and the"
                                + " history keeps the other. If that is wrong, leave one of them"
                                + " out.");
    }

    @Test
    void theSameFigureTwiceIsToldWithoutAlarm() throws Exception {
        List<List<Message>> said =
                SharedFigures.of(
                        List.of(
                                draft("a.csv", "Year,Visits", "2021,100", "2022,120"),
                                draft("b.csv", "Year,Visits", "2022,120", "2023,131")));

        assertThat(english(said.getFirst()))
                .containsExactly(
                        "One figure stands in two of the files to be imported with the same value:"
                                + " in a.csv (B3) and in b.csv (B2). It is kept from both and"
                                + " counts once.");
    }

    @Test
    void filesOfOtherYearsOrPlacesShareNothing() throws Exception {
        assertThat(
                        SharedFigures.of(
                                List.of(
                                        draft("a.csv", "Year,Visits", "2021,100", "2022,120"),
                                        draft("b.csv", "Year,Visits", "2023,125", "2024,131"))))
                .containsOnly(List.of());
    }

    private static List<String> english(List<Message> messages) {
        return messages.stream().map(Texts.of(Language.ENGLISH)::render).toList();
    }

    private ImportDraft draft(String name, String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, name, lines));
    }
}
