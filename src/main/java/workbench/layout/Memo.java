package workbench.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was worked out for a text: the words of long tables repeat on every row.
final class Memo<T> {
    private static final int MOST = 20_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> compute;

    Memo(Function<String, T> compute) {
        this.compute = compute;
    }

    T of(String text) {
        T value = known.get(text);
        if (value == null) {
            value = compute.apply(text);
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        return value;
    }
}
