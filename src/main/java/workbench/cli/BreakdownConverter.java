package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import workbench.model.Breakdown;

/// Reads a breakdown as `observations` prints it; an empty one asks for the series without.
final class BreakdownConverter implements ITypeConverter<Breakdown> {
    static final String EXAMPLES = "Sex=Female, Sex=Female;Age=15-24";

    @Override
    public Breakdown convert(String text) {
        try {
            return Breakdown.parse(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(EXAMPLES);
        }
    }
}
