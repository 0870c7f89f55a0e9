package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Message;
import workbench.testing.Desk;
import workbench.testing.Zips;

import java.nio.file.Path;
import java.util.List;

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
    void readsAValueAndItsFlagFromOneFieldOfAnEurostatTable() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "estat_sdg_04_60.tsv",
                        "freq,unit,sex,geo\\TIME_PERIOD\t2021 \t2022 \t2023 ",
                        "A,PC,T,DE\t7.7 \t8.1 b\t: ",
                        "A,PC,T,FR\t11.0 bu\t13.3 e\t14.2 p",
                        "A,PC,F,DE\t: c\t: z\t0.05 s");
        ImportDraft draft = Desk.draft(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.file().format().word()).isEqualTo("eurostat-tsv");
        assertThat(draft.file().delimiter()).contains('\t');
        assertThat(draft.figures())
                .extracting(DraftFigure::found)
                .extracting(
                        one ->
                                "%s %s %s %s %s %s [%s]"
                                        .formatted(
                                                one.cell(),
                                                one.key().place().name().en(),
                                                one.key().breakdown().text(),
                                                one.period().text(),
                                                one.value(),
                                                one.status(),
                                                one.raw()))
                .containsExactly(
                        "B2 DE sex=T 2021 OptionalDouble[7.7] A [7.7 ]",
                        "C2 DE sex=T 2022 OptionalDouble[8.1] B [8.1 b]",
                        "D2 DE sex=T 2023 OptionalDouble.empty L [: ]",
                        "B3 FR sex=T 2021 OptionalDouble[11.0] BU [11.0 bu]",
                        "C3 FR sex=T 2022 OptionalDouble[13.3] E [13.3 e]",
                        "D3 FR sex=T 2023 OptionalDouble[14.2] P [14.2 p]",
                        "B4 DE sex=F 2021 OptionalDouble.empty Q [: c]",
                        "C4 DE sex=F 2022 OptionalDouble.empty M [: z]",
                        "D4 DE sex=F 2023 OptionalDouble[0.05] E [0.05 s]");
    }

    @Test
    void readsTheFiguresOfAPxFileByTheirPositions() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "visits.px",
                        "CHARSET=\"ANSI\";",
                        "AXIS-VERSION=\"2013\";",
                        "CONTENTS=\"Visits\";",
                        "UNITS=\"persons\";",
                        "STUB=\"area\",\"sex\";",
                        "HEADING=\"year\";",
                        "VALUES(\"area\")=\"Ontario\";",
                        "VALUES(\"sex\")=\"Women\",\"Men\";",
                        "VALUES(\"year\")=\"2023\",\"2024\";",
                        "DATA=",
                        "10 \"..\"",
                        "\":\" 12.50;");
        assertThat(listed(file))
                .containsExactly(
                        "1 Visits Ontario sex=Women persons 2023 OptionalDouble[10.0] e0 A [10]",
                        "2 Visits Ontario sex=Women persons 2024 OptionalDouble.empty e0 L [..]",
                        "3 Visits Ontario sex=Men persons 2023 OptionalDouble.empty e0 L [:]",
                        "4 Visits Ontario sex=Men persons 2024 OptionalDouble[12.5] e0 A"
                                + " [12.50]");
    }

    @Test
    void readsTheValuesOfAJsonStatDatasetByTheirPositions() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "jobs.json",
                        """
                        {"version": "2.0", "class": "dataset", "label": "Work (illustrative)",
                         "id": ["what", "geo", "time"], "size": [2, 1, 2],
                         "role": {"metric": ["what"], "geo": ["geo"], "time": ["time"]},
                         "dimension": {
                           "what": {"category": {"index": ["J", "R"],
                             "label": {"J": "Jobs", "R": "Unemployment rate"},
                             "unit": {"J": {"label": "thousand persons"}, "R": {"label": "%"}}}},
                           "geo": {"label": "Area", "category": {"label": {"35": "Ontario"}}},
                           "time": {"label": "Quarter",
                             "category": {"index": ["2024Q1", "2024Q2"]}}},
                         "value": [1.50, 2, null, 5.1], "status": {"1": "p", "2": "x"}}
                        """);
        assertThat(listed(file))
                .containsExactly(
                        "1 Jobs Ontario  persons 2024-Q1 OptionalDouble[1.5] e3 A [1.50]",
                        "2 Jobs Ontario  persons 2024-Q2 OptionalDouble[2.0] e3 P [2]",
                        "3 Unemployment rate Ontario  per cent 2024-Q1 OptionalDouble.empty e0 Q"
                                + " []",
                        "4 Unemployment rate Ontario  per cent 2024-Q2 OptionalDouble[5.1] e0 A"
                                + " [5.1]");
    }

    private static List<String> listed(Path file) throws Exception {
        ImportDraft draft = Desk.draft(file);
        assertThat(draft.problems()).isEmpty();
        return draft.figures().stream()
                .map(DraftFigure::found)
                .map(
                        one ->
                                "%s %s %s %s %s %s %s e%d %s [%s]"
                                        .formatted(
                                                one.cell(),
                                                one.key().indicator().name().en(),
                                                one.key().place().name().en(),
                                                one.key().breakdown().text(),
                                                one.key().unit().name().en(),
                                                one.period().text(),
                                                one.value(),
                                                one.multiplier(),
                                                one.status(),
                                                one.raw()))
                .toList();
    }

    @Test
    void readsTheColumnsOfSdmxCsv() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "observations.csv",
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS",
                        "dataflow,CITY:DF_JOBS(1.0),I,A,CA,F,PS,2022,12.5,A,3,1",
                        "dataflow,CITY:DF_JOBS(1.0),I,A,CA,F,PS,2023,13.5,P,3,1",
                        "dataflow,CITY:DF_JOBS(1.0),I,A,CA,M,PS,2022,,M,3,1",
                        "dataflow,CITY:DF_JOBS(1.0),I,A,CA,M,PS,2023-Q1,14.25,B,0,1");
        ImportDraft draft = Desk.draft(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.figures())
                .extracting(DraftFigure::found)
                .extracting(
                        one ->
                                "%s %s %s %s %s e%d %s"
                                        .formatted(
                                                one.cell(),
                                                one.key().place().name().en(),
                                                one.key().breakdown().text(),
                                                one.period().text(),
                                                one.value(),
                                                one.multiplier(),
                                                one.status()))
                .containsExactly(
                        "I2 CA SEX=F 2022 OptionalDouble[12.5] e3 A",
                        "I3 CA SEX=F 2023 OptionalDouble[13.5] e3 P",
                        "I4 CA SEX=M 2022 OptionalDouble.empty e3 M",
                        "I5 CA SEX=M 2023-Q1 OptionalDouble[14.25] e0 B");
    }

    @Test
    void readsCodesThatComeWithTheirNamesAndLeavesOutWhatAMessageTakesBack() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "message.csv",
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference"
                                + " area,SEX:Sex,TIME_PERIOD:Time"
                                + " period,OBS_VALUE:Value,OBS_STATUS:Status,UNIT_MULT:Multiplier",
                        "dataflow,CITY:DF_JOBS(1.0): Jobs,I,A: Annual,CA: Canada,F:"
                                + " Women,2022,12.5,A: Normal value,3: Thousands",
                        "dataflow,CITY:DF_JOBS(1.0): Jobs,I,A: Annual,CA: Canada,M:"
                                + " Men,2022,13.5,P: Provisional value,3: Thousands",
                        "dataflow,CITY:DF_JOBS(1.0): Jobs,D,A: Annual,CA: Canada,M:"
                                + " Men,2021,11.5,A: Normal value,3: Thousands");
        ImportDraft draft = Desk.draft(file);

        assertThat(draft.figures())
                .extracting(DraftFigure::found)
                .extracting(
                        one ->
                                "%s %s %s %s %s e%d %s"
                                        .formatted(
                                                one.cell(),
                                                one.key().place().name().en(),
                                                one.key().breakdown().text(),
                                                one.period().text(),
                                                one.value(),
                                                one.multiplier(),
                                                one.status()))
                .containsExactly(
                        "H2 Canada SEX=Women 2022 OptionalDouble[12.5] e3 A",
                        "H3 Canada SEX=Men 2022 OptionalDouble[13.5] e3 P");
    }

    @Test
    void readsTheLongTablesOfOpenSdg() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "indicator_8-5-2.csv",
                        "Year,Units,Series,Sex,Geography,Value",
                        "2022,Percentage,Unemployment rate,,,5.3",
                        "2022,Percentage,Unemployment rate,Women,,5.1",
                        "2022,Percentage,Unemployment rate,,Ontario,5.6",
                        "2023,Percentage,Unemployment rate,,,5.4",
                        "2023,Percentage,Unemployment rate,Women,,",
                        "2023,Percentage,Unemployment rate,,Ontario,5.7");
        ImportDraft draft = Desk.draft(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.figures())
                .extracting(DraftFigure::found)
                .extracting(
                        one ->
                                "%s %s/%s %s %s %s"
                                        .formatted(
                                                one.cell(),
                                                one.key().place().name().en(),
                                                one.key().breakdown().text(),
                                                one.period().text(),
                                                one.value(),
                                                one.status()))
                .containsExactly(
                        "F2 / 2022 OptionalDouble[5.3] A",
                        "F3 /Sex=Women 2022 OptionalDouble[5.1] A",
                        "F4 Ontario/ 2022 OptionalDouble[5.6] A",
                        "F5 / 2023 OptionalDouble[5.4] A",
                        "F6 /Sex=Women 2023 OptionalDouble.empty O",
                        "F7 Ontario/ 2023 OptionalDouble[5.7] A");
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
