package workbench.ui.submission;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.function.Consumer;

/// What a view listens to, so that it can stop when another view takes its place.
final class Watching {
    private Subscription all = Subscription.EMPTY;

    /// Tells of the value now and of every later one.
    <T> void on(ObservableValue<T> value, Consumer<? super T> told) {
        all = all.and(value.subscribe(told::accept));
    }

    void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
