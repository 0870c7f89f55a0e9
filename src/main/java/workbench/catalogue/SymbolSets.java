package workbench.catalogue;

import workbench.model.ObservationStatus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The symbol sets that ship with the program, and the legends that files bring along.
///
/// A set is a file `symbols-NAME.csv` of lines `symbol;letters;missing|value|zero;meaning`, and one
/// line `source;WORDS;WORDS…` by which its source is recognised in a sheet's titles and notes.
public final class SymbolSets {
    private static final String SOURCE = "source;";
    private static final SymbolSet GENERIC = load("generic");
    private static final SymbolSet STATCAN = load("statcan");

    /// The sources that use letters of their own, by name, with the words that give them away.
    private static final Map<SymbolSet, List<String>> OF_SOURCES = new LinkedHashMap<>();

    static {
        OF_SOURCES.put(STATCAN, sourceWords("statcan"));
        for (String name : List.of("gpc", "eurostat", "oecd", "uk", "statsnz", "acs")) {
            // What a source does not say otherwise means what it means everywhere.
            OF_SOURCES.put(
                    new SymbolSet(name, GENERIC.with(load(name).symbols()).symbols()),
                    sourceWords(name));
        }
    }

    /// `.. not available`, `x = suppressed to meet confidentiality`, `p : preliminary`, `(NA) Not
    /// available`, `S - Data has been suppressed.`
    private static final Pattern ENTRY =
            Pattern.compile(
                    "[\"'“‘«]?\\s*(?<symbol>\\.{1,3}|…|[-–—]|:|\\*{1,4}|[#!~]|[A-Za-z]{1,2}|[A-Za-z]/[A-Za-z]|0s"
                        + "|\\[[A-Za-z]{1,4}\\]|\\([A-Za-z]{1,3}\\))\\s*[\"'”’»]?"
                        + "(?:\\s*[:=–—-]\\s*|\\s+(?:means|indicates|denotes|signifie)\\s+|(?<space>\\s+))"
                        + "(?<words>\\p{L}.{2,})");

    /// Between the entries of a legend in one line: `x = suppressed; p = preliminary`, `a -
    /// Excellent, b - Very good`.
    private static final Pattern PARTS =
            Pattern.compile(
                    "[;\\n"
                        + "]|(?<=[a-z])\\.\\s+(?=\\S{1,4}\\s*[=:–-])|,\\s+(?=\\S{1,4}\\s*[=:–-]\\s)");

    /// Behind a letter and a mere space only such words make a legend: `A note about revised
    /// figures` explains no symbol.
    private static final Pattern MEANING_FIRST =
            Pattern.compile(
                    "(?i)(?:data )?(?:suppress|confidential|withheld|not |no data|too |use"
                        + " |revised|preliminary|provisional|estimate|nil|missing|unavailable|break|supprim|confidentiel|non"
                        + " |trop |à utiliser|révisé|provisoire|préliminaire|estim|néant|sans"
                        + " objet|indisponible|rupture).*");

    /// `-9 = not available`, `-99: not reported`, `-1 means suppressed`; of `2020 –21 are not
    /// available` the number is the end of a span.
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,]|\\d\\s)[\"'“‘]?(?<symbol>[-−–]\\d{1,4}+(?:\\.\\d{1,3}+)?+)[\"'”’]?\\s*(?:[:=–—-]|\\((?=\\p{L})|\\b(?:means?|indicates?|denotes?|stands"
                        + " for|is|are|signifie|bedeutet)\\b)\\s*(?<words>\\p{L}[^;.)\\d]+)");

    /// `missing values are coded as -99`, `Not available (-9)`.
    private static final Pattern CODED =
            Pattern.compile(
                    "(?i)(?<words>missing|not (?:available|reported|applicable|collected)|no data"
                        + "|unavailable|suppressed|confidential)\\b[^;.\\d]{0,40}?(?:(?:as|by|with|=|:|is"
                        + "|are)\\s*|\\()[\"'“‘]?(?<symbol>[-−–]\\d{1,4}+(?:\\.\\d{1,3}+)?+)(?![.,]?\\d)");

    /// The grades of figures that may be used as they are; `Fair market value` is none.
    private static final Pattern QUALITY =
            Pattern.compile(
                    "(?:excellent|very good|good|acceptable|fair|très bon|bon)(?: (?:data"
                            + " )?(?:quality|reliability)| qualité)?\\s*(?:[^\\p{L}\\s].*)?");

    private SymbolSets() {}

    /// For sources of which nothing is known.
    public static SymbolSet generic() {
        return GENERIC;
    }

    /// Statistics Canada's standard symbols, on top of nothing else: its letters are not SDMX's.
    public static SymbolSet statcan() {
        return STATCAN;
    }

    /// The set of the source that a sheet's own words name; empty where they name none that is
    /// known.
    ///
    /// @param texts titles and notes
    public static Optional<SymbolSet> ofSource(List<String> texts) {
        List<String> plain = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return OF_SOURCES.entrySet().stream()
                .filter(known -> namesAny(plain, known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean namesAny(List<String> texts, List<String> words) {
        return texts.stream().anyMatch(text -> words.stream().anyMatch(text::contains));
    }

    /// A set by the name under which recipes keep it.
    public static Optional<SymbolSet> byName(String name) {
        return Stream.concat(Stream.of(GENERIC), OF_SOURCES.keySet().stream())
                .filter(set -> set.name().equals(name))
                .findAny();
    }

    /// The symbols that the notes of a file explain; a note that explains none adds nothing.
    public static Map<String, SymbolSet.Meaning> legend(List<String> notes) {
        Map<String, SymbolSet.Meaning> legend = new LinkedHashMap<>();
        for (String note : notes) {
            for (String part : PARTS.split(note)) {
                Matcher entry = ENTRY.matcher(part.strip());
                if (entry.matches() && explains(entry)) {
                    meaningOf(entry.group("words"))
                            .ifPresent(meaning -> legend.put(bare(entry), meaning));
                }
            }
        }
        return legend;
    }

    /// The negative numbers that some words say are none: `-9 = not available`. They are a legend's
    /// entries, too, and may stand in titles and headers.
    public static Map<String, SymbolSet.Meaning> codes(List<String> texts) {
        Map<String, SymbolSet.Meaning> codes = new LinkedHashMap<>();
        for (String text : texts) {
            for (Pattern pattern : List.of(CODED, CODE)) {
                Matcher said = pattern.matcher(text);
                while (said.find()) {
                    String code = "-" + said.group("symbol").substring(1);
                    meaningOf(said.group("words"))
                            .filter(SymbolSet.Meaning::missing)
                            .ifPresent(meaning -> codes.put(code, meaning));
                }
            }
        }
        return codes;
    }

    /// What words in the place of a flag say: `Break in series`, `Estimated value`; empty where
    /// they say nothing that is known.
    public static Optional<SymbolSet.Meaning> said(String words) {
        return meaningOf(words);
    }

    private static boolean explains(Matcher entry) {
        boolean letter = Character.isLetter(entry.group("symbol").charAt(0));
        return !letter
                || entry.group("space") == null
                || MEANING_FIRST.matcher(entry.group("words")).matches();
    }

    private static String bare(Matcher entry) {
        String symbol = entry.group("symbol");
        return symbol.startsWith("[") || symbol.startsWith("(")
                ? symbol.substring(1, symbol.length() - 1)
                : symbol;
    }

    /// What the words of a legend say, in English or French.
    private static Optional<SymbolSet.Meaning> meaningOf(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (has(plain, "nil", "magnitude zero", "true zero", "néant", "exactly zero")
                || has(plain, "zero absolut", "cero absoluto", "nichts vorhanden", "genau null")) {
            return Optional.of(new SymbolSet.Meaning(ObservationStatus.NORMAL, false, true));
        }
        if (has(plain, "not applicable", "does not apply", "sans objet", "ne s'applique")
                || has(plain, "no service", "not offered", "not operating", "not in operation")
                || has(plain, "não se aplica", "no procede", "no aplica", "non applicabile")) {
            return missing(ObservationStatus.CANNOT_EXIST);
        }
        if (has(plain, "confidential", "suppressed", "withheld", "supprim", "non divulg")
                || has(plain, "fewer than", "not shown", "not disclosed", "masked", "moins de")
                || has(plain, "too few", "too small", "trop peu de", "geheim", "confidencial")
                || has(plain, "inibido", "segreto", "riservato")
                || has(plain, "disclosive") && !has(plain, "non-disclosive", "not disclosive")) {
            return missing(ObservationStatus.SUPPRESSED);
        }
        if (has(plain, "too unreliable", "trop peu fiable")) {
            return missing(ObservationStatus.LOW_RELIABILITY);
        }
        if (has(plain, "not available", "unavailable", "no data", "missing", "indisponible")
                || has(plain, "non disponible", "not collected", "not reported", "n'ayant pas")
                || has(plain, "não disponível", "no disponible", "non disponibil", "sin datos")
                || has(plain, "keine angabe", "nicht verfügbar", "unbekannt", "ej tillgänglig")
                || has(plain, "not yet available", "not yet published", "not yet released")
                || has(
                        plain,
                        "not yet collected",
                        "not yet reported",
                        "pas encore disponible",
                        "pas encore publi")) {
            return missing(ObservationStatus.NOT_COLLECTED);
        }
        return flagOf(plain);
    }

    private static Optional<SymbolSet.Meaning> flagOf(String plain) {
        if (has(plain, "preliminary", "provisional", "provisoire", "préliminaire")
                || has(plain, "provisorio", "provvisorio", "provisório", "vorläufig")) {
            return flag(ObservationStatus.PROVISIONAL);
        }
        if (has(plain, "revised", "révisé")) {
            return flag(ObservationStatus.NORMAL);
        }
        if (has(plain, "with caution", "low reliability", "avec prudence")
                || has(plain, "unreliable", "peu fiable")) {
            return flag(ObservationStatus.LOW_RELIABILITY);
        }
        if (QUALITY.matcher(plain).matches()) {
            return flag(ObservationStatus.NORMAL);
        }
        if (has(plain, "estimate", "estimation", "estimé")) {
            return flag(ObservationStatus.ESTIMATED);
        }
        if (has(plain, "break in", "rupture de")) {
            return flag(ObservationStatus.BREAK);
        }
        return Optional.empty();
    }

    private static Optional<SymbolSet.Meaning> missing(ObservationStatus status) {
        return Optional.of(new SymbolSet.Meaning(status, true, false));
    }

    private static Optional<SymbolSet.Meaning> flag(ObservationStatus status) {
        return Optional.of(new SymbolSet.Meaning(status, false, false));
    }

    private static boolean has(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static SymbolSet load(String name) {
        Map<String, SymbolSet.Meaning> symbols = new LinkedHashMap<>();
        for (String line : Resources.lines("symbols-" + name + ".csv")) {
            if (line.startsWith(SOURCE)) {
                continue;
            }
            String[] parts = line.split(";", -1);
            symbols.put(
                    parts[0],
                    new SymbolSet.Meaning(
                            new ObservationStatus(parts[1]),
                            parts[2].equals("missing"),
                            parts[2].equals("zero")));
        }
        return new SymbolSet(name, symbols);
    }

    private static List<String> sourceWords(String name) {
        return Resources.lines("symbols-" + name + ".csv").stream()
                .filter(line -> line.startsWith(SOURCE))
                .flatMap(line -> Stream.of(line.substring(SOURCE.length()).split(";")))
                .toList();
    }

    /// Reading of the small tables that ship beside this package.
    static final class Resources {
        private Resources() {}

        /// The lines of a table, without comments (`#`) and empty lines.
        static List<String> lines(String name) {
            try (InputStream stream =
                    SymbolSets.class.getResourceAsStream("/workbench/catalogue/" + name)) {
                if (stream == null) {
                    throw new IllegalStateException("the program is incomplete: " + name);
                }
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#!"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
