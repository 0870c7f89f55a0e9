package workbench.catalogue;

import tools.jackson.databind.JsonNode;

import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// An indicator as the catalogue's file lists it: with the codes of standards and the names that
/// sources give it.
///
/// @param standardCodes scheme, blank, code: `CIF 9.3.1`
/// @param synonyms exact names used by real sources
record IndicatorEntry(Indicator indicator, List<String> standardCodes, List<String> synonyms) {
    /// All words that bind to the indicator.
    List<String> names() {
        return Stream.concat(
                        Stream.of(indicator.name().en(), indicator.name().fr()), synonyms.stream())
                .toList();
    }

    /// The greatest likeness of `words` to any of the names.
    double likeness(String words) {
        return names().stream().mapToDouble(name -> Words.likeness(name, words)).max().orElse(0);
    }

    static List<IndicatorEntry> readAll(JsonNode file) {
        List<IndicatorEntry> entries = new ArrayList<>();
        for (JsonNode factor : file.path("factors").values()) {
            String key = Shipped.text(factor, "factor");
            Optional<Factor> of = Factor.of(key);
            if (of.isEmpty() && !key.isEmpty()) {
                throw new IllegalArgumentException("no such factor: " + key);
            }
            factor.path("indicators").values().forEach(entry -> entries.add(read(entry, of)));
        }
        long codes = entries.stream().map(entry -> entry.indicator().code()).distinct().count();
        if (codes != entries.size()) {
            throw new IllegalArgumentException("two indicators with one code");
        }
        return entries;
    }

    private static IndicatorEntry read(JsonNode entry, Optional<Factor> factor) {
        Indicator indicator =
                new Indicator(
                        code(entry, factor),
                        Shipped.both(entry.path("name")),
                        factor,
                        unit(entry),
                        direction(entry),
                        number(entry, "target"),
                        whole(entry, "targetYear"),
                        number(entry, "limit"),
                        whole(entry, "decimals"),
                        Shipped.both(entry.path("definition")),
                        Shipped.text(entry, "source"),
                        whole(entry, "baseYear"));
        return new IndicatorEntry(
                indicator, Shipped.texts(entry, "codes"), Shipped.texts(entry, "synonyms"));
    }

    private static String code(JsonNode entry, Optional<Factor> factor) {
        String code = Shipped.text(entry, "code");
        String area = factor.map(Factor::key).orElse("context");
        if (!code.matches(area + "\\.[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a code of " + area + ": " + code);
        }
        return code;
    }

    private static Unit unit(JsonNode entry) {
        String code = Shipped.text(entry, "unit");
        return Units.shipped()
                .byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + code));
    }

    private static Direction direction(JsonNode entry) {
        String key = Shipped.text(entry, "direction");
        Direction direction = Direction.of(key);
        if (direction == Direction.NONE && !key.isEmpty()) {
            throw new IllegalArgumentException("no such direction: " + key);
        }
        return direction;
    }

    private static OptionalDouble number(JsonNode entry, String field) {
        return entry.path(field).asDoubleOpt();
    }

    private static OptionalInt whole(JsonNode entry, String field) {
        return entry.path(field).asIntOpt();
    }
}
