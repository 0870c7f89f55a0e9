package workbench.layout;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads one data cell: the figure, or that it is missing and why, or what is wrong with it.
///
/// Flags may be glued to the number, stand in a column of their own, or in the header or the stub;
/// all that hold are kept. A figure is never guessed: what is not a number is rejected with advice,
/// and of which only a bound is told ({@link InexactFigure}) is missing. For one thread at a time.
public final class DataReader {
    private static final int REMEMBERED = 1_000;

    /// Beyond it numbers are written with an exponent.
    private static final double EXACT = 1e15;

    /// By how many decimals: most figures are written with few, which are found without writing the
    /// figure out.
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

    /// The symbols by which flags were read last, and what they came to.
    private SymbolSet flagsBy = SymbolSets.generic();

    private final Map<String, Optional<SymbolSet.Meaning>> flags = new HashMap<>();

    /// What the cell says where `row` meets `column`.
    public Reading read(Grid grid, Table table, DataRow row, DataColumn column) {
        Cell cell = grid.cell(row.row(), column.column());
        SymbolSet symbols = table.context().symbols();
        Optional<SymbolSet.Meaning> flag =
                column.statusColumn().isEmpty()
                        ? Optional.empty()
                        : flags(
                                symbols,
                                grid.cell(row.row(), column.statusColumn().getAsInt()).raw());
        ObservationStatus status = column.status().and(row.status());
        if (flag.isEmpty() && row.statusRow().isPresent()) {
            flag = flags(symbols, grid.cell(row.statusRow().getAsInt(), column.column()).raw());
        }
        if (flag.isPresent()) {
            status = status.and(flag.get().status());
        }
        if (cell.isBlank()) {
            boolean withheld = row.status().equals(ObservationStatus.SUPPRESSED);
            return flag.isEmpty() && withheld ? new Reading.Missing(row.status()) : blank(flag);
        }
        return read(grid, symbols, row.row(), column, cell, status);
    }

    /// @param cell not blank
    /// @param status what is known of it beside what it says itself
    private Reading read(
            Grid grid,
            SymbolSet symbols,
            int row,
            DataColumn column,
            Cell cell,
            ObservationStatus status) {
        return switch (cell) {
            case Cell.Blank _ -> throw new IllegalArgumentException("a blank cell says nothing");
            case Cell.Number number ->
                    code(symbols, number, status)
                            .orElseGet(
                                    () ->
                                            new Reading.Value(
                                                    number.value(), decimals(number), status));
            case Cell.Fault fault -> new Reading.Rejected(fault(grid, row, column, fault));
            case Cell.Flag flagged -> flagged(grid, row, column, symbols, flagged, status);
            case Cell.DateTime date ->
                    rejected(
                            grid,
                            row,
                            column,
                            date.raw(),
                            SheetView.isClock(date) ? "layout.advice.time" : "layout.advice.date");
            case Cell.Text text -> text(grid, row, column, symbols, text.raw(), status);
        };
    }

    /// What is wrong with a data cell, if anything is.
    Optional<CellProblem> problem(Grid grid, SymbolSet symbols, int row, DataColumn column) {
        return switch (grid.cell(row, column.column())) {
            case Cell.Blank _, Cell.Number _ -> Optional.empty();
            case Cell cell ->
                    read(grid, symbols, row, column, cell, ObservationStatus.NORMAL)
                                    instanceof Reading.Rejected(var problem)
                            ? Optional.of(problem)
                            : Optional.empty();
        };
    }

    private static Reading blank(Optional<SymbolSet.Meaning> flag) {
        if (flag.isEmpty() || flag.get().status().equals(ObservationStatus.NORMAL)) {
            return new Reading.Missing(ObservationStatus.MISSING);
        }
        return new Reading.Missing(flag.get().status());
    }

    /// A flag that the format keeps apart from its value.
    private Reading flagged(
            Grid grid,
            int row,
            DataColumn column,
            SymbolSet symbols,
            Cell.Flag cell,
            ObservationStatus status) {
        Optional<SymbolSet.Meaning> flag = flags(symbols, cell.flag());
        if (flag.isEmpty() && !cell.flag().isEmpty()) {
            return rejected(grid, row, column, cell.raw(), "layout.advice.mark");
        }
        ObservationStatus said =
                flag.map(SymbolSet.Meaning::status).orElse(ObservationStatus.NORMAL);
        if (cell.value().isPresent()) {
            double value = cell.value().getAsDouble();
            return new Reading.Value(value, shortest(value), status.and(said));
        }
        // A flag may say why there is no value; else it is not available, whatever the flag says.
        boolean why = flag.map(SymbolSet.Meaning::missing).orElse(false);
        return new Reading.Missing(
                why ? status.and(said) : status.and(ObservationStatus.NOT_COLLECTED).and(said));
    }

    private Reading text(
            Grid grid,
            int row,
            DataColumn column,
            SymbolSet symbols,
            String raw,
            ObservationStatus status) {
        Optional<Reading> symbol = symbol(symbols, raw, status);
        if (symbol.isPresent()) {
            return symbol.get();
        }
        // `50+` is a bound and no figure, unless a legend says what the sign means.
        Optional<Reading> inexact =
                symbols.meaning("+").isPresent() && raw.strip().endsWith("+")
                        ? Optional.empty()
                        : InexactFigure.read(raw, column.decimalComma(), status);
        if (inexact.isPresent()) {
            return inexact.get();
        }
        Optional<NumberRecogniser.Found> number = NumberRecogniser.read(raw, column.decimalComma());
        if (number.isEmpty()) {
            boolean clock = SheetView.isClock(grid.cell(row, column.column()));
            return rejected(
                    grid, row, column, raw, clock ? "layout.advice.time" : advice(raw, column));
        }
        NumberRecogniser.Found found = number.get();
        if (found.mark().isEmpty()) {
            return new Reading.Value(found.value(), found.power(), found.decimals(), status);
        }
        if (found.glued() && found.mark().matches("[OoIl|]{1,3}")) {
            return rejected(grid, row, column, raw, advice(raw, column));
        }
        if (found.mark().contains("+") && symbols.meaning("+").isEmpty()) {
            return rejected(grid, row, column, raw, "layout.advice.not-a-number");
        }
        Optional<SymbolSet.Meaning> mark = flags(symbols, found.mark());
        if (mark.isEmpty() || mark.get().missing()) {
            return rejected(grid, row, column, raw, "layout.advice.mark");
        }
        return new Reading.Value(
                found.value(), found.power(), found.decimals(), status.and(mark.get().status()));
    }

    /// A number that the source says is none: `-9` for what is not told.
    private static Optional<Reading> code(
            SymbolSet symbols, Cell.Number number, ObservationStatus status) {
        if (number.value() >= 0) {
            return Optional.empty();
        }
        boolean whole = number.value() == Math.rint(number.value());
        String text =
                whole ? Long.toString((long) number.value()) : Double.toString(number.value());
        return symbol(symbols, text, status);
    }

    /// A symbol that stands alone: missing, or a true nought, or a flag without its figure.
    private static Optional<Reading> symbol(
            SymbolSet symbols, String raw, ObservationStatus status) {
        Optional<SymbolSet.Meaning> meaning = meaning(symbols, raw);
        return meaning.map(
                found -> {
                    if (found.zero()) {
                        return new Reading.Value(0, 0, status.and(found.status()));
                    }
                    boolean says = !found.status().equals(ObservationStatus.NORMAL);
                    return new Reading.Missing(says ? found.status() : ObservationStatus.MISSING);
                });
    }

    /// The meaning in the source's own set; words such as `n/a` mean the same everywhere.
    private static Optional<SymbolSet.Meaning> meaning(SymbolSet symbols, String raw) {
        Optional<SymbolSet.Meaning> own = symbols.meaning(raw);
        return own.isPresent() || raw.strip().length() < 2 || raw.strip().matches("\\.+")
                ? own
                : SymbolSets.generic().meaning(raw);
    }

    /// Several flags together (`bu`, `[r][e]`, `p, *`); marks of footnotes mean nothing here. Empty
    /// where one of them is unknown, or where there is none.
    private Optional<SymbolSet.Meaning> flags(SymbolSet symbols, String raw) {
        if (!symbols.equals(flagsBy) || flags.size() >= REMEMBERED) {
            flags.clear();
            flagsBy = symbols;
        }
        return flags.computeIfAbsent(raw, one -> readFlags(symbols, one));
    }

    private static Optional<SymbolSet.Meaning> readFlags(SymbolSet symbols, String raw) {
        // SDMX may write a code's name behind it: `P: Provisional value`.
        String marks = Words.lowered(raw.strip().replaceFirst("^([A-Za-z]): .+$", "$1"));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Optional<SymbolSet.Meaning> whole = meaning(symbols, marks);
        if (whole.isPresent()) {
            return whole;
        }
        SymbolSet.Meaning all = new SymbolSet.Meaning(ObservationStatus.NORMAL, false, false);
        String plain =
                marks.replaceAll(
                        "\\(\\d+\\)|\\[\\d+\\]|\\\\\\d+|[*†‡§¶#¹²³⁰⁴-⁹+,;/\\s\\[\\]()]", "");
        if (plain.length() > 3) {
            return SymbolSets.said(marks);
        }
        for (int i = 0; i < plain.length(); i++) {
            Optional<SymbolSet.Meaning> one = symbols.meaning(plain.substring(i, i + 1));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all =
                    new SymbolSet.Meaning(
                            all.status().and(one.get().status()),
                            all.missing() || one.get().missing(),
                            false);
        }
        return Optional.of(all);
    }

    private static String advice(String raw, DataColumn column) {
        if (NumberRecogniser.hasLetterForDigit(raw, true)) {
            return "layout.advice.letter-o";
        }
        if (NumberRecogniser.hasLetterForDigit(raw, false)) {
            return "layout.advice.letter-l";
        }
        if (NumberRecogniser.read(raw, !column.decimalComma()).isPresent()) {
            return column.decimalComma() ? "layout.advice.point" : "layout.advice.comma";
        }
        return "layout.advice.not-a-number";
    }

    private static CellProblem fault(Grid grid, int row, DataColumn column, Cell.Fault fault) {
        boolean formula = fault.raw().startsWith("=");
        return new CellProblem(
                grid.name(row, column.column()),
                fault.raw(),
                formula ? CellProblem.Kind.NO_CACHED_VALUE : CellProblem.Kind.ERROR_CELL,
                Message.of(formula ? "layout.advice.formula" : "layout.advice.error"));
    }

    private static Reading rejected(
            Grid grid, int row, DataColumn column, String raw, String advice) {
        return new Reading.Rejected(
                new CellProblem(
                        grid.name(row, column.column()),
                        raw,
                        CellProblem.Kind.NOT_A_NUMBER,
                        Message.of(advice)));
    }

    /// What the format shows, else the shortest form that is the same number.
    private static int decimals(Cell.Number number) {
        if (number.style().decimals() >= 0) {
            return number.style().decimals();
        }
        if (Double.isNaN(number.value()) || Double.isInfinite(number.value())) {
            return 0;
        }
        return shortest(number.value());
    }

    /// The decimals of the shortest form that is the same number.
    private static int shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return 0;
        }
        for (int decimals = 1; decimals < POWERS.length; decimals++) {
            // A quotient of two exact numbers is rounded as the number with these digits would be.
            double digits = Math.rint(value * POWERS[decimals]);
            if (Math.abs(digits) < EXACT && digits / POWERS[decimals] == value) {
                return decimals;
            }
        }
        String plain = Double.toString(value);
        if (plain.indexOf('E') < 0) {
            return plain.length() - 1 - plain.indexOf('.');
        }
        return Math.max(0, new BigDecimal(plain).stripTrailingZeros().scale());
    }
}
