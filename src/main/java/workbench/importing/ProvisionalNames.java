package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words of sources that a dossier holds and nobody has said the meaning of, with what they may
/// mean.
public final class ProvisionalNames {
    private final Ledger ledger;
    private final IndicatorCatalogue catalogue;
    private final Gazetteer gazetteer;

    public ProvisionalNames(Ledger ledger, IndicatorCatalogue catalogue, Gazetteer gazetteer) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    /// Words and what they may mean, the likeliest first.
    ///
    /// @param series how many bear them
    public record Name<T>(String words, int series, List<T> suggestions) {
        public Name {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// Provisional indicators, in the ledger's order.
    public List<Name<Indicator>> indicators() {
        return names(ProvisionalNames::indicatorWords, catalogue::suggestions);
    }

    /// Provisional places, in the ledger's order.
    public List<Name<Place>> places() {
        return names(ProvisionalNames::placeWords, gazetteer::suggestions);
    }

    /// Whether a provisional place bears these words, and no provisional indicator does.
    public boolean isPlace(String words) {
        String key = Bindings.key(words);
        List<SeriesKey> keys = ledger.allSeries().stream().map(Series::key).toList();
        return !key.isEmpty()
                && keys.stream().anyMatch(one -> Bindings.key(placeWords(one)).equals(key))
                && keys.stream().noneMatch(one -> Bindings.key(indicatorWords(one)).equals(key));
    }

    private static String indicatorWords(SeriesKey key) {
        return key.indicator().isBound() ? "" : key.indicator().name().en();
    }

    private static String placeWords(SeriesKey key) {
        return key.place().code().isEmpty() ? key.place().name().en() : "";
    }

    /// @param words those of a key that nobody has said the meaning of; empty for none
    private <T> List<Name<T>> names(
            Function<SeriesKey, String> words, Function<String, List<T>> suggestions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Series series : ledger.allSeries()) {
            String unknown = words.apply(series.key());
            if (!unknown.isEmpty()) {
                counts.merge(unknown, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(
                        one ->
                                new Name<>(
                                        one.getKey(),
                                        one.getValue(),
                                        suggestions.apply(one.getKey())))
                .toList();
    }

    /// The indicator that a person names, by code or exact name: one of the dossier's, or of the
    /// catalogue's.
    public Optional<Indicator> indicator(String codeOrName) {
        return ledger.indicators().stream()
                .map(StoredIndicator::indicator)
                .filter(
                        one ->
                                one.isBound() && one.code().equals(codeOrName)
                                        || Bindings.key(one.name().en())
                                                .equals(Bindings.key(codeOrName))
                                        || Bindings.key(one.name().fr())
                                                .equals(Bindings.key(codeOrName)))
                .findFirst()
                .or(() -> catalogue.byCode(codeOrName))
                .or(() -> catalogue.byName(codeOrName));
    }

    /// The place that a person names, by code or exact name.
    public Optional<Place> place(String codeOrName) {
        return gazetteer.byCode(codeOrName).or(() -> gazetteer.byName(codeOrName));
    }
}
