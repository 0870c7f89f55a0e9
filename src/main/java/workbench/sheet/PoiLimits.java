package workbench.sheet;

import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.util.StringUtil;

/// Our limits where the Office library keeps its own for the whole program.
///
/// Not the library's one limit for all byte arrays: it would take the place of the tighter ones
/// that each kind of record has.
final class PoiLimits {
    /// What one record of an old workbook can hold.
    private static final int RECORD = 8224;

    private static final int TEXT = 1 << 20;

    private PoiLimits() {}

    static void lower() {
        SubRecord.setMaxRecordLength(RECORD);
        StringUtil.setMaxRecordLength(TEXT);
    }
}
