package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Factor;

import java.awt.Color;
import java.util.Arrays;

class FactorColoursTest {
    /// Linear RGB as the eye sees it: normal, without red, green or blue cones. Machado, Oliveira
    /// and Fernandes 2009, severity 1.
    private static final double[][] SIGHTS = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
        },
        {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
        },
        {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
        }
    };

    @Test
    void everyColourCanBeReadAsTextOnWhite() {
        for (Factor factor : Factor.values()) {
            double[] linear = linear(FactorColours.of(factor));
            double luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];

            assertThat(1.05 / (luminance + 0.05)).as(factor.name()).isGreaterThan(4.5);
        }
    }

    @Test
    void anyTwoDifferForEveryKindOfSight() {
        for (double[] sight : SIGHTS) {
            for (Factor one : Factor.values()) {
                for (Factor other : Factor.values()) {
                    if (one != other) {
                        assertThat(distance(lab(one, sight), lab(other, sight)))
                                .as("%s and %s", one, other)
                                .isGreaterThan(15);
                    }
                }
            }
        }
    }

    @Test
    void writesColoursAsCssDoes() {
        assertThat(FactorColours.hex(Factor.CONNECT)).isEqualTo("#1f6fd6");
    }

    /// CIE76: the plain distance in Lab, of which about 2 can just be seen.
    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2)
                        + Math.pow(one[1] - other[1], 2)
                        + Math.pow(one[2] - other[2], 2));
    }

    private static double[] lab(Factor factor, double[] sight) {
        double[] linear = linear(FactorColours.of(factor));
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += sight[3 * i + j] * linear[j];
            }
            seen[i] = Math.clamp(sum, 0, 1);
        }
        double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
        return new double[] {
            116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))
        };
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double[] linear(Color colour) {
        return Arrays.stream(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .mapToDouble(part -> part / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }
}
