package workbench.sheet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Writes cells as bytes and reads them again, for the length of one run of the program: a sheet
/// has few styles, which stay in memory under a number. Not written any more once it is read.
final class CellCodec {
    private static final int EMPTY = 0;
    private static final int BLANK = 1;
    private static final int TEXT = 2;
    private static final int NUMBER = 3;

    /// Whose digits are not those that its value gives.
    private static final int NUMBER_AS_WRITTEN = 4;

    private static final int DATE_TIME = 5;
    private static final int FLAG = 6;
    private static final int FAULT = 7;

    private final Map<CellStyle, Integer> numbers = new HashMap<>();
    private final List<CellStyle> styles = new ArrayList<>();

    void write(Cell cell, DataOutputStream out) throws IOException {
        if (cell.equals(Cell.EMPTY)) {
            out.writeByte(EMPTY);
            return;
        }
        switch (cell) {
            case Cell.Blank _ -> begin(BLANK, cell, out);
            case Cell.Text(var raw, _) -> {
                begin(TEXT, cell, out);
                text(raw, out);
            }
            case Cell.Number number -> {
                begin(number.keepsDigits() ? NUMBER_AS_WRITTEN : NUMBER, cell, out);
                out.writeDouble(number.value());
                if (number.keepsDigits()) {
                    text(number.raw(), out);
                }
            }
            case Cell.DateTime(var value, var grain, var raw, _) -> {
                begin(DATE_TIME, cell, out);
                out.writeLong(value.toEpochSecond(ZoneOffset.UTC));
                out.writeInt(value.getNano());
                out.writeByte(grain.ordinal());
                text(raw, out);
            }
            case Cell.Flag(var value, var flag, var raw, _) -> {
                begin(FLAG, cell, out);
                out.writeBoolean(value.isPresent());
                out.writeDouble(value.orElse(0));
                text(flag, out);
                text(raw, out);
            }
            case Cell.Fault(var raw, _) -> {
                begin(FAULT, cell, out);
                text(raw, out);
            }
        }
    }

    Cell read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == EMPTY) {
            return Cell.EMPTY;
        }
        CellStyle style = style(in.readInt());
        return switch (kind) {
            case BLANK -> new Cell.Blank(style);
            case TEXT -> new Cell.Text(text(in), style);
            case NUMBER -> Cell.Number.plain(in.readDouble(), style);
            case NUMBER_AS_WRITTEN -> new Cell.Number(in.readDouble(), text(in), style);
            case DATE_TIME -> {
                LocalDateTime value =
                        LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
                yield new Cell.DateTime(value, Cell.Grain.values()[in.readByte()], text(in), style);
            }
            case FLAG -> {
                boolean has = in.readBoolean();
                double value = in.readDouble();
                yield new Cell.Flag(
                        has ? OptionalDouble.of(value) : OptionalDouble.empty(),
                        text(in),
                        text(in),
                        style);
            }
            case FAULT -> new Cell.Fault(text(in), style);
            default -> throw new IOException("no kind of cell: " + kind);
        };
    }

    private void begin(int kind, Cell cell, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(number(cell.style()));
    }

    private int number(CellStyle style) {
        Integer known = numbers.get(style);
        if (known == null) {
            known = styles.size();
            numbers.put(style, known);
            styles.add(style);
        }
        return known;
    }

    private CellStyle style(int number) {
        return styles.get(number);
    }

    /// A cell may hold more than {@link DataOutputStream#writeUTF} takes.
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
