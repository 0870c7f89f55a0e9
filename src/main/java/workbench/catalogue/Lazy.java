package workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A value that is made when it is first asked for; for any thread, where making it twice does no
/// harm.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }
}
