package workbench.sheet;

import org.apache.poi.hssf.record.BOFRecord;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads an Excel workbook of 1997 to 2003 record by record: values as they were stored when it was
/// saved, formulas not computed, macros not run.
///
/// Blank cells are not pushed, whatever their style. Tabs that hold a chart, a dialog or a macro
/// are passed over.
final class XlsSheetReader implements SheetReader {
    private static final int RECORDS_BETWEEN_NEWS = 4096;

    private final Limits limits;

    XlsSheetReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        try (OleFile container = OleFile.open(path);
                CountedStream stream = new CountedStream(container.stream())) {
            Watch watch = new Watch(file, container.size(), stream, progress);
            XlsRecords records = new XlsRecords(path, stream, watch);
            if (records.begin().isEmpty()) {
                throw Refusal.DAMAGED.of(path);
            }
            XlsWorkbook workbook = XlsWorkbook.read(records);
            for (SheetInfo tab : workbook.tabs()) {
                Optional<BOFRecord> begin = records.begin();
                if (begin.isEmpty()) {
                    throw Refusal.MISSING_PART.of(path, tab.name());
                }
                XlsSheet sheet = new XlsSheet(workbook, limits.heldBytes());
                records.each(sheet::take);
                if (begin.get().getType() == BOFRecord.TYPE_WORKSHEET) {
                    sheet.pushTo(sink, tab);
                }
            }
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
    }

    /// Tells how far the reading is and hears that it should stop.
    private static final class Watch implements Runnable {
        private final Message news;
        private final long size;
        private final CountedStream stream;
        private final Progress progress;
        private long records;

        Watch(SourceFile file, long size, CountedStream stream, Progress progress) {
            this.news = Message.of("sheet.reading", file.name());
            this.size = size;
            this.stream = stream;
            this.progress = progress;
        }

        @Override
        public void run() {
            if (records++ % RECORDS_BETWEEN_NEWS == 0) {
                progress.checkCancelled();
                progress.at(stream.count(), size, news);
            }
        }
    }
}
