package workbench.edit;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.util.List;

/// What beginning a segment and joining two have in common.
final class Segments {
    private Segments() {}

    /// Refuses a break of which nobody said when or why.
    static void mustBeSaid(Period from, String reason) throws WorkbenchException {
        mustBeSaid(reason);
        if (from.equals(Period.NONE)) {
            throw refused("edit.segment.no-period");
        }
    }

    static void mustBeSaid(String reason) throws WorkbenchException {
        if (reason.isBlank()) {
            throw refused("edit.segment.reason");
        }
    }

    /// Series as the dossier has them now.
    static List<Series> now(Ledger ledger, List<Series> series) {
        return series.stream().flatMap(one -> ledger.series(one.id()).stream()).toList();
    }

    /// Begins a segment in a series. What those after it say only as the one before them did, they
    /// say as this one does from now on.
    ///
    /// @param series as the dossier has it now
    static void begin(LedgerWriter writer, Series series, Segment begun) {
        Segment before = series.segmentBefore(begun.from());
        for (Segment one : series.segments()) {
            if (one.from().equals(Period.NONE) || one.from().compareTo(begun.from()) < 0) {
                continue;
            }
            if (!one.from().equals(begun.from())) {
                writer.addSegment(series.id(), openAs(before, one));
            }
            before = one;
        }
        writer.addSegment(series.id(), begun);
    }

    /// The same, but blank, which means as before, where it says what the one before says.
    private static Segment openAs(Segment before, Segment one) {
        return new Segment(
                one.from(),
                one.unit(),
                blankAs(before.definition(), one.definition()),
                blankAs(before.denominator(), one.denominator()),
                blankAs(before.boundary(), one.boundary()),
                one.reason(),
                one.joined());
    }

    private static String blankAs(String before, String text) {
        return text.equals(before) ? "" : text;
    }

    static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(
                Message.of("edit.segment.failed"),
                Message.of(key + ".why", arguments),
                Message.of(key + ".remedy", arguments));
    }
}
