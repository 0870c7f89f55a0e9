package workbench.edit;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;

import java.util.List;
import java.util.NavigableMap;

/// Says that from a period on the figures of series are others than before: a new definition,
/// denominator, boundary or method. No measure compares across that, until somebody joins what lies
/// on both sides.
public final class StartSegment {
    private final Dossier dossier;

    public StartSegment(Dossier dossier) {
        this.dossier = dossier;
    }

    /// What holds from then on; what is blank holds as before.
    ///
    /// @param definition how the source defines the indicator
    /// @param denominator what it is counted over
    /// @param boundary which territory the place's name stands for
    public record What(String definition, String denominator, String boundary) {
        /// Another method or survey, of which the reason says all there is to say.
        public static final What METHOD = new What("", "", "");
    }

    /// @param series of one indicator; those without figures on both sides are left as they are
    /// @param from the first period that is other
    /// @return how many series have the break now
    /// @throws WorkbenchException where no reason is given, or no series has figures on both sides
    public int start(List<Series> series, Period from, What what, String reason)
            throws WorkbenchException {
        Segments.mustBeSaid(from, reason);
        if (series.isEmpty()) {
            throw Segments.refused("edit.segment.nothing-before", from.text());
        }
        return dossier.write(
                Message.of(
                        "edit.segment.start",
                        series.getFirst().key().indicator().name(),
                        from.text()),
                writer -> {
                    List<Series> cut =
                            Segments.now(writer.ledger(), series).stream()
                                    .filter(one -> isCut(writer.ledger(), one.id(), from))
                                    .toList();
                    if (cut.isEmpty()) {
                        throw Segments.refused("edit.segment.nothing-before", from.text());
                    }
                    cut.forEach(
                            one ->
                                    Segments.begin(
                                            writer, one, segment(one, from, what, reason.strip())));
                    return cut.size();
                });
    }

    private static boolean isCut(Ledger ledger, SeriesId series, Period from) {
        NavigableMap<Period, ?> figures = ledger.current(series);
        return figures.lowerKey(from) != null && figures.ceilingKey(from) != null;
    }

    /// The segment that begins in a series; what is blank holds as before.
    static Segment segment(Series series, Period from, What what, String reason) {
        Segment before = series.segmentBefore(from);
        return new Segment(
                from,
                before.unit(),
                orElse(what.definition(), before.definition()),
                orElse(what.denominator(), before.denominator()),
                orElse(what.boundary(), before.boundary()),
                reason);
    }

    static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }
}
