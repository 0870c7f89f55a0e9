package workbench.publish;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import workbench.submission.Document;

import java.math.BigInteger;

/// The two sections of a Word file: the text upright, the register across. Lengths are twentieths
/// of a point.
final class DocxSections {
    /// Width of the text on an upright page: letter, less an inch on either side.
    static final int TEXT_WIDTH = 9360;

    /// Width of the register on a landscape page.
    static final int REGISTER_WIDTH = 14112;

    private static final int SHORT_SIDE = 12240;
    private static final int LONG_SIDE = 15840;

    private final XWPFDocument word;
    private final Document document;
    private final DocxText text;

    DocxSections(XWPFDocument word, Document document, DocxText text) {
        this.word = word;
        this.document = document;
        this.text = text;
    }

    /// Ends the upright section; what follows is the register's. The title page has no footer.
    void endText() {
        XWPFParagraph last = word.createParagraph();
        last.setStyle("AfterTable");
        CTSectPr section = last.getCTP().getPPr().addNewSectPr();
        footer(section, TEXT_WIDTH);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        page(section, SHORT_SIDE, LONG_SIDE, STPageOrientation.PORTRAIT);
        margins(section, 1300, 1440);
        section.addNewTitlePg();
    }

    /// Sets the page of the register, which ends the file.
    void endRegister() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        footer(section, REGISTER_WIDTH);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        page(section, LONG_SIDE, SHORT_SIDE, STPageOrientation.LANDSCAPE);
        margins(section, 1080, 864);
    }

    private void footer(CTSectPr section, int width) {
        XWPFFooter footer =
                new XWPFHeaderFooterPolicy(word, section)
                        .createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph line = footer.getParagraphArray(0);
        if (line == null) {
            line = footer.createParagraph();
        }
        line.setStyle("Footer");
        CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(width));
        Document.Cover cover = document.cover();
        text.words(line, cover.community() + " · " + cover.title()).addTab();
        for (FieldText.Piece piece : FieldText.page(text.texts()).pieces()) {
            switch (piece) {
                case FieldText.Words words -> text.words(line, words.text());
                case FieldText.Page _ -> text.field(line, "PAGE", "1");
                case FieldText.Pages _ -> text.field(line, "NUMPAGES", "1");
            }
        }
    }

    private static void page(
            CTSectPr section, int width, int height, STPageOrientation.Enum orientation) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(orientation);
    }

    private static void margins(CTSectPr section, int upright, int side) {
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(upright));
        margins.setBottom(BigInteger.valueOf(upright));
        margins.setLeft(BigInteger.valueOf(side));
        margins.setRight(BigInteger.valueOf(side));
        margins.setHeader(BigInteger.valueOf(600));
        margins.setFooter(BigInteger.valueOf(600));
        margins.setGutter(BigInteger.ZERO);
    }
}
