package workbench.ui.indicators;

import workbench.catalogue.SoughtWords;
import workbench.model.Factor;
import workbench.model.Place;
import workbench.ui.kit.Target;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which series are shown: those that fit all of it.
///
/// @param text every word of it stands somewhere in the series' words
/// @param factors any of them, an empty one for indicators of no factor; none for all
/// @param changed only those of which the last import brought a figure or told one otherwise
/// @param stale only those whose latest value is too old to count, of indicators without a newer
///   one
/// @param unbound only those that bear nothing but their source's words
/// @param target only those with a target
record Filter(
        String text,
        Set<Optional<Factor>> factors,
        boolean changed,
        boolean stale,
        boolean unbound,
        boolean target,
        Optional<Place> place) {
    static final Filter ALL =
            new Filter("", Set.of(), false, false, false, false, Optional.empty());

    Filter {
        factors = Set.copyOf(factors);
    }

    boolean isAll() {
        return equals(ALL);
    }

    Filter withText(String words) {
        return new Filter(words, factors, changed, stale, unbound, target, place);
    }

    /// With a factor more, or without it.
    Filter withFactor(Optional<Factor> factor, boolean wanted) {
        Set<Optional<Factor>> more = new HashSet<>(factors);
        if (wanted) {
            more.add(factor);
        } else {
            more.remove(factor);
        }
        return new Filter(text, more, changed, stale, unbound, target, place);
    }

    Filter withChanged(boolean wanted) {
        return new Filter(text, factors, wanted, stale, unbound, target, place);
    }

    Filter withStale(boolean wanted) {
        return new Filter(text, factors, changed, wanted, unbound, target, place);
    }

    Filter withUnbound(boolean wanted) {
        return new Filter(text, factors, changed, stale, wanted, target, place);
    }

    Filter withTarget(boolean wanted) {
        return new Filter(text, factors, changed, stale, unbound, wanted, place);
    }

    Filter withPlace(Optional<Place> wanted) {
        return new Filter(text, factors, changed, stale, unbound, target, wanted);
    }

    /// The filter that asks for just these.
    static Filter of(Target.Indicators asked) {
        return new Filter(
                "",
                asked.factors().stream().map(Optional::of).collect(Collectors.toSet()),
                false,
                asked.stale(),
                asked.unbound(),
                false,
                Optional.empty());
    }

    /// The words typed.
    SoughtWords words() {
        return SoughtWords.of(text);
    }

    /// The series of an indicator that fit, in their order; of a place that is typed by its name
    /// only those of that place.
    ///
    /// @param words as {@link #words} gives them, split once for all indicators
    List<SeriesRow> fitting(Board.Entry entry, SoughtWords words) {
        List<SeriesRow> all =
                entry.series().stream().filter(row -> fits(entry, row, words)).toList();
        List<SeriesRow> meant =
                all.stream().filter(row -> row.found().isMeantByPlace(words)).toList();
        return meant.isEmpty() ? all : meant;
    }

    /// Whether any series of an indicator does.
    ///
    /// @param words as {@link #words} gives them
    boolean fitsAny(Board.Entry entry, SoughtWords words) {
        return entry.series().stream().anyMatch(row -> fits(entry, row, words));
    }

    private boolean fits(Board.Entry entry, SeriesRow row, SoughtWords words) {
        return (factors.isEmpty() || factors.contains(row.indicator().factor()))
                && (!changed || row.changed())
                && (!stale || row.freshness() == Freshness.STALE && entry.isStale())
                && (!unbound || !row.indicator().isBound())
                && (!target || row.hasTarget())
                && (place.isEmpty() || row.series().key().place().equals(place.get()))
                && row.found().has(words);
    }
}
