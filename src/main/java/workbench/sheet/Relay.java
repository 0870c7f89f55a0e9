package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Hands on what a reader pushes to a sink that works on a thread of its own, so that reading and
/// what is made of it go on at once.
///
/// Rows go over in bundles, and only so many cells wait that a slow sink does not fill the memory.
/// What the sink throws is thrown to the reader at its next push, or by {@link #finish}.
final class Relay implements SheetSink, AutoCloseable {
    private static final int CELLS_IN_A_BUNDLE = 2_000;
    private static final int MOST_WAITING = 64;
    private static final int FEWEST_WAITING = 16;

    /// There is a bundle for so many bytes of memory: full, the queue takes about a tenth of it.
    private static final int BYTES_A_BUNDLE = 2 << 20;

    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final SheetSink sink;
    private final BlockingQueue<Bundle> waiting = new ArrayBlockingQueue<>(bundlesWaiting());
    private final Thread worker;
    private List<SheetRow> rows = new ArrayList<>();
    private int cells;
    private volatile @Nullable Throwable failure;
    private volatile boolean abandoned;

    private static int bundlesWaiting() {
        long bundles = Runtime.getRuntime().maxMemory() / BYTES_A_BUNDLE;
        return Math.clamp(bundles, FEWEST_WAITING, MOST_WAITING);
    }

    private sealed interface Bundle {
        record Begin(SheetInfo sheet) implements Bundle {}

        record Rows(List<SheetRow> rows) implements Bundle {}

        record End(SheetTail tail) implements Bundle {}

        record Finish() implements Bundle {}
    }

    Relay(SheetSink sink) {
        this.sink = sink;
        this.worker = Thread.ofPlatform().daemon().name("sheet relay").start(this::work);
    }

    @Override
    public void begin(SheetInfo sheet) {
        push(new Bundle.Begin(sheet));
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
        cells += row.cells().size();
        if (cells >= CELLS_IN_A_BUNDLE) {
            pushRows();
        }
    }

    @Override
    public void end(SheetTail tail) {
        pushRows();
        push(new Bundle.End(tail));
    }

    private void pushRows() {
        if (!rows.isEmpty()) {
            push(new Bundle.Rows(rows));
            rows = new ArrayList<>();
            cells = 0;
        }
    }

    private void push(Bundle bundle) {
        try {
            do {
                throwFailure();
            } while (!waiting.offer(bundle, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading was interrupted", e);
        }
    }

    /// Waits until the sink has taken everything.
    void finish() {
        push(new Bundle.Finish());
        join();
        throwFailure();
    }

    private void throwFailure() {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /// Stops the sink where it is, if it has not finished.
    @Override
    public void close() {
        abandoned = true;
        waiting.clear();
        waiting.offer(new Bundle.Finish());
        join();
    }

    private void join() {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!abandoned) {
                switch (waiting.take()) {
                    case Bundle.Begin(var sheet) -> sink.begin(sheet);
                    case Bundle.Rows(var bundle) -> bundle.forEach(sink::row);
                    case Bundle.End(var tail) -> sink.end(tail);
                    case Bundle.Finish() -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            failure = e;
        }
    }
}
