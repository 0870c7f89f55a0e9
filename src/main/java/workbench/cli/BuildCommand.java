package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.BeforeBuilding;
import workbench.submission.Edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Builds the submission of a dossier.
@picocli.CommandLine.Command(name = "build")
final class BuildCommand extends Command {
    private static final Set<String> LATER = Set.of("pptx", "html");

    private final Submissions submissions;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--formats", split = ",", paramLabel = "docx,pdf,xlsx")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--edition", paramLabel = "NAME")
    private @Nullable String edition;

    BuildCommand(Console console, Submissions submissions) {
        super(console);
        this.submissions = submissions;
    }

    @Override
    int run() throws WorkbenchException, IOException {
        Set<SubmissionFiles.Format> wanted = EnumSet.noneOf(SubmissionFiles.Format.class);
        for (String format : formats) {
            if (LATER.contains(format)) {
                console.warn(Message.of("cli.not-yet", "--formats " + format));
                return ExitCode.WRONG_USAGE;
            }
            try {
                wanted.add(SubmissionFiles.Format.valueOf(format));
            } catch (IllegalArgumentException _) {
                console.warn(Message.of("cli.build.unknown-format", format));
                return ExitCode.WRONG_USAGE;
            }
        }
        if (wanted.isEmpty()) {
            wanted = EnumSet.allOf(SubmissionFiles.Format.class);
        }
        Set<SubmissionFiles.Format> all = wanted;
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            if (edition != null) {
                return EditionChoice.asItWas(
                        dossier, edition, console, (past, one) -> build(past, one, all));
            }
            say(submissions.build(dossier, console.language(), all, out, console.progress()));
            BeforeBuilding before = submissions.before(dossier);
            before.onWiderPlaces().ifPresent(console::say);
            List<Message> remarks = before.remarks(console.language());
            remarks.forEach(console::say);
            return remarks.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
        }
    }

    /// What an edition lacked then is no news.
    private int build(Dossier past, Edition one, Set<SubmissionFiles.Format> wanted)
            throws WorkbenchException {
        say(submissions.build(past, one, console.language(), wanted, out, console.progress()));
        return ExitCode.DONE;
    }

    private void say(List<Path> written) {
        console.say("cli.build.done", written.size(), out.toString());
    }
}
