package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import workbench.model.Period;

/// Reads a period of the command line in its written form: `2018`, `2016-Q2`, `2012-01`, `2009/10`.
final class PeriodConverter implements ITypeConverter<Period> {
    static final String EXAMPLES = "2018, 2016-Q2, 2012-01, 2021-09-26, 2009/10, 2012/2016";

    @Override
    public Period convert(String text) {
        return Period.parse(text)
                .filter(period -> !period.equals(Period.NONE))
                .orElseThrow(() -> new TypeConversionException(EXAMPLES));
    }
}
