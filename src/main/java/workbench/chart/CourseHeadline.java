package workbench.chart;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.measure.Change;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Language;
import workbench.model.Period;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words over a chart that nobody gave any: how far the series that leads has come since the
/// first value that is drawn, as in `Up 12.4% since 2019`. Made of the figures each time, so that
/// they are never out of date.
final class CourseHeadline {
    private final Language language;
    private final Texts texts;

    CourseHeadline(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// Values before a break are not comparable: then it counts from the break.
    ///
    /// @param track of the series that leads
    /// @param isDrawn which of its periods are
    String of(Track track, Predicate<Period> isDrawn) {
        List<Period> drawn =
                track.present().stream().map(Track.Point::period).filter(isDrawn).toList();
        if (drawn.isEmpty()) {
            return texts.text("figure.course.nothing");
        }
        Period last = Collections.max(drawn, Comparator.comparing(Period::end));
        Period first =
                drawn.stream()
                        .filter(period -> !track.breaksBetween(period, last))
                        .min(Comparator.comparing(Period::start))
                        .orElse(last);
        String since = ValueFormat.period(first, language);
        if (first.equals(last)) {
            return texts.text("figure.course.single", since);
        }
        Result result = Change.between(track, first, last);
        if (!(result instanceof Result.Computed change)) {
            Period earliest = Collections.min(drawn, Comparator.comparing(Period::start));
            return texts.text(
                    "figure.course.range",
                    ValueFormat.period(earliest, language),
                    ValueFormat.period(last, language));
        }
        String written = ValueFormat.change(change.value(), change.unit(), language);
        Optional<String> sign = Stream.of("+", "\u2212").filter(written::startsWith).findFirst();
        if (sign.isEmpty()) {
            return texts.text("figure.course.same", since);
        }
        return texts.text(
                sign.get().equals("+") ? "figure.course.up" : "figure.course.down",
                written.substring(1),
                since);
    }
}
