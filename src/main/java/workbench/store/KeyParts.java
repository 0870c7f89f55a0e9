package workbench.store;

import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.Unit;

/// The four parts of a series key in the form in which they are compared.
///
/// @param indicator code or else folded words
/// @param place code or else folded words
/// @param unit the folded code
/// @param breakdown its parts in order of name, folded
record KeyParts(String indicator, String place, String unit, String breakdown) {
    static KeyParts of(SeriesKey key) {
        String[] parts = key.canonical().split("\u001f", -1);
        return new KeyParts(parts[0], parts[1], parts[2], parts[3]);
    }

    /// The form in which an indicator alone is compared.
    static String indicator(Indicator indicator) {
        return of(new SeriesKey(indicator, Place.UNNAMED, Unit.UNKNOWN, Breakdown.NONE))
                .indicator();
    }
}
