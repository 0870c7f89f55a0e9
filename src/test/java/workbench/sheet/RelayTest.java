package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.testing.Stopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A sink that works beside the reading sees what one would that works within it.
@Timeout(60)
class RelayTest {
    private static final int ROWS = 60_000;

    @TempDir private Path folder;

    private final SheetFiles files = new SheetFiles();

    @Test
    void every_row_arrives_in_its_order_and_the_end_comes_last() throws Exception {
        List<String> seen = new ArrayList<>();

        files.readBeside(
                files.open(rows(ROWS)),
                new SheetSink() {
                    @Override
                    public void begin(SheetInfo sheet) {
                        seen.add("begin");
                    }

                    @Override
                    public void row(SheetRow row) {
                        seen.add(row.number() + ":" + row.cells().getFirst().cell().raw());
                    }

                    @Override
                    public void end(SheetTail tail) {
                        seen.add("end");
                    }
                },
                Progress.SILENT);

        assertThat(seen).hasSize(ROWS + 2).startsWith("begin", "1:a1", "2:a2").endsWith("end");
    }

    @Test
    void what_the_sink_throws_ends_the_reading() throws Exception {
        SourceFile file = files.open(rows(ROWS));
        AtomicInteger taken = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                files.readBeside(
                                        file,
                                        rowSink(
                                                row -> {
                                                    taken.incrementAndGet();
                                                    throw new IllegalStateException("enough");
                                                }),
                                        Progress.SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(taken).hasValue(1);
    }

    @Test
    void a_failure_at_the_very_end_is_not_lost() throws Exception {
        SourceFile file = files.open(rows(3));

        assertThatThrownBy(
                        () ->
                                files.readBeside(
                                        file,
                                        new SheetSink() {
                                            @Override
                                            public void begin(SheetInfo sheet) {}

                                            @Override
                                            public void row(SheetRow row) {}

                                            @Override
                                            public void end(SheetTail tail) {
                                                throw new IllegalStateException("at the end");
                                            }
                                        },
                                        Progress.SILENT))
                .hasMessage("at the end");
    }

    @Test
    void a_cancelled_reading_leaves_no_sink_at_work() throws Exception {
        SourceFile file = files.open(rows(ROWS));
        AtomicInteger taken = new AtomicInteger();
        Progress stopped = Stopped.when(() -> taken.get() > 0);

        assertThatThrownBy(
                        () ->
                                files.readBeside(
                                        file, rowSink(row -> taken.incrementAndGet()), stopped))
                .isInstanceOf(Cancelled.class);
        int atReturn = taken.get();
        Thread.sleep(50);
        assertThat(taken).hasValue(atReturn);
    }

    @Test
    void a_broken_file_is_refused_as_ever() throws Exception {
        Path file = folder.resolve("open.csv");
        Files.writeString(file, "a,b\n1,2\n\"never closed,3\n");

        assertThatThrownBy(
                        () ->
                                files.readBeside(
                                        files.open(file), rowSink(row -> {}), Progress.SILENT))
                .isInstanceOf(WorkbenchException.class);
    }

    private interface Taker {
        void take(SheetRow row);
    }

    private static SheetSink rowSink(Taker taker) {
        return new SheetSink() {
            @Override
            public void begin(SheetInfo sheet) {}

            @Override
            public void row(SheetRow row) {
                taker.take(row);
            }

            @Override
            public void end(SheetTail tail) {}
        };
    }

    private Path rows(int count) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(
                file,
                IntStream.rangeClosed(1, count)
                        .mapToObj(row -> "a" + row + ",b" + row)
                        .collect(Collectors.joining("\n")));
        return file;
    }
}
