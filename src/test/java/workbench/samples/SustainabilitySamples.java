package workbench.samples;

import java.io.IOException;
import java.nio.file.Path;

/// What the city's sustainability staff would send, one of the two files in French. All figures are
/// illustrative; the targets that the notes name are the city's own, set in June 2006.
final class SustainabilitySamples {
    private static final String OCHRE = "7A5C12";
    private static final String WHOLE = "#,##0";

    private SustainabilitySamples() {}

    static void durable(Path file) throws IOException {
        Workbook book = new Workbook("Développement durable", OCHRE);
        book.page("Déchets et énergie")
                .widths(50, 18, 10, 10, 10, 10, 10, 10)
                .banner("Ville de Pickering")
                .title("Déchets et énergie – chiffres illustratifs")
                .blank()
                .header("Indicateur", "Unité", 2019, 2020, 2021, 2022, 2023, 2024)
                .freeze(2)
                .row(
                        WHOLE,
                        "Déchets éliminés par habitant",
                        "kg par habitant",
                        612,
                        604,
                        597,
                        583,
                        571,
                        560)
                .row(
                        "0.0",
                        "Déchets détournés de l’élimination",
                        "%",
                        54.8,
                        55.6,
                        56.9,
                        58.3,
                        60.1,
                        61.4)
                .row(
                        WHOLE,
                        "Énergie consommée dans les bâtiments municipaux",
                        "GJ",
                        148200,
                        121900,
                        118400,
                        131600,
                        129800,
                        126500)
                .row(
                        WHOLE,
                        "Intensité énergétique des bâtiments publics",
                        "ékWh/m²",
                        318,
                        264,
                        257,
                        284,
                        279,
                        271)
                .blank()
                .note(
                        "Chiffres illustratifs : inventés pour montrer le programme; ce ne sont pas"
                                + " des chiffres de la Ville de Pickering.")
                .note("Source : Développement durable, novembre 2026.")
                .note(
                        "Remarque : les bâtiments étaient en partie fermés en 2020 et en 2021 dans"
                                + " cet exemple.");
        book.write(file);
    }

    static void emissions(Path file) throws IOException {
        Workbook book = new Workbook("Sustainability", OCHRE);
        book.page("Per person")
                .widths(42, 14, 8, 8, 8, 8, 8, 8, 8, 8)
                .banner("City of Pickering")
                .title("Greenhouse-gas emissions – illustrative figures")
                .blank()
                .header("Indicator", "Unit", 1995, 2000, 2006, 2008, 2010, 2012, 2014, 2016)
                .freeze(2)
                .row(
                        "0",
                        "Community emissions per person, index",
                        "1995 = 100",
                        100,
                        98,
                        93,
                        88,
                        82,
                        77,
                        71,
                        66)
                .row(
                        "0",
                        "Corporate emissions per person, index",
                        "1995 = 100",
                        100,
                        99,
                        94,
                        85,
                        75,
                        65,
                        56,
                        49)
                .blank()
                .note(
                        "Illustrative: the figures; made up to show the program, not figures of the"
                                + " City of Pickering.")
                .note(
                        "Targets of June 2006, from 1995 to 2016: community emissions 35 % less per"
                                + " person, corporate emissions 50 % less per person.")
                .note("Source of the targets: City of Pickering, report CAO 03-06.");
        book.write(file);
    }
}
