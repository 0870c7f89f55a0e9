package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.edit.CommitDraft;
import workbench.importing.DecidedCell;
import workbench.importing.Doubt;
import workbench.importing.DraftFigure;
import workbench.importing.FigureWords;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.ImportOptions.ReadBy;
import workbench.importing.Importer;
import workbench.importing.LongReading;
import workbench.importing.ReadAnew;
import workbench.importing.Recipes;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.Same;
import workbench.model.CellProblem;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.submission.SubmissionChange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Imports spreadsheets into a dossier, which it makes if it is not there.
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    /// The reason of a file without figures, of which another command tells more.
    private static final String NO_FIGURES = "importing.failed.no-figures";

    private static final int PROBLEMS_SHOWN = 10;

    private static final int RESTATED_SHOWN = 10;

    private static final int DOUBTFUL_SHOWN = 10;

    /// The name of no recipe at all.
    private static final String NO_RECIPE = "none";

    private final Supplier<Importer> importer;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--into", required = true, paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--place", paramLabel = "NAME")
    private @Nullable String place;

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--recipe", paramLabel = "NAME")
    private @Nullable String recipe;

    @Option(names = "--mapping", paramLabel = "FILE.json")
    private @Nullable Path mapping;

    @Option(names = "--same", paramLabel = "OLD=NEW")
    private List<String> same = new ArrayList<>();

    @Option(names = "--beyond-limits")
    private boolean beyondLimits;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Console console, Supplier<Importer> importer, Clock clock) {
        super(console);
        this.importer = importer;
        this.clock = clock;
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (recipe != null && mapping != null) {
            console.warn(Message.of("cli.import.recipe-or-mapping"));
            return ExitCode.WRONG_USAGE;
        }
        Optional<ImportOptions> said = options();
        if (said.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        ImportOptions options = said.get();
        int refused = 0;
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                code = Math.max(code, one(file, options));
            } catch (WorkbenchException e) {
                refused++;
                console.fail(withHint(e));
                report(file, Map.of("error", Failures.json(e, console.texts())));
            }
        }
        if (refused == files.size()) {
            return ExitCode.WORLD_FAILED;
        }
        return refused > 0 ? ExitCode.NEEDS_A_LOOK : code;
    }

    /// What was said of the files; empty where that could not be understood, which was told.
    private Optional<ImportOptions> options() throws WorkbenchException {
        ImportOptions options =
                new ImportOptions(Optional.ofNullable(place), Optional.ofNullable(period));
        for (String pair : same) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                console.warn(Message.of("cli.import.same-words", pair));
                return Optional.empty();
            }
            options =
                    options.and(
                            new Same(
                                    pair.substring(0, equals).strip(),
                                    pair.substring(equals + 1).strip()));
        }
        if (mapping != null) {
            return Optional.of(options.by(new ReadBy.Given(RecipeFiles.read(mapping))));
        }
        if (recipe == null) {
            return Optional.of(options);
        }
        if (recipe.equals(NO_RECIPE)) {
            return Optional.of(options.by(new ReadBy.Nothing()));
        }
        Recipes known = Recipes.NONE;
        if (Files.exists(dossierFile)) {
            try (Dossier dossier = Dossiers.toRead(dossierFile)) {
                known = Recipes.of(dossier.ledger());
            }
        }
        Optional<Recipe> named = known.named(recipe);
        if (named.isEmpty()) {
            console.warn(RecipesCommand.unknown(known, recipe));
            return Optional.empty();
        }
        return Optional.of(options.by(new ReadBy.Given(named.get())));
    }

    /// What another command or an option can do about it.
    private static WorkbenchException withHint(WorkbenchException e) {
        if (e.why().key().equals(NO_FIGURES)) {
            return new WorkbenchException(e.what(), e.why(), Message.of("cli.import.inspect"), e);
        }
        return Failures.withHint(e);
    }

    private Importer importer() {
        return beyondLimits ? importer.get().raised() : importer.get();
    }

    private int one(Path file, ImportOptions options) throws WorkbenchException {
        // The dossier is made only when there is something to put into it.
        if (!Files.exists(dossierFile)) {
            return dryRun
                    ? decide(file, draft(file, options, Optional.empty()), Optional.empty())
                    : begin(file, options, Optional.empty());
        }
        try (Dossier dossier =
                dryRun ? Dossiers.toRead(dossierFile) : Dossiers.toChange(dossierFile, console)) {
            return dryRun
                    ? decide(
                            file,
                            draft(file, options, Optional.of(dossier.ledger())),
                            Optional.of(dossier))
                    : begin(file, options, Optional.of(dossier));
        }
    }

    private ImportDraft draft(Path file, ImportOptions options, Optional<Ledger> ledger)
            throws WorkbenchException {
        return importer().draft(file, options, ledger, console.progress());
    }

    /// @param dossier empty where it has yet to be made
    private int begin(Path file, ImportOptions options, Optional<Dossier> dossier)
            throws WorkbenchException {
        Optional<Ledger> ledger = dossier.map(Dossier::ledger);
        Importer.Begun begun = importer().begin(file, options, ledger, console.progress());
        while (begun instanceof Importer.Begun.OnItsWay(var reading)) {
            try (reading) {
                return into(dossier, made -> commit(file, reading, made));
            } catch (ReadAnew e) {
                begun = importer().again(reading.file(), e, options, ledger, console.progress());
            }
        }
        return decide(file, ((Importer.Begun.Drafted) begun).draft(), dossier);
    }

    /// What of the submission would be another; asked only where it is told.
    private SubmissionChange changes(ImportDraft draft, Optional<Ledger> ledger)
            throws WorkbenchException {
        return ledger.isPresent() && !draft.isLong() && (dryRun || json)
                ? SubmissionChange.of(
                        ledger.get(),
                        Questionnaire.shipped(),
                        draft.asObserved(clock.instant()),
                        console.progress())
                : SubmissionChange.NONE;
    }

    private int decide(Path file, ImportDraft draft, Optional<Dossier> dossier)
            throws WorkbenchException {
        if (draft.sameAs().isPresent()) {
            return same(file, draft.sameAs().get());
        }
        if (draft.reading().needsMending()) {
            return needsMending(file, draft);
        }
        return dryRun
                ? tell(file, draft, Optional.empty(), changes(draft, dossier.map(Dossier::ledger)))
                : into(dossier, made -> commit(file, draft, made));
    }

    /// What is done with the dossier.
    @FunctionalInterface
    private interface Committing {
        int into(Dossier dossier) throws WorkbenchException;
    }

    /// Makes the dossier where it is not there; where the import then fails, or is stopped, or does
    /// nothing, it goes again.
    private int into(Optional<Dossier> dossier, Committing committing) throws WorkbenchException {
        if (dossier.isPresent()) {
            return committing.into(dossier.get());
        }
        Dossier made = Dossier.create(dossierFile, console.opening().forOneAlone());
        boolean done = false;
        try (made) {
            int code = committing.into(made);
            done = !made.ledger().imports().isEmpty();
            if (done) {
                console.say("cli.import.made", dossierFile.toString());
                Dossiers.sayWhereItLies(made, dossierFile, console);
            }
            return code;
        } finally {
            if (!done) {
                Dossiers.discard(dossierFile);
            }
        }
    }

    private int commit(Path file, LongReading reading, Dossier dossier) throws WorkbenchException {
        return switch (new CommitDraft(dossier)
                .commit(reading, clock.instant(), console.progress())) {
            case CommitDraft.Ended.Added(var id, var draft) ->
                    tell(file, draft, Optional.of(id), SubmissionChange.NONE);
            case CommitDraft.Ended.NeedsMending(var draft) -> needsMending(file, draft);
        };
    }

    private int commit(Path file, ImportDraft draft, Dossier dossier) throws WorkbenchException {
        SubmissionChange changes = changes(draft, Optional.of(dossier.ledger()));
        ImportId id = new CommitDraft(dossier).commit(draft, clock.instant(), console.progress());
        return tell(file, draft, Optional.of(id), changes);
    }

    /// The same bytes were read in the same way before.
    private int same(Path file, ImportRecord record) {
        String id = Long.toString(record.id().value());
        report(file, Map.of("import", record.id().value(), "same", true));
        if (record.current()) {
            console.say("cli.import.same", record.source().name(), id);
            return ExitCode.DONE;
        }
        console.warn(
                Message.of(
                        "cli.import.same-withdrawn",
                        record.source().name(),
                        id,
                        dossierFile.toString()));
        return ExitCode.NEEDS_A_LOOK;
    }

    /// Something that was said of the last file cannot be done in this one: reading it otherwise in
    /// silence would give other figures under the same names.
    private int needsMending(Path file, ImportDraft draft) {
        console.warn(
                Message.of("cli.import.mend", draft.fileName(), draft.reading().recipe().name()));
        draft.reading().differences().forEach(one -> console.say(one.message()));
        console.say("cli.import.mend.how", NO_RECIPE);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", draft.file().sha256());
        object.put("recipe", draft.reading().recipe().name());
        object.put("differences", differences(draft));
        report(file, object);
        return ExitCode.NEEDS_A_LOOK;
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

    private int tell(
            Path file, ImportDraft draft, Optional<ImportId> id, SubmissionChange changes) {
        ImportDraft.Counts counts = draft.counts();
        console.say(
                id.isPresent() ? "cli.import.done" : "cli.import.dry-run",
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
        if (dryRun) {
            sayRestated(draft.restated(), counts.restated());
            sayDoubtful(draft.doubtful(), counts.doubtful());
            new ChangeReport(console).say(changes);
        }
        draft.decided().forEach(this::sayDecided);
        draft.problems().stream().limit(PROBLEMS_SHOWN).forEach(console::sayProblem);
        if (draft.problems().stream()
                .anyMatch(problem -> problem.kind() == CellProblem.Kind.NO_PERIOD)) {
            console.say("cli.import.period");
        }
        if (counts.problems() > PROBLEMS_SHOWN) {
            console.say("cli.import.more-problems", counts.problems() - PROBLEMS_SHOWN);
        }
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
        object.put("problems", problems(draft.problems()));
        object.put("recipe", draft.recipe().name());
        object.put("differences", differences(draft));
        report(file, object);
        return draft.problems().isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private void sayRestated(List<DraftFigure> restated, long all) {
        Texts texts = console.texts();
        FigureWords words = new FigureWords(texts);
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
        FigureWords words = new FigureWords(texts);
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
        FigureWords words = new FigureWords(console.texts());
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
        object.put("series", new FigureWords(console.texts()).series(figure.key()));
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

    private void report(Path file, Map<String, Object> what) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.putAll(what);
            console.result(JsonMapper.shared().writeValueAsString(object));
        }
    }
}
