package workbench.chart;

import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// Charts of every kind that has to look right.
///
/// Those about broadband are real (Statistics Canada, SDG 17.6.1, households with access to 50/10
/// Mbps); the others are illustrative and say so in their source line.
public final class Charts {
    static final double GAP = Double.NaN;
    private static final double[] CANADA = {84.3, 84.1, 85.5, 87.4, 89.7, 91.4, 93.1, 95.8, 96.4};
    private static final String STATCAN =
            "Statistics Canada, SDG data hub, indicator 17.6.1,"
                    + " canada-sdg-17-6-1-broadband-50-10.csv";
    private static final String INVENTED = "illustrative figures";

    private ChartData data;

    private Charts(ChartData data) {
        this.data = data;
    }

    /// All cases by name.
    public static Map<String, ChartData> all() {
        Map<String, ChartData> cases = new LinkedHashMap<>();
        for (ChartData data :
                List.of(
                        oneLine(Language.ENGLISH),
                        oneLine(Language.FRENCH),
                        twoLines(),
                        peers(Language.ENGLISH),
                        peers(Language.FRENCH),
                        eightLines(),
                        gap(),
                        broken(),
                        provisional(),
                        target(Language.ENGLISH),
                        target(Language.FRENCH),
                        months(),
                        longMonths(),
                        quarters(),
                        tiny(),
                        millions(Language.ENGLISH),
                        millions(Language.FRENCH),
                        negative(),
                        longLabels(),
                        single(),
                        flat(),
                        years(),
                        fiscal(),
                        crowded(),
                        money(),
                        days(),
                        severalYears(),
                        undated())) {
            cases.put(data.id(), data);
        }
        return cases;
    }

    static ChartData oneLine(Language language) {
        return named("one-line", language, Factor.CONNECT)
                .text(
                        "Almost every Canadian household can now get fast internet",
                        "Presque tous les ménages canadiens ont accès à Internet rapide",
                        "Households with access to 50/10 Mbps, Canada, 2016–2024, per cent",
                        "Ménages ayant accès à 50/10 Mbit/s, Canada, 2016-2024, en pourcentage")
                .line("Canada", true, 2016, CANADA)
                .source(STATCAN)
                .done();
    }

    static ChartData oneLineThatIsAPart() {
        return named("one-line-part", Language.ENGLISH, Factor.CONNECT)
                .text("Visits", "", "Total visits of households, per cent", "")
                .line("Total", true, 2016, CANADA)
                .source(STATCAN)
                .done();
    }

    static ChartData twoLines() {
        return named("two-lines", Language.ENGLISH, Factor.CONNECT)
                .text(
                        "Rural Ontario is catching up, but one household in five still waits",
                        "",
                        "Households with access to 50/10 Mbps, per cent",
                        "")
                .line("Rural Ontario", true, 2016, 29.1, 29.7, 33.6, 40.4, 51.8, 54, 63.2, 72, 77.5)
                .line("Canada", false, 2016, CANADA)
                .source(STATCAN)
                .with(d -> fromZero(d))
                .done();
    }

    static ChartData peers(Language language) {
        return named("peers", language, Factor.INCLUDE)
                .text(
                        "Pickering’s library lends more hotspots than its neighbours",
                        "La bibliothèque de Pickering prête plus de bornes que ses voisines",
                        "Hotspot loans per 10,000 residents",
                        "Prêts de bornes Wi-Fi par 10 000 habitants")
                .unit(new Unit("per 10k", Unit.Kind.NUMBER, Unit.COUNT.name()), 1)
                .line("Pickering", true, 2018, 12.1, 18.4, 22.9, 41.2, 44.0, 47.3)
                .line("Ajax", false, 2018, 14.0, 16.2, 19.9, 30.7, 35.5, 36.1)
                .line("Whitby", false, 2018, 9.7, 11.2, 17.5, 28.3, 34.6, 35.9)
                .line("Oshawa", false, 2018, 8.2, 8.0, 13.1, 25.4, 33.9, 35.2)
                .with(Charts::fromZero)
                .source(INVENTED)
                .done();
    }

    /// With a word that is longer than the room that names usually have in a narrow chart.
    static ChartData twoLongNames() {
        return named("two-long-names", Language.ENGLISH, Factor.INCLUDE)
                .text("Loans", "Prêts", "Loans of hotspots", "Prêts de bornes")
                .unit(new Unit("per 10k", Unit.Kind.NUMBER, Unit.COUNT.name()), 1)
                .line("Electricity consumption in buildings", true, 2018, 12.1, 18.4)
                .line("Telecommunication infrastructure", false, 2018, 14, 9)
                .source(INVENTED)
                .done();
    }

    static ChartData eightLines() {
        Charts chart =
                named("eight-lines", Language.ENGLISH, Factor.WORK)
                        .text(
                                "Durham’s labour market has tightened since the pandemic",
                                "",
                                "Unemployment rate, per cent of the labour force",
                                "")
                        .line(
                                "Durham", true, 2015, 7.1, 6.6, 6.1, 5.7, 5.9, 9.9, 8.4, 5.5, 5.9,
                                6.7);
        String[] names = {"Toronto", "Peel", "York", "Halton", "Hamilton", "Waterloo", "Ottawa"};
        for (int i = 0; i < names.length; i++) {
            double[] values = new double[10];
            for (int year = 0; year < 10; year++) {
                values[year] =
                        Math.round(
                                        10
                                                * (5.2
                                                        + 0.3 * i
                                                        + Math.sin(year * 0.8 + i) * 0.7
                                                        + (year == 5 ? 4 + i * 0.2 : 0)))
                                / 10.0;
            }
            chart.line(names[i], false, 2015, values);
        }
        return chart.source(INVENTED).done();
    }

    static ChartData gap() {
        return named("gap", Language.ENGLISH, Factor.ENGAGE)
                .text(
                        "Turnout fell back after two elections without a count",
                        "",
                        "Municipal voter turnout, per cent of eligible voters",
                        "")
                .line("Pickering", true, 2015, 30.1, 31.2, 33.0, GAP, GAP, 29.5, GAP, 27.8, 28.4)
                .line("Ontario", false, 2015, 38, 38.3, 38.2, 38.5, 37.9, 37, 36.6, GAP, GAP)
                .source(INVENTED)
                .note("Illustrative: the survey was not held in 2018 and 2019.")
                .done();
    }

    static ChartData broken() {
        return named("break", Language.ENGLISH, Factor.INCLUDE)
                .text(
                        "Internet use is near its ceiling, though the survey changed in 2018",
                        "",
                        "Individuals using the internet, per cent of persons aged 15 and over",
                        "")
                .line(
                        "Canada", true, 2012, 83.2, 84.6, 85.1, 86.3, 87.2, 88.0, 91.3, 91.9, 92.3,
                        93.8)
                .with(d -> breakAt(d, 2018))
                .source(INVENTED)
                .done();
    }

    static ChartData provisional() {
        return named("provisional", Language.ENGLISH, Factor.SUSTAIN)
                .text(
                        "Emissions per resident have fallen by a third",
                        "",
                        "Community greenhouse gas emissions, tonnes of CO₂ equivalent per resident",
                        "")
                .unit(new Unit("t CO2e", Unit.Kind.NUMBER, Unit.COUNT.name()), 1)
                .line("Pickering", true, 2014, 7.4, 7.2, 6.9, 6.6, 6.3, 6.2, 5.1, 5.3, 5.1, 4.9)
                .with(d -> status(d, 2020, "E"))
                .with(d -> status(d, 2016, "U"))
                .with(d -> status(d, 2022, "P"))
                .with(d -> status(d, 2023, "P"))
                .with(Charts::fromZero)
                .source(INVENTED)
                .done();
    }

    static ChartData target(Language language) {
        return named("target", language, Factor.CONNECT)
                .text(
                        "On track for everyone by 2030",
                        "En voie d’atteindre tout le monde en 2030",
                        "Households with access to 50/10 Mbps, Canada, per cent",
                        "Ménages ayant accès à 50/10 Mbit/s, Canada, en pourcentage")
                .line("Canada", true, 2016, CANADA)
                .with(
                        d ->
                                withTarget(
                                        d,
                                        100,
                                        language == Language.FRENCH
                                                ? "Cible pour 2030"
                                                : "Target for 2030"))
                .source(STATCAN)
                .done();
    }

    static ChartData months() {
        List<ChartData.Point> points = new ArrayList<>();
        double[] values = {
            4.1, 4.0, 4.6, 4.9, 5.3, 5.8, 7.2, 7.6, 5.9, 5.2, 4.8, 4.2, 4.4, 4.5, 5.1
        };
        for (int i = 0; i < values.length; i++) {
            points.add(point(Period.ofMonth(2023 + i / 12, 1 + i % 12), values[i]));
        }
        return named("months", Language.FRENCH, Factor.INCLUDE)
                .text(
                        "",
                        "L’été remplit les salles d’informatique",
                        "",
                        "Séances au service iHelp, en milliers")
                .unit(new Unit("k", Unit.Kind.NUMBER, Unit.COUNT.name()), 1)
                .points("Pickering", true, points)
                .source("chiffres illustratifs")
                .with(Charts::fromZero)
                .done();
    }

    static ChartData longMonths() {
        List<ChartData.Point> points = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            double value = 5000 + 800 * Math.sin(i * Math.PI / 6) + 30 * i;
            points.add(
                    point(
                            Period.ofMonth(2016 + (i + 3) / 12, 1 + (i + 3) % 12),
                            Math.round(value)));
        }
        return named("long-months", Language.ENGLISH, Factor.CONNECT)
                .text("Wireless sessions grow every summer", "", "Sessions a month", "")
                .unit(Unit.COUNT, 0)
                .points("Library Wi-Fi", true, points)
                .source(INVENTED)
                .done();
    }

    static ChartData quarters() {
        List<ChartData.Point> points = new ArrayList<>();
        double[] values = {3.1, 3.4, 3.9, 3.6, 3.0, 2.8, 2.7, 2.5};
        for (int i = 0; i < values.length; i++) {
            points.add(point(new Period.Quarter(2022 + i / 4, 1 + i % 4), values[i]));
        }
        return named("quarters", Language.FRENCH, Factor.WORK)
                .text(
                        "",
                        "Moins de postes à pourvoir",
                        "",
                        "Taux de postes vacants, en pourcentage")
                .points("Durham", true, points)
                .source("chiffres illustratifs")
                .done();
    }

    static ChartData tiny() {
        return named("tiny", Language.ENGLISH, Factor.CONNECT)
                .text("Availability hardly moves", "", "Network availability, per cent", "")
                .unit(Unit.PERCENT, 3)
                .line("Network", true, 2018, 99.981, 99.983, 99.982, 99.986, 99.987)
                .line("Agreed", false, 2018, 99.98, 99.98, 99.98, 99.98, 99.98)
                .source(INVENTED)
                .done();
    }

    static ChartData millions(Language language) {
        return named("millions", language, Factor.CONNECT)
                .text(
                        "Ten million households have a connection",
                        "Dix millions de ménages sont branchés",
                        "Households with a fixed connection, Canada",
                        "Ménages ayant une connexion fixe, Canada")
                .unit(Unit.COUNT, 0)
                .line("Canada", true, 2016, 10322500, 10871000, 11432000, 12015000, 12610000)
                .line("Ontario", false, 2016, 3922500, 4171000, 4432000, 4615000, 4890000)
                .with(Charts::fromZero)
                .source(INVENTED)
                .done();
    }

    static ChartData negative() {
        return named("negative", Language.ENGLISH, Factor.WORK)
                .text("More people leave the county than come", "", "Net migration, persons", "")
                .unit(Unit.COUNT, 0)
                .line("25 to 44 years", true, 2016, 420, 130, -310, -1250, -980, -640)
                .line("65 years and over", false, 2016, 210, 240, 190, 60, -20, -75)
                .source(INVENTED)
                .done();
    }

    static ChartData longLabels() {
        return named("long-labels", Language.ENGLISH, Factor.CONNECT)
                .text(
                        "Urban centres on First Nations reserves stay well ahead of rural areas on"
                                + " reserves, and nobody has published what happened to them after"
                                + " 2022, which is a pity for a headline of this length",
                        "",
                        "Households with access to broadband Internet service at speeds of 50/10"
                                + " Mbps, by kind of population centre, Canada, per cent",
                        "")
                .line(
                        "First Nations reserves, urban centres of all sizes",
                        false,
                        2016,
                        73,
                        73,
                        75.6,
                        80.7,
                        84.2,
                        81.8,
                        81.7,
                        GAP,
                        GAP)
                .line(
                        "First Nations reserves, urban and rural areas together",
                        true,
                        2016,
                        27.3,
                        27.7,
                        31.3,
                        34.8,
                        39.1,
                        43.3,
                        50.7,
                        61,
                        65.7)
                .line("Canada, all households wherever they are", false, 2016, CANADA)
                .with(Charts::fromZero)
                .source(STATCAN + ", sheet, cells G2 to G28, read on 22 November 2026")
                .note(
                        "“First Nations reserves” is the source’s own term; later editions of the"
                                + " source say “First Nations areas”.")
                .done();
    }

    static ChartData single() {
        return named("single", Language.ENGLISH, Factor.INNOVATE)
                .text("A first count of start-ups", "", "Start-ups in the incubator", "")
                .unit(Unit.COUNT, 0)
                .line("Pickering", true, 2024, 42)
                .source(INVENTED)
                .done();
    }

    static ChartData flat() {
        return named("flat", Language.ENGLISH, Factor.INNOVATE)
                .text("Nothing has changed", "", "Open datasets", "")
                .unit(Unit.COUNT, 0)
                .line("Pickering", true, 2019, 42, 42, 42, 42, 42)
                .source(INVENTED)
                .done();
    }

    static ChartData years() {
        double[] values = new double[34];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.round(6064 + 300 * Math.sin(i / 6.0) + 40 * i) / 10.0;
        }
        return named("years", Language.ENGLISH, Factor.SUSTAIN)
                .text("Three decades of emissions", "", "Megatonnes of CO₂ equivalent", "")
                .unit(new Unit("Mt", Unit.Kind.NUMBER, Unit.COUNT.name()), 0)
                .line("Canada", true, 1990, values)
                .source(INVENTED)
                .done();
    }

    static ChartData fiscal() {
        List<ChartData.Point> points = new ArrayList<>();
        double[] values = {6.1, 5.6, 5.4, 5.0, 4.8, 4.6, 4.3};
        for (int i = 0; i < values.length; i++) {
            points.add(point(new Period.SplitYear(2016 + i), values[i]));
        }
        return named("fiscal", Language.ENGLISH, Factor.WORK)
                .text(
                        "Fewer young people are left out",
                        "",
                        "Not in education, employment or training, 16 to 17 years, per cent",
                        "")
                .points("Trafford", true, points)
                .source(INVENTED)
                .done();
    }

    /// Lines that end so close together that their labels have to give way.
    static ChartData crowded() {
        Charts chart =
                named("crowded", Language.FRENCH, Factor.ENGAGE)
                        .text("", "Tout le monde arrive au même point", "", "Indice, 2015 = 100")
                        .unit(new Unit("index", Unit.Kind.NUMBER, Unit.COUNT.name()), 1);
        for (int i = 0; i < 12; i++) {
            chart.line(
                    "Municipalité numéro " + (i + 1),
                    i < 2,
                    2020,
                    60 + 5 * i,
                    80 + 2 * i,
                    99 + 0.1 * i);
        }
        return chart.source("chiffres illustratifs").done();
    }

    static ChartData money() {
        return named("money", Language.FRENCH, Factor.INNOVATE)
                .text(
                        "",
                        "Les jeunes entreprises lèvent davantage",
                        "",
                        "Capital levé par entreprise")
                .unit(new Unit("CAD", Unit.Kind.CURRENCY, Unit.COUNT.name()), 0)
                .line("Pickering", true, 2019, 125400, 98000, 143250, 210900, 254300)
                .source("chiffres illustratifs")
                .with(Charts::fromZero)
                .done();
    }

    static ChartData days() {
        List<ChartData.Point> points = new ArrayList<>();
        points.add(point(new Period.Day(LocalDate.of(2008, 10, 14)), 58.2));
        points.add(point(new Period.Day(LocalDate.of(2011, 5, 2)), 62.1));
        points.add(point(new Period.Day(LocalDate.of(2015, 10, 19)), 70.4));
        points.add(point(new Period.Day(LocalDate.of(2019, 10, 21)), 69.0));
        points.add(point(new Period.Day(LocalDate.of(2021, 9, 20)), 64.3));
        return named("days", Language.ENGLISH, Factor.ENGAGE)
                .text("Turnout peaked in 2015", "", "Turnout at federal elections, per cent", "")
                .points("Pickering", true, points)
                .source(INVENTED)
                .done();
    }

    static ChartData severalYears() {
        Period[] periods = {
            new Period.Years(2002, 2006), new Period.Years(2007, 2011), new Period.Years(2012, 2016)
        };
        return named("several-years", Language.FRENCH, Factor.SUSTAIN)
                .text("", "Deux courbes se rejoignent", "", "Part des déplacements durables")
                .points(
                        "Ontario",
                        true,
                        List.of(
                                point(periods[0], 5.0),
                                point(periods[1], 7.0),
                                point(periods[2], 8.5)))
                .points(
                        "Canada",
                        true,
                        List.of(
                                point(periods[0], 15.0),
                                point(periods[1], 6.0),
                                point(periods[2], 8.4)))
                .source("chiffres illustratifs")
                .done();
    }

    static ChartData undated() {
        return named("undated", Language.ENGLISH, Factor.ENGAGE)
                .text("A figure that nobody dated", "", "Share of residents", "")
                .points("Pickering", true, List.of(point(Period.NONE, 5)))
                .source(INVENTED)
                .done();
    }

    static Charts named(String id, Language language, Factor factor) {
        return new Charts(
                new ChartData(
                        id + "-" + language.code(),
                        language,
                        Optional.of(factor),
                        "",
                        "",
                        List.of(),
                        Unit.PERCENT,
                        1,
                        List.of(),
                        false,
                        "",
                        "",
                        ""));
    }

    Charts text(String headEn, String headFr, String subEn, String subFr) {
        Language in = data.language();
        return with(
                d ->
                        copy(
                                d,
                                new Bilingual(headEn, headFr).in(in),
                                new Bilingual(subEn, subFr).in(in),
                                d.lines(),
                                d.unit(),
                                d.decimals(),
                                d.targets(),
                                d.fromZero(),
                                d.source(),
                                d.note()));
    }

    Charts unit(Unit unit, int decimals) {
        return with(
                d ->
                        copy(
                                d,
                                d.headline(),
                                d.subtitle(),
                                d.lines(),
                                unit,
                                decimals,
                                d.targets(),
                                d.fromZero(),
                                d.source(),
                                d.note()));
    }

    Charts line(String label, boolean emphasis, int firstYear, double... values) {
        List<ChartData.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(Period.ofYear(firstYear + i), values[i]));
        }
        return points(label, emphasis, points);
    }

    Charts points(String label, boolean emphasis, List<ChartData.Point> points) {
        List<ChartData.Line> lines = new ArrayList<>(data.lines());
        lines.add(new ChartData.Line(label, emphasis, points));
        return with(d -> lines(d, lines));
    }

    Charts source(String source) {
        return with(
                d ->
                        copy(
                                d,
                                d.headline(),
                                d.subtitle(),
                                d.lines(),
                                d.unit(),
                                d.decimals(),
                                d.targets(),
                                d.fromZero(),
                                source,
                                d.note()));
    }

    Charts note(String note) {
        return with(
                d ->
                        copy(
                                d,
                                d.headline(),
                                d.subtitle(),
                                d.lines(),
                                d.unit(),
                                d.decimals(),
                                d.targets(),
                                d.fromZero(),
                                d.source(),
                                note));
    }

    Charts with(UnaryOperator<ChartData> change) {
        data = change.apply(data);
        return this;
    }

    ChartData done() {
        return data;
    }

    static ChartData fromZero(ChartData d) {
        return copy(
                d,
                d.headline(),
                d.subtitle(),
                d.lines(),
                d.unit(),
                d.decimals(),
                d.targets(),
                true,
                d.source(),
                d.note());
    }

    static ChartData withTarget(ChartData d, double value, String label) {
        return copy(
                d,
                d.headline(),
                d.subtitle(),
                d.lines(),
                d.unit(),
                d.decimals(),
                List.of(new ChartData.Target(value, label)),
                d.fromZero(),
                d.source(),
                d.note());
    }

    static ChartData breakAt(ChartData d, int year) {
        return points(
                d,
                p ->
                        p.period().equals(Period.ofYear(year))
                                ? new ChartData.Point(p.period(), p.value(), p.status(), true)
                                : p);
    }

    static ChartData status(ChartData d, int year, String letters) {
        return points(
                d,
                p ->
                        p.period().equals(Period.ofYear(year))
                                ? new ChartData.Point(
                                        p.period(),
                                        p.value(),
                                        new ObservationStatus(letters),
                                        p.breakBefore())
                                : p);
    }

    static ChartData.Point point(Period period, double value) {
        return Double.isNaN(value)
                ? new ChartData.Point(
                        period, OptionalDouble.empty(), ObservationStatus.MISSING, false)
                : new ChartData.Point(
                        period, OptionalDouble.of(value), ObservationStatus.NORMAL, false);
    }

    private static ChartData points(ChartData d, UnaryOperator<ChartData.Point> change) {
        return lines(
                d,
                d.lines().stream()
                        .map(
                                line ->
                                        new ChartData.Line(
                                                line.label(),
                                                line.emphasis(),
                                                line.points().stream().map(change).toList()))
                        .toList());
    }

    /// One line through these points.
    static ChartData withPoints(List<ChartData.Point> points) {
        return lines(flat(), List.of(new ChartData.Line("Pickering", true, points)));
    }

    private static ChartData lines(ChartData d, List<ChartData.Line> lines) {
        return copy(
                d,
                d.headline(),
                d.subtitle(),
                lines,
                d.unit(),
                d.decimals(),
                d.targets(),
                d.fromZero(),
                d.source(),
                d.note());
    }

    private static ChartData copy(
            ChartData d,
            String headline,
            String subtitle,
            List<ChartData.Line> lines,
            Unit unit,
            int decimals,
            List<ChartData.Target> targets,
            boolean fromZero,
            String source,
            String note) {
        return new ChartData(
                d.id(),
                d.language(),
                d.factor(),
                headline,
                subtitle,
                lines,
                unit,
                decimals,
                targets,
                fromZero,
                source,
                note,
                "");
    }
}
