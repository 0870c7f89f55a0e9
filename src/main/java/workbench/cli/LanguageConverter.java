package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import workbench.model.Language;

/// Reads a language of the command line: `en` or `fr`, and no other.
final class LanguageConverter implements ITypeConverter<Language> {
    static final String EXAMPLES = "en, fr";

    @Override
    public Language convert(String text) {
        Language language = Language.of(text);
        if (!language.code().equals(text)) {
            throw new TypeConversionException(EXAMPLES);
        }
        return language;
    }
}
