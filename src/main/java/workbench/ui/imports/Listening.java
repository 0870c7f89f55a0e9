package workbench.ui.imports;

import javafx.scene.Node;
import javafx.util.Subscription;

/// What a view listens to, until it is taken from the window: the view model outlives it.
final class Listening {
    private Subscription all = Subscription.EMPTY;

    void to(Subscription subscription) {
        all = all.and(subscription);
    }

    /// Ends when a node leaves the window.
    void whileShown(Node node) {
        node.sceneProperty()
                .subscribe(
                        (before, _) -> {
                            if (before != null && node.getScene() == null) {
                                all.unsubscribe();
                                all = Subscription.EMPTY;
                            }
                        });
    }
}
