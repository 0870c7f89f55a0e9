package workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Many small decision trees whose votes are added up: what a row or a column most likely is, by
/// its {@link Traits}.
///
/// Written as text: the names of the traits, the names of the kinds, then one tree a line: the
/// number of the kind that it votes for, and its nodes, each before its two branches: `trait:limit`
/// goes to the first branch up to the limit, else to the second; `=votes` ends.
final class Trees {
    private final List<String> traits;
    private final List<String> kinds;
    private final List<Tree> trees;

    /// @param kind the number of the kind it votes for
    record Tree(int kind, Node root) {}

    sealed interface Node {
        /// @param trait its place in the traits
        /// @param limit the largest value that goes to the first branch
        record Split(int trait, float limit, Node upTo, Node above) implements Node {}

        record Leaf(float votes) implements Node {}
    }

    Trees(List<String> traits, List<String> kinds, List<Tree> trees) {
        this.traits = List.copyOf(traits);
        this.kinds = List.copyOf(kinds);
        this.trees = List.copyOf(trees);
    }

    /// How likely each kind is, in the order of {@link #kinds}; together 1.
    ///
    /// @throws IllegalStateException where the trees were grown on other traits
    double[] shares(Traits of) {
        if (!of.names().equals(traits)) {
            throw new IllegalStateException("trees grown on other traits: " + of.names());
        }
        float[] values = of.values();
        double[] votes = new double[kinds.size()];
        for (Tree tree : trees) {
            votes[tree.kind()] += votes(tree.root(), values);
        }
        return shares(votes);
    }

    /// Votes as shares; strict arithmetic, so that learning ends the same on every machine.
    static double[] shares(double[] votes) {
        double most = Double.NEGATIVE_INFINITY;
        for (double vote : votes) {
            most = Math.max(most, vote);
        }
        double sum = 0;
        double[] shares = new double[votes.length];
        for (int i = 0; i < votes.length; i++) {
            shares[i] = StrictMath.exp(votes[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < votes.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    static float votes(Node root, float[] values) {
        Node node = root;
        while (node instanceof Node.Split split) {
            node = values[split.trait()] <= split.limit() ? split.upTo() : split.above();
        }
        return ((Node.Leaf) node).votes();
    }

    List<String> kinds() {
        return kinds;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", traits));
        lines.add(String.join(" ", kinds));
        for (Tree tree : trees) {
            StringJoiner line = new StringJoiner(" ").add(Integer.toString(tree.kind()));
            write(tree.root(), line);
            lines.add(line.toString());
        }
        return lines;
    }

    private static void write(Node node, StringJoiner line) {
        switch (node) {
            case Node.Leaf leaf -> line.add("=" + leaf.votes());
            case Node.Split split -> {
                line.add(split.trait() + ":" + split.limit());
                write(split.upTo(), line);
                write(split.above(), line);
            }
        }
    }

    static Trees of(List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> words = List.of(line.split(" "));
            Reader reader = new Reader(words);
            trees.add(new Tree(Integer.parseInt(words.getFirst()), reader.node()));
        }
        return new Trees(List.of(lines.get(0).split(" ")), List.of(lines.get(1).split(" ")), trees);
    }

    private static final class Reader {
        private final List<String> words;
        private int at = 1;

        Reader(List<String> words) {
            this.words = words;
        }

        Node node() {
            String word = words.get(at++);
            int colon = word.indexOf(':');
            if (colon < 0) {
                return new Node.Leaf(Float.parseFloat(word.substring(1)));
            }
            Node upTo = node();
            Node above = node();
            return new Node.Split(
                    Integer.parseInt(word.substring(0, colon)),
                    Float.parseFloat(word.substring(colon + 1)),
                    upTo,
                    above);
        }
    }
}
