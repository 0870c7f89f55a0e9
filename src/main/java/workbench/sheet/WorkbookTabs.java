package workbench.sheet;

import java.util.List;

/// The worksheets of a workbook whose parts lie in a zip, in its order.
///
/// @param since1904 whether day 0 is 1 January 1904
record WorkbookTabs(boolean since1904, List<Tab> tabs) {
    /// @param bytes unpacked, as far as the zip tells
    record Tab(SheetInfo info, XlsxPackage.Part part, long bytes) {}

    /// The bytes of all of them, unpacked, as far as the zip tells.
    long bytes() {
        return tabs.stream().mapToLong(Tab::bytes).sum();
    }
}
