package workbench.measure;

import workbench.model.Message;
import workbench.model.Period;

import java.math.BigDecimal;
import java.util.Optional;

/// The two points that a measure compares, both with a value.
///
/// @param first the earlier
/// @param last the later
record Ends(Track.Point first, Track.Point last) {
    double firstValue() {
        return first.value().orElseThrow();
    }

    double lastValue() {
        return last.value().orElseThrow();
    }

    Period from() {
        return first.period();
    }

    Period to() {
        return last.period();
    }

    /// Time between the two, in years.
    double years() {
        return to().position() - from().position();
    }

    /// The later value less the earlier, in decimal arithmetic: 93.1 - 91.4 is 1.7 and not
    /// 1.6999999999999886, as the values are decimals that somebody wrote.
    double difference() {
        return BigDecimal.valueOf(lastValue())
                .subtract(BigDecimal.valueOf(firstValue()))
                .doubleValue();
    }

    /// The growth a year that leads from the earlier value to the later one; both ends positive.
    double growth() {
        return growth(firstValue(), lastValue(), years());
    }

    static double growth(double from, double to, double years) {
        return Math.pow(to / from, 1 / years) - 1;
    }

    /// Why the two cannot be compared, whatever their values.
    Optional<Message> obstacle(Track track) {
        if (from().frequency() != to().frequency()) {
            return Optional.of(Message.of("measure.otherFrequency", from().text(), to().text()));
        }
        if (from().compareTo(to()) >= 0) {
            return Optional.of(Message.of("measure.notLater", from().text(), to().text()));
        }
        return track.breakBetween(from(), to()).map(this::crossing);
    }

    private Message crossing(Track.Break one) {
        return one.reason().isEmpty()
                ? Message.of("measure.break", from().text(), to().text(), one.from().text())
                : Message.of(
                        "measure.break.because",
                        from().text(),
                        to().text(),
                        one.from().text(),
                        one.reason());
    }
}
