package workbench.submission;

import workbench.model.Factor;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.store.Restatement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report takes in and what it leaves out.
///
/// @param groups factor by factor, in the catalogue's order, those without a factor last
/// @param restatements of the figures taken in, oldest period first within a series
/// @param indicators how many the dossier knows, those that were not asked for too
/// @param single how many series asked for have fewer than two values within the periods
/// @param leftOut how many series with two or more are left out because there are so many
record ReportScope(
        List<ReportGroup> groups,
        List<Restatement> restatements,
        int indicators,
        int single,
        int leftOut) {
    ReportScope {
        groups = List.copyOf(groups);
        restatements = List.copyOf(restatements);
    }

    /// The groups of one factor, or those of none.
    List<ReportGroup> of(Optional<Factor> factor) {
        return groups.stream().filter(group -> group.indicator().factor().equals(factor)).toList();
    }

    Stream<ReportLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream());
    }

    /// How many indicators are shown: one may stand in several units.
    int shownIndicators() {
        return (int) lines().map(line -> line.key().indicator()).distinct().count();
    }

    int places() {
        return (int)
                lines().map(line -> line.key().place())
                        .filter(place -> !place.name().isEmpty())
                        .distinct()
                        .count();
    }

    Period first() {
        return periods().min(Comparator.naturalOrder()).orElse(Period.NONE);
    }

    Period last() {
        return periods().max(Comparator.naturalOrder()).orElse(Period.NONE);
    }

    boolean isIllustrative() {
        return lines().anyMatch(ReportLine::isIllustrative);
    }

    private Stream<Period> periods() {
        return lines().flatMap(line -> line.present().stream()).map(Observation::period);
    }
}
