package workbench.ui.kit;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed in a form and neither saved nor discarded when the form went, because something
/// else was chosen; by what it was about. It is there again when the form opens for that again, as
/// long as the dossier is open.
public final class HeldWords {
    private final Map<Object, List<String>> held = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public HeldWords(Workplace workplace) {
        workplace.dossier().dossier().subscribe((_, _) -> forgetAll());
    }

    /// Grows whenever there may be words of something else.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Whether something was typed of this that waits.
    public boolean has(Object about) {
        return held.containsKey(about);
    }

    void hold(Object about, List<String> words) {
        held.put(about, List.copyOf(words));
        changes.set(changes.get() + 1);
    }

    void forget(Object about) {
        if (held.remove(about) != null) {
            changes.set(changes.get() + 1);
        }
    }

    private void forgetAll() {
        held.clear();
        changes.set(changes.get() + 1);
    }

    Optional<List<String>> of(Object about) {
        return Optional.ofNullable(held.get(about));
    }
}
