package workbench.catalogue;

import workbench.model.Indicator;
import workbench.model.Language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The indicators that the program knows by itself: what they are called, which factor they serve,
/// what they measure and which way is better.
///
/// Edition 2026. Codes of standards stand beside our own (`CIF`: Canadian Indicator Framework; `U`:
/// United for Smart Sustainable Cities 2017; `ISO 37120:2014`; `SDG`; `WB`: World Bank), with the
/// scheme before the code because schemes share numbers.
public final class IndicatorCatalogue {
    private static final IndicatorCatalogue SHIPPED =
            new IndicatorCatalogue(IndicatorEntry.readAll(Shipped.read("indicators-2026.json")));

    /// At most so many suggestions are made, and none that is less alike than this.
    private static final int SUGGESTIONS = 5;

    private static final double ALIKE = 0.45;

    private final List<IndicatorEntry> entries;
    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();

    IndicatorCatalogue(List<IndicatorEntry> entries) {
        this.entries = List.copyOf(entries);
        Map<String, Set<String>> bearers = new HashMap<>();
        for (IndicatorEntry entry : entries) {
            entry.standardCodes()
                    .forEach(
                            code ->
                                    bearers.computeIfAbsent(code, _ -> new java.util.TreeSet<>())
                                            .add(entry.indicator().code()));
        }
        for (IndicatorEntry entry : entries) {
            Indicator indicator = entry.indicator();
            put(byCode, Words.fold(indicator.code()), indicator);
            for (String code : entry.standardCodes()) {
                if (bearers.getOrDefault(code, Set.of()).size() == 1) {
                    put(byCode, Words.fold(code), indicator);
                    bare(code).ifPresent(own -> put(byCode, Words.fold(own), indicator));
                }
            }
            entry.names().forEach(name -> put(byName, Words.fold(name), indicator));
        }
    }

    private static void put(Map<String, Indicator> index, String key, Indicator indicator) {
        Indicator other = index.putIfAbsent(key, indicator);
        if (other != null && !other.code().equals(indicator.code())) {
            throw new IllegalArgumentException(
                    "\"%s\" names both %s and %s".formatted(key, other.code(), indicator.code()));
        }
    }

    /// The code without its scheme, where it cannot be taken for another scheme's: `SP.POP.TOTL`,
    /// but not `8.6.1`, which means one thing in the SDGs and another in the CIF.
    private static Optional<String> bare(String code) {
        String own = code.substring(code.indexOf(' ') + 1);
        return own.matches(".*\\p{L}.*\\p{Punct}.*") ? Optional.of(own) : Optional.empty();
    }

    public static IndicatorCatalogue shipped() {
        return SHIPPED;
    }

    /// Every indicator, factor by factor.
    public List<Indicator> all() {
        return entries.stream().map(IndicatorEntry::indicator).toList();
    }

    /// The indicator of our own code (`connect.households-50-10`), or of a standard's code that
    /// only one indicator bears: with its scheme (`CIF 9.3.1`), or without where the code has
    /// letters (`SP.POP.TOTL`).
    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(Words.fold(code)));
    }

    /// The indicator that bears exactly this name in either language, or lists these words as a
    /// source's name for it. Blind to case, accents, runs of white space and the remark that
    /// figures are illustrative ({@link IllustrativeWords}), and to nothing else.
    public Optional<Indicator> byName(String words) {
        return Optional.ofNullable(byName.get(Words.fold(words)))
                .or(
                        () ->
                                Optional.ofNullable(
                                        byName.get(Words.fold(IllustrativeWords.without(words)))));
    }

    /// The words by which sources call the indicator of one of our own codes; none for another
    /// code.
    public List<String> synonyms(String code) {
        return entries.stream()
                .filter(entry -> entry.indicator().code().equals(code))
                .flatMap(entry -> entry.synonyms().stream())
                .toList();
    }

    /// In which language words are, as far as the catalogue's own names tell: of which of the two
    /// they have more words that the other has not. Empty where they have none, or as many.
    public Optional<Language> languageOf(String words) {
        Set<String> english = wordsOfNames(Language.ENGLISH);
        Set<String> french = wordsOfNames(Language.FRENCH);
        long balance =
                words(words)
                        .mapToLong(
                                word ->
                                        (english.contains(word) ? 1 : 0)
                                                - (french.contains(word) ? 1 : 0))
                        .sum();
        return balance == 0
                ? Optional.empty()
                : Optional.of(balance > 0 ? Language.ENGLISH : Language.FRENCH);
    }

    private Set<String> wordsOfNames(Language language) {
        return entries.stream()
                .flatMap(entry -> words(entry.indicator().name().in(language)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Stream.of(Words.fold(text).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }

    /// Indicators whose names are like these words, most alike first: to be offered to a person,
    /// never to be taken.
    public List<Indicator> suggestions(String words) {
        record Near(Indicator indicator, double likeness) {}
        return entries.stream()
                .map(entry -> new Near(entry.indicator(), entry.likeness(words)))
                .filter(near -> near.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(SUGGESTIONS)
                .map(Near::indicator)
                .toList();
    }
}
