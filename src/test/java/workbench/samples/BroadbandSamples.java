package workbench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What the city's economic development and its information technology staff would send on
/// broadband.
final class BroadbandSamples {
    private static final String BLUE = "1F5A92";
    private static final String PERCENT = "0.0";

    private BroadbandSamples() {}

    /// Real: Canada's indicator 17.6.1 of the Sustainable Development Goals, re-typed.
    static void access(Path file) throws IOException {
        Workbook book = new Workbook("City Development", BLUE);
        book.page("Access 50-10")
                .widths(14, 18, 9, 9, 9, 9, 9, 9, 9, 9, 9)
                .title("Households with access to 50/10 Mbps broadband (%)")
                .blank()
                .header(
                        "Place",
                        "Population centre",
                        2016,
                        2017,
                        2018,
                        2019,
                        2020,
                        2021,
                        2022,
                        2023,
                        2024)
                .freeze(2)
                .row(
                        PERCENT,
                        "Canada",
                        "All areas",
                        84.3,
                        84.1,
                        85.5,
                        87.4,
                        89.7,
                        91.4,
                        93.1,
                        95.8,
                        96.4)
                .row(
                        PERCENT,
                        null,
                        "Urban centres",
                        96.4,
                        96.6,
                        97.4,
                        98.6,
                        99.2,
                        99.2,
                        "..",
                        "..",
                        "..")
                .row(
                        PERCENT,
                        null,
                        "Rural areas",
                        38.9,
                        37.2,
                        40.7,
                        45.6,
                        54.4,
                        62.0,
                        67.6,
                        80.5,
                        83.0)
                .mergeDown(3)
                .row(
                        PERCENT,
                        "Ontario",
                        "All areas",
                        "..",
                        "..",
                        87.2,
                        87.7,
                        89.8,
                        92.4,
                        94.0,
                        96.0,
                        96.3)
                .row(
                        PERCENT,
                        null,
                        "Urban centres",
                        "..",
                        "..",
                        98.3,
                        98.8,
                        99.2,
                        99.2,
                        99.6,
                        99.7,
                        99.7)
                .row(
                        PERCENT,
                        null,
                        "Rural areas",
                        "..",
                        "..",
                        29.5,
                        30.5,
                        41.3,
                        57.1,
                        63.2,
                        75.9,
                        77.5)
                .mergeDown(3)
                .blank()
                .note(".. not published for this year")
                .note(
                        "Source: Statistics Canada, Sustainable Development Goals data hub,"
                            + " indicator 17.6.1, from CRTC data. Re-typed by City Development.")
                .note(
                        "Note: unlimited service of at least 50 Mbps down and 10 Mbps up. National"
                                + " targets: 98 % of Canadians by 2026, 100 % by 2030.");
        book.write(file);
    }

    /// Real: the same indicator's count of subscriptions, in the layout of Statistics Canada's
    /// full-table downloads. Vector and coordinate stay empty: the source has none.
    static void subscriptions(Path file) throws IOException {
        String[] values = {
            "9917750",
            "10068750",
            "10322500",
            "10651500",
            "10947250",
            "11183750",
            "11519500",
            "11896000",
            "12245000"
        };
        StringBuilder csv = new StringBuilder("\ufeff");
        csv.append(
                "\"REF_DATE\",\"GEO\",\"DGUID\",\"Indicator\",\"UOM\",\"UOM_ID\",\"SCALAR_FACTOR\","
                        + "\"SCALAR_ID\",\"VECTOR\",\"COORDINATE\",\"VALUE\",\"STATUS\",\"SYMBOL\","
                        + "\"TERMINATED\",\"DECIMALS\"\n");
        for (int year = 2014; year <= 2024; year++) {
            boolean known = year - 2014 < values.length;
            csv.append(
                    "\"%d\",\"Canada\",\"2021A000011124\",\"%s\",\"Number\",\"223\",\"units\",\"0\",\"\",\"\",\"%s\",\"%s\",\"\",\"\",\"0\"\n"
                            .formatted(
                                    year,
                                    "Number of fixed Internet broadband subscriptions",
                                    known ? values[year - 2014] : "",
                                    known ? "" : ".."));
        }
        Files.writeString(file, csv);
    }

    /// Illustrative, but for the total of fibre locations, which Bell announced.
    static void connectivity(Path file) throws IOException {
        Workbook book = new Workbook("Information Technology", BLUE);
        book.page("Connectivity")
                .widths(46, 14, 10, 10, 10, 10, 10, 10)
                .banner("City of Pickering")
                .title("Connectivity in Pickering – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row(
                        "0.0",
                        "Households subscribing to 50/10 Mbps or faster",
                        "%",
                        61.5,
                        66.0,
                        71.2,
                        75.4,
                        79.1,
                        82.3)
                .row(
                        "#,##0.00",
                        "Price of the cheapest 50/10 Mbps plan",
                        "$ a month",
                        79.99,
                        79.99,
                        74.99,
                        69.99,
                        65.0,
                        60.0)
                .row("0", "Providers offering at least 50/10 Mbps", "number", 4, 4, 5, 6, 6, 7)
                .row("0", "Public Wi-Fi hotspots", "number", 18, 18, 21, 24, 27, 31)
                .row("0", "Municipal sites on fibre", "%", 38, 41, 47, 55, 63, 72)
                .blank()
                .note(
                        "Illustrative: made up to show the program; not figures of the City of"
                                + " Pickering.")
                .note("Source: Information Technology, November 2026.");
        book.page("Fibre")
                .widths(46, 14, 10)
                .banner("City of Pickering")
                .title("All-fibre build in Pickering")
                .blank()
                .header("Indicator", "Unit", 2023)
                .freeze(2)
                .row("#,##0", "Locations passed by fibre to the premises", "number", 21000)
                .blank()
                .note(
                        "Source: Bell Canada’s announcement of about 21,000 locations over three"
                                + " years, as told by pickering.ca and durhampost.ca, by 2023.");
        book.page("Fibre by year")
                .widths(46, 14, 10, 10)
                .banner("City of Pickering")
                .title("All-fibre build in Pickering, the years before – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 2021, 2022)
                .freeze(2)
                .row("#,##0", "Locations passed by fibre to the premises", "number", 6000, 13500)
                .blank()
                .note(
                        "Illustrative: how the announced total splits over the years. Counts are"
                                + " cumulative at year end.");
        wifi(book.page("Wi-Fi sessions"));
        book.write(file);
    }

    /// Three years of months: fewer sessions in winter, and a rise from year to year.
    private static void wifi(Page page) {
        page.widths(14, 26, 14)
                .banner("City of Pickering")
                .title("Public Wi-Fi sessions – illustrative figures")
                .blank()
                .header("Month", "Network", "Sessions")
                .freeze(2);
        double[] season = {.86, .84, .93, .97, 1.05, 1.12, 1.16, 1.14, 1.04, 1.0, .95, .94};
        for (int month = 0; month < 36; month++) {
            LocalDate first = LocalDate.of(2022, 1, 1).plusMonths(month);
            double growth = 1 + 0.011 * month;
            long facilities = Math.round(8_200 * season[month % 12] * growth);
            long branches = Math.round(13_400 * (2 - season[month % 12]) * (1 + 0.006 * month));
            page.monthRow(first, "City facilities", facilities);
            page.monthRow(first, "Library branches", branches);
        }
        page.blank()
                .note(
                        "Illustrative: made up to show the program; not figures of the City of"
                                + " Pickering.")
                .note("Source: export of the wireless controllers, Information Technology.");
    }
}
