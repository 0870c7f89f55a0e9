package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.SaidTwice;
import workbench.model.Indicator;
import workbench.model.Place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Binds a source's words to the catalogue's indicators and the gazetteer's places.
///
/// By an exact code, an exact name or a listed synonym, or by what a person has said that the words
/// mean, and by nothing less: names are not guessed. Words that nothing matches name a provisional
/// indicator or place.
final class Binder {
    private final IndicatorCatalogue catalogue;
    private final Gazetteer gazetteer;
    private final Bindings bindings;
    private final KnownSeries series;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
    private final Map<String, Indicator> called = new HashMap<>();

    /// @param bindings what the dossier remembers of a person's decisions
    /// @param series by what the dossier tells its series apart
    Binder(
            IndicatorCatalogue catalogue,
            Gazetteer gazetteer,
            Bindings bindings,
            KnownSeries series) {
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
        this.bindings = bindings;
        this.series = series;
    }

    /// The indicator of these words; empty where they name none exactly.
    Optional<Indicator> known(String words) {
        return indicators.computeIfAbsent(
                words,
                key ->
                        key.isBlank()
                                ? Optional.empty()
                                : bindings.indicator(key)
                                        .or(() -> catalogue.byName(key))
                                        .or(() -> SaidTwice.in(key, catalogue::byName)));
    }

    /// By what the dossier tells its series apart.
    KnownSeries series() {
        return series;
    }

    boolean isPlace(String words) {
        return gazetteer.isPlace(words) || bindings.place(words).isPresent();
    }

    /// @param code from a code column; may be empty
    Indicator indicator(String words, String code) {
        return called.computeIfAbsent(words + "\u001f" + code, _ -> named(words, code));
    }

    private Indicator named(String words, String code) {
        return Optional.of(code)
                .filter(given -> !given.isBlank())
                .flatMap(this::knownByCode)
                .or(() -> known(words))
                .orElseGet(() -> Indicator.provisional(words));
    }

    private Optional<Indicator> knownByCode(String code) {
        return catalogue.byCode(code).or(() -> known(code));
    }

    /// @param code from a code column; may be empty
    Place place(String words, String code) {
        return places.computeIfAbsent(
                words + "\u001f" + code,
                _ ->
                        Optional.of(code)
                                .filter(given -> !given.isBlank())
                                .flatMap(gazetteer::byCode)
                                .or(
                                        () ->
                                                words.isBlank()
                                                        ? Optional.empty()
                                                        : bindings.place(words)
                                                                .or(() -> gazetteer.byName(words)))
                                .orElseGet(() -> Place.provisional(words)));
    }
}
