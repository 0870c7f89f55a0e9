package workbench.figure;

import workbench.catalogue.IndicatorCatalogue;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.SeriesKey;

/// Which series is meant, in words that survive a new dossier: what a person would write down.
///
/// @param indicator code or exact name in either language
/// @param place code or exact name in either language; empty for the series without a place
/// @param breakdown exactly the parts that the series has
/// @param unit the unit's code; empty where only one series is left without it
public record SeriesRef(String indicator, String place, Breakdown breakdown, String unit) {

    /// The words for a series: codes where it is bound, else the source's own.
    public static SeriesRef of(SeriesKey key) {
        String code = key.indicator().code();
        return new SeriesRef(
                code.isEmpty() ? key.indicator().name().en() : code,
                key.place().name().en(),
                key.breakdown(),
                key.unit().code());
    }

    /// The indicator as a person calls it: the catalogue's name for a code, else the words meant.
    public Bilingual indicatorName() {
        return IndicatorCatalogue.shipped()
                .byCode(indicator)
                .map(Indicator::name)
                .orElseGet(() -> Bilingual.same(indicator));
    }
}
