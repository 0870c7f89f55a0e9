package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.testing.Desk;
import workbench.testing.Stopped;

import java.nio.file.Path;
import java.util.List;

/// Figures that several files bring which are imported together; they are illustrative.
class SharedFiguresTest {
    @TempDir private Path folder;

    @Test
    void twoFilesThatTellASeriesDifferentlyAreBothToldWhereAndWhichCounts() throws Exception {
        List<List<Message>> said =
                hold(
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
                hold(
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
                        hold(
                                List.of(
                                        draft("a.csv", "Year,Visits", "2021,100", "2022,120"),
                                        draft("b.csv", "Year,Visits", "2023,125", "2024,131"))))
                .containsOnly(List.of());
    }

    @Test
    void everyTwoOfThreeFilesAreHeldAgainstEachOther() throws Exception {
        List<List<Message>> said =
                hold(
                        List.of(
                                draft("a.csv", "Year,Visits", "2021,1"),
                                draft("b.csv", "Year,Visits", "2021,2"),
                                draft("c.csv", "Year,Visits", "2021,2")));

        assertThat(english(said.getFirst()))
                .satisfiesExactly(
                        one -> assertThat(one).contains("a.csv has 1 (B2), b.csv has 2 (B2)"),
                        one -> assertThat(one).contains("a.csv has 1 (B2), c.csv has 2 (B2)"));
        assertThat(english(said.get(1)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("a.csv has 1 (B2), b.csv has 2 (B2)"),
                        one -> assertThat(one).contains("in b.csv (B2) and in c.csv (B2)"));
    }

    @Test
    void theSameAmountInThousandsAndInOnesIsTheSameFigure() throws Exception {
        List<List<Message>> said =
                hold(
                        List.of(
                                draft(
                                        "a.csv",
                                        "Year,Population (thousands)",
                                        "2021,4.35",
                                        "2022,1.5"),
                                draft("b.csv", "Year,Population", "2021,4350", "2022,1500")));

        assertThat(english(said.getFirst()))
                .singleElement(STRING)
                .startsWith("2 figures stand in two of the files to be imported with the same");
    }

    @Test
    void aSecondFigureOfOneFileIsNotTakenForWhatAnotherFileTells() throws Exception {
        List<List<Message>> said =
                hold(
                        List.of(
                                draft("a.csv", "Year,Visits", "2021,10"),
                                draft("b.csv", "Year,Visits", "2021,10", "2021,12"),
                                draft("c.csv", "Year,Visits", "2021,12")));

        assertThat(english(said.get(1)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("in a.csv (B2) and in b.csv (B2)"),
                        one -> assertThat(one).contains("b.csv has 10 (B2), c.csv has 12 (B2)"));
    }

    private static List<String> english(List<Message> messages) {
        return messages.stream().map(Texts.of(Language.ENGLISH)::render).toList();
    }

    private ImportDraft draft(String name, String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, name, lines));
    }

    @Test
    void itStopsAmidADraftWhenItIsCancelled() throws Exception {
        ImportDraft draft = draft("a.csv", "Year,Visits", "2021,1", "2022,2", "2023,3", "2024,4");
        int[] looks = {0};

        assertThatThrownBy(
                        () ->
                                SharedFigures.of(
                                        List.of(draft, draft), Stopped.when(() -> ++looks[0] > 2)))
                .isInstanceOf(Cancelled.class);
        assertThat(looks[0]).isEqualTo(3);
    }

    private static List<List<Message>> hold(List<ImportDraft> drafts) {
        return SharedFigures.of(drafts, Progress.SILENT);
    }
}
