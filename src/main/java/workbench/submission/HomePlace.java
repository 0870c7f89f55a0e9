package workbench.submission;

import workbench.model.Message;
import workbench.model.Place;
import workbench.model.SeriesKey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place whose figures are the community's own.
///
/// @param name in either language, as the profile has it; empty where nobody has said it
public record HomePlace(String name) {
    /// Enough to see what kind of places the dossier knows.
    private static final int NAMED = 3;

    public boolean is(Place place) {
        String folded = SeriesKey.fold(name);
        return names(place).map(SeriesKey::fold).anyMatch(folded::equals);
    }

    /// That no figure is of it, with some of the places that there are figures of, those alike
    /// first; nothing while nobody has said a name or no figure names a place.
    ///
    /// @param places that the dossier has figures of
    public Optional<Message> unknownAmong(Collection<Place> places) {
        List<String> known =
                places.stream()
                        .map(place -> place.name().en())
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted(
                                Comparator.comparing((String one) -> !isAlike(one))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        if (name.isBlank() || known.isEmpty() || places.stream().anyMatch(this::is)) {
            return Optional.empty();
        }
        return Optional.of(
                Message.of(
                        "submission.before.place",
                        name.strip(),
                        known.stream().limit(NAMED).collect(Collectors.joining("; ")),
                        Math.max(0, known.size() - NAMED)));
    }

    private boolean isAlike(String other) {
        String one = SeriesKey.fold(other);
        String own = SeriesKey.fold(name);
        return one.contains(own) || own.contains(one);
    }

    private static Stream<String> names(Place place) {
        return Stream.of(place.name().en(), place.name().fr());
    }
}
