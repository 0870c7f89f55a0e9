package workbench.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How long sheets of a file are to be read, as all of their rows told when it was read before:
/// what the first rows alone do not show, such as the outermost name of a list that stays the same
/// through all of them.
public final class Foresight {
    /// Of a file that is read for the first time.
    public static final Foresight NONE = new Foresight(Map.of());

    private final Map<Sheet, TablePlan> plans;

    /// A sheet as the program alone sees it, or with what is said of it.
    private record Sheet(String name, Guidance guidance) {}

    private Foresight(Map<Sheet, TablePlan> plans) {
        this.plans = plans;
    }

    Optional<TablePlan> of(String sheet, Guidance guidance) {
        return Optional.ofNullable(plans.get(new Sheet(sheet, guidance)));
    }

    /// The same with a further sheet; nothing where it was foreseen and has told otherwise again.
    Optional<Foresight> with(String sheet, Guidance guidance, TablePlan plan) {
        Map<Sheet, TablePlan> all = new LinkedHashMap<>(plans);
        return all.put(new Sheet(sheet, guidance), plan) == null
                ? Optional.of(new Foresight(all))
                : Optional.empty();
    }
}
