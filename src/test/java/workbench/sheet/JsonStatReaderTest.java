package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.testing.BesideTheWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Small datasets of JSON-stat with illustrative figures.
@BesideTheWindow
class JsonStatReaderTest {
    private static final String DATASET =
            """
            {"version": "2.0", "class": "dataset", "label": "City",
             "id": ["what", "year"], "size": [2, 2], "role": {"metric": ["what"]},
             "dimension": {
               "what": {"label": "Statistic", "category": {"index": {"R": 1, "J": 0},
                 "label": {"J": "Jobs", "R": "Rate"},
                 "unit": {"J": {"label": "persons"}, "R": {"base": "%"}}}},
               "year": {"category": {"index": ["2023", "2024"]}}},
             "value": [10, null, 1.50, "x"], "status": {"1": "p"}}
            """;

    @TempDir private Path folder;

    @Test
    void listsTheValuesWithWhatTheyAreOf() throws Exception {
        assertThat(rows(file(DATASET)))
                .containsExactly(
                        "City",
                        "Indicator|year|Unit|Value|Status",
                        "Jobs|2023|persons|10",
                        "Jobs|2024|persons||p",
                        "Rate|2023|%|1.50",
                        "Rate|2024|%|x");
    }

    @Test
    void readsValuesThatAreListedByTheirPositions() throws Exception {
        String sparse = DATASET.replace("[10, null, 1.50, \"x\"]", "{\"2\": 1.50, \"0\": 10}");
        assertThat(rows(file(sparse)))
                .contains("Jobs|2023|persons|10", "Rate|2023|%|1.50", "Rate|2024|%");
    }

    @Test
    void readsOneFlagThatStandsForAllValues() throws Exception {
        assertThat(rows(file(DATASET.replace("{\"1\": \"p\"}", "\"e\""))))
                .contains("Jobs|2023|persons|10|e", "Rate|2023|%|1.50|e");
    }

    @Test
    void knowsADatasetThatSaysSoBehindItsValues() throws Exception {
        String values = "\"value\": [10, null, 1.50, \"x\"]";
        String last =
                DATASET.replace("\"version\": \"2.0\", \"class\": \"dataset\",", "")
                        .replace(values, values + " ".repeat(20_000))
                        .replace("\"status\"", "\"class\": \"dataset\", \"status\"");
        assertThat(new SheetFiles().open(file(last)).format())
                .isEqualTo(SourceFile.Format.JSON_STAT);
    }

    @Test
    void refusesMoreOrFewerValuesThanItsDimensionsMake() throws Exception {
        assertThat(Reads.refusal(file(DATASET.replace("[10, null,", "[10,"))))
                .contains("4 values", "holds 3 values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"class\": \"collection\", \"version\": \"2.0\"}",
                "{\"class\": \"datasets\", \"label\": \"2024\"}",
                "[{\"class\": \"dataset\"}]"
            })
    void refusesOtherJson(String text) throws Exception {
        assertThat(Reads.refusal(file(text))).contains("JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"size\": [2, 3]", "\"size\": []", "\"size\": 4"})
    void refusesSizesThatAreNotThoseOfItsDimensions(String sizes) throws Exception {
        assertThat(Reads.refusal(file(DATASET.replace("\"size\": [2, 2]", sizes))))
                .contains("damaged");
    }

    @Test
    void refusesATextThatIsCutOffOrNestedWithoutEnd() throws Exception {
        assertThat(Reads.refusal(file(DATASET.substring(0, 200)))).contains("damaged");
        assertThat(Reads.refusal(file(DATASET.replace("10, null", "[".repeat(100_000)))))
                .contains("damaged");
    }

    private static List<String> rows(Path file) throws Exception {
        return Reads.rows(file).stream().map(row -> row.replaceAll("\\|+$", "")).toList();
    }

    private Path file(String text) throws Exception {
        Path file = folder.resolve("dataset.json");
        Files.writeString(file, text);
        return file;
    }
}
