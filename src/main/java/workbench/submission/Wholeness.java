package workbench.submission;

import workbench.catalogue.Words;
import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.SeriesKey;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// How much of its indicator a series tells: the whole before a part.
public final class Wholeness {
    /// How sources call the row or column that holds all the others, folded.
    private static final List<String> WHOLE =
            List.of(
                    "total",
                    "grand total",
                    "all ",
                    "both ",
                    "ensemble",
                    "tous ",
                    "toutes ",
                    "les deux ");

    /// `System total`, `Sum`, `Overall`, and not the total of a part.
    private static final Pattern WHOLE_OF =
            Pattern.compile(
                    "(?:(?:national|provincial|territorial)(?:"
                            + " inventory)?|system|overall|general|annual|city[-"
                            + " ]?wide|city|municipal|all"
                            + " (?:ages|sexes|genders|areas|categories|groups|types|modes|sources))"
                            + " totals? |(?:sum|somme|overall|insgesamt) ");

    /// Which series of an indicator speaks for it before others: one in the indicator's own unit,
    /// one of a place before one of none, which may be of anything, the least narrowed, and of the
    /// place that stands for it best; what is left goes by letters.
    public static final Comparator<SeriesKey> WHOLE_FIRST =
            Comparator.<SeriesKey, Boolean>comparing(key -> !key.isInOwnUnit())
                    .thenComparing(key -> key.place().name().isEmpty())
                    .thenComparing(Wholeness::narrowed)
                    .thenComparing(key -> key.breakdown().parts().size())
                    .thenComparing(key -> ofPlace(key.place()))
                    .thenComparing(key -> key.place().name().en());

    private Wholeness() {}

    /// Whether a series is a column of changes that a table prints beside its figures: the
    /// indicator in another unit, worked out throughout.
    static boolean isPrintedChange(SeriesKey key, List<Observation> observations) {
        return key.indicator().isBound()
                && !key.unit().code().equals(key.indicator().unit().code())
                && observations.stream().allMatch(Observation::derived);
    }

    /// By how many things a series is narrowed; a part that is itself a total narrows nothing.
    public static int narrowed(SeriesKey key) {
        return (int)
                key.breakdown().parts().values().stream().filter(part -> !isWhole(part)).count();
    }

    /// How well a series of a place stands for its indicator, the lower the better: the row of a
    /// total before a place that the gazetteer knows, that before one that only a source names, and
    /// last a row without any, which may be of anything.
    public static int ofPlace(Place place) {
        String name = place.name().en();
        if (isWhole(name)) {
            return 0;
        }
        return place.isBound() ? 1 : name.isEmpty() ? 3 : 2;
    }

    /// Whether it is a place, and neither the row of a total nor none at all.
    static boolean isOfAPlace(Place place) {
        return !place.name().isEmpty() && !isWhole(place.name().en());
    }

    private static boolean isWhole(String part) {
        String folded = Words.fold(part) + " ";
        return WHOLE.stream().anyMatch(folded::startsWith) || WHOLE_OF.matcher(folded).matches();
    }
}
