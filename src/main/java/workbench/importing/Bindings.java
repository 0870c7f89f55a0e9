package workbench.importing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.catalogue.Words;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a person has said that a source's words mean, as a dossier remembers it for the next file.
///
/// The dossier keeps each as a text of the kind {@link #INDICATOR} or {@link #PLACE}, under the
/// words as {@link Words#fold} compares them: `{"words": …, "code": …, "name": …}`, the code empty
/// where what is meant bears only a source's words itself.
public final class Bindings {
    public static final String INDICATOR = "binding.indicator";
    public static final String PLACE = "binding.place";
    public static final Bindings NONE = new Bindings(Map.of(), Map.of(), Map.of());

    private final Map<String, Indicator> indicators;
    private final Map<String, Place> places;
    private final Map<Indicator, List<String>> wordsOf;

    /// @param wordsOf the words by which an indicator is meant, as the person saw them
    private Bindings(
            Map<String, Indicator> indicators,
            Map<String, Place> places,
            Map<Indicator, List<String>> wordsOf) {
        this.indicators = Map.copyOf(indicators);
        this.places = Map.copyOf(places);
        this.wordsOf = Map.copyOf(wordsOf);
    }

    /// Those that a dossier remembers.
    ///
    /// @param indicators knows an indicator of the catalogue by its code
    /// @param places knows a place of the gazetteer by its code
    static Bindings of(
            Ledger ledger,
            Function<String, Optional<Indicator>> indicators,
            Function<String, Optional<Place>> places) {
        Map<String, Said> ofIndicators = said(ledger, INDICATOR);
        Map<String, Said> ofPlaces = said(ledger, PLACE);
        if (ofIndicators.isEmpty() && ofPlaces.isEmpty()) {
            return NONE;
        }
        Map<String, Indicator> own = new HashMap<>();
        if (!ofIndicators.isEmpty()) {
            for (StoredIndicator stored : ledger.indicators()) {
                own.put(stored.indicator().code(), stored.indicator());
            }
        }
        Map<String, Indicator> meant =
                read(
                        ofIndicators,
                        code -> Optional.ofNullable(own.get(code)).or(() -> indicators.apply(code)),
                        Indicator::provisional);
        Map<Indicator, List<String>> wordsOf =
                meant.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        Collectors.mapping(
                                                one -> words(ofIndicators, one.getKey()),
                                                Collectors.toList())));
        return new Bindings(meant, read(ofPlaces, places, Place::provisional), wordsOf);
    }

    /// What a person said of words.
    ///
    /// @param words as the person saw them
    /// @param code of what is meant; empty where it bears only a source's words
    /// @param name of what is meant
    public record Said(String words, String code, String name) {
        private boolean isOfWords() {
            return code.isEmpty();
        }
    }

    /// All that was said, under the words as they are compared.
    ///
    /// @param kind {@link #INDICATOR} or {@link #PLACE}
    public static Map<String, Said> said(Ledger ledger, String kind) {
        Map<String, Said> all = new HashMap<>();
        ledger.texts(kind)
                .forEach(
                        (key, json) -> {
                            JsonNode text = JsonMapper.shared().readTree(json);
                            Said said =
                                    new Said(
                                            text.path("words").asString(key),
                                            text.path("code").asString(""),
                                            text.path("name").asString(""));
                            if (!(said.code() + said.name()).isBlank()) {
                                all.put(key, said);
                            }
                        });
        return all;
    }

    /// The words that lead from some to what they mean in the end: themselves first, then those
    /// that they were said to mean, and so on.
    ///
    /// @param key of the words
    public static List<String> path(Map<String, Said> said, String key) {
        List<String> path = new ArrayList<>();
        Optional<String> next = Optional.of(key);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next =
                    Optional.ofNullable(said.get(next.get()))
                            .filter(Said::isOfWords)
                            .map(one -> key(one.name()));
        }
        return path;
    }

    /// What words mean in the end; empty where nothing was said of them.
    ///
    /// @param key of the words
    public static Optional<Said> meaning(Map<String, Said> said, String key) {
        return path(said, key).stream()
                .flatMap(one -> Optional.ofNullable(said.get(one)).stream())
                .reduce((_, later) -> later);
    }

    private static String words(Map<String, Said> said, String key) {
        return Optional.ofNullable(said.get(key)).map(Said::words).orElse(key);
    }

    private static <T> Map<String, T> read(
            Map<String, Said> said,
            Function<String, Optional<T>> byCode,
            Function<String, T> provisional) {
        Map<String, T> read = new HashMap<>();
        said.keySet()
                .forEach(
                        words ->
                                meaning(said, words)
                                        .flatMap(
                                                one ->
                                                        one.isOfWords()
                                                                ? Optional.of(
                                                                        provisional.apply(
                                                                                one.name()))
                                                                : byCode.apply(one.code()))
                                        .ifPresent(one -> read.put(words, one)));
        return read;
    }

    /// The form in which two spellings of the same words are one, under which they are kept.
    public static String key(String words) {
        return Words.fold(words);
    }

    /// The text that a dossier keeps of a binding.
    ///
    /// @param code of what is meant; empty where it bears only a source's words
    /// @param name of what is meant
    public static String json(String words, String code, String name) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("words", words, "code", code, "name", name));
    }

    Optional<Indicator> indicator(String words) {
        return Optional.ofNullable(indicators.get(Words.fold(words)));
    }

    /// The words of which was said that they mean an indicator.
    List<String> wordsOf(Indicator indicator) {
        return wordsOf.getOrDefault(indicator, List.of());
    }

    Optional<Place> place(String words) {
        return Optional.ofNullable(places.get(Words.fold(words)));
    }
}
