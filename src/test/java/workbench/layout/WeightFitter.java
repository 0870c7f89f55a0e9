package workbench.layout;

import java.util.List;
import java.util.Map;

/// Fits {@link Weights} to examples: logistic regression with a penalty on leaving the weights that
/// it starts from, by plain descent, the same at every run. Evidence counts for or not at all,
/// never against.
final class WeightFitter {
    private static final int STEPS = 3_000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 10;

    /// @param weight how much it counts
    record Example(Traits traits, boolean holds, double weight) {}

    private WeightFitter() {}

    /// @param start the weights that a person would give, by trait, and under `always` the one that
    ///   always counts; few examples move them little
    static Weights fit(List<Example> examples, Map<String, Double> start) {
        List<String> names = examples.getFirst().traits().names();
        int size = names.size();
        double[] begin = new double[size + 1];
        for (int j = 0; j < size; j++) {
            begin[j] = start.getOrDefault(names.get(j), 0.0);
        }
        begin[size] = start.getOrDefault("always", 0.0);
        double[] weights = begin.clone();
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
                double pull = PENALTY * (weights[j] - begin[j]);
                momentum[j] = 0.9 * momentum[j] - RATE * (slope[j] + pull) / all;
                weights[j] += momentum[j];
                if (j < size && weights[j] < 0) {
                    weights[j] = 0;
                    momentum[j] = 0;
                }
            }
        }
        return new Weights(names, weights);
    }
}
