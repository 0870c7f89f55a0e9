package workbench.importing;

import workbench.importing.recipe.CellDecision;
import workbench.model.CellProblem;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Lets what a person decided of single cells take effect while the figures of a file are found.
final class DecidedCells {
    private final Map<CellRef, CellDecision> asked = new LinkedHashMap<>();
    private final Map<CellRef, CellProblem> problems = new HashMap<>();
    private final List<DecidedCell> met = new ArrayList<>();

    /// @param decisions of two on one cell the later counts
    DecidedCells(Collection<CellDecision> decisions) {
        decisions.forEach(one -> asked.put(one.cell(), one));
    }

    static DecidedCells none() {
        return new DecidedCells(List.of());
    }

    boolean speaksOf(CellRef cell) {
        return asked.containsKey(cell);
    }

    boolean leavesOut(CellRef cell) {
        return asked.get(cell) instanceof CellDecision.LeaveOut;
    }

    /// Hands a figure on as it was decided to be, or not at all.
    void figure(FoundFigure found, Consumer<FoundFigure> next) {
        // Of a million figures mostly none is decided.
        CellDecision decision = asked.isEmpty() ? null : asked.get(found.cell());
        if (decision == null) {
            next.accept(found);
            return;
        }
        DecidedCell cell =
                new DecidedCell(
                        decision, found, Optional.ofNullable(problems.get(decision.cell())));
        met.add(cell);
        cell.corrected().ifPresent(next);
    }

    /// Hands a problem on, unless it is that of a cell that is decided: then it is settled. That a
    /// figure has no period is no matter of its cell.
    void problem(CellProblem problem, Consumer<CellProblem> next) {
        if (speaksOf(problem.cell()) && problem.kind() != CellProblem.Kind.NO_PERIOD) {
            problems.put(problem.cell(), problem);
        } else {
            next.accept(problem);
        }
    }

    /// How many took effect.
    int count() {
        return met.size();
    }

    /// All that took effect, in the order in which it did.
    List<DecidedCell> met() {
        return List.copyOf(met);
    }

    /// The decisions on cells that are neither figures nor cells that should be one.
    List<CellDecision> unmet() {
        Set<CellRef> cells = met.stream().map(DecidedCell::cell).collect(Collectors.toSet());
        return asked.values().stream().filter(one -> !cells.contains(one.cell())).toList();
    }
}
