package workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Places labels in a column, each as near as can be to where it belongs, none over another.
///
/// Labels that would overlap are joined into a group that stands around the mean of where its
/// members belong, which moves them least in the sense of squares (pool adjacent violators).
final class LabelStack {
    private LabelStack() {}

    /// One group of touching labels: the sum of where its top wants to be, and its height.
    private record Group(double wanted, int size, double height) {
        double top(double min, double max) {
            return Math.clamp(wanted / size, min, Math.max(min, max - height));
        }

        /// The other group's wish is for its own top, which lies one height further down here.
        Group with(Group below) {
            return new Group(
                    wanted + below.wanted - below.size * height,
                    size + below.size,
                    height + below.height);
        }
    }

    /// The tops of the labels, in the order given.
    ///
    /// @param centres where the middle of each label belongs
    /// @param heights of the labels, spacing included; their sum is not more than `max - min`
    static double[] tops(double[] centres, double[] heights, double min, double max) {
        List<Integer> order =
                IntStream.range(0, centres.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> centres[i]))
                        .toList();
        List<Group> groups = new ArrayList<>();
        for (int i : order) {
            groups.add(new Group(centres[i] - heights[i] / 2, 1, heights[i]));
            while (groups.size() > 1 && overlap(groups, min, max)) {
                Group below = groups.removeLast();
                groups.add(groups.removeLast().with(below));
            }
        }
        double[] tops = new double[centres.length];
        int next = 0;
        for (Group group : groups) {
            double top = group.top(min, max);
            for (int member = 0; member < group.size(); member++) {
                int i = order.get(next++);
                tops[i] = top;
                top += heights[i];
            }
        }
        return tops;
    }

    private static boolean overlap(List<Group> groups, double min, double max) {
        Group above = groups.get(groups.size() - 2);
        Group below = groups.getLast();
        return above.top(min, max) + above.height() > below.top(min, max) + 1e-9;
    }
}
