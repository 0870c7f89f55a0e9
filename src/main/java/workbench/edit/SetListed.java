package workbench.edit;

import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

import java.util.Collection;
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

    /// One is listed, or is listed as something else.
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

    /// These are listed in the place of all before.
    ///
    /// @param kind that they are kept as
    /// @param before the keys of those that there are
    /// @param texts by the keys that they are kept under
    public void all(String kind, Collection<String> before, Map<String, SetContent.Entry> texts)
            throws WorkbenchException {
        List<String> gone = before.stream().filter(key -> !texts.containsKey(key)).toList();
        dossier.write(
                Message.of(what.words + ".all", texts.size()),
                writer -> {
                    gone.forEach(key -> writer.removeText(kind, key));
                    texts.forEach(
                            (key, entry) ->
                                    writer.putText(kind, key, entry.json(), entry.dependsOn()));
                    return texts.size();
                });
    }
}
