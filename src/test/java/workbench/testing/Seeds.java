package workbench.testing;

import java.util.Random;

/// Runs a property for many seeds and names the seed under which it fails.
///
/// The seeds are the same in every build; `-Dseeds=5000` runs more of them, `-Dseed=42` only that
/// one.
public final class Seeds {
    private Seeds() {}

    /// What must hold whatever the dice say.
    @FunctionalInterface
    public interface Property {
        void holdsFor(Random random) throws Exception;
    }

    /// @param usual how many seeds the build runs
    public static void check(int usual, Property property) {
        String only = System.getProperty("seed", "");
        if (!only.isEmpty()) {
            run(property, Long.parseLong(only));
            return;
        }
        int count = Integer.getInteger("seeds", usual);
        for (long seed = 1; seed <= count; seed++) {
            run(property, seed);
        }
    }

    private static void run(Property property, long seed) {
        try {
            property.holdsFor(new Random(seed));
        } catch (Exception | AssertionError e) {
            throw new AssertionError("fails with -Dseed=" + seed + ": " + e.getMessage(), e);
        }
    }
}
