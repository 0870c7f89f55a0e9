package workbench.publish;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.submission.Document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// What all sheets of our workbooks have: the two lines on top, the header in row 4, how they
/// print, and the workbook's properties.
final class SheetFurniture {
    /// The row of the headers, from 0.
    static final int HEADER_ROW = 3;

    /// The unit of a column's width in a file: a 256th of a character.
    static final int CHARACTER = 256;

    /// What a cell keeps free beside its words, in widths of a figure.
    private static final double MARGINS = 1.5;

    // The longest text that Excel takes in a cell.
    private static final int LONGEST_TEXT = 32767;

    /// Widths are counted in figures of eleven points, and the words of cells are of ten.
    private static final double LETTERS_TO_WIDTHS = 10 / 11.0;

    /// What a column keeps free for the button that filters it.
    private static final int FILTER_BUTTON = 3;

    private static final int AROUND = 2;

    /// Figures side by side on a printed page: with more, letters of ten points would come out
    /// smaller than six and a half.
    private static final int LETTER_PAGE = 200;

    private static final int TABLOID_PAGE = 320;

    /// A margin in inches that every printer can keep.
    private static final double NARROW = 0.4;

    private SheetFurniture() {}

    /// Row 1 names the sheet, row 2 the document and its day.
    static void titles(
            XSSFSheet sheet,
            String title,
            Document.Cover cover,
            Language language,
            WorkbookStyles styles) {
        text(sheet.createRow(0).createCell(0), title, styles.title());
        sheet.getRow(0).setHeightInPoints(24);
        String about =
                Texts.of(language)
                        .text(
                                "publish.register.about",
                                cover.community(),
                                cover.title(),
                                cover.preparedLine());
        text(sheet.createRow(1).createCell(0), about, styles.subtitle());
    }

    /// How many lines words take in a column of `width` figures: a line ends before a word that
    /// does not fit.
    static int lines(String words, int width) {
        double room = width - MARGINS;
        double line = 0;
        int lines = 1;
        for (String word : words.split("(?<=[ -])")) {
            double length = word.strip().codePoints().mapToDouble(SheetFurniture::figures).sum();
            if (line > 0 && line + length > room) {
                lines++;
                line = 0;
            }
            // A word wider than the column goes on in the next line.
            int full = (int) ((line + length) / room);
            lines += line == 0 ? full : 0;
            line = line == 0 ? length - full * room : line + length;
            line += word.endsWith(" ") ? figures(' ') : 0;
        }
        return lines;
    }

    /// About how wide a letter is in the fonts of office programs, in widths of a figure.
    private static double figures(int letter) {
        return LETTERS_TO_WIDTHS * figuresAlike(letter);
    }

    private static double figuresAlike(int letter) {
        if (Character.isUpperCase(letter)) {
            return 1.2;
        }
        if ("iljt.,;:’'|!()[]f r-".indexOf(letter) >= 0) {
            return 0.6;
        }
        return "mw%@—".indexOf(letter) >= 0 ? 1.55 : 0.98;
    }

    static void text(Cell cell, String words, CellStyle style) {
        String fit = Glyphs.writable(words);
        cell.setCellValue(fit.substring(0, Math.min(fit.length(), LONGEST_TEXT)));
        cell.setCellStyle(style);
    }

    /// As wide as the longest of some words and a header ask, up to a width at which they break
    /// over lines.
    static int width(String header, Stream<String> words, int most) {
        int longest =
                words.mapToInt(String::length).reduce(header.length() + FILTER_BUTTON, Math::max);
        return Math.min(longest + AROUND, most);
    }

    /// Landscape pages, the header on each, numbered at the foot: of letter size, or twice as large
    /// where a sheet is so wide that it could not be read on these; and on as many beside each
    /// other as it takes to read it.
    ///
    /// @param widths of all columns, in figures
    /// @param repeated how many of the first stand on each page
    static void print(
            XSSFSheet sheet,
            List<Integer> widths,
            int repeated,
            Document.Cover cover,
            Language language) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        boolean letter = pages(widths, repeated, LETTER_PAGE) == 1;
        setup.setPaperSize(letter ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.TABLOID_PAPERSIZE);
        setup.setLandscape(true);
        // A sheet of many columns is made small to fit; each inch of margin makes it smaller still.
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.setMargin(PageMargin.TOP, NARROW);
        setup.setFitWidth((short) (letter ? 1 : pages(widths, repeated, TABLOID_PAGE)));
        setup.setFitHeight((short) 0);
        StringBuilder page = new StringBuilder();
        for (FieldText.Piece piece : FieldText.page(Texts.of(language)).pieces()) {
            switch (piece) {
                case FieldText.Words words -> page.append(escaped(words.text()));
                case FieldText.Page _ -> page.append("&P");
                case FieldText.Pages _ -> page.append("&N");
            }
        }
        sheet.getFooter().setLeft(escaped(cover.community()));
        sheet.getFooter().setRight(page.toString());
    }

    /// How many pages beside each other columns take, none of which is parted.
    private static int pages(List<Integer> widths, int repeated, int page) {
        int kept = widths.stream().limit(repeated).mapToInt(Integer::intValue).sum();
        int pages = 1;
        int used = kept;
        for (int width : widths.subList(repeated, widths.size())) {
            if (used > kept && used + width > page) {
                pages++;
                used = kept;
            }
            used += width;
        }
        return pages;
    }

    // In a footer an ampersand starts a command.
    private static String escaped(String words) {
        return Glyphs.writable(words).replace("&", "&&");
    }

    static void properties(
            XSSFWorkbook workbook, String title, Document.Cover cover, Language language)
            throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        try {
            PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
            core.setTitleProperty(Glyphs.writable(title));
            core.setSubjectProperty(Glyphs.writable(cover.title()));
            core.setDescriptionProperty(Glyphs.writable(cover.preparedLine()));
            core.setCreatorProperty(Glyphs.writable(cover.community()));
            core.setLanguageProperty(language.locale().toLanguageTag());
            String made = cover.preparedOn() + "T00:00:00Z";
            core.setCreatedProperty(made);
            core.setModifiedProperty(made);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        properties
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Smart Community Workbench");
    }
}
