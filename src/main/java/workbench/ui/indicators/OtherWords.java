package workbench.ui.indicators;

import workbench.catalogue.Texts;
import workbench.ui.indicators.BreakViewModel.Other;
import workbench.ui.kit.ChoiceWords;

import java.util.Locale;

/// Calls what is another from a break on.
final class OtherWords {
    private OtherWords() {}

    static ChoiceWords<Other> in(Texts texts) {
        return new ChoiceWords<>(
                one ->
                        texts.text(
                                "ui.indicators.break.other."
                                        + one.name().toLowerCase(Locale.ROOT)));
    }
}
