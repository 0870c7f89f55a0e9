package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.testing.BesideTheWindow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Whatever is changed behind the program's back, the full check finds.
@BesideTheWindow
class VerifyTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeDossier() throws Exception {
        file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            for (int done = 0; done < 12; done++) {
                Routine.step(dossier, done);
            }
            bring(dossier, POVERTY, Map.of(2021, 7.4, 2022, 9.9), DAY_1);
            dossier.write(
                    words("test.answer"),
                    writer -> {
                        SeriesId series = dossier.ledger().find(POVERTY).orElseThrow();
                        writer.putText("answer", "3", "{}", Set.of(series));
                        return true;
                    });
        }
    }

    @Test
    void findsNothingInADossierThatIsAsItWasMade() throws Exception {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UPDATE observation SET value = value + 1 WHERE import = 1                | cell
                    UPDATE observation SET raw = value + 1 WHERE import = 1                  | cell value
                    UPDATE observation SET cell = cell + 2 WHERE import = 1 AND series = 1 AND period IN (SELECT id FROM period WHERE text = '2018') | cell
                    UPDATE observation SET cell = NULL WHERE import = 1 AND series = 1       | no-cell
                    DELETE FROM observation WHERE import = 1 AND series = 1                  | count
                    DELETE FROM observation WHERE import = 1                                 | count coverage
                    DELETE FROM coverage WHERE import = 1                                    | coverage
                    INSERT INTO coverage SELECT 1, max(id) FROM indicator                    | coverage
                    DELETE FROM action_row WHERE changed = 'import'                          | unlogged
                    DELETE FROM action_event WHERE id = 3                                    | log
                    DELETE FROM action_event WHERE id = (SELECT max(id) FROM action_event)   | log
                    UPDATE action SET who = 'nobody' WHERE id = 2                            | log.other
                    UPDATE action_event SET event = 'redone' WHERE event = 'undone'          | log.other
                    UPDATE log_end SET entries = entries - 1                                 | log.other
                    UPDATE summary SET figures = figures + 1 WHERE series = 1                | summary
                    UPDATE summary SET latest_import = 1                                     | summary
                    DELETE FROM summary_import WHERE import = 1                              | summary
                    DELETE FROM summary                                                      | summary
                    DELETE FROM text WHERE key = '3'                                         | dependency
                    UPDATE period SET text = '1066' WHERE text = '2022'                      | period
                    UPDATE kept_part SET bytes = x'00' WHERE part = 0                        | hash
                    DELETE FROM kept_part                                                    | hash
                    UPDATE kept_file SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x') | hash
                    INSERT INTO alias VALUES (1, 2), (2, 3)                                  | figures
                    UPDATE trait SET status = '?' + id                                       | content
                    UPDATE source SET file = 99 WHERE kind = 'file'                          | references
                    """)
    void findsWhatWasChanged(String change, String found) throws Exception {
        sql("PRAGMA foreign_keys = OFF", change);
        List<String> expected =
                Arrays.stream(found.split(" ")).map(one -> "store.verify." + one).toList();
        assertThat(Set.copyOf(findings())).containsAll(expected);
    }

    /// Whoever sends a dossier may have written anything there.
    @Test
    void aNoteForTheListsThatLeadsNowhereShowsNoFigureAndBreaksNothing() throws Exception {
        sql("PRAGMA foreign_keys = OFF", "UPDATE summary SET latest = 0");
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            assertThat(dossier.ledger().summaries(Optional.empty(), 100))
                    .isNotEmpty()
                    .allMatch(one -> one.latest().isEmpty());
        }
        assertThat(findings()).contains("store.verify.summary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,234.5   | 1234.5  | true
                    12,3 %    | 12.3    | true
                    (45)      | -45     | true
                    1.2e3     | 1200    | true
                    7 r       | 7       | true
                    0.00      | 0       | true
                    1 000     | 1000    | true
                    <5        | 5       | true
                    nil       | 0       | true
                    2.3999999999999999 | 2.4 | true
                    0.99999999999999999 | 1 | true
                    2.3999999999999999 | 2.5 | false
                    12.3      | 13.3    | false
                    1,234     | 1235    | false
                    0.000001  | 0.000001 | true
                    0.30000000000000004 | 0.30000000000000004 | true
                    12345678901234567890 | 12345678901234567890 | true
                    """)
    void tellsWhetherATextMaySayANumber(String raw, double value, boolean may) {
        assertThat(RawText.maySay(raw, OptionalDouble.of(value))).isEqualTo(may);
    }

    private List<String> findings() throws Exception {
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            CellTexts cells =
                    (source, kept) -> {
                        var inside = Routine.CELLS.open(source, kept);
                        return cell -> {
                            try {
                                return inside.apply(cell);
                            } catch (IndexOutOfBoundsException _) {
                                return Optional.empty();
                            }
                        };
                    };
            return dossier.ledger().verify(cells).findings().stream().map(Message::key).toList();
        }
    }

    private void sql(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }
}
