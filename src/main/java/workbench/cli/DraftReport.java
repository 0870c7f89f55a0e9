package workbench.cli;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.importing.DecidedCell;
import workbench.importing.Doubt;
import workbench.importing.DraftFigure;
import workbench.importing.FigureWords;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.SharedFigures;
import workbench.model.CellProblem;
import workbench.model.ImportId;
import workbench.submission.SubmissionChange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Tells of a draft: what it would bring or has brought, in words and as JSON.
final class DraftReport {
    private static final int PROBLEMS_SHOWN = 10;

    private static final int RESTATED_SHOWN = 10;

    private static final int DOUBTFUL_SHOWN = 10;

    private final Console console;
    private final FigureWords words;

    DraftReport(Console console) {
        this.console = console;
        this.words = new FigureWords(console.texts());
    }

    /// Says what was found in all, and what should be known of the file.
    ///
    /// @param added whether it was added; else it would be
    void say(ImportDraft draft, boolean added) {
        ImportDraft.Counts counts = draft.counts();
        console.say(
                added ? "cli.import.done" : "cli.import.dry-run",
                draft.file().name(),
                counts.values(),
                counts.unchanged(),
                counts.restated(),
                counts.doubtful(),
                counts.skipped(),
                counts.problems(),
                counts.missing());
        draft.remarks().forEach(console::say);
        draft.reading().differences().forEach(one -> console.say(one.message()));
    }

    /// Says which figures are restated and which look wrong, and what would change with them.
    void sayFigures(ImportDraft draft, SubmissionChange changes) {
        sayRestated(draft.restated(), draft.counts().restated());
        sayDoubtful(draft.doubtful(), draft.counts().doubtful());
        new ChangeReport(console).say(changes);
    }

    /// Says what was decided of single cells, and which could not be read.
    void sayCells(ImportDraft draft) {
        draft.decided().forEach(this::sayDecided);
        draft.problems().stream().limit(PROBLEMS_SHOWN).forEach(console::sayProblem);
        if (draft.problems().stream()
                .anyMatch(problem -> problem.kind() == CellProblem.Kind.NO_PERIOD)) {
            console.say("cli.import.period");
        }
        if (draft.counts().problems() > PROBLEMS_SHOWN) {
            console.say("cli.import.more-problems", draft.counts().problems() - PROBLEMS_SHOWN);
        }
    }

    /// All of it.
    ///
    /// @param id of the import; empty where it was not added
    /// @param shared what it has in common with files of the same command before it
    Map<String, Object> json(
            ImportDraft draft,
            Optional<ImportId> id,
            SubmissionChange changes,
            List<SharedFigures.Shared> shared) {
        ImportDraft.Counts counts = draft.counts();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", draft.file().sha256());
        id.ifPresent(made -> object.put("import", made.value()));
        object.put("new", counts.fresh());
        object.put("notAvailable", counts.missing());
        object.put("unchanged", counts.unchanged());
        object.put("restated", counts.restated());
        object.put("doubtful", counts.doubtful());
        object.put("skipped", counts.skipped());
        object.put("restatedFigures", draft.restated().stream().map(this::restated).toList());
        object.put("doubtfulFigures", draft.doubtful().stream().flatMap(this::doubtful).toList());
        object.put("cells", draft.decided().stream().map(this::decided).toList());
        object.put("submission", new ChangeReport(console).json(changes));
        object.put("shared", shared.stream().map(this::shared).toList());
        object.put("problems", problems(draft.problems()));
        object.put("recipe", draft.recipe().name());
        object.put("differences", differences(draft));
        return object;
    }

    private Map<String, Object> shared(SharedFigures.Shared one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("with", one.earlier());
        object.put("differs", one.differs());
        object.put("figures", one.count());
        object.put("cell", one.laterCell().toString());
        object.put("theirCell", one.earlierCell().toString());
        object.put("message", console.texts().render(one.message()));
        return object;
    }

    /// What has to be mended before it can be read.
    Map<String, Object> mending(ImportDraft draft) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", draft.file().sha256());
        object.put("recipe", draft.reading().recipe().name());
        object.put("differences", differences(draft));
        return object;
    }

    private List<Map<String, Object>> differences(ImportDraft draft) {
        return draft.reading().differences().stream()
                .map(
                        one -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            object.put("kind", one.kind().name());
                            object.put("table", one.table());
                            object.put("words", one.words());
                            object.put("candidates", one.candidates());
                            object.put("matters", one.matters());
                            object.put("message", console.texts().render(one.message()));
                            return object;
                        })
                .toList();
    }

    private void sayRestated(List<DraftFigure> restated, long all) {
        Texts texts = console.texts();
        for (DraftFigure figure : restated.subList(0, Math.min(RESTATED_SHOWN, restated.size()))) {
            console.say(
                    "cli.import.restated",
                    figure.found().cell().toString(),
                    Console.plain(words.series(figure.found().key())),
                    ValueFormat.period(figure.found().period(), texts.language()),
                    words.restated(figure));
        }
        if (all > RESTATED_SHOWN) {
            console.say("cli.import.more-restated", all - RESTATED_SHOWN);
        }
    }

    /// @param all how many there are; of a long file not all are listed
    private void sayDoubtful(List<DraftFigure> doubtful, long all) {
        Texts texts = console.texts();
        for (DraftFigure figure : doubtful.subList(0, Math.min(DOUBTFUL_SHOWN, doubtful.size()))) {
            for (Doubt doubt : figure.doubts()) {
                console.say(
                        "cli.import.doubtful",
                        figure.found().cell().toString(),
                        Console.plain(words.series(figure.found().key())),
                        ValueFormat.period(figure.found().period(), texts.language()),
                        words.value(figure.found()),
                        doubt.message());
            }
        }
        if (all > DOUBTFUL_SHOWN) {
            console.say("cli.import.more-doubtful", all - DOUBTFUL_SHOWN);
        }
    }

    private void sayDecided(DecidedCell decided) {
        String series = Console.plain(words.series(decided.inFile().key()));
        String period = ValueFormat.period(decided.inFile().period(), console.texts().language());
        String raw = Console.plain(decided.inFile().raw());
        String reason = Console.plain(decided.decision().reason());
        String cell = decided.cell().toString();
        if (decided.corrected().isPresent()) {
            console.say(
                    "cli.import.instead",
                    cell,
                    series,
                    period,
                    raw,
                    reason,
                    words.value(decided.corrected().get()));
        } else if (reason.isBlank()) {
            console.say("cli.import.left-out", cell, series, period, raw);
        } else {
            console.say("cli.import.left-out.because", cell, series, period, raw, reason);
        }
    }

    /// A cell that was left out, or in whose place another value goes.
    private Map<String, Object> decided(DecidedCell decided) {
        Map<String, Object> object = figure(decided.inFile());
        object.put("raw", decided.inFile().raw());
        put(object, "inFile", decided.inFile().scaled());
        decided.corrected()
                .ifPresentOrElse(
                        corrected -> put(object, "instead", corrected.scaled()),
                        () -> object.put("leftOut", true));
        object.put("reason", decided.decision().reason());
        return object;
    }

    /// One for each reason to doubt the figure.
    private Stream<Map<String, Object>> doubtful(DraftFigure figure) {
        return figure.doubts().stream()
                .map(
                        doubt -> {
                            Map<String, Object> object = figure(figure.found());
                            put(object, "now", figure.found().scaled());
                            object.put("kind", doubt.kind().name());
                            object.put("compared", doubt.compared());
                            object.put("comparedPeriod", doubt.period().text());
                            object.put("why", console.texts().render(doubt.message()));
                            return object;
                        });
    }

    /// A figure's cell, series and period, as the draft's lists in JSON begin.
    private Map<String, Object> figure(FoundFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cell", figure.cell().toString());
        object.put("series", words.series(figure.key()));
        object.put("period", figure.period().text());
        return object;
    }

    /// Values in units of one; what is missing or cannot be told is left out.
    private Map<String, Object> restated(DraftFigure figure) {
        Map<String, Object> object = figure(figure.found());
        figure.before().ifPresent(before -> put(object, "before", before.scaled()));
        put(object, "now", figure.found().scaled());
        put(object, "share", figure.share());
        return object;
    }

    private static void put(Map<String, Object> object, String name, OptionalDouble value) {
        value.ifPresent(number -> object.put(name, number));
    }

    private List<Map<String, String>> problems(List<CellProblem> problems) {
        return problems.stream()
                .map(problem -> Failures.json(problem, console.texts(), true))
                .toList();
    }
}
