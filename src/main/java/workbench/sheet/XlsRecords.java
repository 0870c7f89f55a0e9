package workbench.sheet;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The records of an old workbook, one after the other: first those of the whole workbook, then
/// those of each sheet.
///
/// What the library throws becomes a refusal here.
final class XlsRecords {
    private static final int EXCEL_97 = 0x600;

    private final Path file;
    private final Runnable everyRecord;
    private final RecordFactoryInputStream records;

    /// @param everyRecord called before each record; what it throws ends the reading
    XlsRecords(Path file, InputStream stream, Runnable everyRecord) throws WorkbenchException {
        this.file = file;
        this.everyRecord = everyRecord;
        try {
            // Passes over the password with which Excel itself locks a workbook's structure.
            records = new RecordFactoryInputStream(stream, false);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /// The beginning of the next part of the workbook; empty at the end.
    Optional<BOFRecord> begin() throws WorkbenchException {
        Record record = next();
        while (record != null && !(record instanceof BOFRecord)) {
            record = next();
        }
        if (record instanceof BOFRecord begin) {
            if (begin.getVersion() != EXCEL_97) {
                throw Refusal.OLD_EXCEL.of(file);
            }
            return Optional.of(begin);
        }
        return Optional.empty();
    }

    /// Hands over the records of the part that has begun, but not those of a chart within it, whose
    /// numbers are no cells.
    void each(Consumer<Record> taker) throws WorkbenchException {
        int depth = 1;
        while (depth > 0) {
            Record record = next();
            switch (record) {
                case null -> throw Refusal.DAMAGED.of(file);
                case BOFRecord _ -> depth++;
                case EOFRecord _ -> depth--;
                default -> {
                    if (depth == 1) {
                        take(taker, record);
                    }
                }
            }
        }
    }

    private void take(Consumer<Record> taker, Record record) throws WorkbenchException {
        try {
            taker.accept(record);
        } catch (XlsSheet.Full _) {
            throw Refusal.tooLargeToHold(file, Limits.USUAL.heldBytes());
        } catch (RuntimeException e) {
            // A record's fields may be as damaged as its frame.
            throw refusal(e);
        }
    }

    private @Nullable Record next() throws WorkbenchException {
        everyRecord.run();
        try {
            return records.nextRecord();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private WorkbenchException refusal(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException) {
                return Refusal.ENCRYPTED.because(problem, file);
            }
            if (cause instanceof OldExcelFormatException) {
                return Refusal.OLD_EXCEL.because(problem, file);
            }
        }
        return Refusal.DAMAGED.because(problem, file);
    }
}
