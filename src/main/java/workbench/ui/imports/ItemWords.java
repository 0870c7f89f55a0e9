package workbench.ui.imports;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.Shortened;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.importing.DecidedCell;
import workbench.importing.DraftFigure;
import workbench.importing.FigureWords;
import workbench.importing.FoundFigure;
import workbench.layout.Role;
import workbench.model.CellProblem;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is said of one item of a draft, in a list and beside its cell.
final class ItemWords {
    private final Texts texts;
    private final Language language;
    private final FigureWords figures;

    ItemWords(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
        this.figures = new FigureWords(texts);
    }

    /// The first line in a list.
    String name(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> name(figure.drafted().found().key());
            case DraftItem.Doubtful doubtful -> name(doubtful.drafted().found().key());
            case DraftItem.Skipped skipped -> name(skipped.found().key());
            case DraftItem.Decided(var decided) -> name(decided.inFile().key());
            case DraftItem.Problem(var problem, long also) -> {
                String cell =
                        problem.raw().isBlank()
                                ? problem.cell().toString()
                                : texts.text(
                                        "ui.imports.item.problem",
                                        problem.cell().toString(),
                                        Shortened.toOneLine(problem.raw()));
                yield also == 0 ? cell : texts.text("ui.imports.item.also", cell, also);
            }
        };
    }

    /// The first line as a list has room for it: of a long indicator the beginning and the end.
    String listed(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> listed(figure.drafted().found().key());
            case DraftItem.Doubtful doubtful -> listed(doubtful.drafted().found().key());
            case DraftItem.Skipped skipped -> listed(skipped.found().key());
            case DraftItem.Decided(var decided) -> listed(decided.inFile().key());
            case DraftItem.Problem _ -> name(item);
        };
    }

    String listed(SeriesKey key) {
        return figures.seriesInList(key);
    }

    /// The second line in a list.
    String line(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> {
                FoundFigure found = figure.drafted().found();
                yield joined(
                        ValueFormat.period(found.period(), language),
                        item.kind() == ItemKind.RESTATED
                                ? figures.restated(figure.drafted())
                                : figures.valueAlone(found),
                        found.cell().toString());
            }
            case DraftItem.Doubtful(DraftFigure drafted, _) ->
                    joined(
                            ValueFormat.period(drafted.found().period(), language),
                            figures.valueAlone(drafted.found()),
                            drafted.found().cell().toString(),
                            doubts(drafted));
            case DraftItem.Skipped skipped ->
                    joined(
                            ValueFormat.period(skipped.found().period(), language),
                            figures.value(skipped.found()),
                            skipped.cell().toString(),
                            repeats("ui.imports.item.repeats", skipped));
            case DraftItem.Decided(var decided) ->
                    joined(
                            ValueFormat.period(decided.inFile().period(), language),
                            decided(decided),
                            decided.cell().toString(),
                            decided.decision().reason());
            case DraftItem.Problem(var problem, _) -> words(problem);
        };
    }

    /// Why a figure is skipped: the cell that has it already, where that is known.
    private String repeats(String key, DraftItem.Skipped skipped) {
        return skipped.kept()
                .map(cell -> texts.text(key + ".cell", cell.toString()))
                .orElseGet(() -> texts.text(key));
    }

    /// What a person decided of a cell.
    private String decided(DecidedCell decided) {
        String raw = Shortened.toOneLine(decided.inFile().raw());
        return decided.corrected()
                .map(
                        corrected ->
                                texts.text(
                                        "ui.imports.item.instead", figures.value(corrected), raw))
                .orElseGet(() -> texts.text("ui.imports.item.left-out", raw));
    }

    /// What stands in the place of a cell and what the file says there.
    String instead(DecidedCell decided) {
        String reason = decided.decision().reason();
        return joined(
                decided(decided),
                reason.isBlank() ? "" : texts.text("ui.imports.item.reason", reason));
    }

    /// Indicator, place and breakdown.
    String name(SeriesKey key) {
        return figures.series(key);
    }

    /// What became of a figure's cell: the words of one figure, all that is known of it.
    List<String> lines(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> lines(figure);
            case DraftItem.Doubtful(DraftFigure drafted, boolean made) ->
                    lines(new DraftItem.Figure(drafted, made));
            case DraftItem.Skipped skipped ->
                    List.of(
                            joined(
                                    ValueFormat.period(skipped.found().period(), language),
                                    figures.value(skipped.found())),
                            repeats("ui.imports.item.skipped", skipped));
            case DraftItem.Decided(var decided) ->
                    Stream.of(
                                    joined(
                                            ValueFormat.period(decided.inFile().period(), language),
                                            decided(decided)),
                                    decided.decision().reason().isBlank()
                                            ? ""
                                            : texts.text(
                                                    "ui.imports.item.reason",
                                                    decided.decision().reason()))
                            .filter(line -> !line.isEmpty())
                            .toList();
            case DraftItem.Problem(var problem, _) -> List.of(words(problem));
        };
    }

    /// What is wrong with a cell and what could be meant; of a letter among digits which of its
    /// characters it is, as nobody sees an O among noughts.
    private String words(CellProblem problem) {
        String advice = texts.render(problem.advice());
        String raw = problem.raw().strip();
        int letter =
                IntStream.range(0, raw.length())
                        .filter(at -> Character.isLetter(raw.charAt(at)))
                        .findFirst()
                        .orElse(-1);
        boolean zero = NumberRecogniser.hasLetterForDigit(raw, true);
        boolean one = NumberRecogniser.hasLetterForDigit(raw, false);
        return problem.kind() == CellProblem.Kind.NOT_A_NUMBER && letter >= 0 && (zero || one)
                ? texts.text(
                        "ui.imports.item.letter",
                        raw,
                        letter + 1,
                        String.valueOf(raw.charAt(letter)),
                        zero ? "zero" : "one")
                : advice;
    }

    private String doubts(DraftFigure drafted) {
        return drafted.doubts().stream()
                .map(doubt -> texts.render(doubt.message()))
                .collect(Collectors.joining(" "));
    }

    private List<String> lines(DraftItem.Figure figure) {
        FoundFigure found = figure.drafted().found();
        List<String> lines = new ArrayList<>();
        lines.add(
                joined(
                        ValueFormat.period(found.period(), language),
                        figures.valueAlone(found),
                        figures.statuses(found.status()),
                        found.derived() ? texts.text("ui.imports.item.derived") : ""));
        figure.drafted().doubts().forEach(doubt -> lines.add(texts.render(doubt.message())));
        lines.add(change(figure));
        return lines;
    }

    private String change(DraftItem.Figure figure) {
        DraftFigure drafted = figure.drafted();
        return switch (drafted.change()) {
            case NEW ->
                    texts.text(figure.made() ? "ui.imports.item.was-new" : "ui.imports.item.new");
            case UNCHANGED ->
                    texts.text(
                            figure.made()
                                    ? "ui.imports.item.was-unchanged"
                                    : "ui.imports.item.unchanged");
            case RESTATED -> texts.text("ui.imports.item.restated", figures.restated(drafted));
        };
    }

    /// One figure in the place of another; of one that is in no other's place or in whose place
    /// there is none, the word for that.
    String change(
            SeriesKey key,
            Optional<Observation> before,
            Optional<Observation> after,
            OptionalDouble share) {
        return figures.change(key, before, after, share);
    }

    String role(Role role) {
        return texts.text("ui.imports.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
