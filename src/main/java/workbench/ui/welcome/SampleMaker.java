package workbench.ui.welcome;

import workbench.importing.Importer;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the sample's dossier where the person keeps such things.
///
/// It is filled beside its place and moved there once it is whole, so that a stop or a failure
/// leaves what was there before. A dossier that lies there already, in which somebody may have
/// worked, is kept under another name.
final class SampleMaker {
    /// A dossier in use has some of these beside it.
    private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    private final Supplier<Importer> importer;
    private final Clock clock;
    private final Path file;

    SampleMaker(Supplier<Importer> importer, Clock clock, Path file) {
        this.importer = importer;
        this.clock = clock;
        this.file = file;
    }

    /// Where the sample's dossier lies.
    Path file() {
        return file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /// The dossier that was there before, under its other name.
    Path earlier() {
        return file.resolveSibling(
                String.valueOf(file.getFileName()).replace(".dossier", "-before.dossier"));
    }

    /// @return whether another was there before, which is kept
    boolean make(Progress progress) throws WorkbenchException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            remove(draft);
            try {
                fill(draft, progress);
                boolean kept = keepEarlier();
                Files.move(draft, file);
                return kept;
            } finally {
                remove(draft);
            }
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of("ui.welcome.sample.failed", file.toString()),
                    Message.of("ui.welcome.sample.failed.why"),
                    Message.of("ui.welcome.sample.failed.remedy"),
                    e);
        }
    }

    private void fill(Path draft, Progress progress) throws WorkbenchException, IOException {
        try (Dossier dossier = Dossier.create(draft);
                Samples samples = Samples.of(Optional.empty())) {
            new SampleDossier(importer.get(), clock)
                    .fill(dossier, samples, SampleDossier.Listener.NOBODY, progress);
        }
    }

    private boolean keepEarlier() throws WorkbenchException, IOException {
        if (!isThere()) {
            return false;
        }
        // Fails where another window has it open: nobody's work is moved away under their hands.
        Dossier.open(file).close();
        remove(earlier());
        for (String part : PARTS) {
            Path from = beside(file, part);
            if (Files.exists(from)) {
                Files.move(from, beside(earlier(), part));
            }
        }
        return true;
    }

    private static void remove(Path dossier) throws IOException {
        for (String part : PARTS) {
            Files.deleteIfExists(beside(dossier, part));
        }
    }

    private static Path beside(Path dossier, String part) {
        return dossier.resolveSibling(dossier.getFileName() + part);
    }
}
