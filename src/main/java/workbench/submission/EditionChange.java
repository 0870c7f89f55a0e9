package workbench.submission;

import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.figure.SourceName;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A figure of an edition that would be printed otherwise today.
///
/// @param now empty where there is none any more
/// @param why as far as the dossier tells
public record EditionChange(SaidFigure said, Optional<Figure> now, Why why) {
    private static final Comparator<EditionChange> LARGEST_FIRST =
            Comparator.<EditionChange>comparingInt(one -> one.why == Why.NEWER ? 1 : 0)
                    .thenComparing(one -> one.said.ref().kind())
                    .thenComparing(Comparator.comparingDouble(EditionChange::share).reversed());

    /// Why a figure is another.
    public enum Why {
        /// A later file tells it otherwise.
        RESTATED,
        /// A person entered otherwise by hand, for a reason that {@link #reason} tells.
        CORRECTED,
        /// An import that told it no longer stands.
        WITHDRAWN,
        /// The observations are as they were: a definition, a target, a unit or a break is not.
        DEFINITION,
        /// The latest was asked for, and a later period is there.
        NEWER,
        /// The dossier has no such figure.
        GONE
    }

    /// Every figure of an edition that would be printed otherwise today: observations before the
    /// measures that follow from them, those that are gone first, then by what share of their value
    /// they changed; those of a later period last.
    public static List<EditionChange> of(Ledger ledger, Edition edition) {
        Figures figures = new Figures(ledger);
        Set<ImportId> standing =
                ledger.imports().stream()
                        .filter(ImportRecord::current)
                        .map(ImportRecord::id)
                        .collect(Collectors.toSet());
        Map<Printed, EditionChange> changes = new LinkedHashMap<>();
        for (SaidFigure said : edition.figures()) {
            Optional<Figure> now = now(ledger, figures, said);
            if (now.isEmpty() || !UsedFigure.seen(now.get()).equals(said.seen())) {
                changes.merge(
                        new Printed(
                                said.ref().series(),
                                said.ref().kind(),
                                said.from(),
                                said.seen(),
                                now.map(UsedFigure::seen)),
                        new EditionChange(said, now, why(said, now, standing)),
                        EditionChange::inBoth);
            }
        }
        return changes.values().stream().sorted(LARGEST_FIRST).toList();
    }

    /// What a reader sees: that one place asked for the latest and another for a year is nothing to
    /// them.
    private record Printed(
            SeriesId series,
            FigureRef.Kind kind,
            Period from,
            Answer.Seen then,
            Optional<Answer.Seen> now) {}

    private EditionChange inBoth(EditionChange other) {
        List<SaidFigure.Place> places = new ArrayList<>(said.places());
        places.addAll(other.said.places());
        return new EditionChange(said.in(places), now, why);
    }

    /// The figures of an edition that a dossier does not tell as the edition does: none, where it
    /// is the dossier as it was then.
    ///
    /// @param past of the dossier as it was
    public static List<SaidFigure> notToldBy(Ledger past, Edition edition) {
        Figures figures = new Figures(past);
        return edition.figures().stream()
                .filter(said -> now(past, figures, said).filter(said::isSame).isEmpty())
                .toList();
    }

    private static Optional<Figure> now(Ledger ledger, Figures figures, SaidFigure said) {
        SaidFigure.Ref ref = said.ref();
        return ledger.series(ref.series())
                .map(one -> ref.in(figures, one))
                .flatMap(
                        resolution ->
                                resolution instanceof Resolution.Resolved(var figure)
                                        ? Optional.of(figure)
                                        : Optional.empty());
    }

    private static Why why(SaidFigure said, Optional<Figure> now, Set<ImportId> standing) {
        boolean withdrawn =
                said.cells().stream().anyMatch(cell -> !standing.contains(cell.importId()));
        if (now.isEmpty()) {
            return withdrawn ? Why.WITHDRAWN : Why.GONE;
        }
        if (now.get().to().compareTo(said.to()) > 0) {
            return Why.NEWER;
        }
        if (withdrawn) {
            return Why.WITHDRAWN;
        }
        if (said.isToldAlike(now.get())) {
            return Why.DEFINITION;
        }
        return corrections(said, now.get()).isEmpty() ? Why.RESTATED : Why.CORRECTED;
    }

    /// The entries by hand that a figure is made from now, and was not then.
    private static List<Observation> corrections(SaidFigure said, Figure now) {
        Set<ImportId> then =
                said.cells().stream().map(SaidFigure.Cell::importId).collect(Collectors.toSet());
        return now.evidence().stream()
                .filter(Observation::isByHand)
                .filter(one -> !then.contains(one.importId()))
                .toList();
    }

    /// Why a person corrected it, in their own words; empty where nobody did.
    public String reason() {
        return why != Why.CORRECTED
                ? ""
                : corrections(said, now.orElseThrow()).stream()
                        .map(SourceName::reason)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /// By what share of its value it changed; infinite for what is gone or was nought.
    private double share() {
        return now.isEmpty()
                ? Double.POSITIVE_INFINITY
                : Math.abs(now.get().value() - said.value()) / Math.abs(said.value());
    }

    /// The figure as it would be printed; empty where there is none.
    public String shown(Language language) {
        return now.map(figure -> new FigureWords(language).shown(figure)).orElse("");
    }

    /// The period or the two periods that it looks at now; empty where there is no figure.
    public String period(Language language) {
        return now.map(figure -> new FigureWords(language).period(figure)).orElse("");
    }
}
