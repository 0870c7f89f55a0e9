package workbench.samples;

import workbench.samples.Page.Group;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;

/// What the public library would send on its members and its digital services.
final class LibrarySamples {
    private static final String GREEN = "2F6B4F";
    private static final String WHOLE = "#,##0";

    private LibrarySamples() {}

    /// Real: Ontario public library statistics and the library's own reports.
    static void statistics(Path file) throws IOException {
        Workbook book = new Workbook("Pickering Public Library", GREEN);
        Page cardholders = book.page("Cardholders").widths(22, 12, 12);
        cardholders
                .title("Library cardholders")
                .blank()
                .header("Municipality", 2017, 2018)
                .freeze(1);
        twoYears(cardholders, "Pickering", 41338, 40815);
        twoYears(cardholders, "Ajax", 35869, 34613);
        twoYears(cardholders, "Whitby", 48200, 48724);
        twoYears(cardholders, "Oshawa", 65819, 46671);
        twoYears(cardholders, "Clarington", 37759, 38368);
        twoYears(cardholders, "Uxbridge", 12562, 12767);
        twoYears(cardholders, "Brock", 2866, 2670);
        twoYears(cardholders, "Milton", 62763, 66962);
        twoYears(cardholders, "Newmarket", 23742, 23645);
        twoYears(cardholders, "Aurora", 26788, 26992);
        twoYears(cardholders, "Halton Hills", 20582, 17368);
        ontarioSource(cardholders);

        Page electronic = book.page("E-titles").widths(22, 12, 12);
        electronic
                .title("E-book and e-audio titles held")
                .blank()
                .header("Municipality", 2017, 2018)
                .freeze(1);
        twoYears(electronic, "Pickering", 169455, 97008);
        twoYears(electronic, "Ajax", 25408, 28472);
        twoYears(electronic, "Whitby", 12378, 13137);
        twoYears(electronic, "Oshawa", 307641, 351583);
        twoYears(electronic, "Clarington", 89737, 95506);
        ontarioSource(electronic);

        print(book.page("Print titles 2018"));
        boardReport(book.page("Board report 2017"));
        ownPages(book.page("As stated"));
        book.write(file);
    }

    private static void twoYears(Page page, String municipality, int before, int after) {
        page.row(WHOLE, municipality, before, after);
    }

    private static void ontarioSource(Page page) {
        page.blank()
                .note(
                        "Source: Ontario public library statistics, 2017 and 2018. Re-typed by the"
                                + " library.");
    }

    private static void print(Page page) {
        page.widths(22, 12, 12, 12, 12)
                .title("Print titles held by libraries in Durham Region, 2018")
                .blank()
                .groups(new Group(1, 3, "By language"), new Group(4, 4, "All"))
                .header("Municipality", "English", "French", "Other", "Total")
                .freeze(1)
                .rowWithFormula(WHOLE, "SUM(B#:D#)", "Pickering", 102367, 5884, 1253)
                .rowWithFormula(WHOLE, "SUM(B#:D#)", "Ajax", 88897, 6545, 6105)
                .rowWithFormula(WHOLE, "SUM(B#:D#)", "Whitby", 141269, 6512, 4326)
                .rowWithFormula(WHOLE, "SUM(B#:D#)", "Oshawa", 161491, 5191, 1924)
                .rowWithFormula(WHOLE, "SUM(B#:D#)", "Clarington", 74100, 4640, 91)
                .blank()
                .note("Source: Ontario public library statistics, 2018. Re-typed by the library.");
    }

    private static void boardReport(Page page) {
        page.widths(46, 12, 14)
                .banner("City of Pickering")
                .title("Community Board Report")
                .blank()
                .header("Indicator", "Unit", 2017)
                .freeze(2)
                .row(WHOLE, "Active library memberships", "number", 41944)
                .row(WHOLE, "Visits to library branches", "visits", 536595)
                .row(WHOLE, "Items borrowed from the library", "number", 1060993)
                .row(WHOLE, "Use of the library’s digital collections", "number", 231173)
                .row(WHOLE, "Use of public workstations", "number", 240544)
                .row(WHOLE, "Technology assistance given", "number", 18075)
                .row(WHOLE, "Pre-school programme attendance", "persons", 10168)
                .blank()
                .note("Source: Pickering Public Library, Community Board Report 2017.");
    }

    private static void ownPages(Page page) {
        page.widths(46, 8, 12, 12, 50)
                .banner("City of Pickering")
                .title("The library as its pages state it")
                .blank()
                .header("Indicator", "Year", "Figure", "Unit", "Words of the page")
                .freeze(1)
                .row(
                        WHOLE,
                        "Residents served by the library",
                        Year.of(2019),
                        91000,
                        "persons",
                        "91,000 residents (about 2019)")
                .row(
                        WHOLE,
                        "Households served by the library",
                        Year.of(2019),
                        31000,
                        "households",
                        "31,000 households (about 2019)")
                .row(
                        WHOLE,
                        "Residents served by the library",
                        Year.of(2023),
                        95000,
                        "persons",
                        "95,000 residents")
                .row(
                        WHOLE,
                        "Items borrowed from the library",
                        Year.of(2023),
                        760000,
                        "number",
                        "over 760,000 items")
                .row(
                        WHOLE,
                        "Visits to library branches",
                        Year.of(2023),
                        495000,
                        "visits",
                        "495,000 visits")
                .row(
                        WHOLE,
                        "Library programme attendance",
                        Year.of(2023),
                        17000,
                        "persons",
                        "17,000 program attendees")
                .row(
                        WHOLE,
                        "Research and technology assists",
                        Year.of(2023),
                        33000,
                        "number",
                        "33,000 research and technology assists")
                .row(
                        WHOLE,
                        "Digital learning sessions",
                        Year.of(2023),
                        100000,
                        "sessions",
                        "100,000 digital learning sessions")
                .row(
                        WHOLE,
                        "Sessions at public computers",
                        Year.of(2023),
                        23000,
                        "sessions",
                        "almost 23,000 public computer sessions")
                .blank()
                .note(
                        "Source: pickeringlibrary.ca, about page, read about 2023; szpin.ca for"
                                + " 2019.")
                .note("Note: the years are those of reading; the pages give round figures.")
                .note(
                        "Note: pickering.ca says that the iHelp desk serves over 17,000 clients a"
                                + " year; the page bears no date, so that no year can have the"
                                + " figure.");
    }

    /// Illustrative, between and after the years for which the library's own figures are known.
    static void digitalServices(Path file) throws IOException {
        Workbook book = new Workbook("Pickering Public Library", GREEN);
        Page years = book.page("Use 2018-2022").widths(46, 12, 11, 11, 11, 11, 11);
        years.banner("City of Pickering")
                .title("Use of the library – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2018, 2019, 2020, 2021, 2022)
                .freeze(2)
                .row(
                        WHOLE,
                        "Visits to library branches",
                        "visits",
                        531400,
                        524800,
                        141300,
                        188600,
                        388900)
                .row(
                        WHOLE,
                        "Items borrowed from the library",
                        "number",
                        1052300,
                        1041800,
                        612500,
                        688900,
                        742100)
                .row(
                        WHOLE,
                        "Library programme attendance",
                        "persons",
                        15200,
                        15900,
                        4800,
                        7300,
                        12600)
                .row(
                        WHOLE,
                        "Digital learning sessions",
                        "sessions",
                        21500,
                        28300,
                        64700,
                        78200,
                        91400)
                .row(
                        WHOLE,
                        "Research and technology assists",
                        "number",
                        24600,
                        26100,
                        14900,
                        19300,
                        27800)
                .row(
                        WHOLE,
                        "Sessions at public computers",
                        "sessions",
                        61300,
                        58900,
                        9200,
                        11800,
                        18700)
                .blank()
                .note(
                        "Illustrative: made up to fill the years between the library’s own figures"
                                + " of 2017 and 2023; not figures of the library.")
                .note("Source: Pickering Public Library. Release date: 3 November 2026");
        skills(book.page("Digital skills"), 15600)
                .note(
                        "Illustrative: made up to show the program; not figures of the library,"
                                + " whose page says over 17,000 clients a year, without a date.")
                .note("Source: Pickering Public Library. Release date: 3 November 2026");
        book.write(file);
    }

    /// The same sheet as a later file restates it: one figure differs.
    static void digitalServicesRevised(Path file) throws IOException {
        Workbook book = new Workbook("Pickering Public Library", GREEN);
        skills(book.page("Digital skills"), 15850)
                .note(
                        "Illustrative: made up to show how the program treats a restatement; not"
                                + " figures of the library.")
                .note("Revised: iHelp desk clients of 2023, 15,850 in place of 15,600.")
                .note("Source: Pickering Public Library. Release date: 17 November 2026");
        book.write(file);
    }

    private static Page skills(Page page, int clientsOf2023) {
        return page.widths(46, 12, 11, 11, 11, 11, 11, 11)
                .banner("City of Pickering")
                .title("Digital skills at the library – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row(
                        WHOLE,
                        "iHelp desk clients",
                        "persons",
                        14200,
                        5100,
                        6900,
                        12400,
                        clientsOf2023,
                        17300)
                .row(
                        WHOLE,
                        "Technology assistance given",
                        "number",
                        18900,
                        8300,
                        11200,
                        16700,
                        20400,
                        22100)
                .row(
                        WHOLE,
                        "Library cardholders per 1,000 residents",
                        "per 1,000",
                        448,
                        431,
                        425,
                        433,
                        441,
                        446)
                .row(
                        WHOLE,
                        "Loans of devices and hotspots",
                        "number",
                        120,
                        460,
                        890,
                        1240,
                        1480,
                        1730)
                .blank();
    }
}
