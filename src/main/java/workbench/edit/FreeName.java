package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Message;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.util.List;
import java.util.Set;

/// Takes back what a person had said that a source's words mean: the series that came under them
/// stand for themselves again.
public final class FreeName {
    private static final Set<String> KINDS = Set.of(Bindings.INDICATOR, Bindings.PLACE);

    private final Dossier dossier;

    public FreeName(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param words of an indicator or a place
    /// @return how many series stand for themselves again
    /// @throws WorkbenchException where nothing was said of these words
    public int free(String words) throws WorkbenchException {
        String key = Bindings.key(words);
        boolean indicator = dossier.ledger().text(Bindings.INDICATOR, key).isPresent();
        boolean place = dossier.ledger().text(Bindings.PLACE, key).isPresent();
        if (!indicator && !place) {
            throw new WorkbenchException(
                    Message.of("edit.free.nothing", words),
                    Message.of("edit.free.nothing.why"),
                    Message.of("edit.free.nothing.remedy"));
        }
        return dossier.write(
                Message.of("edit.free", words),
                writer -> free(writer, dossier.ledger(), key, KINDS));
    }

    /// Takes back what was said of words, where something was, within an action that may hold more.
    ///
    /// @param key as {@link Bindings#key} makes it of the words
    /// @param kinds of what the words were said to be
    /// @return how many series stand for themselves again
    static int free(LedgerWriter writer, Ledger ledger, String key, Set<String> kinds) {
        boolean indicator = isSaid(ledger, Bindings.INDICATOR, key, kinds);
        boolean place = isSaid(ledger, Bindings.PLACE, key, kinds);
        List<Series> series =
                ledger.aliases().stream()
                        .filter(
                                one ->
                                        indicator && isIndicator(one, key)
                                                || place && isPlace(one, key))
                        .toList();
        series.forEach(one -> writer.removeAlias(one.id()));
        kinds.forEach(kind -> writer.removeText(kind, key));
        return series.size();
    }

    private static boolean isSaid(Ledger ledger, String kind, String key, Set<String> kinds) {
        return kinds.contains(kind) && ledger.text(kind, key).isPresent();
    }

    private static boolean isIndicator(Series series, String key) {
        return !series.key().indicator().isBound()
                && Bindings.key(series.key().indicator().name().en()).equals(key);
    }

    private static boolean isPlace(Series series, String key) {
        return series.key().place().code().isEmpty()
                && Bindings.key(series.key().place().name().en()).equals(key);
    }
}
