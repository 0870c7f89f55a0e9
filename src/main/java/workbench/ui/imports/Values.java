package workbench.ui.imports;

import workbench.catalogue.ValueFormat;
import workbench.importing.FoundFigure;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.util.OptionalDouble;

/// The values of a draft as a person reads them, with every decimal that the source wrote: one that
/// is restated in its second decimal must not look unchanged.
final class Values {
    private static final String MISSING = "–";
    private static final int OF_A_PERCENTAGE = 2;

    private Values() {}

    /// The value in units of one.
    static OptionalDouble scaled(FoundFigure figure) {
        return figure.value().isEmpty()
                ? figure.value()
                : OptionalDouble.of(
                        figure.value().getAsDouble() * Math.pow(10, figure.multiplier()));
    }

    /// A dash where it is missing.
    static String of(FoundFigure figure, Language language) {
        int decimals = figure.decimals() - figure.multiplier();
        return words(scaled(figure), figure.key().unit(), decimals, language);
    }

    /// A dash where it is missing.
    static String of(SeriesKey key, Observation observation, Language language) {
        int decimals = observation.decimals() - observation.multiplier();
        return words(observation.scaled(), key.unit(), decimals, language);
    }

    private static String words(OptionalDouble value, Unit unit, int decimals, Language language) {
        int taken = unit.kind() == Unit.Kind.RATIO ? OF_A_PERCENTAGE : 0;
        return value.isEmpty()
                ? MISSING
                : ValueFormat.valueWithUnit(
                        value.getAsDouble(), unit, Math.max(0, decimals - taken), language);
    }
}
