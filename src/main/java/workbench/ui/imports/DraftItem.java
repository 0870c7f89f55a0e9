package workbench.ui.imports;

import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Observation;

import java.util.OptionalDouble;

/// One thing that a draft, or an import that was made, says of one cell.
sealed interface DraftItem {
    CellRef cell();

    ItemKind kind();

    /// A figure that adding would bring, or that it has brought.
    ///
    /// @param made whether it is in the dossier by now
    record Figure(DraftFigure drafted, boolean made) implements DraftItem {
        @Override
        public CellRef cell() {
            return drafted.found().cell();
        }

        @Override
        public ItemKind kind() {
            return switch (drafted.change()) {
                case NEW -> ItemKind.NEW;
                case UNCHANGED -> ItemKind.UNCHANGED;
                case RESTATED -> ItemKind.RESTATED;
            };
        }

        /// How much of the earlier value the new one adds or takes away: 0.5 where 10 became 15;
        /// empty where either is missing or the earlier one is nought.
        OptionalDouble share() {
            OptionalDouble before =
                    drafted.before().map(Observation::scaled).orElse(OptionalDouble.empty());
            OptionalDouble now = Values.scaled(drafted.found());
            if (before.isEmpty() || now.isEmpty() || before.getAsDouble() == 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    (now.getAsDouble() - before.getAsDouble()) / Math.abs(before.getAsDouble()));
        }
    }

    /// A figure that the same file has elsewhere already.
    record Skipped(FoundFigure found) implements DraftItem {
        @Override
        public CellRef cell() {
            return found.cell();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.SKIPPED;
        }
    }

    /// A cell that needs a look.
    record Problem(CellProblem problem) implements DraftItem {
        @Override
        public CellRef cell() {
            return problem.cell();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.PROBLEM;
        }
    }
}
