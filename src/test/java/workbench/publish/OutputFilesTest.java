package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class OutputFilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void replacesWhatStoodThereAndLeavesNothingElse() throws Exception {
        Path target = folder.resolve("submission-en.pdf");
        Files.writeString(target, "old");

        OutputFiles.write(target, out -> out.write(NEW));

        assertThat(target).hasContent("new");
        assertThat(files()).containsExactly("submission-en.pdf");
    }

    @Test
    void makesFoldersThatAreMissing() throws Exception {
        Path target = folder.resolve("out/2027/submission-en.pdf");

        OutputFiles.write(target, out -> out.write(NEW));

        assertThat(target).hasContent("new");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, disk-full",
        "There is not enough space on the disk, disk-full",
        "Read-only file system, not-allowed",
        "Input/output error, other"
    })
    void keepsTheOldFileWhenWritingFails(String said, String reason) throws IOException {
        Path target = folder.resolve("submission-en.docx");
        Files.writeString(target, "old");

        WorkbenchException failure =
                failure(
                        target,
                        out -> {
                            out.write(NEW);
                            throw new IOException(said);
                        });

        assertThat(failure.why().key()).isEqualTo("publish.cannot-write." + reason + ".why");
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly("submission-en.docx");
    }

    @Test
    void leavesNothingBehindWhenTheProgramFails() throws IOException {
        Path target = folder.resolve("submission-en.docx");

        IllegalStateException bug =
                catchThrowableOfType(
                        IllegalStateException.class,
                        () ->
                                OutputFiles.write(
                                        target,
                                        _ -> {
                                            throw new IllegalStateException("bug");
                                        }));

        assertThat(bug).hasMessage("bug");
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatTheFolderMayNotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(closed.toFile().setWritable(false), "permissions are not kept here");
        Assumptions.assumeFalse(Files.isWritable(closed), "an administrator may write everywhere");

        WorkbenchException failure = failure(closed.resolve("a.pdf"), out -> out.write(NEW));

        assertThat(failure.why().key()).isEqualTo("publish.cannot-write.not-allowed.why");
    }

    @Test
    void saysThatAFolderBearsTheName() throws IOException {
        Path target = Files.createDirectory(folder.resolve("submission-en.pdf"));

        WorkbenchException failure = failure(target, out -> out.write(NEW));

        assertThat(failure.why().key()).isEqualTo("publish.cannot-write.is-folder.why");
        assertThat(files()).containsExactly("submission-en.pdf");
    }

    @Test
    void saysThatAFileStandsInTheFoldersPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "a file");

        WorkbenchException failure = failure(file.resolve("a.pdf"), out -> out.write(NEW));

        assertThat(failure.why().key()).isEqualTo("publish.cannot-write.no-folder.why");
        assertThat(files()).containsExactly("out");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, a.pdf", "FRENCH, a.pdf"})
    void hasWordsForEveryProblem(Language language, String name) {
        Texts texts = Texts.of(language);
        for (OutputProblem problem : OutputProblem.values()) {
            assertThat(texts.text(problem.why(), "/out")).doesNotContain("{");
            assertThat(texts.text(problem.remedy(), "/out")).doesNotContain("{");
        }
        assertThat(texts.text("publish.cannot-write", name)).contains(name);
    }

    private static WorkbenchException failure(Path target, OutputFiles.Content content) {
        return catchThrowableOfType(
                WorkbenchException.class, () -> OutputFiles.write(target, content));
    }

    private java.util.List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
