package workbench.submission;

import workbench.catalogue.ValueFormat;
import workbench.figure.ShownDecimals;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Series;

/// An observation's value as printed, whether or not it is the current one.
final class ValueWords {
    private ValueWords() {}

    static String of(Series series, Observation observation, Language language) {
        return observation.value().isEmpty()
                ? "–"
                : ValueFormat.valueWithUnit(
                        observation.scaled().orElseThrow(),
                        series.key().unit(),
                        ShownDecimals.of(series.key(), observation),
                        language);
    }
}
