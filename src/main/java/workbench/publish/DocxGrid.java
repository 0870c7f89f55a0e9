package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The frame of a table in a Word file: fixed columns, a repeated header, rows that no page breaks.
final class DocxGrid {
    private static final String LIGHT = "CBD2D9";

    private final XWPFTable table;
    private final List<Integer> widths;

    /// @param total width of the table in twentieths of a point
    /// @param weights the columns' shares of it
    DocxGrid(XWPFDocument word, int total, List<Integer> weights) {
        table = word.createTable();
        table.removeRow(0);
        widths = shares(total, weights);
        // POI draws every line of a new table; this one starts with none.
        table.getCTTbl().setTblPr(CTTblPr.Factory.newInstance());
        CTTblPr properties = table.getCTTbl().getTblPr();
        DocxShape.width(properties.addNewTblW(), total);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /// Says what the table is to who cannot see it.
    void describe(String caption, String description) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(Glyphs.writable(caption));
        properties.addNewTblDescription().setVal(Glyphs.writable(description));
    }

    /// Light lines between the rows and below the last.
    void ruled() {
        CTTblBorders borders = table.getCTTbl().getTblPr().addNewTblBorders();
        DocxShape.rule(borders.addNewBottom(), LIGHT, 4);
        DocxShape.rule(borders.addNewInsideH(), LIGHT, 4);
    }

    /// A row that stands again on top of every page.
    XWPFTableRow headRow() {
        XWPFTableRow row = row();
        row.setRepeatHeader(true);
        return row;
    }

    XWPFTableRow row() {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        return row;
    }

    XWPFTableCell headCell(XWPFTableRow row, int column) {
        XWPFTableCell cell = cell(row, column);
        cell.setVerticalAlignment(XWPFVertAlign.BOTTOM);
        DocxShape.rule(DocxShape.borders(cell).addNewBottom(), Palette.INK, 8);
        return cell;
    }

    XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell();
        }
        DocxShape.width(DocxShape.properties(cell).addNewTcW(), widths.get(column));
        return cell;
    }

    private static List<Integer> shares(int total, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> shares = new ArrayList<>();
        int before = 0;
        int weightBefore = 0;
        for (int weight : weights) {
            weightBefore += weight;
            int upTo = total * weightBefore / sum;
            shares.add(upTo - before);
            before = upTo;
        }
        return List.copyOf(shares);
    }
}
