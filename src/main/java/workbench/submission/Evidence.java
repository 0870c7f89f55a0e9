package workbench.submission;

import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.figure.SourceName;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.model.Unit;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects every figure as it is used and numbers it: the register of evidence in the making.
///
/// The same figure used twice keeps its first number.
final class Evidence {
    private final Language language;
    private final Texts texts;
    private final FigureWords words;
    private final Map<String, Register.Row> rows = new LinkedHashMap<>();
    private final Set<Value> values = new HashSet<>();
    private final Set<Value> restated;

    /// A value that the document prints, draws, or counts something from.
    private record Value(SeriesId series, Period period) {}

    /// @param restated what was told anew, of which the register says so
    Evidence(Language language, List<Restatement> restated) {
        this.language = language;
        this.restated =
                restated.stream()
                        .map(change -> new Value(change.series().id(), change.period()))
                        .collect(Collectors.toSet());
        this.texts = Texts.of(language);
        this.words = new FigureWords(language);
    }

    /// The figure as it is printed, leading to its row of the register.
    Inline.Figure cite(Figure figure) {
        return new Inline.Figure(words.shown(figure), number(figure));
    }

    /// The same within words of a language that need not be the document's.
    Inline.Figure cite(Figure figure, Language within) {
        return within == language
                ? cite(figure)
                : new Inline.Figure(new FigureWords(within).shown(figure), number(figure));
    }

    /// The figure as a cell of a table has it: where it only illustrates, with the sign that says
    /// so.
    Inline.Figure marked(Figure figure) {
        return marked(words.shown(figure), figure);
    }

    /// The same told in other words. The sign stands within the run itself: between two, a line of
    /// a PDF may end before it.
    Inline.Figure marked(String shown, Figure figure) {
        return new Inline.Figure(shown + IllustrativeSign.behind(figure), number(figure));
    }

    /// Takes note of a value that is drawn and not labelled: it has no row of the register.
    void draws(SeriesId series, Period period) {
        values.add(new Value(series, period));
    }

    /// Whether the document so far prints or draws a value, or counts anything from it.
    boolean uses(SeriesId series, Period period) {
        return values.contains(new Value(series, period));
    }

    /// The number of a figure's row, which is made at its first use.
    String number(Figure figure) {
        figure.evidence().forEach(one -> draws(figure.series().id(), one.period()));
        String key =
                figure.kind()
                        + " "
                        + figure.series().id()
                        + " "
                        + figure.from().text()
                        + " "
                        + figure.to().text();
        return rows.computeIfAbsent(key, _ -> row("E" + (rows.size() + 1), figure)).id();
    }

    Register register() {
        return new Register(
                texts.text("submission.register.title"),
                List.of(
                        texts.text("submission.register.id"),
                        texts.text("submission.register.shown"),
                        texts.text("submission.register.value"),
                        texts.text("submission.register.indicator"),
                        texts.text("submission.register.period"),
                        texts.text("submission.register.unit"),
                        texts.text("submission.register.file"),
                        texts.text("submission.register.sheet"),
                        texts.text("submission.register.cells"),
                        texts.text("submission.register.imported"),
                        texts.text("submission.register.status")),
                new ArrayList<>(rows.values()));
    }

    private Register.Row row(String id, Figure figure) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> sheets = new LinkedHashSet<>();
        for (Observation observation : figure.evidence()) {
            files.add(SourceName.of(observation, language));
            observation.provenance().cell().map(CellRef::sheet).ifPresent(sheets::add);
        }
        sheets.remove("");
        return new Register.Row(
                id,
                words.shown(figure),
                figure.value(),
                name(figure),
                words.period(figure),
                unit(figure),
                String.join(", ", files),
                String.join(", ", sheets),
                cells(figure.evidence()),
                figure.last().vintage().day(),
                status(figure));
    }

    /// The cells; where they are of several sheets, each behind its own.
    private String cells(List<Observation> evidence) {
        Map<String, Set<String>> bySheet = new LinkedHashMap<>();
        for (Observation observation : evidence) {
            observation
                    .provenance()
                    .cell()
                    .ifPresent(
                            cell ->
                                    bySheet.computeIfAbsent(
                                                    sheet(observation, cell, evidence),
                                                    _ -> new LinkedHashSet<>())
                                            .add(cell.a1()));
        }
        return bySheet.size() < 2
                ? bySheet.values().stream().flatMap(Set::stream).collect(Collectors.joining(", "))
                : bySheet.entrySet().stream()
                        .map(
                                one ->
                                        texts.text(
                                                "submission.register.cells-of",
                                                one.getKey(),
                                                String.join(", ", one.getValue())))
                        .collect(Collectors.joining("; "));
    }

    /// A sheet by its name; with its file where another file's is called so too, and a file without
    /// sheets by its own.
    private String sheet(Observation observation, CellRef cell, List<Observation> evidence) {
        String file = SourceName.of(observation, language);
        if (cell.sheet().isEmpty()) {
            return file;
        }
        boolean elsewhere =
                evidence.stream()
                        .filter(one -> !SourceName.of(one, language).equals(file))
                        .flatMap(one -> one.provenance().cell().stream())
                        .anyMatch(one -> one.sheet().equals(cell.sheet()));
        return elsewhere ? texts.text("figure.file-and-sheet", file, cell.sheet()) : cell.sheet();
    }

    /// What the plain number of the row counts.
    private String unit(Figure figure) {
        return switch (figure.kind()) {
            case VALUE -> figure.unit().name().in(language);
            case CHANGE ->
                    texts.text(
                            figure.unit().kind() == Unit.Kind.PERCENT
                                    ? "submission.register.points"
                                    : "submission.register.share");
            case CAGR -> texts.text("submission.register.share-a-year");
            case PROGRESS -> texts.text("submission.register.progress-unit");
        };
    }

    private String name(Figure figure) {
        String of = SeriesName.of(figure.series().key(), language);
        return switch (figure.kind()) {
            case VALUE -> of;
            case CHANGE -> texts.text("submission.register.change-of", of);
            case CAGR -> texts.text("submission.register.growth-of", of);
            case PROGRESS -> texts.text("submission.register.progress-of", of);
        };
    }

    private String status(Figure figure) {
        Set<String> remarks = new LinkedHashSet<>();
        if (figure.isIllustrative()) {
            remarks.add(texts.text("submission.status.illustrative"));
        }
        // What was entered by hand says so with its reason.
        if (figure.evidence().stream()
                .filter(one -> SourceName.reason(one).isEmpty())
                .anyMatch(
                        one -> restated.contains(new Value(figure.series().id(), one.period())))) {
            remarks.add(texts.text("submission.report.mark.restated"));
        }
        for (Observation observation : figure.evidence()) {
            for (char letter : observation.status().letters().toCharArray()) {
                if (letter != 'A') {
                    remarks.add(texts.text("submission.status." + letter));
                }
            }
        }
        Set<String> reasons = new LinkedHashSet<>();
        figure.evidence().stream()
                .map(SourceName::reason)
                .filter(reason -> !reason.isEmpty())
                .forEach(reasons::add);
        String why = String.join("; ", reasons);
        if (!why.isEmpty()) {
            remarks.add(texts.text("submission.register.reason", why));
        }
        return String.join(", ", remarks);
    }
}
