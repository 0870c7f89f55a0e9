package workbench.ui.kit;

import java.util.List;
import java.util.Set;

/// The endings of file names under which spreadsheets go about, in lower case and without the dot.
///
/// They only choose what is offered: what a file is, its content tells.
public final class SpreadsheetEndings {
    /// Those that are spreadsheets, or archives of them, whatever lies beside them.
    public static final Set<String> CERTAIN =
            Set.of(
                    "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods", "csv", "tsv", "tab",
                    "zip", "px");

    /// For a dialog, the commonest first; a text may be a spreadsheet where a person says so.
    public static final List<String> PATTERNS =
            List.of(
                    "*.xlsx", "*.csv", "*.xls", "*.ods", "*.xlsm", "*.xlsb", "*.xltx", "*.xltm",
                    "*.tsv", "*.tab", "*.txt", "*.zip", "*.px", "*.json");

    private SpreadsheetEndings() {}
}
