package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.catalogue.UnitRecogniser;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what titles, corner and notes say for all figures of a table.
final class ContextReader {
    private static final Pattern RELEASED =
            Pattern.compile(
                    "(?i).*?(?:last updated(?: on| date)?|last modified|release date|date of"
                        + " release|released(?: on)?|date modified|published(?: on)?|publication"
                        + " date|stand|updated(?: on)?|date de diffusion|diffusé le|publié le|date"
                        + " de publication|mise à jour|dernière mise à jour|date de"
                        + " modification)\\s*:?\\s*(?:le )?(?<date>.*\\d{4}.*)");

    /// `[from Nomis on 4 March 2024]`, `Data extracted on 12/03/2024`: when a table was handed out.
    private static final Pattern HANDED_OUT =
            Pattern.compile(
                    "(?i)\\b(?:extracted|downloaded|retrieved|accessed|generated|exported|created"
                            + "|produced|printed|extraite?s?|téléchargée?s?|abgerufen|erstellt)\\b"
                            + "|\\bfrom [\\p{L}. ]{1,30} on \\d");

    private static final Pattern NUMBERING =
            Pattern.compile(
                    "^(?:(?i:(?:data ?set|title|table|titre|tableau|jeu de données)\\s*:\\s*)?"
                        + "(?:(?i:tableau|table|figure|infographic|infographie|chart|graphique|exhibit|schedule|tabela|tabla|tavola|taulukko|tabell"
                        + "|(?:genesis-)?tabelle:?)"
                        + "\\s*(?:\\d[\\w.-]*|[A-Z]{1,2}\\d*|(?i:temporär|temporary|temporaire)\\b)\\s*[.:–—-]*(?:\\s+|$)"
                        + "|\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+(?=\\p{Lu}))?)");

    /// `Table 1: Electricity`: the table's own title, where the line above may be the report's.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)\\s*(?:tableau|table|tabelle|tabla)\\s+\\d{1,3}[a-z]?\\s*[.:–—-]\\s+\\p{L}.*");

    private static final Pattern BODY =
            Pattern.compile(
                    "(?i).*\\b(?:city of|town of|township of|county of|region of|regional"
                        + " municipality|municipality of|ville"
                        + " de|commission|department|ministry|ministère|service"
                        + " de|division|corporation of|report to|council|inc\\.?|bureau of)\\b.*");

    /// Lines that say how a table is told and not what it tells: `By category, 2021 to 2023`,
    /// `Quarterly report to Council`, `Not seasonally adjusted`.
    private static final Pattern NAMES_NOTHING =
            Pattern.compile(
                    "(?iu)(?:by|par|nach|por|as (?:of|at)) .*"
                        + "|(?:(?:annual|semi-annual|quarterly|monthly|weekly|year-end|statistical"
                        + "|performance|activity|management|summary|council|rapport|report"
                        + "|update|bulletin|review|annuel|trimestriel|mensuel|statistique)\\b["
                        + " :–-]*)+(?:(?:to|for|au) \\p{L}+)?|(?:fiscal|financial|calendar) years?"
                        + " (?:ended|ending)\\b.*|(?:not |non-)?seasonally"
                        + " adjusted|unadjusted|original data value|tabulad\\p{L}+"
                        + " .*|name|nom|observations|terms (?:and conditions|of use)|conditions"
                        + " d['’]utilisation|https?://\\S+|(?:(?:return|back|go|go back|retour)"
                        + " (?:to|à|au|aux) .*)?(?:(?:the )?table of )?contents|(?:return|back|go"
                        + " back|retour) (?:to|à|au|aux)"
                        + " .*(?:index|menu|home|matières|sommaire|accueil)");

    /// `INEGI. Censo de Población y Vivienda`: the publisher and its survey.
    private static final Pattern PUBLISHED = Pattern.compile("\\p{Lu}{3,8}\\.\\s+\\p{Lu}.*");

    /// Where a table as displayed bears Statistics Canada's number, and not its name.
    private static final Pattern STATCAN_TABLE =
            Pattern.compile("(?i)\\s*(?:table|tableau)\\s*:\\s*\\d\\d-\\d\\d-\\d{4}-\\d\\d.*");

    /// The name of the last part of the key in Eurostat's tables.
    private static final Pattern EUROSTAT = Pattern.compile("(?i).*\\\\time(?:_period)?\\s*");

    private final PlaceNames places;
    private final List<Surroundings.Line> titles;
    private final List<String> notes;
    private final UnitNotes units;
    private final Footnotes footnotes;
    private final List<String> corner;
    private final String sheetName;
    private final List<String> headers;

    /// @param corner the headers over the stub columns
    /// @param headers all headers, which may tell the source
    ContextReader(
            PlaceNames places,
            List<Surroundings.Line> titles,
            List<String> notes,
            UnitNotes units,
            Footnotes footnotes,
            List<String> corner,
            List<String> headers,
            String sheetName) {
        this.places = places;
        this.titles = titles;
        this.notes = notes;
        this.units = units;
        this.footnotes = footnotes;
        this.corner = corner;
        this.headers = headers;
        this.sheetName = sheetName;
    }

    TableContext read() {
        Optional<Unit> unit = Optional.empty();
        int multiplier = 0;
        Optional<Period> period = Optional.empty();
        // A month alone in a line may be that of the report: what the title says goes before it.
        Optional<Period> alone = Optional.empty();
        List<String> rests = new ArrayList<>();
        for (Surroundings.Line line : titles) {
            String rest = footnotes.offTitle(Words.plain(line.text()));
            Optional<UnitRecogniser.Found> found = UnitRecogniser.within(rest);
            if (found.isPresent()) {
                unit = unit.or(found.get()::unit);
                multiplier = Math.max(multiplier, found.get().multiplier());
                rest = found.get().rest();
            }
            Optional<PeriodRecogniser.Found> when = PeriodRecogniser.plain().within(rest);
            if (when.isPresent() && !isDayOfIssue(line.text(), when.get().period())) {
                rest = when.get().rest();
                if (rest.isEmpty() && !isYears(when.get().period())) {
                    alone = alone.or(() -> when.map(PeriodRecogniser.Found::period));
                } else {
                    period = period.or(() -> when.map(PeriodRecogniser.Found::period));
                }
            }
            rests.add(NUMBERING.matcher(rest).replaceFirst("").strip());
        }
        for (String text : corner) {
            Optional<UnitRecogniser.Found> found = cornerUnit(text);
            if (found.isPresent()) {
                unit = found.get().unit().isPresent() ? found.get().unit() : unit;
                multiplier = Math.max(multiplier, found.get().multiplier());
            }
        }
        for (UnitRecogniser.Found found : units.ofAllFigures()) {
            // What a note says of persons is not said of the per cent of the title.
            boolean ofIt =
                    unit.isEmpty()
                            || unit.equals(found.unit())
                            || found.unit().isEmpty() && !unit.get().changesInPoints();
            if (multiplier == 0 && ofIt) {
                unit = unit.or(found::unit);
                multiplier = found.multiplier();
            }
        }
        Optional<Period> monthAlone = alone;
        return new TableContext(
                titles.stream().map(Surroundings.Line::text).toList(),
                Optional.of(title(fromNumbered(rests)))
                        .filter(title -> !title.isEmpty())
                        .orElseGet(this::cornerTitle),
                notes,
                unit,
                multiplier,
                period.or(this::toldPeriod).or(() -> monthAlone).or(this::sheetPeriod),
                place(),
                releaseDate(),
                symbols());
    }

    private static boolean isYears(Period period) {
        return switch (period) {
            case Period.Year _, Period.SplitYear _, Period.Years _ -> true;
            case Period.Quarter _, Period.Month _, Period.Day _, Period.Unnamed _ -> false;
        };
    }

    /// The day on which a table was issued or handed out is not what its figures are of.
    private static boolean isDayOfIssue(String line, Period period) {
        return period instanceof Period.Day
                && (HANDED_OUT.matcher(line).find() || RELEASED.matcher(line).matches());
    }

    /// A corner may hold the stub's name and a unit in brackets, or a unit alone.
    private static Optional<UnitRecogniser.Found> cornerUnit(String text) {
        Optional<UnitRecogniser.Found> found = UnitRecogniser.within(text);
        boolean alone = found.isPresent() && found.get().rest().isEmpty();
        boolean bracketed = text.contains("(") && found.isPresent();
        boolean behind =
                text.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(?:in|en) (?:thousands?|millions?|milliers).*");
        // A column headed Number or Unit names what stands beneath it and not the figures beside
        // it.
        boolean plainWord = HeaderWords.namesNothing(text) || HeaderWords.kindOf(text).isPresent();
        return !plainWord && (alone || bracketed || behind) ? found : Optional.empty();
    }

    private Optional<Period> toldPeriod() {
        return notes.stream().flatMap(note -> Particulars.period(note).stream()).findFirst();
    }

    private Optional<Period> sheetPeriod() {
        return sheetName.length() > 31
                ? Optional.empty()
                : PeriodRecogniser.plain().whole(sheetName);
    }

    /// From the first line that numbers the table on, where one does.
    private List<String> fromNumbered(List<String> rests) {
        for (int i = 1; i < titles.size(); i++) {
            if (NUMBERED.matcher(titles.get(i).text()).matches()) {
                return rests.subList(i, rests.size());
            }
        }
        return rests;
    }

    /// The first line that names something: bodies that publish, words for any table and lines
    /// beneath a name that is not there come last.
    private String title(List<String> rests) {
        String fallback = "";
        for (String rest : rests) {
            if (rest.isBlank()
                    || rest.chars().noneMatch(Character::isLetter)
                    || HeaderWords.namesNothing(rest)) {
                continue;
            }
            if (!isOfAnyTable(rest)) {
                return rest;
            }
            fallback = fallback.isEmpty() ? rest : fallback;
        }
        return fallback.isEmpty() ? fallback : whatIsCounted().orElse(fallback);
    }

    /// A line that is but a unit may be all that names the table: `Households` above `By ward`.
    private Optional<String> whatIsCounted() {
        return titles.stream()
                .map(line -> Words.plain(line.text()))
                .filter(
                        line ->
                                UnitRecogniser.whole(line)
                                        .flatMap(UnitRecogniser.Found::unit)
                                        .filter(unit -> unit.kind() == Unit.Kind.COUNT)
                                        .isPresent())
                .filter(line -> !HeaderWords.namesNothing(line))
                .findFirst();
    }

    private boolean isOfAnyTable(String rest) {
        return BODY.matcher(rest).matches()
                || NAMES_NOTHING.matcher(rest).matches()
                || PUBLISHED.matcher(rest).matches()
                || places.isPlace(rest);
    }

    /// `Household internet access (%)` over names of rows that are no measures names the table.
    private String cornerTitle() {
        if (corner.size() != 1 || !corner.getFirst().contains("(")) {
            return "";
        }
        return cornerUnit(corner.getFirst())
                .map(found -> Words.plain(found.rest()))
                .filter(
                        rest ->
                                HeaderWords.kindOf(rest).isEmpty()
                                        && !HeaderWords.namesNothing(rest))
                .orElse("");
    }

    private Optional<String> place() {
        Optional<String> told =
                notes.stream().flatMap(note -> Particulars.place(note).stream()).findFirst();
        if (told.isPresent()) {
            return told;
        }
        List<String> texts = new ArrayList<>();
        titles.forEach(line -> texts.add(line.text()));
        texts.add(sheetName);
        for (String text : texts) {
            for (String part : text.split("\\s*[,;:–—()|]\\s*|\\s+-\\s+")) {
                String bare = part.strip();
                String name =
                        bare.replaceFirst(
                                "(?i)^(?:the )?(?:corporation of the"
                                    + " )?(?:city|town|township|municipality|county|ville|village)"
                                    + " (?:of|de|d['’])\\s*",
                                "");
                if (!name.isEmpty() && (places.isPlace(bare) || places.isPlace(name))) {
                    return Optional.of(places.isPlace(name) ? name : bare);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> releaseDate() {
        List<String> texts = new ArrayList<>(notes);
        titles.forEach(line -> texts.add(line.text()));
        for (String text : texts) {
            Matcher released = RELEASED.matcher(text);
            if (released.matches()) {
                Optional<Period> day =
                        PeriodRecogniser.plain()
                                .within(released.group("date"))
                                .map(PeriodRecogniser.Found::period);
                if (day.isPresent() && day.get() instanceof Period.Day known) {
                    return Optional.of(known.date());
                }
            }
        }
        return Optional.empty();
    }

    private SymbolSet symbols() {
        List<String> texts = new ArrayList<>(notes);
        titles.forEach(line -> texts.add(line.text()));
        if (headers.stream().anyMatch(word -> EUROSTAT.matcher(word).matches())) {
            texts.add("Eurostat");
        }
        List<String> folded = headers.stream().map(Words::fold).toList();
        if (folded.contains("series reference") && folded.contains("data value")) {
            texts.add("Stats NZ");
        }
        if (folded.stream().anyMatch(word -> word.contains("margin of error"))) {
            texts.add("American Community Survey");
        }
        boolean numbered = texts.stream().anyMatch(text -> STATCAN_TABLE.matcher(text).matches());
        SymbolSet set =
                numbered || isStatCanTable()
                        ? SymbolSets.statcan()
                        : SymbolSets.ofSource(texts).orElse(SymbolSets.generic());
        Map<String, SymbolSet.Meaning> legend = new LinkedHashMap<>(SymbolSets.legend(notes));
        texts.addAll(headers);
        legend.putAll(SymbolSets.codes(texts));
        return legend.isEmpty() ? set : set.with(legend);
    }

    /// Its full tables name no source, but have its columns.
    private boolean isStatCanTable() {
        List<String> folded = headers.stream().map(Words::fold).toList();
        return folded.contains("ref date")
                        && (folded.contains("vector") || folded.contains("dguid"))
                || folded.contains("période de référence") && folded.contains("vecteur");
    }
}
