package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.LongSheets.Sheet;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.importing.recipe.TableRecipe;
import workbench.importing.recipe.TableTerms;
import workbench.layout.Companion;
import workbench.layout.Guidance;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.HoldingSink;
import workbench.sheet.SourceFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the figures of a file with long sheets while its cells pass by, and tells them in bundles.
///
/// Methods throw {@link NotAStream} where the file has to be held whole to be understood.
final class LongFinder implements AutoCloseable {
    private static final int FIGURES_AT_ONCE = 1_000;

    private final SourceFile file;
    private final ReadingChoice choice;
    private final Binder binder;
    private final Consumer<News> tell;
    private final LongPlaces places = new LongPlaces();
    private final Repeats repeats = new Repeats(places);
    private final LongSheets sheets;
    private final List<LongOne> longOnes = new ArrayList<>();
    private List<FoundFigure> figures = new ArrayList<>(FIGURES_AT_ONCE);
    private List<CellProblem> problems = new ArrayList<>();
    private DecidedCells decided = DecidedCells.none();
    private int decidedTold;
    private SaidPlace saidPlace;
    private @Nullable Settled settled;

    /// What there is to say.
    sealed interface News {
        record Begun(LongReading.Beginning what) implements News {}

        /// @param decided cells of which something was decided, some of the figures' among them
        /// @param rows how many rows have been taken
        record Found(
                List<DecidedCell> decided,
                List<FoundFigure> figures,
                List<CellProblem> problems,
                long rows)
                implements News {}

        record Repeated(FoundFigure figure) implements News {}

        record Ended(End end) implements News {}

        record Failed(Throwable why) implements News {}
    }

    /// How a file is read, as decided by what was there of it.
    private record Settled(
            ReadingChoice.Chosen chosen, Recipe learnt, Optional<LocalDate> releaseDate) {
        boolean isSame(Settled other) {
            return chosen.by().equals(other.chosen.by())
                    && chosen.said().equals(other.chosen.said())
                    && learnt.name().equals(other.learnt.name())
                    && learnt.isDecidedAs(other.learnt)
                    && releaseDate.equals(other.releaseDate);
        }
    }

    /// A long sheet.
    ///
    /// @param alone what its words tell as the program alone sees it
    /// @param guidance what is said of its columns
    /// @param figures as they are found with that
    private record LongOne(
            LongSheet sheet, TellingRows alone, Guidance guidance, LongFigures figures) {}

    /// What is known once all sheets have ended.
    record End(
            Fit reading, Recipe learnt, Optional<LocalDate> releaseDate, List<Message> remarks) {}

    /// @param whole whether long sheets are put aside to be looked at
    /// @param tell is told the news
    LongFinder(
            SourceFile file,
            ReadingChoice choice,
            Binder binder,
            boolean whole,
            Consumer<News> tell) {
        this.file = file;
        this.choice = choice;
        this.binder = binder;
        this.tell = tell;
        this.saidPlace = new SaidPlace(Optional.empty(), binder);
        this.sheets = new LongSheets(choice.detector(), whole, this::begin);
    }

    /// Takes the file's cells.
    HoldingSink sheets() {
        return sheets;
    }

    /// The layouts of the file's sheets once all of its figures were taken, long ones with all of
    /// their rows where that was asked for and could be had.
    List<SheetLayout> shown(List<SheetLayout> layouts) {
        List<SheetLayout> shown = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            SheetLayout layout = layouts.get(i);
            shown.add(
                    sheets.sheets().get(i) instanceof Sheet.Long(_, _, _, _, var whole)
                            ? whole.map(layout::shownBy).orElse(layout)
                            : layout);
        }
        return shown;
    }

    /// The first rows of a long sheet are there.
    ///
    /// @return the sheet as it is wanted
    private LongSheet begin(LongSheet sheet) {
        List<SheetLayout> layouts = new ArrayList<>(layouts(sheets.sheets()));
        int place = layouts.size();
        layouts.add(firstRows(sheet));
        List<LongSheet> said = new ArrayList<>(List.of(sheet));
        Settled now =
                settle(
                        layouts,
                        (at, guidance) -> {
                            if (at < place) {
                                return again(at, guidance);
                            }
                            said.add(
                                    choice.detector()
                                            .longSheet(sheet.first(), guidance)
                                            .orElseThrow(NotAStream::new));
                            return firstRows(said.getLast());
                        });
        Settled before = settled;
        if (before != null && !before.isSame(now)) {
            throw new NotAStream();
        }
        if (before == null) {
            settled = now;
            saidPlace = new SaidPlace(now.chosen().said().place(), binder);
            decided = new DecidedCells(now.learnt().cells());
            tell.accept(
                    new News.Begun(
                            new LongReading.Beginning.Long(now.learnt(), now.releaseDate())));
        }
        LongSheet wanted = said.getLast();
        boolean byRecipe = now.chosen().isByRecipe();
        LongFigures found =
                new LongFigures(
                        wanted,
                        recipeOf(now, place, wanted.table()),
                        byRecipe,
                        binder,
                        now.chosen().said(),
                        saidPlace,
                        now.chosen().by().nameOfFile(file.name()),
                        decided,
                        this::found,
                        problems::add);
        TellingRows alone = wanted == sheet ? found.telling() : new TellingRows(sheet, byRecipe);
        Guidance guidance = now.chosen().fit().sheets().get(place).guidance();
        longOnes.add(new LongOne(sheet, alone, guidance, found));
        if (wanted != sheet) {
            sheet.show(alone);
        }
        wanted.show(found);
        return wanted;
    }

    private static SheetLayout firstRows(LongSheet sheet) {
        return new SheetLayout(sheet.first(), List.of(), List.of(sheet.table()), List.of());
    }

    /// A sheet that has ended, with what is said of it.
    private SheetLayout again(int place, Guidance guidance) {
        return switch (sheets.sheets().get(place)) {
            case Sheet.Short(var grid) ->
                    choice.detector().detect(grid, file.name(), Companion.NONE, guidance);
            case Sheet.Long(var sheet, var words, var alone, var seen, _) -> {
                LongOne one =
                        longOnes.stream()
                                .filter(each -> each.sheet() == sheet)
                                .findFirst()
                                .orElseThrow();
                // What was said of the first rows has to be what is said of all of them.
                Optional<Guidance> before = one.guidance().goingOn(sheet.first().rows());
                if (!before.equals(guidance.goingOn(alone.range().lastRow()))) {
                    throw new NotAStream();
                }
                yield new SheetLayout(
                        first(sheet.first(), words),
                        seen.roles(),
                        List.of(one.figures().telling().table(seen.range())),
                        seen.problems());
            }
        };
    }

    private static Optional<TableRecipe> recipeOf(Settled settled, int place, Table table) {
        return settled.chosen().fit().sheets().get(place).recipeOf(table);
    }

    /// @param layouts of the sheets as the program alone sees them
    private Settled settle(List<SheetLayout> layouts, RecipeFitter.Again again) {
        try {
            ReadingChoice.Chosen chosen = choice.ofStream(layouts, again);
            return new Settled(
                    chosen,
                    choice.learnt(chosen, layouts).deciding(choice.cells(chosen)),
                    chosen.fit().releaseDate());
        } catch (WorkbenchException _) {
            // What is wrong is told where the file is read whole.
            throw new NotAStream();
        }
    }

    private void found(FoundFigure figure) {
        Repeats.Outcome outcome = repeats.settle(figure);
        outcome.problem().ifPresent(problems::add);
        if (outcome.kept().isEmpty()) {
            tell.accept(new News.Repeated(figure));
            return;
        }
        figures.add(outcome.kept().get());
        if (figures.size() >= FIGURES_AT_ONCE) {
            handOver();
        }
    }

    private void handOver() {
        long rows = longOnes.stream().mapToLong(one -> one.figures().rows()).sum();
        List<CellProblem> wrong = List.copyOf(problems);
        problems.clear();
        List<DecidedCell> cells = List.of();
        if (decided.count() > decidedTold) {
            cells = List.copyOf(decided.met().subList(decidedTold, decided.count()));
            decidedTold = decided.count();
        }
        tell.accept(new News.Found(cells, figures, wrong, rows));
        figures = new ArrayList<>(FIGURES_AT_ONCE);
    }

    /// The layouts of sheets, a long one with as many rows as tell all that its words tell.
    private List<SheetLayout> layouts(List<Sheet> ended) {
        List<SheetLayout> layouts = new ArrayList<>();
        int next = 0;
        for (Sheet sheet : ended) {
            layouts.add(
                    switch (sheet) {
                        case Sheet.Short(var grid) -> choice.detector().detect(grid, file.name());
                        case Sheet.Long(var one, var words, var alone, _, _) ->
                                new SheetLayout(
                                        first(one.first(), words),
                                        alone.roles(),
                                        List.of(longOnes.get(next++).alone().table(alone.range())),
                                        alone.problems());
                    });
        }
        return layouts;
    }

    /// The more of the first rows of a sheet.
    private static Grid first(Grid one, Grid other) {
        return one.rows() >= other.rows() ? one : other;
    }

    /// All sheets have ended.
    void finish() {
        Settled begun = settled;
        if (begun == null) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : sheets.sheets()) {
                if (sheet instanceof Sheet.Short(var grid)) {
                    grids.add(grid);
                }
            }
            tell.accept(new News.Begun(new LongReading.Beginning.Short(grids)));
            return;
        }
        Settled now = settle(layouts(sheets.sheets()), this::again);
        if (!begun.isSame(now)
                || now.chosen().missesNames()
                        && longOnes.stream().anyMatch(one -> one.alone().isMoreThanTold())) {
            throw new NotAStream();
        }
        int next = 0;
        List<SheetLayout> layouts = now.chosen().fit().layouts();
        for (int place = 0; place < layouts.size(); place++) {
            SheetLayout layout = layouts.get(place);
            layout.problems().stream()
                    .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                    .forEach(problems::add);
            switch (sheets.sheets().get(place)) {
                case Sheet.Short _ -> figuresOf(layout, place, now);
                case Sheet.Long(_, _, _, var seen, _) ->
                        longOnes.get(next++)
                                .figures()
                                .confirm(
                                        seen.range(),
                                        recipeOf(now, place, layout.tables().getFirst()),
                                        binder,
                                        saidPlace);
            }
        }
        if (!decided.unmet().isEmpty()) {
            // What is to be said of them is said where the file is held.
            throw new NotAStream();
        }
        problems.addAll(repeats.others());
        handOver();
        List<Message> remarks =
                new ArrayList<>(FileRemarks.of(file, hidden(), comments(), now.chosen().fit()));
        FileRemarks.withoutSheets(now.chosen().said(), now.chosen().fit()).ifPresent(remarks::add);
        saidPlace.remark().ifPresent(remarks::add);
        tell.accept(
                new News.Ended(
                        new End(now.chosen().fit(), now.learnt(), now.releaseDate(), remarks)));
    }

    /// The figures of a short sheet.
    private void figuresOf(SheetLayout layout, int place, Settled now) {
        for (Table table : layout.tables()) {
            Table called =
                    recipeOf(now, place, table)
                            .map(recipe -> TableTerms.in(table, recipe))
                            .orElse(table);
            new FigureFinder(
                            layout,
                            called,
                            binder,
                            now.chosen().said(),
                            saidPlace,
                            now.chosen().by().nameOfFile(file.name()),
                            decided)
                    .find(
                            layout.grid(),
                            figure -> decided.figure(figure, this::found),
                            problem -> decided.problem(problem, problems::add));
        }
    }

    private List<HiddenParts> hidden() {
        return sheets.sheets().stream()
                .map(
                        sheet ->
                                switch (sheet) {
                                    case Sheet.Short(var grid) -> grid.hidden();
                                    case Sheet.Long(_, _, var all, _, _) -> all.hidden();
                                })
                .toList();
    }

    private List<FileRemarks.Comments> comments() {
        return sheets.sheets().stream()
                .map(
                        sheet ->
                                switch (sheet) {
                                    case Sheet.Short(var grid) ->
                                            new FileRemarks.Comments(
                                                    grid.name(), grid.tail().comments());
                                    case Sheet.Long(var one, _, var all, _, _) ->
                                            new FileRemarks.Comments(
                                                    one.first().name(), all.comments());
                                })
                .toList();
    }

    @Override
    public void close() {
        longOnes.forEach(one -> one.figures().close());
        places.close();
    }
}
