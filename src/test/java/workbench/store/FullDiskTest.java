package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A disk that is full, made by SQLite's own limit on the pages of a file, which anybody may set.
class FullDiskTest {
    private static final int ROOM = 8;

    @TempDir Path folder;
    private Dossier dossier;
    private String before;

    @BeforeEach
    void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        Routine.step(dossier, 0);
        before = Routine.state(dossier);
        limit(number("PRAGMA page_count") + ROOM);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private long number(String pragma) throws Exception {
        long[] number = new long[1];
        dossier.sessions().alone(session -> number[0] = session.number(pragma));
        return number[0];
    }

    private void limit(long pages) throws Exception {
        dossier.sessions().alone(session -> session.execute("PRAGMA max_page_count = " + pages));
    }

    @Test
    void refusesAnImportAndAnAnswerAndLeavesAllAsItWas() throws Exception {
        TreeMap<Integer, Double> figures = new TreeMap<>();
        IntStream.range(1800, 2400).forEach(year -> figures.put(year, year + 0.123456789));
        refused(
                () -> {
                    for (int i = 0; i < 100; i++) {
                        before = Routine.state(dossier);
                        Ledgers.bring(dossier, Ledgers.POVERTY, figures, Ledgers.DAY_1);
                    }
                });
        refused(
                () ->
                        dossier.write(
                                Ledgers.words("test.answer"),
                                writer -> {
                                    writer.putText(
                                            "answer",
                                            "1",
                                            "\"" + "x".repeat(500_000) + "\"",
                                            Set.of());
                                    return true;
                                }));
        limit(1_000_000);
        int done = Routine.done(dossier);
        Routine.step(dossier, done);
        assertThat(Routine.done(dossier)).as("once there is room").isEqualTo(done + 1);
    }

    private void refused(ThrowingCallable action) throws Exception {
        WorkbenchException refusal = catchThrowableOfType(WorkbenchException.class, action);
        assertThat(refusal.why().key()).isEqualTo("store.why.full");
        assertThat(Routine.state(dossier)).isEqualTo(before);
        assertThat(dossier.ledger().verify((_, _) -> _ -> java.util.Optional.empty()).findings())
                .filteredOn(one -> !one.key().equals("store.verify.cell"))
                .isEmpty();
    }
}
