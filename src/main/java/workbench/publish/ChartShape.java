package workbench.publish;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

import java.util.HexFormat;
import java.util.List;

/// Strokes, fills and lettering of a native chart. Colours are `#1f6fd6` as CSS writes them.
final class ChartShape {
    private static final int EMU_A_POINT = 12700;

    private ChartShape() {}

    /// A line of `width` points.
    ///
    /// @param dash strokes and spaces in turn, in widths of the line; empty for a whole line
    static void stroke(CTShapeProperties shape, String colour, double width, List<Double> dash) {
        CTLineProperties line = shape.addNewLn();
        line.setW((int) Math.round(width * EMU_A_POINT));
        fill(line.addNewSolidFill(), colour);
        if (dash.isEmpty()) {
            line.setCap(STLineCap.RND);
            line.addNewRound();
            return;
        }
        CTDashStopList stops = line.addNewCustDash();
        for (int i = 0; i + 1 < dash.size(); i += 2) {
            CTDashStop stop = stops.addNewDs();
            stop.setD(thousandths(dash.get(i)));
            stop.setSp(thousandths(dash.get(i + 1)));
        }
        line.addNewRound();
    }

    /// In thousandths of a per cent, as the format counts lengths.
    private static int thousandths(double share) {
        return (int) Math.round(share * 100_000);
    }

    static void noStroke(CTShapeProperties shape) {
        shape.addNewLn().addNewNoFill();
    }

    static void fill(CTSolidColorFillProperties fill, String colour) {
        fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(colour.substring(1)));
    }

    /// Lettering that does not wrap.
    static void lettering(CTTextBody body, double points, boolean bold, String colour) {
        body.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        body.addNewLstStyle();
        CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz((int) Math.round(points * 100));
        letters.setB(bold);
        fill(letters.addNewSolidFill(), colour);
        letters.addNewLatin().setTypeface(RobotoFont.FAMILY);
        letters.addNewEa().setTypeface(RobotoFont.FAMILY);
        letters.addNewCs().setTypeface(RobotoFont.FAMILY);
        body.getPArray(0).addNewEndParaRPr();
    }

    /// Moves what the program has placed, in shares of the whole chart.
    static void move(CTLayout layout, double right, double down) {
        CTManualLayout by = layout.addNewManualLayout();
        by.addNewX().setVal(right);
        by.addNewY().setVal(down);
    }
}
