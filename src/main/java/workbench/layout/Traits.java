package workbench.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What can be told of one row or column in numbers, each under its name, in a fixed order.
///
/// A {@link Trees} asks for them by place and keeps the names, so that a model that was trained on
/// others is refused.
final class Traits {
    private final List<String> names = new ArrayList<>();
    private float[] values = new float[64];

    Traits add(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[names.size()] = (float) value;
        names.add(name);
        return this;
    }

    Traits add(String name, boolean value) {
        return add(name, value ? 1 : 0);
    }

    List<String> names() {
        return names;
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }
}
