package workbench.publish;

import workbench.chart.FactorColours;
import workbench.model.Factor;
import workbench.submission.Block;
import workbench.submission.Block.Tone;

import java.util.Locale;
import java.util.Optional;

/// The colours that depend on what is said, as six hexadecimal digits; fixed ones stand in
/// `document.css` and `styles.xml`.
///
/// Each is dark enough for text on white: at least 4.5 to 1, as WCAG asks.
final class Palette {
    static final String ACCENT = "0B5A73";
    static final String INK = "1F2933";

    private Palette() {}

    /// Whether a bar of colour stands before a heading.
    static boolean marks(Block.Heading heading) {
        return heading.level() <= 2 || heading.factor().isPresent();
    }

    /// The colour that marks a heading: its factor's, or the accent where it has none.
    static String of(Optional<Factor> factor) {
        return factor.map(Palette::of).orElse(ACCENT);
    }

    static String of(Factor factor) {
        return FactorColours.hex(factor).substring(1).toUpperCase(Locale.ROOT);
    }

    /// The colour of a verdict; the verdict's words stand beside it.
    static String of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> INK;
            case GOOD -> "1F7A43";
            case FAIR -> "8A5A00";
            case BAD -> "B3261E";
        };
    }
}
