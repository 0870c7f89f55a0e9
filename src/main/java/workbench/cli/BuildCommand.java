package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles;
import workbench.publish.Submissions;
import workbench.store.Dossier;

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

    BuildCommand(Console console, Submissions submissions) {
        super(console);
        this.submissions = submissions;
    }

    @Override
    int run() throws WorkbenchException {
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
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            List<Path> written =
                    submissions.build(dossier, console.language(), wanted, out, console.progress());
            console.say("cli.build.done", written.size(), out.toString());
            List<Message> remarks = submissions.before(dossier, console.language());
            remarks.forEach(console::say);
            return remarks.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
        }
    }
}
