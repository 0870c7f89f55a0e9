package workbench.store;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What happens to a dossier on a disk that fails, as a program: for a disk of its own is only to
/// be had in a process of its own. Says what it saw, a line each.
final class DiskTrial {
    private DiskTrial() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "full" -> full(folder);
            case "replacing" -> replacing(folder);
            case "failing" -> failing(folder);
            default -> readOnly(folder);
        }
    }

    /// Fills the disk while things are done, then frees it.
    private static void full(Path folder) throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"), Routine.OPENING)) {
            for (int done = 0; done < 5; done++) {
                Routine.step(dossier, done);
            }
            Path ballast = folder.resolve("ballast");
            fill(ballast);
            doUntilRefused(dossier);
            for (boolean compact : new boolean[] {true, false}) {
                WorkbenchException refused = attempt(dossier, folder, compact);
                System.out.println("copy " + refused.why().key());
            }
            Files.delete(ballast);
            int done = Routine.done(dossier);
            Routine.step(dossier, done);
            System.out.println("done " + (Routine.done(dossier) - done));
            System.out.println("findings " + findings(dossier));
        }
    }

    /// Fills the disk once today's state is kept, just before the earlier one is put in its place.
    private static void replacing(Path folder) throws Exception {
        Path many = folder.resolveSibling("many.dossier");
        try (Dossier other = Dossier.create(many, Routine.OPENING)) {
            for (int done = 0; done < 30; done++) {
                Routine.step(other, done);
            }
        }
        Snapshot large = new Snapshot(Instant.EPOCH, Snapshot.Why.ASKED, many, Files.size(many));
        Path file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Routine.step(dossier, 0);
            String before = Routine.state(dossier);
            Path ballast = folder.resolve("ballast");
            Progress filling =
                    new Progress() {
                        @Override
                        public void at(long done, long total, Message what) {
                            if (what.key().equals("store.replacing.putting")) {
                                fill(ballast);
                            }
                        }

                        @Override
                        public boolean cancelled() {
                            return false;
                        }
                    };
            Message label = Ledgers.words("test.back");
            try {
                dossier.putInPlace(large, label, filling);
                System.out.println("never refused");
            } catch (WorkbenchException e) {
                System.out.println("refused " + e.why().key());
            }
            System.out.println("as before " + before.equals(Routine.state(dossier)));
            Files.delete(ballast);
            System.out.println("findings " + findings(dossier));
            System.out.println(
                    "kept " + Snapshots.of(file, Opening.usual()).orElseThrow().all().size());
            dossier.putInPlace(large, label, Progress.SILENT);
            System.out.println("put " + dossier.log().getLast().event());
            System.out.println("findings " + findings(dossier));
        }
    }

    private static void fill(Path ballast) {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (java.io.IOException _) {
            // Full.
        }
    }

    private static WorkbenchException attempt(Dossier dossier, Path folder, boolean compact)
            throws Exception {
        try {
            dossier.copyTo(folder.resolve("copy.dossier"), compact);
            throw new IllegalStateException("a copy on a full disk");
        } catch (WorkbenchException e) {
            if (Files.exists(folder.resolve("copy.dossier-new"))) {
                throw new IllegalStateException("half a copy is left", e);
            }
            return e;
        }
    }

    /// Does things until one fails, and says how and whether the dossier is as it was before it.
    private static void doUntilRefused(Dossier dossier) throws Exception {
        for (int i = 0; i < 10_000; i++) {
            int done = Routine.done(dossier);
            String before = Routine.state(dossier);
            try {
                Routine.step(dossier, done);
            } catch (WorkbenchException e) {
                System.out.println("refused " + e.why().key());
                System.out.println("as before " + before.equals(Routine.state(dossier)));
                return;
            }
        }
        System.out.println("never refused");
    }

    /// Does something to files that may not grow so far: writing fails in the middle.
    private static void failing(Path folder) throws Exception {
        try (Dossier dossier = Dossier.open(folder.resolve("city.dossier"), Routine.OPENING)) {
            String before = Routine.state(dossier);
            try {
                dossier.write(
                        Ledgers.words("test.large"),
                        writer -> {
                            String large = "\"" + "x".repeat(20_000_000) + "\"";
                            writer.putText("answer", "large", large, Set.of());
                            return true;
                        });
                System.out.println("never refused");
            } catch (WorkbenchException e) {
                System.out.println("refused " + e.why().key());
            }
            System.out.println("as before " + before.equals(Routine.state(dossier)));
            int done = Routine.done(dossier);
            Routine.step(dossier, done);
            System.out.println("done " + (Routine.done(dossier) - done));
        }
    }

    private static void readOnly(Path folder) throws Exception {
        Path file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            System.out.println("done " + Routine.done(dossier));
            System.out.println("findings " + findings(dossier));
        }
        for (String name : new String[] {"city.dossier", "new.dossier"}) {
            try {
                if (name.startsWith("new")) {
                    Dossier.create(folder.resolve(name)).close();
                } else {
                    Dossier.open(file).close();
                }
                System.out.println("opened " + name);
            } catch (WorkbenchException e) {
                System.out.println("refused " + e.why().key());
            }
        }
    }

    private static int findings(Dossier dossier) throws Exception {
        return dossier.ledger().verify((_, _) -> cell -> Optional.empty()).findings().stream()
                .filter(one -> !one.key().equals("store.verify.cell"))
                .toList()
                .size();
    }
}
