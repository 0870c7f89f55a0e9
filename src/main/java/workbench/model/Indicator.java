package workbench.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Something that is counted or measured again and again, with what is needed to judge it.
///
/// @param code the catalogue's or the city's code; empty while the indicator is provisional and
///   bears the source's own words
/// @param name in both languages
/// @param factor the ICF factor under which it is reported
/// @param unit the unit in which it is defined; a series may come in another
/// @param direction which way is better
/// @param target the value aimed at, in the unit
/// @param targetYear the year by which it is aimed at
/// @param limit a natural bound such as 100 for a percentage
/// @param decimals how many are shown
/// @param definition what is counted, over what
/// @param source who usually publishes it
/// @param baseYear the year that progress and indices start from
public record Indicator(
        String code,
        Bilingual name,
        Optional<Factor> factor,
        Unit unit,
        Direction direction,
        OptionalDouble target,
        OptionalInt targetYear,
        OptionalDouble limit,
        OptionalInt decimals,
        Bilingual definition,
        String source,
        OptionalInt baseYear) {

    public boolean isBound() {
        return !code.isEmpty();
    }

    /// The same, named otherwise.
    public Indicator withName(Bilingual other) {
        return new Indicator(
                code,
                other,
                factor,
                unit,
                direction,
                target,
                targetYear,
                limit,
                decimals,
                definition,
                source,
                baseYear);
    }

    /// The same, defined otherwise.
    public Indicator withDefinition(Bilingual other) {
        return new Indicator(
                code,
                name,
                factor,
                unit,
                direction,
                target,
                targetYear,
                limit,
                decimals,
                other,
                source,
                baseYear);
    }

    /// An indicator of which nothing is known but the source's words for it.
    public static Indicator provisional(String words) {
        return counted("", words, Optional.empty(), Unit.UNKNOWN);
    }

    /// An indicator of which is known what it is called and counted in, and nothing else.
    ///
    /// @param name the same in either language
    public static Indicator counted(String code, String name, Optional<Factor> factor, Unit unit) {
        return counted(code, Bilingual.same(name.strip()), factor, unit);
    }

    /// The same with a name in each language.
    public static Indicator counted(
            String code, Bilingual name, Optional<Factor> factor, Unit unit) {
        return new Indicator(
                code,
                name,
                factor,
                unit,
                Direction.NONE,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Bilingual.EMPTY,
                "",
                OptionalInt.empty());
    }
}
