package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Instant;

/// The moment that a dossier is asked about.
sealed interface AsOf {
    record Moment(Instant at) implements AsOf {}

    /// That of an edition of the submission, by its name.
    record Edition(String name) implements AsOf {}

    /// What is no date is the name of an edition.
    final class Converter implements ITypeConverter<AsOf> {
        @Override
        public AsOf convert(String text) {
            try {
                return new Moment(new MomentConverter().convert(text));
            } catch (TypeConversionException _) {
                return new Edition(text);
            }
        }
    }
}
