package workbench.ui.main;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.SoughtWords;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.Ledger;
import workbench.ui.kit.Target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the indicators and series of a dossier by a few letters of their words: names in either
/// language or as sources have them, code, place and part.
///
/// Whoever types words of an indicator means the indicator; whoever types words of a place or a
/// part with them means the one series that has them.
final class SeriesFinder {
    /// Where no dossier is open, or while it is read.
    static final SeriesFinder EMPTY = new SeriesFinder(List.of());

    private final List<Group> groups;

    /// What was found.
    ///
    /// @param words by which the table of indicators calls it
    record Hit(String words, Target target) {}

    /// An indicator with its series.
    ///
    /// @param own its own words, in the form in which they are compared
    private record Group(Indicator indicator, String own, List<Member> members) {}

    /// @param words those of the indicator and its own, in the form in which they are compared
    private record Member(Series series, String words) {}

    private SeriesFinder(List<Group> groups) {
        this.groups = groups;
    }

    /// Reads what can be found in a dossier. For a job.
    static SeriesFinder of(Ledger ledger) {
        Map<String, List<Series>> byIndicator = new LinkedHashMap<>();
        for (Series series : shown(ledger)) {
            byIndicator
                    .computeIfAbsent(name(series.key().indicator()), _ -> new ArrayList<>())
                    .add(series);
        }
        return new SeriesFinder(byIndicator.values().stream().map(SeriesFinder::group).toList());
    }

    /// A series whose imports are all withdrawn has no row to go to.
    private static List<Series> shown(Ledger ledger) {
        Set<SeriesId> told = ledger.withFigures();
        return ledger.everyIndicator().stream()
                .flatMap(indicator -> ledger.seriesOf(indicator.id()).stream())
                .filter(series -> told.contains(series.id()))
                .toList();
    }

    private static Group group(List<Series> all) {
        Indicator indicator = all.getFirst().key().indicator();
        String sources = String.join(" ", IndicatorCatalogue.shipped().synonyms(indicator.code()));
        String own =
                SoughtWords.folded(both(indicator.name()) + " " + indicator.code() + " " + sources);
        return new Group(
                indicator,
                own,
                all.stream()
                        .map(
                                series ->
                                        new Member(
                                                series,
                                                own
                                                        + " "
                                                        + SoughtWords.folded(
                                                                besides(series.key()))))
                        .toList());
    }

    private static String name(Indicator indicator) {
        return indicator.code().isEmpty()
                ? "~" + SeriesKey.fold(indicator.name().en())
                : "#" + indicator.code();
    }

    private static String besides(SeriesKey key) {
        return String.join(
                " ",
                both(key.place().name()),
                key.place().code(),
                BreakdownWords.label(key.breakdown(), Language.ENGLISH),
                BreakdownWords.label(key.breakdown(), Language.FRENCH));
    }

    private static String both(Bilingual words) {
        return words.en() + " " + words.fr();
    }

    /// Those in whose words every word typed stands; in the ledger's order.
    ///
    /// @param most how many are wanted
    List<Hit> find(SoughtWords words, Language language, int most) {
        return groups.stream().flatMap(group -> hits(group, words, language)).limit(most).toList();
    }

    private static Stream<Hit> hits(Group group, SoughtWords words, Language language) {
        if (words.standIn(group.own())) {
            return Stream.of(
                    new Hit(
                            group.indicator().name().in(language),
                            new Target.OneIndicator(group.indicator())));
        }
        return group.members().stream()
                .filter(member -> words.standIn(member.words()))
                .map(
                        member ->
                                new Hit(
                                        called(member.series().key(), language),
                                        new Target.OneSeries(member.series().id())));
    }

    private static String called(SeriesKey key, Language language) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(key.indicator().name().in(language));
        parts.add(key.place().name().in(language));
        parts.add(BreakdownWords.label(key.breakdown(), language));
        parts.remove("");
        return String.join(", ", parts);
    }
}
