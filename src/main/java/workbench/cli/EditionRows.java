package workbench.cli;

import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.model.CellRef;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.submission.EditionChange;
import workbench.submission.SaidFigure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an edition said and what would be printed today, one row a figure.
final class EditionRows {
    static final List<String> HEADERS =
            List.of(
                    "where",
                    "indicator",
                    "place",
                    "breakdown",
                    "measure",
                    "period",
                    "said",
                    "file",
                    "sheet",
                    "cell",
                    "now_period",
                    "now",
                    "now_file",
                    "now_sheet",
                    "now_cell",
                    "why",
                    "reason");

    private EditionRows() {}

    static List<Object> row(EditionChange change) {
        SaidFigure said = change.said();
        Optional<Figure> now = change.now();
        List<Observation> evidence = now.map(Figure::evidence).orElse(List.of());
        List<Object> row = new ArrayList<>();
        row.add(where(said));
        row.add(said.names().indicator().en());
        row.add(said.names().place().en());
        row.add(said.names().breakdown().text());
        row.add(
                said.ref().kind() == FigureRef.Kind.VALUE
                        ? ""
                        : said.ref().kind().name().toLowerCase(Locale.ROOT));
        row.add(period(said.from(), said.to()));
        row.add(said.value());
        row.add(each(said.cells(), SaidFigure.Cell::file));
        row.add(each(said.cells(), SaidFigure.Cell::sheet));
        row.add(each(said.cells(), SaidFigure.Cell::cell));
        row.add(now.map(one -> period(one.from(), one.to())).orElse(""));
        row.add(now.<Object>map(Figure::value).orElse(Numbers.NONE));
        row.add(each(evidence, one -> one.provenance().sourceFile()));
        row.add(each(evidence, one -> one.provenance().cell().map(CellRef::sheet).orElse("")));
        row.add(each(evidence, one -> one.provenance().cell().map(CellRef::a1).orElse("")));
        row.add(change.why().name().toLowerCase(Locale.ROOT));
        row.add(change.reason());
        return row;
    }

    /// As the preview of a withdrawal names what it touches.
    private static String where(SaidFigure said) {
        return said.places().stream()
                .map(place -> place.text().kind() + " " + place.text().key())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /// Two periods with a slash between, as ISO 8601 writes an interval.
    private static String period(Period from, Period to) {
        return from.equals(to) ? to.text() : from.text() + "/" + to.text();
    }

    /// What is the same for all observations is written once.
    private static <T> String each(List<T> all, Function<T, String> part) {
        Set<String> parts = new LinkedHashSet<>(all.stream().map(part).toList());
        return String.join(";", parts);
    }
}
