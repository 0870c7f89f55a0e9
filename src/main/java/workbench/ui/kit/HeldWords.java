package workbench.ui.kit;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What was typed in a form and neither saved nor discarded when the form went, because something
/// else was chosen; by what it was about. It is there again when the form opens for that again, as
/// long as the dossier is open.
public final class HeldWords {
    private final Map<Object, List<String>> held = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// A form whose words are held here once it goes.
    interface Form {
        /// Whether it is open and something was typed in it that was not saved.
        boolean isBeingTyped();

        /// Takes what was typed in it for what nobody typed.
        void forget();
    }

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

    /// Whether something waits of one of these.
    public boolean hasAny(Predicate<Object> about) {
        return held.keySet().stream().anyMatch(about);
    }

    /// Whether a form is open in which something was typed that was not saved.
    public boolean isBeingTyped() {
        return forms.values().stream().anyMatch(Form::isBeingTyped);
    }

    /// @param name of the form; the view that is built anew has another of the same name
    void of(String name, Form form) {
        forms.put(name, form);
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

    /// What stands in a form that is open still is another dossier's, and is not held when it goes.
    private void forgetAll() {
        forms.values().forEach(Form::forget);
        held.clear();
        changes.set(changes.get() + 1);
    }

    Optional<List<String>> of(Object about) {
        return Optional.ofNullable(held.get(about));
    }
}
