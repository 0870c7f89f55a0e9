package workbench.model;

import java.util.Locale;

/// Which way an indicator has to move to get better.
public enum Direction {
    UP,
    DOWN,
    /// Towards the target: the good direction is the one from the base to the target.
    TARGET,
    /// Neither is better, or nobody has said.
    NONE;

    /// As written in files: `up`, `down`, `target` or empty.
    public String key() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// The direction of a written key; `NONE` for any other text.
    public static Direction of(String key) {
        for (Direction direction : values()) {
            if (direction != NONE && direction.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return direction;
            }
        }
        return NONE;
    }
}
