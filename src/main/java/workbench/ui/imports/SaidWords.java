package workbench.ui.imports;

import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Same;
import workbench.model.Message;
import workbench.ui.imports.FileEntry.Said;

import java.util.List;

/// The menu words of what a person says of how a file is read.
final class SaidWords {
    private SaidWords() {}

    /// Of things that are said at once, which are all of one kind.
    static Message of(FileEntry file, List<Said> said) {
        return switch (said.getFirst()) {
            case Said.OfCells _ -> Message.of("ui.imports.step.layout", file.name());
            case Said.OfNames(Same(var recipe, var now)) ->
                    Message.of("ui.imports.step.same", recipe, now);
            case Said.OfCell(CellDecision.LeaveOut(var cell, _)) ->
                    Message.of("ui.imports.step.left-out", said.size(), cell.toString());
            case Said.OfCell(CellDecision.Instead(var cell, _, _)) ->
                    Message.of("ui.imports.step.instead", cell.toString());
            case Said.NoRecipe _ -> Message.of("ui.imports.step.no-recipe", file.name());
            case Said.OfAll _ -> Message.of("ui.imports.step.typed", file.name());
        };
    }

    /// That something said of a file was taken back.
    static Message backOf(FileEntry file) {
        return Message.of("ui.imports.step.back", file.name());
    }
}
