package workbench.cli;

import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Who the community is, as one JSON object: the submission needs it before it can be built.
@picocli.CommandLine.Command(name = "profile")
final class ProfileCommand extends ContentCommand {
    /// The form, where nobody has filled it in.
    private static final Profile NOBODY =
            new Profile(
                    "", Bilingual.EMPTY, Bilingual.EMPTY, List.of(), Bilingual.EMPTY, List.of());

    private static final TextRef PROFILE =
            new TextRef(ContentReader.PROFILE, ContentReader.PROFILE);

    ProfileCommand(Console console) {
        super(console, new Words("cli.profile.failed", "cli.profile.remedy"));
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.profileLaidOut(ContentReader.profile(ledger).orElse(NOBODY));
    }

    @Override
    Read read(Path file, String json) throws WorkbenchException {
        Profile profile = ContentReader.profile(json);
        if (profile.community().isEmpty()) {
            Message why = Message.of("cli.profile.nobody");
            throw refused(file, why, new IllegalArgumentException("community"));
        }
        return dossier -> {
            new SetProfile(dossier)
                    .set(PROFILE, new SetContent.Entry(ContentWriter.profile(profile), Set.of()));
            console.say("cli.profile.set", profile.community());
            return ExitCode.DONE;
        };
    }
}
