package workbench.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The process that has a dossier open for writing, as its lock file says it.
///
/// The operating system's lock decides who writes, and where it has let go of one too early, what
/// stands here. Where a lock or its file is still there it tells whether somebody may be behind it:
/// a number alone is given to another process some day, so its start belongs to it.
///
/// @param started seconds since 1970; 0 where the system does not say
/// @param host the computer's name; empty where it has none
record WriterProcess(long number, long started, String host) {
    /// Whether it is still there.
    enum State {
        RUNS,
        /// On this computer, and it has ended.
        GONE,
        /// On another computer, of which nothing can be seen from here.
        ELSEWHERE,
        /// The lock file does not say.
        UNKNOWN
    }

    private static final int PARTS = 3;
    private static final String THIS_HOST = hostName();

    /// The one that asks.
    static WriterProcess current() {
        ProcessHandle now = ProcessHandle.current();
        return new WriterProcess(now.pid(), started(now), THIS_HOST);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /// As a line of the lock file.
    String line() {
        return number + " " + started + " " + host;
    }

    /// Empty for a line that is none of ours.
    static Optional<WriterProcess> parse(String line) {
        String[] parts = line.strip().split(" ", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(
                            new WriterProcess(
                                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    State state() {
        if (THIS_HOST.isEmpty() || host.isEmpty()) {
            return State.UNKNOWN;
        }
        if (!host.equalsIgnoreCase(THIS_HOST)) {
            return State.ELSEWHERE;
        }
        return ProcessHandle.of(number).filter(this::isSame).isPresent() ? State.RUNS : State.GONE;
    }

    /// Where nobody says when one of them started, the number has to do.
    private boolean isSame(ProcessHandle process) {
        long other = started(process);
        return started == 0 || other == 0 || started == other;
    }

    /// Without asking the network, which may take its time, as long as there is another way.
    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows.strip();
        }
        try {
            Path linux = Path.of("/proc/sys/kernel/hostname");
            return Files.exists(linux)
                    ? Files.readString(linux).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException _) {
            return "";
        }
    }
}
