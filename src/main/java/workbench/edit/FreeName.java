package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Message;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.util.List;

/// Takes back what a person had said that a source's words mean: the series that came under them
/// stand for themselves again.
public final class FreeName {
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
        List<Series> series =
                dossier.ledger().aliases().stream()
                        .filter(
                                one ->
                                        indicator && isIndicator(one, key)
                                                || place && isPlace(one, key))
                        .toList();
        return dossier.write(
                Message.of("edit.free", words),
                writer -> {
                    series.forEach(one -> writer.removeAlias(one.id()));
                    writer.removeText(Bindings.INDICATOR, key);
                    writer.removeText(Bindings.PLACE, key);
                    return series.size();
                });
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
