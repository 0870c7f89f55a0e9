package workbench.figure;

import workbench.measure.Track;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period.Frequency;
import workbench.model.Segment;
import workbench.model.Series;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes a series' current observations ready for arithmetic.
///
/// Values get their multiplier. Where a series mixes kinds of period (months and their year), the
/// kind with the most values counts, the longer one where two have as many. Breaks are where a
/// segment begins and where an observation itself is marked with one, unless a person joined what
/// lies on both sides.
public final class Tracks {
    private Tracks() {}

    /// @param observations of one series, at most one a period
    public static Track of(Series series, Collection<Observation> observations) {
        List<Observation> kept = ofOneFrequency(observations);
        return new Track(
                kept.stream()
                        .map(
                                observation ->
                                        new Track.Point(
                                                observation.period(),
                                                observation.scaled(),
                                                status(series, observation)))
                        .toList(),
                series.key().unit(),
                series.markedBy(kept).segments().stream()
                        .skip(1)
                        .filter(segment -> !segment.isJoined())
                        .map(Tracks::cut)
                        .toList());
    }

    private static Track.Break cut(Segment segment) {
        return new Track.Break(segment.from(), segment.isBySource() ? "" : segment.reason());
    }

    /// The status; where a person joined what the source calls a break, without its letter.
    private static ObservationStatus status(Series series, Observation observation) {
        return series.isJoinedAt(observation.period())
                ? observation.status().without('B')
                : observation.status();
    }

    /// The observations of the frequency that counts, oldest first.
    static List<Observation> ofOneFrequency(Collection<Observation> observations) {
        Map<Frequency, Integer> counts = new EnumMap<>(Frequency.class);
        for (Observation observation : observations) {
            counts.merge(
                    observation.period().frequency(),
                    observation.isMissing() ? 0 : 1,
                    Integer::sum);
        }
        Frequency most = Frequency.most(counts);
        return observations.stream()
                .filter(observation -> observation.period().frequency() == most)
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }
}
