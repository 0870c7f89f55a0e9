package workbench.chart;

import workbench.model.Factor;

import java.awt.Color;
import java.util.Optional;

/// One colour a factor, the same in navigation, charts and the submission.
///
/// Chosen by search for the largest distance between any two as seen with normal sight and with
/// each of the three kinds of colour blindness (Machado and others 2009, CIEDE2000), while each
/// stays readable as text on white (contrast of at least 4.5 to 1). A chart never tells lines apart
/// by these colours alone.
public final class FactorColours {
    /// The colour of what belongs to no factor.
    public static final Color NEUTRAL = new Color(0x243b53);

    private FactorColours() {}

    public static Color of(Factor factor) {
        return new Color(
                switch (factor) {
                    case CONNECT -> 0x1f6fd6;
                    case WORK -> 0x7a3413;
                    case INNOVATE -> 0x4b1fa8;
                    case INCLUDE -> 0xc41164;
                    case SUSTAIN -> 0x0f6257;
                    case ENGAGE -> 0x8a6d14;
                });
    }

    /// The factor's colour in the dark theme.
    static Color onDark(Factor factor) {
        return new Color(
                switch (factor) {
                    case CONNECT -> 0x6aa5f5;
                    case WORK -> 0xd98a63;
                    case INNOVATE -> 0xa98bf0;
                    case INCLUDE -> 0xf2709f;
                    case SUSTAIN -> 0x4fb8a8;
                    case ENGAGE -> 0xd1b04a;
                });
    }

    public static Color of(Optional<Factor> factor) {
        return factor.map(FactorColours::of).orElse(NEUTRAL);
    }

    /// The colour as CSS writes it: `#1f6fd6`.
    public static String hex(Factor factor) {
        return hex(of(factor));
    }

    static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
