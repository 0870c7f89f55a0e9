package workbench.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Where a thread is, looked at again and again from beside it, told apart by the turn of its work
/// that it was in: what the longest turn spent its time on.
///
/// A look stops the thread for a moment, so that what is measured with it takes longer than
/// without.
final class Stacks {
    private static final long BETWEEN_NANOS = 500_000;

    /// What took less than this of a turn is left out.
    private static final double LEAST = 0.06;

    /// Frames that tell nothing, by their beginning.
    private static final List<String> COMMON =
            List.of(
                    "java.",
                    "jdk.",
                    "sun.",
                    "com.sun.javafx.scene.NodeHelper",
                    "com.sun.javafx.scene.ParentHelper",
                    "com.sun.javafx.scene.control.ControlHelper",
                    "com.sun.javafx.binding",
                    "com.sun.javafx.tk",
                    "com.sun.glass",
                    "javafx.scene.Parent$1",
                    "javafx.scene.control.Control$1",
                    "javafx.beans");

    private final Thread watched;
    private final List<StackTraceElement[]> looks = new ArrayList<>();
    private volatile boolean over;
    private final Thread looker = new Thread(this::look, "stacks");

    private Stacks(Thread watched) {
        this.watched = watched;
        looker.setDaemon(true);
    }

    /// Looks at a thread until {@link #end}.
    static Stacks of(Thread watched) {
        Stacks stacks = new Stacks(watched);
        stacks.looker.start();
        return stacks;
    }

    private void look() {
        while (!over) {
            StackTraceElement[] now = watched.getStackTrace();
            synchronized (looks) {
                looks.add(now);
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    /// What was seen since the last time that it was taken; each is innermost first.
    List<StackTraceElement[]> take() {
        synchronized (looks) {
            List<StackTraceElement[]> taken = List.copyOf(looks);
            looks.clear();
            return taken;
        }
    }

    void end() {
        over = true;
    }

    /// Prints as a tree, outermost first, where the time went.
    static void print(List<StackTraceElement[]> looks) {
        Branch root = new Branch("");
        for (StackTraceElement[] look : looks) {
            Branch at = root;
            at.count++;
            for (int i = look.length - 1; i >= 0; i--) {
                String frame = name(look[i]);
                // The same call again and again is a tree of nodes that is gone down.
                if (!frame.equals(at.name)
                        && (COMMON.stream().noneMatch(look[i].getClassName()::startsWith)
                                || i == 0)) {
                    at = at.below.computeIfAbsent(frame, Branch::new);
                    at.count++;
                }
            }
        }
        print(root, "", "", Math.max(2, (int) (LEAST * root.count)));
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().replaceAll("^.*\\.", "")
                + "."
                + frame.getMethodName()
                + ":"
                + frame.getLineNumber();
    }

    /// A chain of single calls is one line: its ends.
    private static void print(Branch branch, String indent, String before, int least) {
        List<Map.Entry<String, Branch>> heavy =
                branch.below.entrySet().stream()
                        .filter(below -> below.getValue().count >= least)
                        .sorted((a, b) -> b.getValue().count - a.getValue().count)
                        .toList();
        if (heavy.size() == 1 && heavy.getFirst().getValue().count >= 0.9 * branch.count) {
            String name = heavy.getFirst().getKey();
            print(heavy.getFirst().getValue(), indent, before + " > " + name, least);
            return;
        }
        System.out.printf("%s%d%s%n", indent, branch.count, shortened(before));
        heavy.forEach(below -> print(below.getValue(), indent + "  ", " " + below.getKey(), least));
    }

    private static String shortened(String chain) {
        int most = 400;
        return chain.length() <= most
                ? chain
                : chain.substring(0, most / 2) + " … " + chain.substring(chain.length() - most / 2);
    }

    private static final class Branch {
        private final Map<String, Branch> below = new HashMap<>();
        private final String name;
        private int count;

        Branch(String name) {
            this.name = name;
        }
    }
}
