package workbench.ui.indicators;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.ui.indicators.BreakViewModel.Other;

import java.util.Locale;

/// Calls what is another from a break on.
final class OtherWords extends StringConverter<Other> {
    private final Texts texts;

    OtherWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Other one) {
        return one == null
                ? ""
                : texts.text("ui.indicators.break.other." + one.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Other fromString(String words) {
        throw new UnsupportedOperationException("what is another is chosen");
    }
}
