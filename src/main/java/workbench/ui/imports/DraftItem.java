package workbench.ui.imports;

import workbench.importing.DecidedCell;
import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.model.CellProblem;
import workbench.model.CellRef;

import java.util.Optional;

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
                case NEW -> drafted.isNewAndMissing() ? ItemKind.MISSING : ItemKind.NEW;
                case UNCHANGED -> ItemKind.UNCHANGED;
                case RESTATED -> ItemKind.RESTATED;
            };
        }
    }

    /// A figure that adding would bring, or that it has brought, and that is suspicious.
    ///
    /// @param made whether it is in the dossier by now
    record Doubtful(DraftFigure drafted, boolean made) implements DraftItem {
        @Override
        public CellRef cell() {
            return drafted.found().cell();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.DOUBTFUL;
        }
    }

    /// A figure that the same file has elsewhere already.
    ///
    /// @param kept the cell that has it; empty where only the file knows
    record Skipped(FoundFigure found, Optional<CellRef> kept) implements DraftItem {
        @Override
        public CellRef cell() {
            return found.cell();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.SKIPPED;
        }
    }

    /// A cell that a person left out, or put another value in the place of.
    record Decided(DecidedCell decided) implements DraftItem {
        @Override
        public CellRef cell() {
            return decided.cell();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.DECIDED;
        }
    }

    /// A cell that needs a look.
    ///
    /// @param also how many other figures have the same problem, which is told once
    record Problem(CellProblem problem, long also) implements DraftItem {
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
