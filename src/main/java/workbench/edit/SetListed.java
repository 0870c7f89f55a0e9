package workbench.edit;

import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

import java.util.List;
import java.util.Map;

/// Says which charts the submission prints and which programmes it tells of: texts that are listed
/// in the order of their keys.
public final class SetListed {
    private final Dossier dossier;
    private final What what;

    public SetListed(Dossier dossier, What what) {
        this.dossier = dossier;
        this.what = what;
    }

    /// What is listed.
    public enum What {
        CHART("edit.chart"),
        PROGRAMME("edit.programme");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    /// One more is listed, after all that there are.
    ///
    /// @param kind that it is kept as
    /// @param name as a person calls it
    /// @return where it is kept
    public TextRef add(String kind, SetContent.Entry entry, Bilingual name)
            throws WorkbenchException {
        return dossier.write(
                Message.of(what.words, name),
                writer -> {
                    String key = ListedKeys.after(writer.ledger().texts(kind).keySet());
                    writer.putText(kind, key, entry.json(), entry.dependsOn());
                    return new TextRef(kind, key);
                });
    }

    /// One is listed as something else.
    ///
    /// @param name as a person calls it
    public void put(TextRef text, SetContent.Entry entry, Bilingual name)
            throws WorkbenchException {
        dossier.write(
                Message.of(what.words, name),
                writer -> {
                    writer.putText(text.kind(), text.key(), entry.json(), entry.dependsOn());
                    return text;
                });
    }

    /// One is listed no longer.
    ///
    /// @param name as a person calls it
    public void remove(TextRef text, Bilingual name) throws WorkbenchException {
        dossier.write(
                Message.of(what.words + ".gone", name),
                writer -> {
                    writer.removeText(text.kind(), text.key());
                    return text;
                });
    }

    /// These are listed in this order, in the place of all before.
    ///
    /// @param kind that they are kept as
    public void all(String kind, List<SetContent.Entry> entries) throws WorkbenchException {
        Map<String, SetContent.Entry> keyed = ListedKeys.inOrder(entries);
        dossier.write(
                Message.of(what.words + ".all", entries.size()),
                writer -> {
                    writer.ledger().texts(kind).keySet().stream()
                            .filter(key -> !keyed.containsKey(key))
                            .forEach(key -> writer.removeText(kind, key));
                    keyed.forEach(
                            (key, entry) ->
                                    writer.putText(kind, key, entry.json(), entry.dependsOn()));
                    return entries.size();
                });
    }
}
