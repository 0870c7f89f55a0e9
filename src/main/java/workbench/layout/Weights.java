package workbench.layout;

import java.util.ArrayList;
import java.util.List;

/// Evidence for and against, each with its weight: how likely something holds, by its {@link
/// Traits}.
///
/// Written as text, one trait a line: its name and its weight; the last line is where the sum
/// begins.
final class Weights {
    private final List<String> names;
    private final double[] weights;

    /// @param weights one for each name, then the one that always counts
    Weights(List<String> names, double[] weights) {
        this.names = List.copyOf(names);
        this.weights = weights.clone();
    }

    /// From 0, certainly not, to 1.
    ///
    /// @throws IllegalStateException where the weights were fitted to other traits
    double likelihood(Traits traits) {
        if (!traits.names().equals(names)) {
            throw new IllegalStateException("weights fitted to other traits: " + traits.names());
        }
        return likelihood(traits.values(), weights);
    }

    static double likelihood(float[] values, double[] weights) {
        double sum = weights[values.length];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(names.get(i) + " " + (float) weights[i]);
        }
        lines.add("always " + (float) weights[names.size()]);
        return lines;
    }

    static Weights of(List<String> lines) {
        List<String> names = new ArrayList<>();
        double[] weights = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" ");
            weights[i] = Double.parseDouble(parts[1]);
            if (i < lines.size() - 1) {
                names.add(parts[0]);
            }
        }
        return new Weights(names, weights);
    }
}
