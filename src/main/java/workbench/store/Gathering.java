package workbench.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Brings what was done into the one file once nothing has been done for a moment: who copies the
/// file while it is open, to a stick or into a mail, has all of it then.
final class Gathering {
    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

    /// In seconds: short for a person, long for a row of actions.
    private static final int MOMENT = 2;

    private final FileNumber number;
    private final AtomicLong asked = new AtomicLong();

    Gathering(FileNumber number) {
        this.number = number;
    }

    /// Does so in a moment, on another thread; where it is asked again before, a moment after that.
    void soon() {
        long mine = asked.incrementAndGet();
        Executor thread = work -> Thread.ofVirtual().name("gathering").start(work);
        CompletableFuture.delayedExecutor(MOMENT, TimeUnit.SECONDS, thread)
                .execute(
                        () -> {
                            if (mine == asked.get()) {
                                gather();
                            }
                        });
    }

    private void gather() {
        try {
            if (!number.gather()) {
                soon();
            }
        } catch (DossierClosed _) {
            // Closing has brought it into the file.
        } catch (WorkbenchException | DossierFailure e) {
            // It is as safe in the log, and the next action tells what is wrong.
            LOG.info("the write-ahead log stays", e);
        }
    }
}
