package workbench.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows {@link Trees} on examples: gradient boosting with shallow trees, the same trees at every
/// run.
///
/// Each round grows one tree a kind that corrects what the trees before it say, by the second-order
/// gain of Friedman and of XGBoost; every tree looks at some of the traits only.
final class TreeGrower {
    private static final int ROUNDS = 100;
    private static final int DEPTH = 3;
    private static final int FEWEST = 5;
    private static final double RATE = 0.1;
    private static final double PENALTY = 2;
    private static final double TRAITS = 0.25;
    private static final int BINS = 48;

    private final List<Example> examples;
    private final int kinds;
    private final int traits;
    private final float[][] limits;
    private final byte[][] bins;
    private final Random random = new Random(1);

    /// @param kind the number of what it is
    record Example(Traits traits, int kind) {}

    private TreeGrower(List<Example> examples, int kinds) {
        this.examples = examples;
        this.kinds = kinds;
        this.traits = examples.getFirst().traits().names().size();
        this.limits = new float[traits][];
        this.bins = new byte[traits][examples.size()];
        for (int trait = 0; trait < traits; trait++) {
            sort(trait);
        }
    }

    static Trees grow(List<Example> examples, List<String> kinds) {
        TreeGrower grower = new TreeGrower(examples, kinds.size());
        return new Trees(examples.getFirst().traits().names(), kinds, grower.grow());
    }

    /// Deals the values of a trait into bins; the limits lie half-way between values that occur.
    private void sort(int trait) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples.get(i).traits().values()[trait];
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Float> found = new ArrayList<>();
        float[] distinct = distinct(sorted);
        if (distinct.length <= BINS) {
            for (int i = 1; i < distinct.length; i++) {
                found.add((distinct[i - 1] + distinct[i]) / 2);
            }
        } else {
            for (int i = 1; i < BINS; i++) {
                float limit = sorted[(int) ((long) i * sorted.length / BINS)];
                if (found.isEmpty() || found.getLast() < limit) {
                    found.add(limit);
                }
            }
        }
        limits[trait] = new float[found.size()];
        for (int i = 0; i < found.size(); i++) {
            limits[trait][i] = found.get(i);
        }
        for (int i = 0; i < values.length; i++) {
            int bin = 0;
            while (bin < limits[trait].length && values[i] > limits[trait][bin]) {
                bin++;
            }
            bins[trait][i] = (byte) bin;
        }
    }

    private static float[] distinct(float[] sorted) {
        float[] distinct = new float[sorted.length];
        int count = 0;
        for (float value : sorted) {
            if (count == 0 || distinct[count - 1] != value) {
                distinct[count++] = value;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private List<Trees.Tree> grow() {
        List<Trees.Tree> trees = new ArrayList<>();
        double[][] votes = new double[examples.size()][kinds];
        int[] all = new int[examples.size()];
        Arrays.setAll(all, i -> i);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] shares = new double[votes.length][];
            for (int i = 0; i < votes.length; i++) {
                shares[i] = Trees.shares(votes[i]);
            }
            for (int kind = 0; kind < kinds; kind++) {
                Trees.Node root = new Growth(shares, kind).node(all, DEPTH);
                trees.add(new Trees.Tree(kind, root));
                for (int i = 0; i < votes.length; i++) {
                    votes[i][kind] += Trees.votes(root, examples.get(i).traits().values());
                }
            }
        }
        return trees;
    }

    /// One tree while it grows.
    private final class Growth {
        private final double[] slopes = new double[examples.size()];
        private final double[] bends = new double[examples.size()];
        private final boolean[] looked = new boolean[traits];

        Growth(double[][] shares, int kind) {
            for (int i = 0; i < slopes.length; i++) {
                double share = shares[i][kind];
                slopes[i] = share - (examples.get(i).kind() == kind ? 1 : 0);
                bends[i] = Math.max(1e-6, share * (1 - share));
            }
            for (int trait = 0; trait < traits; trait++) {
                looked[trait] = random.nextDouble() < TRAITS;
            }
        }

        Trees.Node node(int[] members, int depth) {
            double slope = 0;
            double bend = 0;
            for (int i : members) {
                slope += slopes[i];
                bend += bends[i];
            }
            int bestTrait = -1;
            int bestBin = 0;
            double best = 1e-3;
            for (int trait = 0; depth > 0 && trait < traits; trait++) {
                if (!looked[trait] || limits[trait].length == 0) {
                    continue;
                }
                double[] slopeOf = new double[limits[trait].length + 1];
                double[] bendOf = new double[limits[trait].length + 1];
                int[] count = new int[limits[trait].length + 1];
                for (int i : members) {
                    int bin = bins[trait][i];
                    slopeOf[bin] += slopes[i];
                    bendOf[bin] += bends[i];
                    count[bin]++;
                }
                double left = 0;
                double leftBend = 0;
                int taken = 0;
                for (int bin = 0; bin < limits[trait].length; bin++) {
                    left += slopeOf[bin];
                    leftBend += bendOf[bin];
                    taken += count[bin];
                    if (taken < FEWEST || members.length - taken < FEWEST) {
                        continue;
                    }
                    double gain =
                            gain(left, leftBend)
                                    + gain(slope - left, bend - leftBend)
                                    - gain(slope, bend);
                    if (gain > best) {
                        best = gain;
                        bestTrait = trait;
                        bestBin = bin;
                    }
                }
            }
            if (bestTrait < 0) {
                return new Trees.Node.Leaf((float) (-RATE * slope / (bend + PENALTY)));
            }
            int trait = bestTrait;
            int bin = bestBin;
            int[] upTo = Arrays.stream(members).filter(i -> bins[trait][i] <= bin).toArray();
            int[] above = Arrays.stream(members).filter(i -> bins[trait][i] > bin).toArray();
            return new Trees.Node.Split(
                    trait, limits[trait][bin], node(upTo, depth - 1), node(above, depth - 1));
        }

        private double gain(double slope, double bend) {
            return slope * slope / (bend + PENALTY);
        }
    }
}
