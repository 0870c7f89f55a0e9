package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import workbench.model.ObservationStatus;

import java.util.Locale;

/// Reads SDMX's status letters.
final class StatusConverter implements ITypeConverter<ObservationStatus> {
    static final String EXAMPLES = "A, P, E, U, B, O, L, M, Q";

    @Override
    public ObservationStatus convert(String text) {
        try {
            return new ObservationStatus(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(EXAMPLES);
        }
    }
}
