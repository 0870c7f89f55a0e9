package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SourceFile;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SelfCheckTest {
    private static final Message WHAT = Message.of("cli.self-check.fonts");

    @Test
    void everythingWorksHere() {
        Cli.Ran ran = Cli.run("--self-check");

        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(ran.out().lines())
                .hasSizeGreaterThan(SourceFile.Format.values().length)
                .allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void whatIsTriedIsSaidInFrenchToo() {
        Ran ran = run(Language.FRENCH, new Check(WHAT, _ -> Optional.empty()));

        assertThat(ran.lines()).singleElement().asString().contains("Les polices se chargent");
    }

    @Test
    void isNotAmongTheCommandsThatHelpLists() {
        assertThat(Cli.run("--help").out()).contains("verify").doesNotContain("self-check");
    }

    @Test
    void oneThatFailsIsSaidAndTheOthersAreTriedAllTheSame() {
        Ran ran =
                run(
                        new Check(WHAT, _ -> Optional.of(Message.of("cli.self-check.fonts.no"))),
                        new Check(
                                WHAT,
                                _ -> {
                                    throw new UnsatisfiedLinkError("no glass in java.library.path");
                                }),
                        new Check(
                                WHAT,
                                _ -> {
                                    throw new WorkbenchException(
                                            Message.of("cli.disk"),
                                            Message.of("cli.disk.why"),
                                            Message.of("cli.disk.remedy"));
                                }),
                        new Check(WHAT, _ -> Optional.empty()));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(0)).startsWith("FAILED").contains("in place of Roboto");
        assertThat(ran.lines().get(1))
                .startsWith("FAILED")
                .contains("no glass in java.library.path", "workbench.cli.SelfCheckTest");
        assertThat(ran.lines().get(2))
                .startsWith("FAILED")
                .contains("could not be read or written");
        assertThat(ran.lines().get(3)).startsWith("ok ");
    }

    @Test
    void eachGetsAnEmptyFolderThatIsGoneAfterwards() {
        List<Path> folders = new ArrayList<>();
        Check.Trial trial =
                scratch -> {
                    assertThat(scratch).isEmptyDirectory();
                    Files.writeString(scratch.resolve("left.txt"), "left");
                    folders.add(scratch);
                    return Optional.empty();
                };
        Ran ran = run(new Check(WHAT, trial), new Check(WHAT, trial));

        assertThat(ran.code()).as(ran.lines().toString()).isZero();
        assertThat(folders).hasSize(2).doesNotHaveDuplicates();
        assertThat(folders).allSatisfy(folder -> assertThat(folder).doesNotExist());
    }

    /// What the command left.
    private record Ran(int code, List<String> lines) {}

    private static Ran run(Check... checks) {
        return run(Language.ENGLISH, checks);
    }

    private static Ran run(Language language, Check... checks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream words = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(words, System.err, false, () -> false);
        console.setLanguage(language);
        console.setQuiet(true);
        try {
            int code = new SelfCheckCommand(console, () -> List.of(checks)).run();
            return new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
