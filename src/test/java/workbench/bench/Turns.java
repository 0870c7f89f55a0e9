package workbench.bench;

import javafx.application.Platform;

import workbench.ui.Fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// How long the screen's thread is kept from the next thing it should do: one small task asks to be
/// done again as soon as it is done, and what lies between two of its turns is one stretch of other
/// work. A frame lasts 16 ms.
final class Turns {
    private static final long PAUSE = 100_000;

    /// In nanoseconds.
    private static final long FRAME = 16_000_000;

    /// What a first visit has time for, in milliseconds.
    private static final long SETTLES = 2_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Optional<Stacks> stacks;
    private final List<Long> lengths = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private long asked;
    private long askedBusy;
    private long waited;
    private long busy;
    private boolean over;

    private Turns(Optional<Stacks> stacks) {
        this.stacks = stacks;
    }

    /// The longest stretch of some work.
    ///
    /// @param waited by the clock, in milliseconds
    /// @param busy by the thread's own processor time, which other programs do not lengthen
    record Stall(double waited, double busy) {}

    /// A stretch that was longer than a frame, and where the thread was in it.
    private record Told(long took, List<StackTraceElement[]> looks) {}

    /// The longest stretch for which the screen's thread was kept while `work` went on.
    static Stall longest(Fx.Work work) throws Exception {
        return during(work, Optional.empty()).longest();
    }

    /// Prints the longest stretch of what is done for the first time, and of what follows upon it.
    ///
    /// @param where whether to tell, too, what was longer than a frame
    static void cold(String name, boolean where, Fx.Work work) throws Exception {
        Optional<Stacks> stacks =
                where ? Optional.of(Stacks.of(Fx.get(Thread::currentThread))) : Optional.empty();
        Turns turns =
                during(
                        () -> {
                            work.run();
                            Thread.sleep(SETTLES);
                        },
                        stacks);
        stacks.ifPresent(Stacks::end);
        turns.tell();
        Stall stall = turns.longest();
        System.out.printf(
                "%-18s for the first time %7.1f ms, of which busy %6.1f ms; %d longer than a"
                        + " frame%n",
                name, stall.waited(), stall.busy(), turns.over());
    }

    private static Turns during(Fx.Work work, Optional<Stacks> stacks) throws Exception {
        Turns turns = new Turns(stacks);
        Fx.run(turns::next);
        work.run();
        Fx.run(turns::end);
        return turns;
    }

    private void next() {
        if (over) {
            return;
        }
        if (asked > 0) {
            long took = threads.getCurrentThreadCpuTime() - askedBusy;
            waited = Math.max(waited, System.nanoTime() - asked);
            busy = Math.max(busy, took);
            lengths.add(took);
            stacks.map(Stacks::take)
                    .filter(_ -> took > FRAME)
                    .ifPresent(looks -> told.add(new Told(took, looks)));
        }
        LockSupport.parkNanos(PAUSE);
        asked = System.nanoTime();
        askedBusy = threads.getCurrentThreadCpuTime();
        Platform.runLater(this::next);
    }

    private void end() {
        over = true;
    }

    private Stall longest() {
        return new Stall(waited / 1e6, busy / 1e6);
    }

    /// How many were longer than a frame by the thread's own time.
    private long over() {
        return lengths.stream().filter(took -> took > FRAME).count();
    }

    /// What the stretches that were longer than a frame were spent on.
    private void tell() {
        for (Told one : told) {
            System.out.printf("--- %.1f ms%n", one.took() / 1e6);
            Stacks.print(one.looks());
        }
    }
}
