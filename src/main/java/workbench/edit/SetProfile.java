package workbench.edit;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

/// Says who the community is.
public final class SetProfile {
    private final Dossier dossier;

    public SetProfile(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param profile where the profile is kept
    public void set(TextRef profile, SetContent.Entry entry) throws WorkbenchException {
        dossier.write(
                Message.of("edit.profile"),
                writer -> {
                    writer.putText(profile.kind(), profile.key(), entry.json(), entry.dependsOn());
                    return profile;
                });
    }
}
