package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Prints who the community is, as one JSON object; with `--set`, takes that of a file, which the
/// submission needs before it can be built.
@picocli.CommandLine.Command(name = "profile")
final class ProfileCommand extends Command {
    /// The form, where nobody has filled it in.
    private static final Profile NOBODY =
            new Profile(
                    "", Bilingual.EMPTY, Bilingual.EMPTY, List.of(), Bilingual.EMPTY, List.of());

    private static final TextRef PROFILE =
            new TextRef(ContentReader.PROFILE, ContentReader.PROFILE);

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.json")
    private @Nullable Path set;

    ProfileCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (set != null) {
            Profile profile = read(set);
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                new SetProfile(dossier)
                        .set(
                                PROFILE,
                                new SetContent.Entry(ContentWriter.profile(profile), Set.of()));
            }
            console.say("cli.profile.set", profile.community());
            return ExitCode.DONE;
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results()) {
            target.write(
                    ContentWriter.profileLaidOut(
                            ContentReader.profile(dossier.ledger()).orElse(NOBODY)));
            target.write(System.lineSeparator());
        }
        return ExitCode.DONE;
    }

    private static Profile read(Path file) throws WorkbenchException {
        Profile profile;
        try {
            profile = ContentReader.profile(Files.readString(file));
        } catch (IOException e) {
            throw failed(file, Message.of("cli.answers.unread"), e);
        }
        if (profile.community().isEmpty()) {
            throw failed(
                    file,
                    Message.of("cli.profile.nobody"),
                    new IllegalArgumentException("community"));
        }
        return profile;
    }

    private static WorkbenchException failed(Path file, Message why, Exception cause) {
        return new WorkbenchException(
                Message.of("cli.profile.failed", file.toString()),
                why,
                Message.of("cli.profile.remedy"),
                cause);
    }
}
