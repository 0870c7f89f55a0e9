package workbench.chart;

import workbench.model.Factor;

import java.awt.Color;
import java.util.stream.IntStream;

/// On what paper a chart is drawn, and in which colours.
///
/// Charts are composed for white paper, as they print. On dark paper each colour gives way to one
/// that stands out from it as much as the printed one does from white; a factor's to the factor's
/// own colour of the dark theme.
///
/// @param paper white, or dark enough for white letters
public record ChartLook(Color paper) {
    /// As charts print.
    public static final ChartLook PRINT = new ChartLook(Color.WHITE);

    private static final int STEPS = 200;
    private static final int ALL_BUT_GREY = 40;

    /// What stands for a colour of the printed chart.
    Color of(Color printed) {
        if (luminance(paper) > luminance(Color.GRAY)) {
            return printed;
        }
        if (printed.equals(Color.WHITE)) {
            return paper;
        }
        for (Factor factor : Factor.values()) {
            if (printed.equals(FactorColours.of(factor))) {
                return FactorColours.onDark(factor);
            }
        }
        double wanted = contrast(printed, Color.WHITE);
        Color from = isGrey(printed) ? paper : printed;
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> lighter(from, (double) step / STEPS))
                .filter(colour -> contrast(colour, paper) >= wanted)
                .findFirst()
                .orElse(Color.WHITE);
    }

    private static boolean isGrey(Color colour) {
        int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
        return most - least < ALL_BUT_GREY;
    }

    private static Color lighter(Color colour, double share) {
        return new Color(
                lighter(colour.getRed(), share),
                lighter(colour.getGreen(), share),
                lighter(colour.getBlue(), share));
    }

    private static int lighter(int part, double share) {
        return (int) Math.round(part + (255 - part) * share);
    }

    /// How much two colours differ in brightness, from 1 to 21, as WCAG counts it.
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
