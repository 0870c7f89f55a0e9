package workbench.ui.kit;

import workbench.catalogue.NumberRecogniser;
import workbench.model.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads a number that a person has typed, as people write it.
public final class TypedNumber {
    private TypedNumber() {}

    /// A decimal comma is read where the language writes one, and a point in either language; with
    /// something behind the number it is none.
    public static Optional<NumberRecogniser.Found> read(String typed, Language language) {
        boolean comma = language == Language.FRENCH;
        return NumberRecogniser.read(typed.strip(), comma)
                .or(() -> NumberRecogniser.read(typed.strip(), !comma))
                .filter(number -> number.mark().isEmpty());
    }

    /// The number with every decimal that is typed; without the power of ten that words behind it
    /// add.
    public static BigDecimal exact(NumberRecogniser.Found number) {
        return BigDecimal.valueOf(number.value())
                .setScale(number.decimals(), RoundingMode.HALF_EVEN);
    }
}
