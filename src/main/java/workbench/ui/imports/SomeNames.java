package workbench.ui.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the first of many files: of those that are told of as many are named.
final class SomeNames {
    private static final int NAMED = 5;

    private SomeNames() {}

    static String of(Stream<String> names) {
        return names.limit(NAMED).collect(Collectors.joining(", "));
    }

    /// How many of so many are not named.
    static int more(int all) {
        return Math.max(0, all - NAMED);
    }
}
