package workbench.submission;

import workbench.catalogue.ValueFormat;
import workbench.figure.ShownDecimals;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Series;

/// An observation's value as printed, whether or not it is the current one.
final class ValueWords {
    private ValueWords() {}

    /// @param other the figure beside it, of which it is to be told apart
    static String of(Series series, Observation observation, Observation other, Language language) {
        return observation.value().isEmpty()
                ? "–"
                : ValueFormat.valueWithUnit(
                        observation.scaled().orElseThrow(),
                        series.key().unit(),
                        ShownDecimals.beside(series.key(), observation, other),
                        language);
    }
}
