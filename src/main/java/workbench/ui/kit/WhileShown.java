package workbench.ui.kit;

import javafx.scene.Node;
import javafx.util.Subscription;

import java.util.function.Supplier;

/// Lets a view hear of its view model only while it is in the window: views are built anew at each
/// visit, and those of before are to be forgotten.
public final class WhileShown {
    private final Supplier<Subscription> listen;
    private Subscription held = Subscription.EMPTY;

    private WhileShown(Supplier<Subscription> listen) {
        this.listen = listen;
    }

    /// @param listen starts to listen; called each time that the view is put into a window
    public static void listen(Node view, Supplier<Subscription> listen) {
        WhileShown shown = new WhileShown(listen);
        view.sceneProperty().subscribe(scene -> shown.in(scene != null));
    }

    private void in(boolean window) {
        held.unsubscribe();
        held = window ? listen.get() : Subscription.EMPTY;
    }
}
