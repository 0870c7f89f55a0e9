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

        /// What stands in it, of what it is about; asked only while something is being typed.
        Left left();

        /// Takes what was typed in it for what nobody typed.
        void forget();
    }

    /// What stood in a form when its view was made anew, in another language say.
    ///
    /// @param about what the form was about
    /// @param untyped what stood in its fields before somebody typed
    /// @param typed what stands there now
    record Left(Object about, List<String> untyped, List<String> typed) {}

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
    /// @return what is being typed in the one before it
    Optional<Left> of(String name, Form form) {
        return Optional.ofNullable(forms.put(name, form))
                .filter(Form::isBeingTyped)
                .map(Form::left);
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
