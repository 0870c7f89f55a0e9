package workbench.edit;

import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;

import java.util.List;
import java.util.stream.Collectors;

/// Says that the figures on both sides of a break compare after all, and why: measures cross it
/// from now on. The break and its reason stay.
public final class JoinSegments {
    private final Dossier dossier;

    public JoinSegments(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param series of one indicator, or of one place; those without a break there are left as
    ///   they are
    /// @param at the period with which the break begins, whether a person or the source said so
    /// @return how many series were joined
    /// @throws WorkbenchException where no reason is given, or no series has a break there
    public int join(List<Series> series, Period at, String reason) throws WorkbenchException {
        Segments.mustBeSaid(reason);
        List<Series> known = broken(dossier.ledger(), series, at);
        return dossier.write(
                Message.of("edit.segment.join", name(known), at.text()),
                writer -> {
                    List<Series> broken = broken(writer.ledger(), series, at);
                    broken.forEach(
                            one ->
                                    writer.addSegment(
                                            one.id(),
                                            segment(one, at).joinedBecause(reason.strip())));
                    return broken.size();
                });
    }

    /// Those that have a break there, with the breaks that only the source marks.
    private static List<Series> broken(Ledger ledger, List<Series> series, Period at)
            throws WorkbenchException {
        List<Series> marked =
                Segments.now(ledger, series).stream().map(one -> marked(ledger, one)).toList();
        List<Series> broken = marked.stream().filter(one -> one.breaks().contains(at)).toList();
        if (broken.isEmpty()) {
            String there =
                    marked.stream()
                            .flatMap(one -> one.breaks().stream())
                            .distinct()
                            .sorted()
                            .map(Period::text)
                            .collect(Collectors.joining(", "));
            throw Segments.refused(
                    "edit.segment.no-break", at.text(), there.isEmpty() ? "none" : there);
        }
        return broken;
    }

    /// What they have in common.
    private static Bilingual name(List<Series> series) {
        SeriesKey first = series.getFirst().key();
        return series.stream().allMatch(one -> one.key().indicator().equals(first.indicator()))
                ? first.indicator().name()
                : first.place().name();
    }

    private static Series marked(Ledger ledger, Series series) {
        return series.markedBy(ledger.current(series.id()).values());
    }

    private static Segment segment(Series series, Period at) {
        return series.segments().stream()
                .skip(1)
                .filter(one -> one.from().equals(at))
                .findFirst()
                .orElseThrow();
    }
}
