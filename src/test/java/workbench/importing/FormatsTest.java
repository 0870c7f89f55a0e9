package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Message;
import workbench.testing.Desk;
import workbench.testing.Zips;

import java.nio.file.Path;

/// What the formats of statistical offices mean, on small files with illustrative figures.
class FormatsTest {
    @TempDir private Path folder;

    @Test
    void readsTheMetadataBesideAFullTableForItsNameLegendAndNotes() throws Exception {
        Path file =
                Zips.of(
                        folder.resolve("17100005-eng.zip"),
                        "17100005.csv",
                        """
                        "REF_DATE","GEO","DGUID","Age group","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
                        "2023","Ontario","2021A000235","0 to 4 years","Persons","249","thousands","3","v1","1.1","710","","","","0"
                        "2023","Ontario","2021A000235","5 to 9 years","Persons","249","thousands","3","v2","1.2","","h","","","0"
                        "2024","Ontario","2021A000235","0 to 4 years","Persons","249","units","0","v1","1.1","715001","E","","","0"
                        "2024","Ontario","2021A000235","5 to 9 years","Persons","249","units","0","v2","1.2","800002","","","","0"
                        """,
                        "17100005_MetaData.csv",
                        """
                        "Cube Title","Product Id","CANSIM Id","URL","Cube Notes","Archive Status","Frequency"
                        "Children by age group","17100005","051-0001","https://example.org","1;2","CURRENT","Annual"

                        "Dimension ID","Dimension name","Dimension Notes","Dimension Definitions"
                        "1","Geography","",""
                        "2","Age group","2",""

                        "Dimension ID","Member Name","Classification Code","Member ID","Parent Member ID","Terminated","Member Notes","Member Definitions"
                        "1","Ontario","[35]","7","","","",""
                        "2","0 to 4 years","","1","","","",""

                        "Symbol Legend",
                        "Description","Symbol"
                        "suppressed to meet the confidentiality requirements","h"

                        "Survey Code","Survey Name"
                        "3604","Estimates"

                        "Note ID","Note"
                        "1","Figures are in thousands of persons for some years."
                        """);
        ImportDraft draft = Desk.draft(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.figures())
                .extracting(one -> one.found().key().indicator().name().en())
                .containsOnly("Children by age group");
        assertThat(draft.figures())
                .extracting(DraftFigure::found)
                .extracting(
                        one ->
                                "%s %s %s e%d %s"
                                        .formatted(
                                                one.cell(),
                                                one.period().text(),
                                                one.value(),
                                                one.multiplier(),
                                                one.status()))
                .containsExactly(
                        "17100005.csv!K2 2023 OptionalDouble[710.0] e3 A",
                        "17100005.csv!K3 2023 OptionalDouble.empty e3 Q",
                        "17100005.csv!K4 2024 OptionalDouble[715001.0] e0 U",
                        "17100005.csv!K5 2024 OptionalDouble[800002.0] e0 A");
    }

    @Test
    void saysWhatTheFileHidesAndLeavesOut() throws Exception {
        Path file =
                Zips.of(
                        folder.resolve("figures.zip"),
                        "visits.csv",
                        "Place,Year,Visits\nPickering,2023,5\nPickering,2024,6\n",
                        "guide.pdf",
                        "%PDF-1.7");
        assertThat(Desk.draft(file).remarks())
                .containsExactly(Message.of("sheet.remark.unread-members", 1, "guide.pdf"));
    }
}
