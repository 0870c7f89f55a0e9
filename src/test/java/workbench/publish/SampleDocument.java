package workbench.publish;

import workbench.chart.ChartData;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.submission.Block;
import workbench.submission.Block.Tone;
import workbench.submission.Document;
import workbench.submission.Inline;
import workbench.submission.Register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A submission of an invented town, with every kind of block: all of its figures are illustrative.
final class SampleDocument {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int ROWS = 40;

    private final Language language;

    private SampleDocument(Language language) {
        this.language = language;
    }

    static Document in(Language language) {
        return new SampleDocument(language).build();
    }

    private String say(String english, String french) {
        return language == Language.FRENCH ? french : english;
    }

    private Document build() {
        return new Document(
                language, cover(), say("Contents", "Table des matières"), blocks(), register());
    }

    private Document.Cover cover() {
        return new Document.Cover(
                say("Port Lumen, Ontario", "Port-Lumen (Ontario)"),
                say(
                        "Every hamlet connected, every resident counted",
                        "Chaque hameau branché, chaque résident compté"),
                say(
                        "Intelligent Community Awards: Smart21 nomination, 2027 cycle",
                        "Prix des communautés intelligentes : candidature Smart21, cycle 2027"),
                List.of(
                        say("Smart21 Community of 2023", "Communauté Smart21 de 2023"),
                        say("Population 112,947 (2021)", "Population : 112 947 (2021)"),
                        say("Durham Region", "Région de Durham")),
                DAY,
                say("Prepared on 20 November 2026", "Établi le 20 novembre 2026"),
                say(
                        "All figures in this sample are illustrative.",
                        "Tous les chiffres de cet exemple sont fictifs."));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        summary(blocks);
        for (Factor factor : Factor.values()) {
            section(blocks, factor);
        }
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "next", say("What comes next", "La suite"), Optional.empty()));
        blocks.add(paragraph());
        return blocks;
    }

    private void summary(List<Block> blocks) {
        blocks.add(heading(1, "summary", say("Summary", "Résumé"), Optional.empty()));
        blocks.add(
                new Block.Notice(
                        List.of(
                                new Inline.Strong(say("Illustrative. ", "Exemple fictif. ")),
                                new Inline.Words(
                                        say(
                                                "Figures marked so were made for this sample and"
                                                        + " must be replaced before filing; two"
                                                        + " answers are still missing.",
                                                "Les chiffres ainsi marqués ont été créés pour cet"
                                                        + " exemple et doivent être remplacés avant"
                                                        + " le dépôt ; deux réponses"
                                                        + " manquent.")))));
        blocks.add(keyFigures());
        blocks.add(paragraph());
        blocks.add(scoreboard());
    }

    private Block keyFigures() {
        return new Block.KeyFigures(
                List.of(
                        new Block.KeyFigure(
                                say("86.4%", "86,4 %"),
                                say("Homes with 50/10 Mbps", "Foyers à 50/10 Mbit/s"),
                                say("2025, up 4.1 points", "2025, hausse de 4,1 points"),
                                "E1"),
                        new Block.KeyFigure(
                                say("41,338", "41 338"),
                                say("Library cardholders", "Abonnés de la bibliothèque"),
                                say(
                                        "2024, +2.3% a year since 2019",
                                        "2024, +2,3 % par an depuis 2019"),
                                "E2"),
                        new Block.KeyFigure(
                                say("5.2 t", "5,2 t"),
                                say(
                                        "Greenhouse gases per resident, CO₂e",
                                        "Gaz à effet de serre par habitant, éq. CO₂"),
                                say(
                                        "2023, down 31% since 2005",
                                        "2023, baisse de 31 % depuis 2005"),
                                "E3"),
                        new Block.KeyFigure(
                                say("29%", "29 %"),
                                say("Turnout, municipal vote", "Participation, vote municipal"),
                                "2022",
                                "E4")));
    }

    private Block scoreboard() {
        List<Block.Column> columns =
                List.of(
                        new Block.Column(say("Indicator", "Indicateur"), 5, false),
                        new Block.Column("2019", 2, true),
                        new Block.Column("2024", 2, true),
                        new Block.Column(say("Change", "Variation"), 2, true),
                        new Block.Column(say("Progress", "Progrès"), 3, false));
        String[] names = {
            say("Households with 50/10 Mbps broadband", "Ménages disposant de 50/10 Mbit/s"),
            say("Rural households with 50/10 Mbps", "Ménages ruraux disposant de 50/10 Mbit/s"),
            say("Residents aged 25–64 with a degree", "Résidents de 25 à 64 ans diplômés"),
            say("Digital literacy sessions held", "Séances de littératie numérique"),
            say("Greenhouse gases per resident", "Gaz à effet de serre par habitant"),
            say("Turnout in municipal elections", "Participation aux élections municipales")
        };
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            rows.add(
                    new Block.Row(
                            List.of(
                                    words(names[i]),
                                    figure(number(41.25 + i * 3), i * 2 + 1),
                                    figure(number(52.5 + i * 2.2), i * 2 + 2),
                                    words("+" + number(11.2 - i)),
                                    verdict(i))));
        }
        return new Block.Table(
                say(
                        "Progress at a glance, 2019 to 2024",
                        "Les progrès en un coup d’œil, 2019 à 2024"),
                columns,
                rows,
                say(
                        "Progress is judged against the target of each indicator. Illustrative.",
                        "Le progrès est jugé par rapport à la cible de chaque indicateur. Exemple"
                                + " fictif."));
    }

    private Block.Cell verdict(int i) {
        return switch (i % 4) {
            case 0 -> cell(say("On track", "En bonne voie"), Tone.GOOD);
            case 1 -> cell(say("Some progress", "Quelques progrès"), Tone.FAIR);
            case 2 -> cell(say("Moving away", "S’éloigne"), Tone.BAD);
            default -> cell(say("No target", "Sans cible"), Tone.NEUTRAL);
        };
    }

    private void section(List<Block> blocks, Factor factor) {
        String name = factor.name().charAt(0) + factor.key().substring(1);
        if (factor.ordinal() % 2 == 0) {
            blocks.add(new Block.PageBreak());
        }
        blocks.add(heading(1, factor.key(), name, Optional.of(factor)));
        blocks.add(
                new Block.Question(
                        (factor.ordinal() + 1) + ".1",
                        say(
                                "What has your community done in the past three years to bring"
                                        + " affordable broadband to those without it, and what has"
                                        + " changed as a result?",
                                "Qu’a fait votre communauté ces trois dernières années pour offrir"
                                        + " une large bande abordable à ceux qui n’en ont pas, et"
                                        + " qu’est-ce que cela a changé ?"),
                        say("At most 250 words", "Au plus 250 mots")));
        blocks.add(paragraph());
        blocks.add(chart(factor));
        blocks.add(
                heading(
                        2,
                        factor.key() + "-programmes",
                        say("Programmes and their results", "Programmes et résultats"),
                        Optional.of(factor)));
        blocks.add(
                new Block.Bullets(
                        List.of(
                                List.of(
                                        new Inline.Strong(say("Dig once. ", "Creuser une fois. ")),
                                        new Inline.Words(
                                                say(
                                                        "Every road opened since 2016 carries an"
                                                                + " empty conduit, which brought"
                                                                + " fibre to ",
                                                        "Depuis 2016, chaque chaussée ouverte"
                                                                + " reçoit un conduit vide, ce qui"
                                                                + " a amené la fibre à ")),
                                        new Inline.Figure(say("4,557 homes", "4 557 foyers"), "E5"),
                                        new Inline.Words(".")),
                                List.of(
                                        new Inline.Words(
                                                say(
                                                        "Lending of hotspots, described in ",
                                                        "Prêt de bornes, décrit dans ")),
                                        new Inline.Emphasis(
                                                say(
                                                        "A Library for All",
                                                        "Une bibliothèque pour tous")),
                                        new Inline.Words(
                                                say(
                                                        " (board report, 2024).",
                                                        " (rapport du conseil, 2024)."))))));
        blocks.add(
                heading(
                        3,
                        factor.key() + "-method",
                        say("How it was counted", "Comment on a compté"),
                        Optional.empty()));
        blocks.add(paragraph());
    }

    private Block paragraph() {
        return new Block.Paragraph(
                List.of(
                        new Inline.Words(
                                say(
                                        "In five years the share of homes that can buy 50/10 Mbps"
                                                + " rose from ",
                                        "En cinq ans, la part des foyers pouvant obtenir 50/10"
                                                + " Mbit/s est passée de ")),
                        new Inline.Figure(say("71.2%", "71,2 %"), "E7"),
                        new Inline.Words(say(" to ", " à ")),
                        new Inline.Figure(say("86.4%", "86,4 %"), "E8"),
                        new Inline.Words(
                                say(
                                        ", while the gap between town and hamlet narrowed to ",
                                        ", tandis que l’écart entre la ville et les hameaux s’est"
                                                + " réduit à ")),
                        new Inline.Figure(say("9.3 points", "9,3 points"), "E9"),
                        new Inline.Words(
                                say(
                                        ". Seniors’ workshops at the library reached people who had"
                                                + " never held a tablet; the municipality paid for"
                                                + " the devices, the library for the teaching. What"
                                                + " remains is the last mile: hamlets north of the"
                                                + " highway wait for poles that belong to others.",
                                        ". Les ateliers pour aînés de la bibliothèque ont rejoint"
                                                + " des gens qui n’avaient jamais tenu une"
                                                + " tablette ; la municipalité a payé les"
                                                + " appareils, la bibliothèque la formation. Reste"
                                                + " le dernier kilomètre : les hameaux au nord de"
                                                + " l’autoroute attendent des poteaux qui"
                                                + " appartiennent à d’autres."))));
    }

    Block chart(Factor factor) {
        List<ChartData.Point> points = new ArrayList<>();
        for (int year = 2016; year <= 2025; year++) {
            points.add(
                    new ChartData.Point(
                            Period.ofYear(year),
                            OptionalDouble.of(40 + (year - 2016) * 5 - factor.ordinal()),
                            ObservationStatus.NORMAL,
                            false));
        }
        return new Block.Chart(
                new ChartData(
                        "sample-" + factor.key(),
                        language,
                        Optional.of(factor),
                        say("The hamlets are catching up", "Les hameaux rattrapent leur retard"),
                        say(
                                "Households with 50/10 Mbps, per cent",
                                "Ménages à 50/10 Mbit/s, pour cent"),
                        List.of(
                                new ChartData.Line("Port Lumen", true, points),
                                new ChartData.Line(
                                        "Ontario",
                                        false,
                                        points.stream()
                                                .map(
                                                        p ->
                                                                new ChartData.Point(
                                                                        p.period(),
                                                                        OptionalDouble.of(
                                                                                70
                                                                                        + p.value()
                                                                                                        .orElse(
                                                                                                                0)
                                                                                                / 5),
                                                                        p.status(),
                                                                        false))
                                                .toList())),
                        new Unit("%", Unit.Kind.PERCENT, new Bilingual("per cent", "pour cent")),
                        1,
                        List.of(),
                        true,
                        say("Source: illustrative figures", "Source : chiffres fictifs"),
                        "",
                        say(
                                "Line chart: households with 50/10 Mbps in Port Lumen rise every"
                                        + " year from 2016 to 2025.",
                                "Graphique linéaire : la part des ménages à 50/10 Mbit/s augmente"
                                        + " chaque année de 2016 à 2025.")),
                List.of(
                        new Inline.Words(say("Evidence: 2016 ", "Preuves : 2016 ")),
                        new Inline.Figure(say("40.0%", "40,0 %"), "E" + (factor.ordinal() + 1))));
    }

    private Register register() {
        List<Register.Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(registerRow(i));
        }
        return new Register(
                say("Register of evidence", "Registre des preuves"),
                List.of(
                        say("No.", "Nᵒ").replace("ᵒ", "o"),
                        say("Figure", "Chiffre"),
                        say("Value", "Valeur"),
                        say("Indicator", "Indicateur"),
                        say("Period", "Période"),
                        say("Unit", "Unité"),
                        say("File", "Fichier"),
                        say("Sheet", "Feuille"),
                        say("Cells", "Cellules"),
                        say("Imported", "Importé"),
                        say("Status", "Statut")),
                rows);
    }

    private Register.Row registerRow(int i) {
        boolean missing = i == 17;
        boolean measure = i % 7 == 0;
        double value = i % 3 == 0 ? 1204 * i : 12.75 + i * 1.5;
        return new Register.Row(
                "E" + i,
                missing ? say("not available", "non disponible") : number(value) + " %",
                missing ? Double.NaN : value,
                say(
                        i % 5 == 0
                                ? "Households with 50/10 Mbps broadband, rural, Pickering–Uxbridge"
                                        + " (federal electoral district)"
                                : "Library cardholders, Port Lumen",
                        i % 5 == 0
                                ? "Ménages disposant de la large bande 50/10, milieu rural,"
                                        + " circonscription de Pickering–Uxbridge"
                                : "Abonnés de la bibliothèque, Port-Lumen"),
                measure ? "2019–2024" : "2024",
                say("per cent", "pour cent"),
                i % 4 == 0
                        ? "canada-sdg-17-6-1-broadband-50-10.csv"
                        : "bibliotheque_rapport_annuel_2024.xlsx",
                i % 4 == 0 ? "" : say("Data by ward", "Données par quartier"),
                measure ? "C7, D7, E7, F7, G7" : "C" + (i + 4),
                LocalDate.of(2026, 10, 1 + i % 28),
                i % 6 == 0
                        ? say("provisional", "provisoire")
                        : i % 11 == 0 ? say("illustrative", "fictif") : "");
    }

    private String number(double value) {
        java.text.NumberFormat form = java.text.NumberFormat.getInstance(language.locale());
        form.setMinimumFractionDigits(1);
        form.setMaximumFractionDigits(1);
        return form.format(value);
    }

    private static Block heading(int level, String id, String text, Optional<Factor> factor) {
        return new Block.Heading(level, id, text, factor);
    }

    private static Block.Cell words(String text) {
        return cell(text, Tone.NEUTRAL);
    }

    private static Block.Cell cell(String text, Tone tone) {
        return new Block.Cell(List.of(new Inline.Words(text)), tone);
    }

    private static Block.Cell figure(String text, int evidence) {
        return new Block.Cell(List.of(new Inline.Figure(text, "E" + evidence)), Tone.NEUTRAL);
    }
}
