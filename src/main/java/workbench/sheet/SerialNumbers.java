package workbench.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/// What a number stored in an Excel workbook is: a number, or the day that its format shows.
///
/// @param since1904 whether day 0 is 1 January 1904, as on old Macintoshes
record SerialNumbers(boolean since1904) {
    /// 31 December 9999, beyond which Excel shows no date.
    private static final double LAST_DAY = 2_958_466;

    private static final int DAYS_TO_1904 = 1462;
    private static final double LAST_EXACT = 1e15;

    /// @param raw the digits as stored
    Cell cell(double value, String raw, Look look) {
        if (look.grain().isPresent()) {
            // How long something took does not depend on when the calendar begins.
            boolean dated = look.grain().get() != Cell.Grain.CLOCK;
            Optional<LocalDateTime> date = date(value, since1904 && dated);
            if (date.isPresent()) {
                return new Cell.DateTime(date.get(), look.grain().get(), raw, look.style());
            }
        }
        return new Cell.Number(value, raw, look.style());
    }

    /// A number that the file stores in binary; what it holds besides numbers is a fault.
    Cell cell(double value, Look look) {
        String raw = text(value);
        return Double.isFinite(value) ? cell(value, raw, look) : new Cell.Fault(raw, look.style());
    }

    /// The shortest digits that are this very number, without an exponent where a person would
    /// write none.
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LAST_EXACT) {
            return Long.toString((long) value);
        }
        String shortest = Double.toString(value);
        boolean readable = Math.abs(value) >= 1e-9 && Math.abs(value) < LAST_EXACT;
        return readable ? new BigDecimal(shortest).stripTrailingZeros().toPlainString() : shortest;
    }

    private static Optional<LocalDateTime> date(double serial, boolean from1904) {
        double days = from1904 ? serial + DAYS_TO_1904 : serial;
        return serial >= 0 && days < LAST_DAY
                ? Optional.ofNullable(DateUtil.getLocalDateTime(serial, from1904, true))
                : Optional.empty();
    }
}
