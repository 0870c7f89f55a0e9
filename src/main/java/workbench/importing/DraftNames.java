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
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

    /// In the order of the sheets.
    public List<Name> of(ImportDraft draft) {
        Map<Indicator, Long> counts = new LinkedHashMap<>();
        Map<Indicator, FoundFigure> first = new LinkedHashMap<>();
        for (DraftFigure figure : draft.figures()) {
            Indicator indicator = figure.found().key().indicator();
            counts.merge(indicator, 1L, Long::sum);
            first.putIfAbsent(indicator, figure.found());
        }
        String ofFile = draft.reading().recipe().nameOfFile(draft.fileName());
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

    private Name name(Indicator indicator, FoundFigure found, long figures, String ofFile) {
        Optional<String> said =
                words(
                        found,
                        ofFile,
                        words -> bindings.indicator(words).equals(Optional.of(indicator)));
        String words =
                said.or(() -> provisional(indicator))
                        .or(
                                () ->
                                        words(
                                                found,
                                                ofFile,
                                                one ->
                                                        catalogue
                                                                .byName(one)
                                                                .equals(Optional.of(indicator))))
                        .orElse("");
        return new Name(indicator, words, said.isPresent(), found.key().unit(), figures);
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
