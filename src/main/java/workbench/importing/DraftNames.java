package workbench.importing;

import workbench.catalogue.IndicatorCatalogue;
import workbench.model.Indicator;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The indicators that a draft brings, with the words by which its file calls each.
public final class DraftNames {
    private final IndicatorCatalogue catalogue;
    private final Bindings bindings;

    /// @param ledger of the dossier that it would go into; empty while there is none yet
    public DraftNames(IndicatorCatalogue catalogue, Optional<Ledger> ledger) {
        this.catalogue = catalogue;
        this.bindings =
                ledger.map(known -> Bindings.of(known, catalogue::byCode, _ -> Optional.empty()))
                        .orElse(Bindings.NONE);
    }

    /// One of them.
    ///
    /// @param indicator what the figures will be called
    /// @param words what the file calls it; empty where a code and no name says what it is
    /// @param said whether a person said before what the words mean
    /// @param unit of its figures; the first where they are several
    /// @param figures how many the draft tells of
    public record Name(Indicator indicator, String words, boolean said, Unit unit, long figures) {
        /// Whether nobody knows more of it than the file's words.
        public boolean isUnknown() {
            return !indicator.isBound() && !said;
        }
    }

    /// Figures that are listed together.
    ///
    /// @param said the words of which a person said that they mean the indicator
    private record Entry(Indicator indicator, Optional<String> said) {}

    /// In the order of the sheets. Words that were said to mean the same indicator are listed each,
    /// so that of each something else can be said.
    public List<Name> of(ImportDraft draft) {
        String ofFile = draft.reading().recipe().nameOfFile(draft.fileName());
        Map<Entry, Long> counts = new LinkedHashMap<>();
        Map<Entry, FoundFigure> first = new LinkedHashMap<>();
        for (DraftFigure figure : draft.figures()) {
            FoundFigure found = figure.found();
            Entry entry = new Entry(found.key().indicator(), said(found, ofFile));
            counts.merge(entry, 1L, Long::sum);
            first.putIfAbsent(entry, found);
        }
        return first.entrySet().stream()
                .map(
                        one ->
                                name(
                                        one.getKey(),
                                        one.getValue(),
                                        counts.getOrDefault(one.getKey(), 0L),
                                        ofFile))
                .toList();
    }

    private Name name(Entry entry, FoundFigure found, long figures, String ofFile) {
        String words =
                entry.said()
                        .or(() -> provisional(entry.indicator()))
                        .or(() -> catalogued(found, ofFile))
                        .orElse("");
        return new Name(
                entry.indicator(), words, entry.said().isPresent(), found.key().unit(), figures);
    }

    /// The words of which a person said that they mean the indicator of a figure. Where the words
    /// that lead to it do not follow each other as they were said, it may be those of the only
    /// ones.
    private Optional<String> said(FoundFigure found, String ofFile) {
        Indicator indicator = found.key().indicator();
        List<String> known = bindings.wordsOf(indicator);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<String> keys = known.stream().map(Bindings::key).collect(Collectors.toSet());
        return words(found, ofFile, words -> keys.contains(Bindings.key(words)))
                .or(
                        () ->
                                known.size() == 1 && catalogued(found, ofFile).isEmpty()
                                        ? Optional.of(known.getFirst())
                                        : Optional.empty());
    }

    /// The words by which the catalogue itself knows the indicator of a figure.
    private Optional<String> catalogued(FoundFigure found, String ofFile) {
        Optional<Indicator> indicator = Optional.of(found.key().indicator());
        return words(found, ofFile, one -> catalogue.byName(one).equals(indicator));
    }

    private static Optional<String> provisional(Indicator indicator) {
        return indicator.isBound() ? Optional.empty() : Optional.of(indicator.name().en());
    }

    /// The words that lead to a figure and are meant: one of them, or some that follow each other,
    /// as a header of several rows does; else those of the file.
    private static Optional<String> words(
            FoundFigure found, String ofFile, Predicate<String> meant) {
        String[] parts = found.sourceLabel().split(Pattern.quote(SourceLabel.SEPARATOR));
        for (int end = parts.length; end > 0; end--) {
            for (int start = end - 1; start >= 0; start--) {
                String words =
                        String.join(SourceLabel.SEPARATOR, List.of(parts).subList(start, end));
                if (!words.isBlank() && meant.test(words)) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.of(ofFile).filter(meant);
    }
}
