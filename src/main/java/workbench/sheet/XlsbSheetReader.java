package workbench.sheet;

import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a binary Excel workbook by streaming its parts: values as they were stored when it was
/// saved, formulas not computed, macros not run.
///
/// Not through the Office library's reader of this format, which hands over what a cell shows and
/// not what it holds: the figure would lose its decimals.
final class XlsbSheetReader implements SheetReader {
    private static final int SINCE_1904 = 1;
    private static final Set<Integer> WORKBOOK = Set.of(XlsbRecords.WORKBOOK, XlsbRecords.TAB);
    private static final Set<Integer> STRINGS = Set.of(XlsbRecords.STRING_ITEM);
    private static final Set<Integer> COMMENTS =
            Set.of(XlsbRecords.BEGIN_COMMENT, XlsbRecords.COMMENT_TEXT);

    private final Limits limits;

    XlsbSheetReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        try (XlsxPackage parts = XlsxPackage.open(path, limits)) {
            WorkbookTabs workbook = workbook(parts);
            long total = workbook.bytes();
            Message news = Message.of("sheet.reading", file.name());
            Runnable tell = () -> progress.at(parts.unpacked(), total, news);
            tell.run();
            SharedStrings strings = strings(parts, path);
            Looks looks = looks(parts);
            SerialNumbers numbers = new SerialNumbers(workbook.since1904());
            long cellsLeft = limits.cells();
            for (WorkbookTabs.Tab tab : workbook.tabs()) {
                try (XlsbRecords records = parts.records(tab.part())) {
                    sink.begin(tab.info());
                    XlsbSheetParser parser =
                            new XlsbSheetParser(
                                    path, records, looks, strings, numbers, cellsLeft, sink,
                                    progress);
                    parser.read(tell);
                    cellsLeft -= parser.cellsRead();
                    sink.end(
                            new SheetTail(
                                    parser.merged(),
                                    parser.hiddenColumns(),
                                    comments(parts, tab.part())));
                }
            }
            progress.at(total, total, news);
        }
    }

    private static WorkbookTabs workbook(XlsxPackage parts) throws WorkbenchException {
        boolean since1904 = false;
        List<WorkbookTabs.Tab> tabs = new ArrayList<>();
        try (XlsbRecords records = parts.records(parts.workbook())) {
            int number = records.next(WORKBOOK);
            while (number >= 0) {
                if (number == XlsbRecords.WORKBOOK) {
                    since1904 = (records.unsignedByte(0) & SINCE_1904) != 0;
                } else {
                    // How it is hidden, its number, its relation, its name.
                    String name = records.text(records.afterText(8));
                    SheetInfo info = new SheetInfo(name, records.integer(0) != 0);
                    parts.worksheet(records.text(8), name)
                            .ifPresent(
                                    part ->
                                            tabs.add(
                                                    new WorkbookTabs.Tab(
                                                            info, part, parts.size(part))));
                }
                number = records.next(WORKBOOK);
            }
        }
        return new WorkbookTabs(since1904, tabs);
    }

    private SharedStrings strings(XlsxPackage parts, Path path) throws WorkbenchException {
        Optional<XlsxPackage.Part> part = parts.related(parts.workbook(), "sharedStrings");
        if (part.isEmpty()) {
            return SharedStrings.NONE;
        }
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (XlsbRecords records = parts.records(part.get())) {
            while (records.next(STRINGS) >= 0) {
                String text = records.text(1);
                texts.add(text);
                characters += text.length();
                if (texts.size() > limits.sharedStrings()
                        || characters > limits.sharedCharacters()) {
                    throw Refusal.TOO_MUCH_TEXT.of(path);
                }
            }
        }
        return SharedStrings.of(texts);
    }

    private static Looks looks(XlsxPackage parts) throws WorkbenchException {
        Optional<XlsxPackage.Part> part = parts.related(parts.workbook(), "styles");
        if (part.isEmpty()) {
            return new Looks();
        }
        try (XlsbRecords records = parts.records(part.get())) {
            return XlsbStyles.read(records);
        }
    }

    private static Map<String, String> comments(XlsxPackage parts, XlsxPackage.Part sheet)
            throws WorkbenchException {
        Map<String, String> comments = new LinkedHashMap<>();
        Optional<XlsxPackage.Part> part = parts.related(sheet, "comments");
        if (part.isEmpty()) {
            return comments;
        }
        try (XlsbRecords records = parts.records(part.get())) {
            String cell = "";
            int number = records.next(COMMENTS);
            while (number >= 0) {
                if (number == XlsbRecords.BEGIN_COMMENT) {
                    // Its author, then first and last row, first and last column.
                    cell = name(records.integer(4), records.integer(12));
                } else {
                    String text = records.text(1).strip();
                    if (!cell.isEmpty() && !text.isEmpty()) {
                        comments.put(cell, text);
                    }
                }
                number = records.next(COMMENTS);
            }
        }
        return comments;
    }

    private static String name(int row, int column) {
        boolean sound =
                row >= 0 && row < Limits.LAST_ROW && column >= 0 && column < Limits.LAST_COLUMN;
        return sound ? new CellRef("", row + 1, column + 1).a1() : "";
    }
}
