package workbench.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The looks of an Excel workbook's cells, by the number that a cell gives; equal looks are one
/// object.
final class Looks {
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Map<CellStyle, CellStyle> shared =
            new HashMap<>(Map.of(CellStyle.PLAIN, CellStyle.PLAIN));
    private final List<Look> looks = new ArrayList<>();

    /// Gives a number format its number, which may be one that is built in.
    void format(int number, String code) {
        formats.put(number, NumberFormat.of(code));
    }

    /// Adds the next look.
    ///
    /// @param format the number of its number format
    void add(
            int format,
            Font font,
            int indent,
            boolean centred,
            boolean filled,
            boolean ruledBelow) {
        NumberFormat numbers = numbers(format);
        CellStyle style =
                new CellStyle(
                        font.bold(),
                        font.italic(),
                        Math.max(0, indent),
                        centred,
                        filled,
                        ruledBelow,
                        numbers.percent(),
                        numbers.decimals(),
                        numbers.elapsed());
        CellStyle same = shared.putIfAbsent(style, style);
        looks.add(new Look(same == null ? style : same, numbers.grain()));
    }

    /// What of a font means something.
    record Font(boolean bold, boolean italic) {
        static final Font PLAIN = new Font(false, false);
    }

    /// The looks behind a cell's style number; plain for one that the workbook does not have.
    Look look(int number) {
        return number >= 0 && number < looks.size() ? looks.get(number) : Look.PLAIN;
    }

    private NumberFormat numbers(int format) {
        return formats.computeIfAbsent(
                format,
                id -> {
                    String code = BuiltinFormats.getBuiltinFormat(id);
                    return code == null ? NumberFormat.GENERAL : NumberFormat.of(code);
                });
    }

    /// The entry of a list of fonts, fills or borders; a damaged workbook may point beyond it.
    static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }
}
