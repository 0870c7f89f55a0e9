package workbench.catalogue;

import tools.jackson.databind.JsonNode;

import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units that the program knows, by code, and the words by which sources call them.
///
/// A unit that is not here is still a unit, under the source's own words ({@link Unit#ofWords}).
public final class Units {
    private static final Units SHIPPED = read("units-2026.json");

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, Unit> byWords = new HashMap<>();
    private final Map<String, Bilingual> forms = new HashMap<>();
    private final Set<String> amounts = new HashSet<>();

    private Units() {}

    public static Units shipped() {
        return SHIPPED;
    }

    /// Every known unit, in the order of the file.
    public List<Unit> all() {
        return List.copyOf(byCode.values());
    }

    /// The unit of exactly this code.
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The unit that a source calls by these words and nothing else: its code, its name in either
    /// language or a listed spelling. Blind to case, accents and runs of white space.
    public Optional<Unit> byWords(String words) {
        return Optional.ofNullable(byWords.get(Words.fold(words)));
    }

    /// How a figure of the unit is written, with `{0}` where the number goes: `{0} t CO₂e`, `${0}`;
    /// `{0}` alone for a count, which the words around it name. Empty for a unit that is not known.
    public Optional<String> form(Unit unit, Language language) {
        return Optional.ofNullable(forms.get(unit.code())).map(form -> form.in(language));
    }

    /// Whether it is of amounts, which are larger where more people live: counts, money, and what
    /// the catalogue calls so, such as tonnes and kilowatt hours. A unit that is per person, per
    /// month or per area is none.
    public boolean isAmount(Unit unit) {
        return switch (unit.kind()) {
            case COUNT -> true;
            case CURRENCY -> !unit.code().contains("/");
            case NUMBER, PERCENT, RATIO -> amounts.contains(unit.code());
        };
    }

    private static Units read(String name) {
        Units units = new Units();
        Shipped.read(name).path("units").values().forEach(units::add);
        return units;
    }

    private void add(JsonNode entry) {
        String code = Shipped.text(entry, "code");
        Unit unit = known(code, Unit.Kind.valueOf(Shipped.text(entry, "kind")), entry);
        if (byCode.put(code, unit) != null) {
            throw new IllegalArgumentException("unit listed twice: " + code);
        }
        forms.put(code, Shipped.both(entry.path("form")));
        if (entry.path("amount").asBoolean(false)) {
            amounts.add(code);
        }
        byWords.putIfAbsent(Words.fold(code), unit);
        byWords.putIfAbsent(Words.fold(unit.name().en()), unit);
        byWords.putIfAbsent(Words.fold(unit.name().fr()), unit);
        Shipped.texts(entry, "words").forEach(word -> byWords.putIfAbsent(Words.fold(word), unit));
    }

    /// The model's own constants stay the only instances of their codes.
    private static Unit known(String code, Unit.Kind kind, JsonNode entry) {
        for (Unit constant : List.of(Unit.PERCENT, Unit.RATIO, Unit.COUNT)) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        return new Unit(code, kind, Shipped.both(entry.path("name")));
    }
}
