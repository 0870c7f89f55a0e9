package workbench.submission;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.TextRef;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure as an edition of the submission said it: where it stood, what it was and what it came
/// from. It is kept with the edition, so that nothing has to be rebuilt to tell what changed since.
///
/// @param places where it stood, never empty
/// @param ref what was asked for
/// @param from the first period that it looked at; the same as `to` for an observation
/// @param to the last
/// @param value in units of one; a measure's plain number
/// @param unit the code of its unit
/// @param shown as it was printed
/// @param names what its series was called
/// @param cells the observations that it was made from, oldest first
public record SaidFigure(
        List<Place> places,
        Ref ref,
        Period from,
        Period to,
        double value,
        String unit,
        Bilingual shown,
        Names names,
        List<Cell> cells) {
    public SaidFigure {
        places = List.copyOf(places);
        cells = List.copyOf(cells);
        if (places.isEmpty() || cells.isEmpty()) {
            throw new IllegalArgumentException("a figure that nothing printed, or made of nothing");
        }
    }

    /// The kind of place that is the table of a factor's indicators; its key is the factor's.
    public static final String INDICATORS = "indicators";

    /// Where a figure stood.
    ///
    /// @param text the answer, chart, programme or profile; or the table of a factor's indicators
    /// @param token the figure's name in it; empty where it has none
    /// @param name what a person called it then: a question's number, a chart's headline
    public record Place(TextRef text, String token, Bilingual name) {}

    /// What was asked for.
    ///
    /// @param period the period meant; {@link Period#NONE} for the latest
    /// @param since the first period of a measure; {@link Period#NONE} for its own choice
    public record Ref(SeriesId series, FigureRef.Kind kind, Period period, Period since) {
        /// What is found for it.
        Resolution in(Figures figures, Series of) {
            return figures.resolve(of, kind, period, since);
        }
    }

    /// What a series was called.
    public record Names(Bilingual indicator, Bilingual place, Breakdown breakdown) {
        static Names of(Series series) {
            SeriesKey key = series.key();
            return new Names(key.indicator().name(), key.place().name(), key.breakdown());
        }
    }

    /// An observation as it was.
    ///
    /// @param value as its cell had it; empty where it was missing
    /// @param status its letters
    /// @param file without folders; empty for an entry by hand, which has no sheet and cell either
    public record Cell(
            Period period,
            OptionalDouble value,
            String status,
            ImportId importId,
            String file,
            String sheet,
            String cell) {
        static Cell of(Observation one) {
            return new Cell(
                    one.period(),
                    one.value(),
                    one.status().letters(),
                    one.importId(),
                    one.provenance().sourceFile(),
                    one.provenance().cell().map(CellRef::sheet).orElse(""),
                    one.provenance().cell().map(CellRef::a1).orElse(""));
        }
    }

    /// A figure as it is now.
    static SaidFigure of(List<Place> places, Ref ref, Figure figure) {
        return new SaidFigure(
                places,
                ref,
                figure.from(),
                figure.to(),
                figure.value(),
                figure.unit().code(),
                UsedFigure.seen(figure).shown(),
                Names.of(figure.series()),
                figure.evidence().stream().map(Cell::of).toList());
    }

    /// The same with other places.
    SaidFigure in(List<Place> others) {
        return new SaidFigure(others, ref, from, to, value, unit, shown, names, cells);
    }

    /// What was printed, as an answer remembers it.
    Answer.Seen seen() {
        return new Answer.Seen(shown, to);
    }

    /// Its series in words: indicator, place and breakdown.
    public String name(Language language) {
        return Stream.of(
                        names.indicator().in(language),
                        names.place().in(language),
                        BreakdownWords.label(names.breakdown(), language))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The period or the two periods that it looked at.
    public String period(Language language) {
        return ref.kind() == FigureRef.Kind.VALUE
                ? ValueFormat.period(to, language)
                : Texts.of(language)
                        .text(
                                "submission.figure.from-to",
                                ValueFormat.period(from, language),
                                ValueFormat.period(to, language));
    }

    /// Whether a figure has the value of this one, from the same observations.
    boolean isSame(Figure figure) {
        return Double.compare(value, figure.value()) == 0
                && from.equals(figure.from())
                && to.equals(figure.to())
                && cells.equals(figure.evidence().stream().map(Cell::of).toList());
    }

    /// Whether the observations of a figure tell what those of this one told, whoever told it.
    boolean isToldAlike(Figure figure) {
        return told(cells).equals(told(figure.evidence().stream().map(Cell::of).toList()));
    }

    private static List<Object> told(List<Cell> cells) {
        return cells.stream().<Object>map(one -> List.of(one.period(), one.value())).toList();
    }
}
