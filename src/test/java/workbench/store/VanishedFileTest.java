package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.sha256;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A dossier whose file is deleted or replaced while it is open: what a person does is kept.
@Isolated
class VanishedFileTest {
    @TempDir Path folder;
    private Path home;

    @BeforeEach
    void needsASystemThatLetsOpenFilesGo() throws Exception {
        home = Files.createDirectory(folder.resolve("city"));
        Path probe = Files.createFile(folder.resolve("probe"));
        Assumptions.assumeTrue(OpenedFile.of(probe).key().isPresent(), "open files cannot vanish");
    }

    /// With a write-ahead log, and without one as in a synchronised folder.
    @ParameterizedTest
    @ValueSource(strings = {"local", "OneDrive - City"})
    void keepsWhatIsDoneAfterTheFileWasDeleted(String name) throws Exception {
        Path file = Files.createDirectory(home.resolve(name)).resolve("city.dossier");
        try (Dossier dossier = made(file)) {
            Files.delete(file);
            assertThat(dossier.isThere()).isFalse();
            Path copy = rescued(() -> bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2));
            assertThat(copy.getParent()).isEqualTo(file.getParent());
            assertThat(rescued(() -> bring(dossier, POVERTY, Map.of(2023, 8.0), DAY_2)))
                    .as("the same copy again")
                    .isEqualTo(copy);
            try (Dossier kept = Dossier.openReadOnly(copy)) {
                assertThat(current(kept, POVERTY)).isEqualTo(Map.of(2022, 10.3, 2023, 8.0));
                assertThat(kept.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                        .isEmpty();
            }
            assertThat(rescued(dossier::undo)).isEqualTo(copy);
            try (Dossier kept = Dossier.openReadOnly(copy)) {
                assertThat(current(kept, POVERTY)).isEqualTo(Map.of(2022, 10.3));
            }
        }
        assertThat(names(file.getParent())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "OneDrive - City"})
    void leavesTheFileAloneThatReplacedIt(String name) throws Exception {
        Path file = Files.createDirectory(home.resolve(name)).resolve("city.dossier");
        Path other = folder.resolve("other.dossier");
        try (Dossier one = Dossier.create(other)) {
            bring(one, POVERTY, Map.of(2022, 1.0), DAY_1);
        }
        String theirs = sha256(other);
        Path copy;
        try (Dossier dossier = made(file)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(elsewhere(dossier)).as("read on").isEqualTo(Map.of(2022, 9.9));
            copy = rescued(() -> bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2));
        }
        assertThat(sha256(file)).isEqualTo(theirs);
        assertThat(names(file.getParent()))
                .containsExactlyInAnyOrder("city.dossier", copy.getFileName().toString());
        try (Dossier replaced = Dossier.open(file)) {
            assertThat(current(replaced, POVERTY)).isEqualTo(Map.of(2022, 1.0));
        }
        try (Dossier kept = Dossier.open(copy)) {
            assertThat(current(kept, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
    }

    @Test
    void keepsItInThePersonsOwnFolderWhereItsFolderIsGone() throws Exception {
        Path file = home.resolve("city.dossier");
        String before = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try (Dossier dossier = made(file)) {
            for (String each : names(home)) {
                Files.delete(home.resolve(each));
            }
            Files.delete(home);
            Path copy = rescued(() -> bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2));
            assertThat(copy.getParent()).isEqualTo(folder);
            try (Dossier kept = Dossier.openReadOnly(copy)) {
                assertThat(current(kept, POVERTY)).isEqualTo(Map.of(2022, 10.3));
            }
        } finally {
            System.setProperty("user.home", before);
        }
    }

    @Test
    void logOfAnotherFileIsNotTakenForThatOfTheFileWhichReplacedIt() throws Exception {
        Path file = home.resolve("city.dossier");
        Path left = folder.resolve("left-wal");
        try (Dossier dossier = made(file)) {
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            Assumptions.assumeFalse(dossier.isShared(), "the folder of the tests is shared");
            Files.copy(home.resolve("city.dossier-wal"), left);
        }
        Path crashed = Files.createDirectory(home.resolve("crashed")).resolve("city.dossier");
        try (Dossier other = Dossier.create(crashed)) {
            bring(other, POVERTY, Map.of(2022, 1.0), DAY_1);
        }
        Path log = crashed.resolveSibling("city.dossier-wal");
        Files.copy(left, log);

        try (Dossier read = Dossier.openReadOnly(crashed)) {
            assertThat(current(read, POVERTY)).isEqualTo(Map.of(2022, 1.0));
        }
        try (Dossier dossier = Dossier.open(crashed)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 1.0));
            assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                    .isEmpty();
        }
        List<String> names = names(crashed.getParent());
        assertThat(names).hasSize(2).anyMatch(one -> one.startsWith("city.dossier-wal-"));
    }

    @Test
    void closingKeepsWhatWasDoneBeforeTheFileWent() throws Exception {
        Path file = home.resolve("city.dossier");
        try (Dossier dossier = made(file)) {
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            Files.delete(file);
        }
        List<String> left = names(home);
        assertThat(left).hasSize(1);
        try (Dossier kept = Dossier.openReadOnly(home.resolve(left.getFirst()))) {
            assertThat(current(kept, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
    }

    private static Dossier made(Path file) throws Exception {
        Dossier dossier = Dossier.create(file);
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        return dossier;
    }

    /// On another thread, which has no connection of its own yet.
    private static Map<Integer, Double> elsewhere(Dossier dossier) {
        return CompletableFuture.supplyAsync(() -> current(dossier, POVERTY)).join();
    }

    private static Path rescued(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        WorkbenchException told = catchThrowableOfType(WorkbenchException.class, attempt);
        assertThat(told.why().key()).isEqualTo("store.why.vanished");
        return Path.of(String.valueOf(told.remedy().arguments().getFirst()));
    }

    private static List<String> names(Path of) throws Exception {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }
}
