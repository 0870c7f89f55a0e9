package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;

/// Rules, bars and widths in a Word file. Lengths are twentieths of a point, strokes eighths.
final class DocxShape {
    private DocxShape() {}

    /// The bar beside a heading.
    static void leftBar(XWPFParagraph paragraph, String colour, int stroke) {
        CTPPr properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        CTBorder left = properties.addNewPBdr().addNewLeft();
        rule(left, colour, stroke);
        left.setSpace(BigInteger.valueOf(8));
    }

    /// The rule above a headline.
    static void topRule(XWPFParagraph paragraph, String colour, int stroke) {
        CTBorder top = paragraph.getCTP().getPPr().addNewPBdr().addNewTop();
        rule(top, colour, stroke);
        top.setSpace(BigInteger.valueOf(5));
    }

    static void rule(CTBorder border, String colour, int stroke) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(stroke));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }

    static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /// The space between a cell's edges and its words.
    static void padding(XWPFTableCell cell, int left, int right) {
        CTTcMar margins = properties(cell).addNewTcMar();
        width(margins.addNewLeft(), left);
        width(margins.addNewRight(), right);
    }

    static CTTcBorders borders(XWPFTableCell cell) {
        CTTcPr properties = properties(cell);
        return properties.isSetTcBorders()
                ? properties.getTcBorders()
                : properties.addNewTcBorders();
    }

    static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}
