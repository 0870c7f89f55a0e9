package workbench.ui.submission;

import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.job.Outcome;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;
import workbench.ui.kit.Workplace;

import java.util.Optional;
import java.util.Set;

/// Keeps who the community is.
final class ProfileKeeper {
    private static final TextRef PROFILE =
            new TextRef(ContentReader.PROFILE, ContentReader.PROFILE);

    private final Workplace workplace;

    ProfileKeeper(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Does nothing to a dossier that cannot be changed; a failure is told to the person.
    ///
    /// @param kept what comes once it is in the dossier
    void keep(Profile profile, Runnable kept) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        workplace
                .jobs()
                .run(
                        _ -> {
                            new SetProfile(dossier.get())
                                    .set(
                                            PROFILE,
                                            new SetContent.Entry(
                                                    ContentWriter.profile(profile), Set.of()));
                            return profile;
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Profile>(var why)) {
                                workplace.notices().failed(why);
                            } else {
                                kept.run();
                            }
                        });
    }
}
