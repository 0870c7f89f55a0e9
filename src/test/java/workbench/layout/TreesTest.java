package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class TreesTest {
    private static Traits traits(double a, double b, double c) {
        return new Traits().add("a", a).add("b", b).add("c", c);
    }

    /// Kind 1 where a and b are both large: no single trait tells.
    private static List<TreeGrower.Example> both() {
        Random random = new Random(7);
        List<TreeGrower.Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            int kind = a > 0.5 && b > 0.5 ? 1 : 0;
            examples.add(new TreeGrower.Example(traits(a, b, random.nextDouble()), kind));
        }
        return examples;
    }

    @Test
    void treesLearnWhatNoSingleTraitTells() {
        Trees trees = TreeGrower.grow(both(), List.of("NO", "YES"));
        assertThat(trees.shares(traits(0.9, 0.9, 0.5))[1]).isGreaterThan(0.7);
        assertThat(trees.shares(traits(0.9, 0.1, 0.5))[0]).isGreaterThan(0.7);
    }

    @Test
    void treesGrowTheSameAtEveryRun() {
        assertThat(TreeGrower.grow(both(), List.of("NO", "YES")).lines())
                .isEqualTo(TreeGrower.grow(both(), List.of("NO", "YES")).lines());
    }

    @Test
    void writtenTreesReadBackSayTheSame() {
        Trees trees = TreeGrower.grow(both(), List.of("NO", "YES"));
        Trees again = Trees.of(trees.lines());
        Traits some = traits(0.3, 0.8, 0.2);
        assertThat(again.shares(some)).isEqualTo(trees.shares(some));
        assertThat(again.kinds()).containsExactly("NO", "YES");
    }

    @Test
    void treesOfOtherTraitsAreRefused() {
        Trees trees = TreeGrower.grow(both(), List.of("NO", "YES"));
        assertThatThrownBy(() -> trees.shares(new Traits().add("a", 1).add("x", 2).add("c", 3)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void weightsFollowTheExamplesAndNeverCountAgainst() {
        List<WeightFitter.Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean holds = i % 2 == 0;
            Traits traits =
                    new Traits().add("for", holds).add("against", !holds).add("idle", i % 3 == 0);
            examples.add(new WeightFitter.Example(traits, holds, 1));
        }
        Weights weights = WeightFitter.fit(examples, Map.of("always", -1.0));
        Traits likely = new Traits().add("for", true).add("against", false).add("idle", true);
        Traits unlikely = new Traits().add("for", false).add("against", true).add("idle", true);
        assertThat(weights.likelihood(likely)).isGreaterThan(0.7);
        assertThat(weights.likelihood(unlikely)).isLessThan(0.3);
        assertThat(weights.lines()).contains("against 0.0");
        assertThat(Weights.of(weights.lines()).lines()).isEqualTo(weights.lines());
    }
}
