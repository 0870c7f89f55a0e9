package workbench.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;

/// What the clerk, the communications staff and economic development would send.
final class EngagementSamples {
    private static final String PLUM = "6A3D6E";
    private static final String WHOLE = "#,##0";

    private EngagementSamples() {}

    /// Turnout is real, taking part is illustrative.
    static void engagement(Path file) throws IOException {
        Workbook book = new Workbook("Legislative Services", PLUM);
        book.page("Turnout")
                .widths(38, 22, 8, 12, 10, 60)
                .title("Voting in Pickering")
                .blank()
                .header("Indicator", "Place", "Year", "Figure", "Unit", "Where it stands")
                .freeze(1)
                .row(
                        "0",
                        "Voter turnout in municipal elections",
                        "Pickering",
                        Year.of(2018),
                        29,
                        "%",
                        "City Clerk’s statement of 23 October 2018")
                .row(
                        "0",
                        "Voter turnout in federal elections",
                        "Pickering--Uxbridge",
                        Year.of(2015),
                        69,
                        "%",
                        "Elections Canada, table 11")
                .row(
                        WHOLE,
                        "Ballots cast",
                        "Pickering--Uxbridge",
                        Year.of(2015),
                        59381,
                        "ballots",
                        "Elections Canada, table 11")
                .row(
                        WHOLE,
                        "Electors on the lists",
                        "Pickering--Uxbridge",
                        Year.of(2015),
                        86036,
                        "electors",
                        "Elections Canada, table 11")
                .blank()
                .note(
                        "Note: the federal table names no year; its figures are those of the"
                                + " general election of 2015.")
                .note(
                        "Note: in 2018 residents voted by internet and telephone for the first"
                                + " time; turnout was within 3 to 5 points of the two elections"
                                + " before.");
        book.page("Taking part")
                .widths(44, 12, 10, 10, 10, 10, 10, 10)
                .banner("City of Pickering")
                .title("Taking part – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row(WHOLE, "Survey responses", "number", 1240, 2105, 1980, 2430, 2890, 3310)
                .row(WHOLE, "Public consultations held", "number", 14, 9, 12, 17, 21, 24)
                .row(
                        WHOLE,
                        "Attendance at public meetings",
                        "persons",
                        1150,
                        310,
                        420,
                        980,
                        1340,
                        1520)
                .row(
                        WHOLE,
                        "Registered users of the engagement platform",
                        "persons",
                        1900,
                        3400,
                        4700,
                        6200,
                        7900,
                        9400)
                .row("0", "Service requests made online", "%", 31, 44, 49, 53, 57, 61)
                .blank()
                .note(
                        "Illustrative: made up to show the program; not figures of the City of"
                                + " Pickering.")
                .note("Source: Communications, November 2026.");
        book.write(file);
    }

    static void workAndInnovation(Path file) throws IOException {
        Workbook book = new Workbook("City Development", PLUM);
        book.page("Skills")
                .widths(44, 12, 10, 10, 10, 10, 10, 10)
                .banner("City of Pickering")
                .title("Digital skills training – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row(WHOLE, "Training participants", "persons", 640, 410, 730, 980, 1240, 1460)
                .row("0", "Training completions", "%", 71, 66, 70, 74, 77, 79)
                .row("0", "Placements after training", "%", 48, 45, 51, 55, 58, 60)
                .blank()
                .note(
                        "Illustrative: made up to show the program; not figures of the City of"
                                + " Pickering.")
                .note("Source: City Development with the library and the college, November 2026.");
        book.page("New services")
                .widths(44, 12, 10, 10, 10, 10, 10, 10)
                .banner("City of Pickering")
                .title("New services and firms – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row("0", "Services offered online", "%", 34, 52, 58, 63, 69, 74)
                .row(WHOLE, "Open datasets published", "number", 22, 27, 35, 48, 61, 74)
                .row("0", "Procurement done electronically", "%", 55, 78, 90, 96, 100, 100)
                .row(WHOLE, "Start-ups supported", "number", 9, 11, 14, 18, 21, 26)
                .blank()
                .note(
                        "Illustrative: made up to show the program; not figures of the City of"
                                + " Pickering.")
                .note("Source: City Development, November 2026.");
        book.write(file);
    }

    /// Real: the census and Canada's national indicators, to see the city's figures against.
    static void reference(Path file) throws IOException {
        Workbook book = new Workbook("City Development", PLUM);
        book.page("Census")
                .widths(34, 22, 8, 12, 12, 44)
                .title("Census figures")
                .blank()
                .header("Indicator", "Place", "Year", "Figure", "Unit", "Where it stands")
                .freeze(1)
                .row(
                        WHOLE,
                        "Population",
                        "Pickering--Uxbridge",
                        Year.of(2011),
                        109344,
                        "persons",
                        "Census of Population 2011")
                .row(
                        WHOLE,
                        "Population",
                        "Pickering--Uxbridge",
                        Year.of(2016),
                        112947,
                        "persons",
                        "Census Profile 2016")
                .row(
                        WHOLE,
                        "Occupied private dwellings",
                        "Pickering--Uxbridge",
                        Year.of(2016),
                        38582,
                        "dwellings",
                        "Census Profile 2016")
                .row(
                        "0.0",
                        "Population density",
                        "Pickering--Uxbridge",
                        Year.of(2016),
                        173.1,
                        "per km²",
                        "Census Profile 2016")
                .row(
                        WHOLE,
                        "Population aged 15 to 64",
                        "Pickering--Uxbridge",
                        Year.of(2016),
                        77520,
                        "persons",
                        "Census Profile 2016")
                .blank()
                .note(
                        "Source: Statistics Canada. The federal electoral district takes in the"
                                + " City of Pickering and the Township of Uxbridge.");
        book.page("Canada")
                .widths(44, 12, 8, 12, 10, 44)
                .title("Canada for comparison")
                .blank()
                .header("Indicator", "Place", "Year", "Figure", "Unit", "Where it stands")
                .freeze(1)
                .row(
                        "0.0",
                        "Post-secondary attainment, ages 25 to 64",
                        "Canada",
                        Year.of(2015),
                        55.0,
                        "%",
                        "Canadian Indicator Framework 4.2.1")
                .row(
                        "0.0",
                        "Post-secondary attainment, ages 25 to 64",
                        "Canada",
                        Year.of(2023),
                        63.0,
                        "%",
                        "Canadian Indicator Framework 4.2.1")
                .row(
                        "0.0",
                        "Unemployment rate",
                        "Canada",
                        Year.of(2015),
                        7.0,
                        "%",
                        "Canadian Indicator Framework 8.1.1")
                .row(
                        "0.0",
                        "Unemployment rate",
                        "Canada",
                        Year.of(2024),
                        6.3,
                        "%",
                        "Canadian Indicator Framework 8.1.1")
                .row(
                        "0.0",
                        "Poverty rate",
                        "Canada",
                        Year.of(2015),
                        14.5,
                        "%",
                        "Canadian Indicator Framework 1.1.1")
                .row(
                        "0.0",
                        "Poverty rate",
                        "Canada",
                        Year.of(2022),
                        9.9,
                        "%",
                        "Canadian Indicator Framework 1.1.1")
                .blank()
                .note(
                        "Source: Statistics Canada, Canadian Indicator Framework data hub, version"
                                + " of 28 February 2025 for the poverty rate.");
        durham(book.page("Durham and Pickering"));
        book.write(file);
    }

    /// Facts told once, by the region, the city and the local press.
    private static void durham(Page page) {
        page.widths(58, 18, 8, 12, 12, 64)
                .title("Facts on Durham Region and Pickering")
                .blank()
                .header("Indicator", "Place", "Year", "Figure", "Unit", "Where it stands")
                .freeze(1)
                .row(
                        "0",
                        "Households underserved by broadband",
                        "Durham Region",
                        Year.of(2019),
                        21,
                        "%",
                        "Region of Durham, broadband strategy of 5 February 2019: an estimate")
                .row(
                        WHOLE,
                        "Businesses underserved by broadband",
                        "Durham Region",
                        Year.of(2019),
                        1000,
                        "number",
                        "same: over 1,000")
                .row(
                        WHOLE,
                        "Planned regional fibre network",
                        "Durham Region",
                        Year.of(2019),
                        700,
                        "km",
                        "same; later 750 km")
                .row(
                        WHOLE,
                        "Households in projects of the Universal Broadband Fund",
                        "Durham Region",
                        Year.of(2021),
                        4557,
                        "households",
                        "durhampost.ca, by 2021: rapid stream, $999,200")
                .row(
                        WHOLE,
                        "Homes to be connected with federal and provincial funds",
                        "Durham Region",
                        Year.of(2025),
                        1400,
                        "number",
                        "durhamregion.com, 26 July 2023: over 1,400 homes by December 2025")
                .row(
                        "0",
                        "Public charging ports for electric vehicles",
                        "Pickering",
                        Year.of(2023),
                        6,
                        "number",
                        "pickering.ca")
                .row(
                        "0",
                        "Indicators measured in the sustainability report",
                        "Pickering",
                        Year.of(2010),
                        19,
                        "number",
                        "pickering.ca: 19 of 32")
                .row(
                        "0",
                        "Indicators measured in the sustainability report",
                        "Pickering",
                        Year.of(2012),
                        55,
                        "number",
                        "pickering.ca")
                .blank()
                .note("Source: the pages named in each row. Typed by City Development.");
    }
}
