package workbench.figure;

import workbench.catalogue.ValueFormat;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;

/// Where a source goes on with an indicator in another unit, or tells it in another one from some
/// import on.
///
/// Units make series, so that one ends and another begins; who looks at either should know of both.
/// They are never compared.
///
/// @param before ends where the unit changes
/// @param after begins there
/// @param last the last period of the one
/// @param first the first period of the other: not later than `last` where later imports told
///   periods of before as well
public record UnitChange(Series before, Series after, Period last, Period first) {
    /// In a sentence.
    public Message words() {
        return first.compareTo(last) > 0
                ? Message.of("figure.unit-changed", named(before), named(after), period(first))
                : Message.of(
                        "figure.unit-changed-by-import",
                        named(before),
                        period(last),
                        named(after),
                        period(first));
    }

    private static Bilingual period(Period period) {
        return new Bilingual(
                ValueFormat.period(period, Language.ENGLISH),
                ValueFormat.period(period, Language.FRENCH));
    }

    private static Object named(Series series) {
        Bilingual name = series.key().unit().name();
        return name.isEmpty() ? Message.of("figure.unit-unknown") : name;
    }
}
