package workbench.chart;

import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Factor;

import java.util.List;
import java.util.Optional;

/// What a chart is to show, without its numbers: kept in the dossier, resolved anew for each
/// drawing.
///
/// @param id short, unique in the dossier, fit for a file name: `broadband-rural`
/// @param kind how it is drawn
/// @param factor whose colour leads it
/// @param headline what the chart tells, as a sentence; empty to tell how far the series that leads
///   has come, as the figures are then
/// @param subtitle what is shown, over which places and years; the unit is added when it is drawn
/// @param lines the series and what each is called at its line's end
/// @param from first year shown, as written (`2016`); empty for all
/// @param to last year shown; empty for all
/// @param fromZero whether the value axis starts at nought; a chart that does not says so
/// @param note a remark below, such as what is illustrative; empty for none
public record ChartSpec(
        String id,
        Kind kind,
        Optional<Factor> factor,
        Bilingual headline,
        Bilingual subtitle,
        List<Line> lines,
        String from,
        String to,
        boolean fromZero,
        Bilingual note) {
    public ChartSpec {
        lines = List.copyOf(lines);
    }

    /// The same of other lines; one that was on it before is called there as it was.
    public ChartSpec withLines(List<Line> others) {
        return new ChartSpec(
                id,
                kind,
                factor,
                headline,
                subtitle,
                others.stream()
                        .map(
                                one ->
                                        lines.stream()
                                                .filter(same -> same.series().equals(one.series()))
                                                .findFirst()
                                                .orElse(one))
                        .toList(),
                from,
                to,
                fromZero,
                note);
    }

    /// What a person calls it: its headline, or else what it shows.
    public Bilingual name() {
        return headline.isEmpty() ? subtitle : headline;
    }

    /// The line that the chart is about: the first that is emphasised, else the first; empty where
    /// there is none.
    public Optional<Line> lead() {
        return lines.stream()
                .filter(Line::emphasis)
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    /// How a chart is drawn.
    public enum Kind {
        LINE
    }

    /// One series and its name on the chart.
    ///
    /// @param label empty to take the place's or the breakdown's own name
    /// @param emphasis drawn in the factor's colour; the others stay quiet behind it
    public record Line(SeriesRef series, Bilingual label, boolean emphasis) {}
}
