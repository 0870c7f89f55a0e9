package workbench.catalogue;

import workbench.model.Bilingual;
import workbench.model.Unit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads units and scale words out of titles, headers and unit columns: `Percentage (%)`,
/// `(000'S)`, `in thousands of dollars`, `kilotonnes (kt CO2e)`.
///
/// The known units are in `units.csv`; a scale word becomes a power of ten, and a symbol that is a
/// unit of its own (kt, MWh) stays as it is.
public final class UnitRecogniser {
    private static final Map<String, Unit> KNOWN = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?i)(?:^|[,:;–-]|\\b)\\s*(?:in|en)\\s+((?:thousands?|millions?|billions?|milliers?|milliards?|hundreds?|centaines?)(?:"
                        + " (?:of|de|d['’])[ ]?[\\p{L}$% ]+)?|\\$?000['’]?s?|per"
                        + " ?cent(?:ages?)?|pourcentages?|dollars?)\\s*$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String MONTH =
            "(?:jan(?:uary|vier)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?"
                + "|ma[yi]|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?"
                + "|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)";

    /// The base of an index, alone or behind the word for one: `2002=100`, `Index, 2015 = 100`.
    private static final Pattern INDEX_BASE =
            Pattern.compile(
                    "(?:(?:index|indices?|indexes)[ ,:]*)?(?:"
                            + MONTH
                            + "\\.? )?[12]\\d{3}(?:[-/–]?\\d{2,4})? ?= ?100(?:\\.0)?");

    private static final Pattern SCALED =
            Pattern.compile("(?<scale>[\\p{L}\\d',.]+?)(?: (?:of|de) | d['’] ?| )(?<unit>.+)");

    /// `miles de personas`: alone, the word is a distance.
    private static final Pattern SPANISH =
            Pattern.compile("(?<scale>miles de millones|millones|miles) de (?<unit>.+)");

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<unit>(?:us|ca|c)?\\$|[€£]|cad|usd|eur|persons|people),? ?(?<scale>.+)");

    /// What prices money is counted in: `current US$`.
    private static final Pattern PRICES =
            Pattern.compile(
                    "^(?:current|constant(?: \\d{4})?|nominal|real)"
                            + " (?=\\p{L}{0,2}\\$|€|£|(?:us |canadian )?dollars|euros?\\b)");

    /// `k$`, `M$`, `Md$`: the French way round.
    private static final Pattern SCALE_AND_SIGN =
            Pattern.compile("(?<scale>k|m|md|g) ?(?<unit>[$€£])");

    /// `dollars in millions`, `emplois en milliers`.
    private static final Pattern UNIT_IN_SCALE =
            Pattern.compile("(?<unit>[\\p{L}$][\\p{L}$ ]{0,30}?),? (?:in|en) (?<scale>.+)");

    /// A sign and scale at the end of a name, with nothing between: `Revenue M$`, `Grants $
    /// millions`.
    private static final Pattern SIGN_BEHIND =
            Pattern.compile(
                    "(?i)(?<=[\\p{L})]) +(\\$"
                        + " ?(?:thousands?|millions?|billions?|['’]?000['’]?s?|[kmb]n?)|(?:k|m|md)"
                        + " ?\\$|['’]000s?|000['’]?s)$");

    /// `Unit: %`, `Unidades: Porcentaje`, `UM: Numar persoane`: nothing else stands in the line.
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?i)\\s*(?:units?(?: of measure)?|uom|unités?(?: de"
                            + " mesure)?|einheit|eenheid|unidad(?:es)?|um|unitate(?: de"
                            + " m[aă]sur[aă])?)\\s*:\\s*(\\P{C}{1,60})");

    private static final Pattern IN = Pattern.compile("(?i)^(?:in|en)\\s+");
    private static final Pattern PER_CENT =
            Pattern.compile("\\b(?:per ?cent|pct)\\b|percentage|pourcentage|prozent");

    /// `C10_RATE_TOTAL`, `C11_TAUX_HOMMES+`: the percentages beside the counts of the census
    /// profile.
    private static final Pattern PROFILE_RATE =
            Pattern.compile("c\\d{1,2} (?:rate|taux) (?:total|men|women|hommes|femmes)\\+?");

    /// Behind a number only where no words follow it and it does not stand in brackets with it.
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?<!\\d)(?<!\\d )%|(?<!\\(\\d{1,3} ?)(?<!\\(\\d{1,3}\\.\\d ?)%(?!["
                            + " -]*\\p{L})");

    /// `Percentage of households`: of what is the indicator's to say.
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?:percentage|percent|per cent|%|pourcentage|prozent) (?:of|des?|der) .+");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:total )?(?:number of|no\\. (?:of )?|nombre (?:de|d'|total)|anzahl|# (?:of"
                            + " )?|count of).*");

    /// Behind a comma or a dash: `By category, number of licences`.
    private static final Pattern COUNTED_BEHIND =
            Pattern.compile(
                    ".*(?:,| [-–—:]) (?:total )?(?:number of|no\\. of|nombre (?:de |d')|# of|count"
                            + " of) ?\\p{L}[^,]*");

    static {
        for (String line : SymbolSets.Resources.lines("units.csv")) {
            String[] parts = line.split(";", -1);
            Unit unit =
                    new Unit(
                            parts[0],
                            Unit.Kind.valueOf(parts[1]),
                            new Bilingual(parts[2], parts[3]));
            for (String name : parts[4].split("\\|")) {
                KNOWN.put(name, unit);
            }
            KNOWN.put(fold(parts[0]), unit);
        }
        scale(2, "hundred", "hundreds", "00s", "centaines");
        scale(3, "thousand", "thousands", "000", "000s", "000's", "'000", "'000s", "x1000", "1000");
        scale(3, "1,000", "1,000s", "1000s", "milliers", "millier", "tausend", "x 1,000", "x 1000");
        scale(3, "mille", "tsd", "tsd.", "1 000", "in 000s", "in 000's");
        scale(3, "千", "千人", "천", "천명");
        scale(
                6,
                "百万",
                "million",
                "millions",
                "mio",
                "mio.",
                "mn",
                "000,000",
                "000 000",
                "1,000,000",
                "000,000s");
        scale(9, "billion", "billions", "bn", "milliard", "milliards", "mrd", "mrd.");
    }

    private UnitRecogniser() {}

    /// What a text says about how its figures are counted.
    ///
    /// @param unit empty where only a scale is told
    /// @param multiplier the power of ten
    /// @param rest the text without these words
    public record Found(Optional<Unit> unit, int multiplier, String rest) {}

    private static void scale(int power, String... names) {
        for (String name : names) {
            SCALES.put(name, power);
        }
    }

    /// The unit and scale that the whole text is: `%`, `Number`, `Million dollars`, `$000s`; empty
    /// where some of it is neither.
    public static Optional<Found> whole(String text) {
        return INDEX_BASE.matcher(fold(text)).matches()
                ? Optional.of(new Found(Optional.of(Unit.ofWords(text)), 0, ""))
                : measured(text);
    }

    /// The same, the base of an index left to the name that it ends: `Prices, 2015=100`.
    private static Optional<Found> measured(String text) {
        String plain = PRICES.matcher(fold(text)).replaceFirst("");
        if (plain.isEmpty() || plain.length() > 80) {
            return Optional.empty();
        }
        Unit known = KNOWN.get(plain);
        if (known != null) {
            return Optional.of(new Found(Optional.of(known), 0, ""));
        }
        OptionalInt scale = scaleOf(plain);
        if (scale.isPresent()) {
            return Optional.of(new Found(Optional.empty(), scale.getAsInt(), ""));
        }
        return bracketedWhole(plain)
                .or(() -> scaledUnit(plain))
                .or(() -> unitInScale(plain, false));
    }

    /// @param counted whether words that are no known unit may be what is counted: `jobs in
    ///   thousands` in brackets, where `revenue in thousands` as a header is a name
    private static Optional<Found> unitInScale(String text, boolean counted) {
        Matcher words = UNIT_IN_SCALE.matcher(fold(text));
        if (!words.matches()) {
            return Optional.empty();
        }
        OptionalInt power = scaleOf(words.group("scale"));
        Optional<Unit> unit = Optional.ofNullable(KNOWN.get(words.group("unit")));
        if (power.isEmpty() || unit.isEmpty() && !counted) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        unit.or(() -> Optional.of(Unit.ofWords(words.group("unit")))),
                        power.getAsInt(),
                        ""));
    }

    /// What words set apart for the unit say, in brackets or in a column of their own.
    private static Optional<Found> apart(String text) {
        return whole(IN.matcher(text.strip()).replaceFirst("")).or(() -> unitInScale(text, true));
    }

    /// `kilotonnes (kt co2e)`, `percentage (%)`, `dollars (millions)`.
    private static Optional<Found> bracketedWhole(String plain) {
        Matcher brackets = BRACKETED.matcher(plain);
        if (!brackets.find()) {
            return Optional.empty();
        }
        String outside =
                (plain.substring(0, brackets.start()) + plain.substring(brackets.end())).strip();
        Optional<Found> inner = whole(brackets.group(1));
        if (outside.isEmpty() || inner.isEmpty()) {
            return inner;
        }
        Optional<Found> outer = whole(outside);
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        // The symbol in brackets is the narrower word for the same unit.
        Optional<Unit> unit = inner.get().unit().or(() -> outer.get().unit());
        return Optional.of(
                new Found(unit, Math.max(inner.get().multiplier(), outer.get().multiplier()), ""));
    }

    /// `thousands of dollars`, `million dollars`, `$ millions`, `$000s`.
    private static Optional<Found> scaledUnit(String plain) {
        Matcher words = SCALED.matcher(plain);
        if (words.matches() && scaleOf(words.group("scale")).isPresent()) {
            return Optional.of(
                    counted(words.group("unit"), scaleOf(words.group("scale")).getAsInt()));
        }
        Matcher spanish = SPANISH.matcher(plain);
        if (spanish.matches()) {
            int power =
                    switch (spanish.group("scale")) {
                        case "millones" -> 6;
                        case "miles de millones" -> 9;
                        default -> 3;
                    };
            return Optional.of(counted(spanish.group("unit"), power));
        }
        Matcher behind = SCALE_AND_SIGN.matcher(plain);
        if (behind.matches()) {
            int power =
                    switch (behind.group("scale")) {
                        case "k" -> 3;
                        case "m" -> 6;
                        default -> 9;
                    };
            return Optional.of(
                    new Found(Optional.ofNullable(KNOWN.get(behind.group("unit"))), power, ""));
        }
        Matcher sign = SIGNED.matcher(plain);
        if (sign.matches() && KNOWN.containsKey(sign.group("unit"))) {
            String scale = sign.group("scale");
            OptionalInt power =
                    switch (scale) {
                        case "k" -> OptionalInt.of(3);
                        case "m" -> OptionalInt.of(6);
                        case "b" -> OptionalInt.of(9);
                        default -> scaleOf(scale);
                    };
            if (power.isPresent()) {
                return Optional.of(
                        new Found(
                                Optional.of(
                                        java.util.Objects.requireNonNull(
                                                KNOWN.get(sign.group("unit")))),
                                power.getAsInt(),
                                ""));
            }
        }
        return Optional.empty();
    }

    /// What is counted in a scale: a known unit, else one of these words.
    private static Found counted(String unit, int power) {
        return new Found(Optional.of(KNOWN.getOrDefault(unit, Unit.ofWords(unit))), power, "");
    }

    /// The unit that a cell of a unit column names. Words that elsewhere could be the name of what
    /// is counted (`visits`, `persons per 1,000`) are units here.
    public static Optional<Found> inUnitColumn(String text) {
        return Units.shipped()
                .byWords(text)
                .map(unit -> new Found(Optional.of(unit), 0, ""))
                .or(() -> SdmxUnits.found(text))
                .or(() -> apart(text))
                .or(() -> share(text))
                .or(() -> SaidTwice.in(text, UnitRecogniser::inUnitColumn));
    }

    /// Whether a word is one of the codes of several parts by which Eurostat and the OECD call
    /// units: `PC_LF`, `MLN_USD`.
    public static boolean isCode(String text) {
        return text.indexOf('_') > 0
                && SdmxUnits.found(text).flatMap(UnitRecogniser.Found::unit).isPresent();
    }

    /// The unit and scale that a line alone tells of all that stands beneath it: as {@link #whole},
    /// or the share of something.
    public static Optional<Found> line(String text) {
        return whole(text).or(() -> share(text));
    }

    /// Whether words bear a sign of percentages that is no part of a number among them, as it is in
    /// `25% sample data` and `95 % confidence limit`.
    public static boolean hasPercentSign(String words) {
        return words.indexOf('%') >= 0 && SIGN.matcher(words).find();
    }

    private static Optional<Found> share(String text) {
        return SHARE.matcher(fold(text)).matches()
                ? Optional.of(new Found(Optional.of(Unit.PERCENT), 0, ""))
                : Optional.empty();
    }

    /// The unit and scale that some words of a title or header name: in brackets, behind a comma,
    /// or as `in thousands`; empty where none does.
    public static Optional<Found> within(String text) {
        Matcher announced = ANNOUNCED.matcher(text);
        Optional<Found> whole =
                announced.matches() ? inUnitColumn(announced.group(1)) : whole(text);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Found> bracketed = inBrackets(text);
        return bracketed.isPresent()
                ? bracketed
                : inWords(text)
                        .or(() -> behindComma(text))
                        .or(() -> signBehind(text))
                        .or(() -> named(text));
    }

    private static Optional<Found> inBrackets(String text) {
        Matcher brackets = BRACKETED.matcher(text);
        Optional<Unit> unit = Optional.empty();
        int multiplier = 0;
        StringBuilder rest = new StringBuilder();
        int from = 0;
        boolean any = false;
        boolean several = false;
        while (brackets.find()) {
            Optional<Found> inner = apart(brackets.group(1));
            if (inner.isPresent()) {
                // `Subscribers (thousands) and growth (%)`: what is scaled is no share, and the
                // share is of other columns.
                boolean share = inner.get().unit().filter(Unit.PERCENT::equals).isPresent();
                boolean ofOthers = any && share && unit.isEmpty() && multiplier > 0;
                several |= ofOthers;
                any = true;
                unit = ofOthers ? unit : unit.or(inner.get()::unit);
                multiplier = Math.max(multiplier, inner.get().multiplier());
                rest.append(text, from, brackets.start()).append(' ');
                from = brackets.end();
            }
        }
        rest.append(text.substring(from));
        if (!any) {
            return Optional.empty();
        }
        String name = tidy(rest);
        // `Employment, persons (thousands)`: the scale in brackets, the unit before them.
        Optional<Found> before = unit.isEmpty() ? behindComma(name) : Optional.empty();
        if (before.isPresent() && before.get().multiplier() == 0) {
            return Optional.of(new Found(before.get().unit(), multiplier, before.get().rest()));
        }
        String naming = several ? name : text;
        return Optional.of(
                new Found(unit.or(() -> named(naming).flatMap(Found::unit)), multiplier, name));
    }

    private static Optional<Found> inWords(String text) {
        Matcher words = IN_WORDS.matcher(text);
        if (!words.find()) {
            return Optional.empty();
        }
        return whole(words.group(1))
                .map(
                        found ->
                                new Found(
                                        found.unit(),
                                        found.multiplier(),
                                        tidy(new StringBuilder(text.substring(0, words.start())))));
    }

    private static Optional<Found> signBehind(String text) {
        Matcher sign = SIGN_BEHIND.matcher(text);
        return sign.find()
                ? whole(sign.group(1))
                        .map(
                                found ->
                                        new Found(
                                                found.unit(),
                                                found.multiplier(),
                                                text.substring(0, sign.start()).strip()))
                : Optional.empty();
    }

    private static Optional<Found> behindComma(String text) {
        int comma =
                Math.max(
                        lastComma(text),
                        Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – ")));
        if (comma < 1 || text.length() - comma > 30) {
            return Optional.empty();
        }
        String tail = text.substring(comma + 1).replaceFirst("^[ –-]+", "");
        return measured(tail)
                .map(
                        found ->
                                new Found(
                                        found.unit(),
                                        found.multiplier(),
                                        tidy(new StringBuilder(text.substring(0, comma)))));
    }

    /// The last comma that is not within a number: `per 1,000 residents` says nothing of thousands.
    private static int lastComma(String text) {
        int comma = text.lastIndexOf(',');
        while (comma > 0
                && comma + 1 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1))) {
            comma = text.lastIndexOf(',', comma - 1);
        }
        return comma;
    }

    /// Words that name a unit without being one: `Percentage of voter turnout`, `Number of visits`.
    private static Optional<Found> named(String text) {
        String plain = fold(text).replace('_', ' ');
        if (PER_CENT.matcher(plain).find()
                || hasPercentSign(plain)
                || PROFILE_RATE.matcher(plain).matches()) {
            return Optional.of(new Found(Optional.of(Unit.PERCENT), 0, text));
        }
        if (COUNTED.matcher(plain).matches() || COUNTED_BEHIND.matcher(plain).matches()) {
            return Optional.of(new Found(Optional.of(Unit.COUNT), 0, text));
        }
        return Optional.empty();
    }

    /// The power of ten that a word for a scale means: `thousands`, `units`; empty for other words.
    public static OptionalInt scaleOf(String words) {
        String plain = fold(words);
        if (plain.equals("units") || plain.equals("unités") || plain.equals("units ")) {
            return OptionalInt.of(0);
        }
        Integer power = SCALES.get(plain);
        return power == null ? OptionalInt.empty() : OptionalInt.of(power);
    }

    private static String fold(String text) {
        String plain =
                text.strip()
                        .replace('’', '\'')
                        .replace('\u00a0', ' ')
                        .replace('₂', '2')
                        .replace('²', '2')
                        .replace('³', '3')
                        .toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ");
    }

    private static String tidy(StringBuilder rest) {
        return rest.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("[,;:–-]\\s*$", "")
                .replaceAll("\\s+([,;:])", "$1")
                .strip();
    }

    /// The unit of a currency sign or code as it stands at a number.
    public static Unit currency(String sign) {
        String code = NumberRecogniser.currencyCode(sign);
        return whole(code)
                .flatMap(Found::unit)
                .orElse(new Unit(code, Unit.Kind.CURRENCY, Bilingual.same(code)));
    }
}
