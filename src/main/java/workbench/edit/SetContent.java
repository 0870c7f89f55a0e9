package workbench.edit;

import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.util.Map;
import java.util.Set;

/// Keeps texts of the submission (answers, initiatives, charts, profile) in the dossier, with the
/// series that each depends on.
public final class SetContent {
    private final Dossier dossier;

    public SetContent(Dossier dossier) {
        this.dossier = dossier;
    }

    /// A text to keep.
    ///
    /// @param json as its owner writes it
    /// @param dependsOn the series whose change it must hear of
    public record Entry(String json, Set<SeriesId> dependsOn) {}

    /// @param kind such as `answer`
    /// @param entries by key within the kind
    public void set(String kind, Map<String, Entry> entries) throws WorkbenchException {
        dossier.write(
                Message.of("edit.content", entries.size()),
                writer -> {
                    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                        writer.putText(
                                kind,
                                entry.getKey(),
                                entry.getValue().json(),
                                entry.getValue().dependsOn());
                    }
                    return entries.size();
                });
    }
}
