package workbench.layout;

import java.util.List;

/// Fits {@link Weights} to examples: logistic regression with a penalty on large weights, by plain
/// descent, the same at every run.
final class WeightFitter {
    private static final int STEPS = 3_000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 3;

    /// @param weight how much it counts
    record Example(Traits traits, boolean holds, double weight) {}

    private WeightFitter() {}

    static Weights fit(List<Example> examples) {
        List<String> names = examples.getFirst().traits().names();
        int size = names.size();
        double[] weights = new double[size + 1];
        double all = examples.stream().mapToDouble(Example::weight).sum();
        float[][] values =
                examples.stream().map(example -> example.traits().values()).toArray(float[][]::new);
        double[] momentum = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size + 1];
            for (int i = 0; i < values.length; i++) {
                Example example = examples.get(i);
                double off =
                        (Weights.likelihood(values[i], weights) - (example.holds() ? 1 : 0))
                                * example.weight();
                for (int j = 0; j < size; j++) {
                    slope[j] += off * values[i][j];
                }
                slope[size] += off;
            }
            for (int j = 0; j <= size; j++) {
                double pull = j < size ? PENALTY * weights[j] : 0;
                momentum[j] = 0.9 * momentum[j] - RATE * (slope[j] + pull) / all;
                weights[j] += momentum[j];
            }
        }
        return new Weights(names, weights);
    }
}
