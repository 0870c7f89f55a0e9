package workbench.sheet;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an Excel workbook by streaming its parts: values as they were stored when it was saved,
/// formulas not computed.
///
/// Blank cells are not pushed, whatever their style. Tabs that hold a chart or a dialog are passed
/// over.
final class XlsxSheetReader implements SheetReader {
    private final Limits limits;

    XlsxSheetReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        try (XlsxPackage parts = XlsxPackage.open(path, limits)) {
            WorkbookTabs workbook = workbook(parts);
            long total = workbook.bytes();
            Runnable news =
                    () ->
                            progress.at(
                                    parts.unpacked(),
                                    total,
                                    Message.of("sheet.reading", file.name()));
            news.run();
            XlsxCells cells =
                    new XlsxCells(
                            strings(parts, path),
                            looks(parts),
                            new SerialNumbers(workbook.since1904()));
            long cellsLeft = limits.cells();
            for (WorkbookTabs.Tab tab : workbook.tabs()) {
                PlainRows plain = parts.rows(tab.part(), cells);
                try (XmlCursor cursor = parts.cursor(plain)) {
                    sink.begin(tab.info());
                    XlsxSheetParser parser =
                            new XlsxSheetParser(
                                    path, cursor, plain, cells, cellsLeft, sink, progress);
                    parser.read(news);
                    cellsLeft -= parser.cellsRead();
                    sink.end(
                            new SheetTail(
                                    parser.merged(),
                                    parser.hiddenColumns(),
                                    comments(parts, tab.part())));
                }
            }
            progress.at(total, total, Message.of("sheet.reading", file.name()));
        }
    }

    private static WorkbookTabs workbook(XlsxPackage parts) throws WorkbenchException {
        boolean since1904 = false;
        List<WorkbookTabs.Tab> tabs = new ArrayList<>();
        try (XmlCursor cursor = parts.cursor(parts.workbook())) {
            while (cursor.toChild(0)) {
                while (cursor.toChild(1)) {
                    if (cursor.is("workbookPr")) {
                        since1904 = cursor.flag("date1904");
                    } else if (cursor.is("sheets")) {
                        tabs.addAll(tabs(cursor, parts));
                    }
                }
            }
        }
        return new WorkbookTabs(since1904, tabs);
    }

    private static List<WorkbookTabs.Tab> tabs(XmlCursor cursor, XlsxPackage parts)
            throws WorkbenchException {
        List<WorkbookTabs.Tab> tabs = new ArrayList<>();
        while (cursor.toChild(2)) {
            tab(cursor, parts).ifPresent(tabs::add);
        }
        return tabs;
    }

    private static Optional<WorkbookTabs.Tab> tab(XmlCursor cursor, XlsxPackage parts)
            throws WorkbenchException {
        String name = cursor.attribute("name");
        // The one attribute `id`, which lies in the relations' namespace; the sheet's own number
        // is `sheetId`.
        String id = cursor.attribute("id");
        if (!cursor.is("sheet") || id == null) {
            return Optional.empty();
        }
        String state = cursor.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        SheetInfo info = new SheetInfo(name == null ? "" : name, hidden);
        return parts.worksheet(id, info.name())
                .map(part -> new WorkbookTabs.Tab(info, part, parts.size(part)));
    }

    private SharedStrings strings(XlsxPackage parts, Path path) throws WorkbenchException {
        Optional<XlsxPackage.Part> part = parts.related(parts.workbook(), "sharedStrings");
        if (part.isEmpty()) {
            return SharedStrings.NONE;
        }
        try (XmlCursor cursor = parts.cursor(part.get())) {
            return SharedStrings.read(cursor, path, limits);
        }
    }

    private static Looks looks(XlsxPackage parts) throws WorkbenchException {
        Optional<XlsxPackage.Part> part = parts.related(parts.workbook(), "styles");
        if (part.isEmpty()) {
            return new Looks();
        }
        try (XmlCursor cursor = parts.cursor(part.get())) {
            return XlsxStyles.read(cursor);
        }
    }

    private static Map<String, String> comments(XlsxPackage parts, XlsxPackage.Part sheet)
            throws WorkbenchException {
        Optional<XlsxPackage.Part> part = parts.related(sheet, "comments");
        if (part.isEmpty()) {
            return Map.of();
        }
        try (XmlCursor cursor = parts.cursor(part.get())) {
            return XlsxComments.read(cursor);
        }
    }
}
