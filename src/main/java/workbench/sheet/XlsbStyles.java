package workbench.sheet;

import workbench.model.WorkbenchException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the looks of a binary workbook's cells from its part of styles.
final class XlsbStyles {
    private static final Set<Integer> WANTED =
            Set.of(
                    XlsbRecords.FONT,
                    XlsbRecords.FORMAT,
                    XlsbRecords.FILL,
                    XlsbRecords.BORDER,
                    XlsbRecords.LOOK,
                    XlsbRecords.BEGIN_LOOKS,
                    XlsbRecords.END_LOOKS);
    private static final int ITALIC = 2;
    private static final int BOLD = 700;
    private static final int SOLID = 1;
    private static final int INDEXED = 1;
    private static final int RGB = 2;
    private static final int THEME = 3;
    private static final int CENTRED = 2;
    private static final int CENTRED_ACROSS = 6;

    private final XlsbRecords records;
    private final Looks looks = new Looks();
    private final List<Looks.Font> fonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Boolean> ruledBelow = new ArrayList<>();

    private XlsbStyles(XlsbRecords records) {
        this.records = records;
    }

    static Looks read(XlsbRecords records) throws WorkbenchException {
        return new XlsbStyles(records).read();
    }

    private Looks read() throws WorkbenchException {
        boolean ofCells = false;
        int number = records.next(WANTED);
        while (number >= 0) {
            switch (number) {
                case XlsbRecords.FONT ->
                        fonts.add(
                                new Looks.Font(
                                        records.unsignedShort(4) >= BOLD,
                                        (records.unsignedShort(2) & ITALIC) != 0));
                case XlsbRecords.FORMAT -> looks.format(records.unsignedShort(0), records.text(2));
                case XlsbRecords.FILL -> fills.add(isFilled());
                // The lower edge is the second, behind a byte of flags; ten bytes an edge.
                case XlsbRecords.BORDER -> ruledBelow.add(records.unsignedByte(11) != 0);
                case XlsbRecords.BEGIN_LOOKS -> ofCells = true;
                case XlsbRecords.END_LOOKS -> ofCells = false;
                case XlsbRecords.LOOK -> {
                    // Named styles are written in the same form, and copied into the cells' looks.
                    if (ofCells) {
                        look();
                    }
                }
                default -> throw new IllegalStateException("not asked for: " + number);
            }
            number = records.next(WANTED);
        }
        return looks;
    }

    private void look() throws WorkbenchException {
        int alignment = records.unsignedByte(12) & 7;
        looks.add(
                records.unsignedShort(2),
                Looks.at(fonts, records.unsignedShort(4), Looks.Font.PLAIN),
                records.unsignedByte(11),
                alignment == CENTRED || alignment == CENTRED_ACROSS,
                Looks.at(fills, records.unsignedShort(6), false),
                Looks.at(ruledBelow, records.unsignedShort(8), false));
    }

    /// White cells are how authors hide the grid, not how they mark something.
    private boolean isFilled() throws WorkbenchException {
        int pattern = records.integer(0);
        int colour = records.unsignedByte(4) >> 1;
        int index = records.unsignedByte(5);
        boolean white =
                switch (colour) {
                    case INDEXED -> index == 9;
                    case RGB -> (records.integer(8) & 0xFFFFFF) == 0xFFFFFF;
                    case THEME -> index == 0 && records.unsignedShort(6) == 0;
                    default -> false;
                };
        return pattern != 0 && !(pattern == SOLID && white);
    }
}
