package workbench.sheet;

import org.apache.poi.openxml4j.opc.PackagePart;

import java.util.List;

/// The worksheets of a workbook whose parts lie in a zip, in its order.
///
/// @param since1904 whether day 0 is 1 January 1904
record WorkbookTabs(boolean since1904, List<Tab> tabs) {
    record Tab(SheetInfo info, PackagePart part) {}

    /// The bytes of all of them, unpacked, as far as the zip tells.
    long bytes() {
        return tabs.stream().mapToLong(tab -> Math.max(0, tab.part().getSize())).sum();
    }
}
