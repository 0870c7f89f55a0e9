package workbench.importing;

import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.TableTerms;
import workbench.job.Progress;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the draft of a file whose sheets are all held. For one draft.
final class HeldDraft {
    private final SourceFile file;
    private final Recipe learnt;
    private final Fit reading;
    private final ImportOptions said;
    private final SaidPlace place;
    private final Binder binder;
    private final DraftMaker maker;
    private final DecidedCells decided;
    private final UnclearPoints points = new UnclearPoints();
    private final UnclearDays days = new UnclearDays();

    /// @param learnt what of the reading is kept
    /// @param reading the file by its recipe
    /// @param said by a person
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    HeldDraft(
            SourceFile file,
            Recipe learnt,
            Fit reading,
            ImportOptions said,
            Binder binder,
            Optional<Ledger> ledger) {
        this.file = file;
        this.learnt = learnt;
        this.reading = reading;
        this.said = said;
        this.place = new SaidPlace(said.place(), binder);
        this.binder = binder;
        this.maker = new DraftMaker(ledger);
        this.decided = new DecidedCells(learnt.cells());
    }

    /// @throws WorkbenchException when the file holds no figures, or not the cells that a mapping
    ///   names
    ImportDraft make(Progress progress) throws WorkbenchException {
        long cells = 0;
        for (Fit.Sheet sheet : reading.sheets()) {
            // Rejected data cells come from the tables; what else the layout could not read is
            // said here, so that an import needs a look exactly when an inspection does.
            sheet.layout().problems().stream()
                    .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                    .forEach(maker::problem);
            for (Table table : sheet.layout().tables()) {
                progress.checkCancelled();
                cells += find(sheet, table);
            }
        }
        if (cells == 0) {
            throw new WorkbenchException(
                    Message.of("importing.failed.what", file.name()),
                    Message.of("importing.failed.no-figures"),
                    Message.of("importing.failed.no-figures.remedy"));
        }
        return maker.draft(
                file,
                learnt.deciding(decided.met().stream().map(DecidedCell::decision).toList()),
                reading,
                reading.releaseDate(),
                remarks(),
                decided.met());
    }

    /// Takes a table's figures.
    ///
    /// @return how many data cells were looked at
    private long find(Fit.Sheet sheet, Table table) {
        SheetLayout layout = sheet.layout();
        Grid grid = layout.grid();
        points.look(grid, table);
        days.look(grid, table);
        Table called =
                sheet.recipeOf(table).map(recipe -> TableTerms.in(table, recipe)).orElse(table);
        FigureFinder finder =
                new FigureFinder(
                        layout,
                        called,
                        binder,
                        said,
                        place,
                        reading.recipe().nameOfFile(file.name()),
                        decided);
        Consumer<CellProblem> problems = problem -> decided.problem(problem, maker::problem);
        if (!PrintedTotals.hasTotals(called)) {
            return finder.find(grid, figure -> decided.figure(figure, maker::add), problems);
        }
        Map<Integer, Map<Integer, FoundFigure>> figures = new HashMap<>();
        Consumer<FoundFigure> add =
                figure -> {
                    maker.add(figure);
                    CellRef at = grid.placed(figure.cell());
                    figures.computeIfAbsent(at.row(), _ -> new HashMap<>())
                            .put(at.column(), figure);
                };
        long cells = finder.find(grid, found -> decided.figure(found, add), problems);
        maker.doubt(PrintedTotals.doubtful(called, figures));
        return cells;
    }

    private List<Message> remarks() throws WorkbenchException {
        List<Message> remarks =
                new ArrayList<>(FileRemarks.of(file, hidden(), comments(), reading));
        FileRemarks.withoutSheets(said, reading).ifPresent(remarks::add);
        place.remark().ifPresent(remarks::add);
        points.remark().ifPresent(remarks::add);
        days.remark().ifPresent(remarks::add);
        for (CellDecision unmet : decided.unmet()) {
            // What a mapping names has to be there; what was said on a screen may have been
            // overtaken by what was said of rows and columns since.
            if (reading.recipe().cells().contains(unmet)) {
                throw new WorkbenchException(
                        Message.of("importing.failed.what", file.name()),
                        Message.of("importing.cells.unknown", unmet.cell().toString()),
                        Message.of("importing.cells.unknown.remedy"));
            }
            remarks.add(Message.of("importing.remark.no-such-cell", unmet.cell().toString()));
        }
        return remarks;
    }

    private List<HiddenParts> hidden() {
        return reading.layouts().stream().map(layout -> layout.grid().hidden()).toList();
    }

    private List<FileRemarks.Comments> comments() {
        return reading.layouts().stream()
                .map(SheetLayout::grid)
                .map(grid -> new FileRemarks.Comments(grid.name(), grid.tail().comments()))
                .toList();
    }
}
