package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.NumberRecogniser.Found;
import workbench.importing.DecidedCell;
import workbench.importing.recipe.CellDecision;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Unit;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.TypedNumber;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Leaves single cells of the chosen file out, or puts another value in the place of one: what may
/// be decided of which cells, and the small form in which a value is typed; the one in which a
/// reason for leaving out is typed is {@link #because}. For the screen's thread.
final class CellDecisions {
    /// More are a matter of their row or column.
    private static final long MOST_AT_ONCE = 2_000;

    private static final int OF_A_PERCENTAGE = 2;

    private final Sight sight;
    private final Supplier<Optional<Path>> file;
    private final HeldWords held;
    private final Consumer<List<FileEntry.Said>> say;
    private final Consumer<List<CellRef>> takeBack;
    private final LeavingOut because;
    private final ReadOnlyObjectWrapper<Optional<Correcting>> correcting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The cell in whose place a value is being typed.
    ///
    /// @param raw what stands in it
    record Correcting(CellRef cell, String raw) {}

    /// @param say takes decisions on the chosen file
    /// @param takeBack takes back what was decided of cells of it
    /// @param file tells which file is chosen
    /// @param held keeps what was typed of a cell and is not said yet
    CellDecisions(
            Sight sight,
            Consumer<List<FileEntry.Said>> say,
            Consumer<List<CellRef>> takeBack,
            Supplier<Optional<Path>> file,
            HeldWords held) {
        this.sight = sight;
        this.file = file;
        this.held = held;
        this.say = say;
        this.takeBack = takeBack;
        this.because = new LeavingOut(this::of, this::leaveOut);
    }

    /// Where it is asked why cells are left out.
    LeavingOut because() {
        return because;
    }

    /// What was typed and is not said yet.
    HeldWords held() {
        return held;
    }

    /// What the form is about; empty while it is closed.
    Optional<?> about() {
        return correcting.get().map(one -> inFile(one.cell()));
    }

    /// What the form is about in which a reason is typed; empty while it is closed.
    Optional<?> aboutWhy() {
        return because.cells().get().map(this::inFile);
    }

    /// What words are typed of.
    ///
    /// @param what a cell of the file, or several
    private record InFile(Optional<Path> file, Object what) {}

    private InFile inFile(Object what) {
        return new InFile(file.get(), what);
    }

    /// Whether something was typed of cells of these files that is not said yet.
    boolean isHalfWritten(Collection<FileEntry> files) {
        return held.isBeingTyped()
                || held.hasAny(
                        about ->
                                about instanceof InFile(var in, var _)
                                        && files.stream()
                                                .anyMatch(
                                                        one -> in.equals(Optional.of(one.path()))));
    }

    /// Empty while the form is closed.
    ReadOnlyObjectProperty<Optional<Correcting>> correcting() {
        return correcting.getReadOnlyProperty();
    }

    /// What is typed as value: what the cell would hold.
    StringProperty value() {
        return value;
    }

    /// Why it is put there.
    StringProperty reason() {
        return reason;
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The cells among those selected of which something may be decided, as the spreadsheet names
    /// them.
    List<CellRef> among(CellRange cells) {
        Optional<DraftItems> items = sight.items().get();
        long all = (long) cells.rows() * cells.columns();
        if (items.isEmpty() || items.get().areMade() || all > MOST_AT_ONCE) {
            return List.of();
        }
        List<CellRef> those = new ArrayList<>();
        String sheet = sight.shown().map(SeenSheet::name).orElse("");
        for (int row = cells.firstRow(); row <= cells.lastRow(); row++) {
            for (int column = cells.firstColumn(); column <= cells.lastColumn(); column++) {
                CellRef named = sight.named(new CellRef(sheet, row, column));
                if (items.get().mayBeDecided(named)) {
                    those.add(named);
                }
            }
        }
        return those;
    }

    /// What was decided of a cell.
    Optional<DecidedCell> of(CellRef cell) {
        return sight.items().get().flatMap(items -> items.decidedAt(cell));
    }

    /// Leaves cells out, and asks for no reason.
    void leaveOut(List<CellRef> cells) {
        leaveOut(cells, "");
    }

    private void leaveOut(List<CellRef> cells, String why) {
        if (!cells.isEmpty()) {
            cancel();
            say.accept(
                    cells.stream()
                            .<FileEntry.Said>map(
                                    cell ->
                                            new FileEntry.Said.OfCell(
                                                    new CellDecision.LeaveOut(cell, why)))
                            .toList());
        }
    }

    /// Takes back what was decided of cells.
    void takeBack(List<CellRef> cells) {
        cancel();
        takeBack.accept(cells);
    }

    /// Asks why cells are left out, and leaves them out then.
    ///
    /// @param before what to do before they are
    void leaveOutBecause(List<CellRef> cells, Runnable before) {
        if (!cells.isEmpty()) {
            cancel();
            because.ask(cells, before);
        }
    }

    /// Opens the form for a cell, with what was typed for it before.
    void correct(CellRef cell) {
        Optional<DraftItems> items = sight.items().get();
        if (items.filter(these -> these.mayBeDecided(cell)).isEmpty()) {
            return;
        }
        because.cancel();
        Optional<CellDecision.Instead> before = of(cell).flatMap(DecidedCell::instead);
        value.set(before.map(one -> one.value().toPlainString()).orElse(""));
        reason.set(before.map(CellDecision.Instead::reason).orElse(""));
        problem.set(Optional.empty());
        correcting.set(Optional.of(new Correcting(cell, items.get().rawAt(cell))));
    }

    /// Closes both forms.
    void cancel() {
        because.cancel();
        problem.set(Optional.empty());
        correcting.set(Optional.empty());
    }

    /// Puts what is typed in the cell's place, or says what is wrong with it.
    void save(Language language) {
        if (correcting.get().isEmpty()) {
            return;
        }
        CellRef cell = correcting.get().get().cell();
        Optional<BigDecimal> number =
                TypedNumber.read(value.get(), language).map(typed -> inTheCell(cell, typed));
        if (number.isEmpty()) {
            problem.set(Optional.of(Message.of("ui.imports.correct.not-a-number")));
        } else if (reason.get().isBlank()) {
            problem.set(Optional.of(Message.of("ui.imports.correct.no-reason")));
        } else {
            correcting.set(Optional.empty());
            say.accept(
                    List.of(
                            new FileEntry.Said.OfCell(
                                    new CellDecision.Instead(
                                            cell, number.get(), reason.get().strip()))));
        }
    }

    /// As the cell would hold it: a percentage that it keeps as a share, or millions that its words
    /// add to it.
    private BigDecimal inTheCell(CellRef cell, Found typed) {
        BigDecimal number = TypedNumber.exact(typed);
        return sight.items()
                .get()
                .flatMap(items -> items.inFileAt(cell))
                .map(
                        figure -> {
                            boolean share = figure.key().unit().kind() == Unit.Kind.RATIO;
                            int taken = typed.percent() && share ? OF_A_PERCENTAGE : 0;
                            int added =
                                    typed.power() == 0 ? 0 : typed.power() - figure.multiplier();
                            return number.movePointRight(added - taken);
                        })
                .orElseGet(() -> number.movePointRight(typed.power()));
    }
}
