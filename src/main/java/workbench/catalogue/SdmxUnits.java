package workbench.catalogue;

import workbench.catalogue.UnitRecogniser.Found;
import workbench.model.Bilingual;
import workbench.model.Unit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The codes of units in the lists of Eurostat and the OECD: `PC` is a percentage, `THS_PER` counts
/// thousands of persons.
///
/// A percentage of something keeps its code, as one of households is none of persons.
final class SdmxUnits {
    private static final Pattern PERCENTAGE = Pattern.compile("(?:PC|PT)_[A-Z0-9_]+");
    private static final Pattern SCALED =
            Pattern.compile("(?<scale>THS|THND|MIO|MLN|BN|BLN)(?:_(?<unit>.+))?");
    private static final Map<String, String> NAMES =
            Map.of(
                    "PC", "percent",
                    "PT", "percent",
                    "NR", "number",
                    "PER", "persons",
                    "PERS", "persons",
                    "PS", "persons",
                    "HH", "households",
                    "EUR", "EUR",
                    "USD", "USD",
                    "T", "t");

    private SdmxUnits() {}

    /// What such a code says; empty for all other words.
    static Optional<Found> found(String code) {
        if (PERCENTAGE.matcher(code).matches()) {
            Unit share = new Unit(code, Unit.Kind.PERCENT, Bilingual.same(code));
            return Optional.of(new Found(Optional.of(share), 0, ""));
        }
        Matcher scaled = SCALED.matcher(code);
        if (!scaled.matches()) {
            return unit(code).map(unit -> new Found(Optional.of(unit), 0, ""));
        }
        String counted = scaled.group("unit");
        if (counted == null) {
            return Optional.of(new Found(Optional.empty(), power(scaled.group("scale")), ""));
        }
        return unit(counted)
                .map(unit -> new Found(Optional.of(unit), power(scaled.group("scale")), ""));
    }

    private static Optional<Unit> unit(String code) {
        return Optional.ofNullable(NAMES.get(code)).flatMap(Units.shipped()::byWords);
    }

    private static int power(String scale) {
        return switch (scale) {
            case "THS", "THND" -> 3;
            case "MIO", "MLN" -> 6;
            default -> 9;
        };
    }
}
