package workbench.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A list that is read anew now and then, and the one of it that is looked at, which stays so by
/// its key. Belongs to the screen's thread.
///
/// @param <T> what is listed
/// @param <K> what one is known by from one reading to the next
public final class ListedChoice<T, K> {
    private final Function<T, K> key;
    private final ReadOnlyObjectWrapper<Optional<List<T>>> all =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<K>> selected =
            new SimpleObjectProperty<>(Optional.empty());

    public ListedChoice(Function<T, K> key) {
        this.key = key;
    }

    /// All of them; empty while they are not read.
    public ReadOnlyObjectProperty<Optional<List<T>>> all() {
        return all.getReadOnlyProperty();
    }

    /// The key of the one that is looked at.
    public ObjectProperty<Optional<K>> selected() {
        return selected;
    }

    /// The one that is looked at, where it is listed.
    public Optional<T> chosen() {
        return all.get().stream()
                .flatMap(List::stream)
                .filter(one -> Optional.of(key.apply(one)).equals(selected.get()))
                .findFirst();
    }

    /// Takes what was read.
    public void show(List<T> read) {
        all.set(Optional.of(List.copyOf(read)));
    }

    public void choose(T one) {
        selected.set(Optional.of(key.apply(one)));
    }

    /// Nothing is read, and nothing looked at.
    public void forget() {
        all.set(Optional.empty());
        selected.set(Optional.empty());
    }
}
