package workbench.ui;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Runs what belongs to the screen's thread there, with no display.
public final class Fx {
    private static final long SECONDS = 60;

    /// More than a frame: what is the same at two looks has come to rest.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static boolean started;

    private Fx() {}

    /// Starts the toolkit once for all tests of this virtual machine.
    public static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        started = true;
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException _) {
            // Another test started it in its own way.
            up.countDown();
        }
        Platform.setImplicitExit(false);
        up.await(SECONDS, TimeUnit.SECONDS);
    }

    /// The result of `work`, done on the screen's thread.
    public static <T> T get(Callable<T> work) throws Exception {
        start();
        if (Platform.isFxApplicationThread()) {
            return work.call();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        }
    }

    /// Does `work` on the screen's thread and waits for it.
    public static void run(Work work) throws Exception {
        get(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// The same where nothing may be thrown but what is unchecked, such as at the end of a test.
    public static void runUnchecked(Work work) {
        try {
            run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Something that may throw.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /// Waits until something on the screen is so; fails when it does not come to be.
    public static void await(String what, BooleanSupplier so) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!get(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("did not come to be: " + what);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        settle();
    }

    /// Waits until what is queued on the screen's thread now is done, and what that queued.
    public static void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            run(() -> {});
        }
    }
}
