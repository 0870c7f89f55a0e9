package workbench.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed in a form and neither saved nor discarded when the form went, because something
/// else was chosen; by what it was about. It is there again when the form opens for that again, as
/// long as the dossier is open.
public final class HeldWords {
    private final Map<Object, List<String>> held = new HashMap<>();

    public HeldWords(Workplace workplace) {
        workplace.dossier().dossier().subscribe((_, _) -> held.clear());
    }

    void hold(Object about, List<String> words) {
        held.put(about, List.copyOf(words));
    }

    void forget(Object about) {
        held.remove(about);
    }

    Optional<List<String>> of(Object about) {
        return Optional.ofNullable(held.get(about));
    }
}
