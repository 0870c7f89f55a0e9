package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.util.Set;
import java.util.stream.Collectors;

/// Takes back what a person had said that a source's words mean: the series that came under them
/// stand for themselves again, but for what else was said of their words.
public final class FreeName {
    private static final Set<String> KINDS = Set.of(Bindings.INDICATOR, Bindings.PLACE);

    private final Dossier dossier;

    public FreeName(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param words of an indicator or a place
    /// @return how many series are read otherwise than before
    /// @throws WorkbenchException where nothing was said of these words
    public int free(String words) throws WorkbenchException {
        String key = Bindings.key(words);
        return dossier.write(
                Message.of("edit.free", words),
                writer -> {
                    if (KINDS.stream().noneMatch(kind -> isSaid(writer.ledger(), kind, key))) {
                        throw new WorkbenchException(
                                Message.of("edit.free.nothing", words),
                                Message.of("edit.free.nothing.why"),
                                Message.of("edit.free.nothing.remedy"));
                    }
                    return free(writer, key, KINDS);
                });
    }

    /// Takes back what was said of words, where something was, within an action that may hold more.
    /// What else was said of the words of the same series goes on.
    ///
    /// @param key as {@link Bindings#key} makes it of the words
    /// @param kinds of what the words were said to be
    /// @return how many series are read otherwise than before
    static int free(LedgerWriter writer, String key, Set<String> kinds) {
        Set<String> said =
                kinds.stream()
                        .filter(kind -> isSaid(writer.ledger(), kind, key))
                        .collect(Collectors.toSet());
        if (said.isEmpty()) {
            return 0;
        }
        said.forEach(kind -> writer.removeText(kind, key));
        return Meanings.of(writer.ledger()).settle(writer, said, key);
    }

    private static boolean isSaid(Ledger ledger, String kind, String key) {
        return ledger.text(kind, key).isPresent();
    }
}
