package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import workbench.catalogue.Questionnaire;
import workbench.edit.CommitDraft;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.ImportOptions.ReadBy;
import workbench.importing.Importer;
import workbench.importing.LongReading;
import workbench.importing.ReadAnew;
import workbench.importing.Recipes;
import workbench.importing.SharedFigures;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.Same;
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
import java.util.function.Supplier;

/// Imports spreadsheets into a dossier, which it makes if it is not there.
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    /// The reason of a file without figures, of which another command tells more.
    private static final String NO_FIGURES = "importing.failed.no-figures";

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

    @Option(names = "--without-sheet", paramLabel = "NAME")
    private List<String> withoutSheets = new ArrayList<>();

    @Option(names = "--beyond-limits")
    private boolean beyondLimits;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    /// What files of one command have in common.
    private final SharedFigures shared = new SharedFigures();

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
                new ImportOptions(Optional.ofNullable(place), Optional.ofNullable(period))
                        .withoutSheets(withoutSheets);
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
        report(file, new DraftReport(console).mending(draft));
        return ExitCode.NEEDS_A_LOOK;
    }

    private int tell(
            Path file, ImportDraft draft, Optional<ImportId> id, SubmissionChange changes) {
        DraftReport report = new DraftReport(console);
        report.say(draft, id.isPresent());
        List<SharedFigures.Shared> others = files.size() > 1 ? shared.take(draft) : List.of();
        others.forEach(one -> console.say(one.message()));
        if (dryRun) {
            report.sayFigures(draft, changes);
        }
        report.sayCells(draft);
        report(file, report.json(draft, id, changes, others));
        return draft.problems().isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
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
