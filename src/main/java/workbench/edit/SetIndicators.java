package workbench.edit;

import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;
import workbench.store.StoredIndicator;

import java.util.List;

/// Adds indicators or changes them, by code, or by exact name where the code is empty.
///
/// Another definition or unit may be only other words for what was counted all along, or something
/// else from a period on; so may what it is counted over and the territory, of which an indicator's
/// definition need not say anything. Nobody but the person who changes it knows: where they say so,
/// every series of the indicator breaks there, in the same action.
public final class SetIndicators {
    private final Dossier dossier;

    public SetIndicators(Dossier dossier) {
        this.dossier = dossier;
    }

    /// That an indicator counts something else than before.
    ///
    /// @param from the first period that is other; it need not have a figure yet
    /// @param reason why figures on both sides do not compare
    /// @param what besides the definition and the unit is another
    public record Otherwise(Period from, String reason, StartSegment.What what) {
        /// With another definition or unit.
        public Otherwise(Period from, String reason) {
            this(from, reason, StartSegment.What.METHOD);
        }

        /// Whether something is said that no definition needs to say.
        boolean isBeside() {
            return !(what.denominator() + what.boundary()).isBlank();
        }
    }

    /// Takes other definitions for other words: nothing breaks.
    public void set(List<Indicator> indicators) throws WorkbenchException {
        dossier.write(label(indicators), writer -> put(writer, indicators));
    }

    /// Takes other definitions and units for something else that is counted from a period on, and
    /// says what else is another from then on.
    ///
    /// @return how many series break there now
    /// @throws WorkbenchException where no reason or period is given, nothing is other than before,
    ///   or no series of theirs has a figure before the period
    public int set(List<Indicator> indicators, Otherwise otherwise) throws WorkbenchException {
        if (otherwise.reason().isBlank()) {
            throw Segments.refused("edit.segment.reason");
        }
        if (otherwise.from().equals(Period.NONE)) {
            throw Segments.refused("edit.segment.no-period");
        }
        return dossier.write(
                label(indicators),
                writer -> {
                    List<Indicator> other =
                            otherwise.isBeside()
                                    ? indicators
                                    : redefined(writer.ledger(), indicators);
                    if (other.isEmpty()) {
                        throw Segments.refused("edit.segment.same-definition");
                    }
                    List<Series> broken = broken(writer.ledger(), other, otherwise.from());
                    put(writer, indicators);
                    for (Series series : broken) {
                        Indicator now =
                                other.stream()
                                        .filter(one -> isOf(series, one))
                                        .findFirst()
                                        .orElseThrow();
                        Segments.begin(writer, series, segment(series, now, otherwise));
                    }
                    return broken.size();
                });
    }

    private static List<Series> broken(Ledger ledger, List<Indicator> other, Period from)
            throws WorkbenchException {
        List<Series> broken =
                ledger.allSeries().stream()
                        .filter(series -> other.stream().anyMatch(one -> isOf(series, one)))
                        .filter(series -> ledger.current(series.id()).lowerKey(from) != null)
                        .toList();
        if (broken.isEmpty()) {
            throw Segments.refused("edit.segment.no-figure-before", from.text());
        }
        return broken;
    }

    /// Those whose definition or unit is other than the dossier has it. One of which nothing was
    /// said so far is not among them: nothing is other than before.
    public static List<Indicator> redefined(Ledger ledger, List<Indicator> indicators) {
        List<Indicator> known =
                ledger.indicators().stream().map(StoredIndicator::indicator).toList();
        return indicators.stream()
                .filter(
                        one ->
                                known.stream()
                                        .filter(before -> isSame(before, one))
                                        .anyMatch(before -> isOther(before, one)))
                .toList();
    }

    private static boolean isOther(Indicator before, Indicator now) {
        return !before.definition().equals(now.definition()) || !before.unit().equals(now.unit());
    }

    private static boolean isOf(Series series, Indicator indicator) {
        return isSame(series.key().indicator(), indicator);
    }

    private static boolean isSame(Indicator one, Indicator other) {
        return one.code().equals(other.code())
                && (one.isBound()
                        || SeriesKey.fold(one.name().en())
                                .equals(SeriesKey.fold(other.name().en())));
    }

    private static Segment segment(Series series, Indicator now, Otherwise otherwise) {
        Segment before = series.segmentBefore(otherwise.from());
        Bilingual was = series.key().indicator().definition();
        return new Segment(
                otherwise.from(),
                before.unit(),
                otherwise.isBeside() && was.equals(now.definition())
                        ? before.definition()
                        : changed(was, now.definition()),
                StartSegment.orElse(otherwise.what().denominator(), before.denominator()),
                StartSegment.orElse(otherwise.what().boundary(), before.boundary()),
                otherwise.reason().strip());
    }

    /// In the language in which it was changed.
    private static String changed(Bilingual was, Bilingual now) {
        return was.en().equals(now.en()) ? now.fr() : now.en();
    }

    private static int put(LedgerWriter writer, List<Indicator> indicators) {
        indicators.forEach(writer::putIndicator);
        return indicators.size();
    }

    private static Message label(List<Indicator> indicators) {
        return Message.of("edit.indicators", indicators.size());
    }
}
