package workbench.sheet;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

import workbench.model.WorkbenchException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What an old workbook says for all of its sheets.
///
/// @param tabs in the order in which the sheets follow
record XlsWorkbook(
        List<SheetInfo> tabs, SharedStrings strings, Looks looks, SerialNumbers numbers) {

    static XlsWorkbook read(XlsRecords records) throws WorkbenchException {
        Gathered gathered = new Gathered();
        records.each(gathered::take);
        return gathered.workbook();
    }

    private static final class Gathered {
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final XlsLooks looks = new XlsLooks();
        private boolean since1904;

        void take(Record record) {
            switch (record) {
                case BoundSheetRecord sheet -> sheets.add(sheet);
                case SSTRecord strings -> {
                    for (int i = 0; i < strings.getNumUniqueStrings(); i++) {
                        texts.add(strings.getString(i).getString());
                    }
                }
                case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
                case FormatRecord format ->
                        looks.format(format.getIndexCode(), format.getFormatString());
                case FontRecord font -> looks.font(font);
                case ExtendedFormatRecord look -> looks.cell(look);
                default -> {
                    // Windows, names, drawings: nothing that cells mean.
                }
            }
        }

        XlsWorkbook workbook() {
            List<SheetInfo> tabs =
                    Arrays.stream(BoundSheetRecord.orderByBofPosition(sheets))
                            .map(Gathered::info)
                            .toList();
            return new XlsWorkbook(
                    tabs, SharedStrings.of(texts), looks.looks(), new SerialNumbers(since1904));
        }

        private static SheetInfo info(BoundSheetRecord sheet) {
            return new SheetInfo(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
        }
    }
}
