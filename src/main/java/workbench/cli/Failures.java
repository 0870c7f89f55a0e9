package workbench.cli;

import workbench.catalogue.Texts;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;

import java.util.LinkedHashMap;
import java.util.Map;

/// Failures and problems as the parts of a JSON document.
final class Failures {
    private Failures() {}

    /// A refusal with the option that helps, where one does.
    static WorkbenchException withHint(WorkbenchException failure) {
        return SheetFiles.isBeyondLimits(failure)
                ? new WorkbenchException(
                        failure.what(),
                        failure.why(),
                        Message.of("cli.beyond-limits", failure.remedy()),
                        failure)
                : failure;
    }

    static Map<String, String> json(WorkbenchException failure, Texts texts) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("what", texts.render(failure.what()));
        object.put("why", texts.render(failure.why()));
        object.put("remedy", texts.render(failure.remedy()));
        return object;
    }

    /// @param withSheet whether the cell is named with its sheet
    static Map<String, String> json(CellProblem problem, Texts texts, boolean withSheet) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("cell", withSheet ? problem.cell().toString() : problem.cell().a1());
        object.put("raw", problem.raw());
        object.put("kind", problem.kind().name());
        object.put("advice", texts.render(problem.advice()));
        return object;
    }
}
