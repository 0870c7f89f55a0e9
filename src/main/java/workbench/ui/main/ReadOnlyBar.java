package workbench.ui.main;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.store.Dossier;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Workplace;

/// Says above every screen, and there only, that the dossier is open to be looked at; takes no room
/// where it may be changed.
final class ReadOnlyBar extends HBox {
    /// @param live of what holds it
    ReadOnlyBar(Workplace workplace, Live live) {
        Label words = Layouts.wrapped(workplace.texts().text("ui.main.read-only"));
        words.setGraphic(Icons.of(Feather.LOCK));
        setId("read-only");
        getStyleClass().add("read-only-bar");
        getChildren().add(words);
        managedProperty().bind(visibleProperty());
        // It hides itself, so that it can listen only while what holds it is seen.
        live.on(
                workplace.dossier().dossier(),
                open -> setVisible(open.filter(Dossier::isReadOnly).isPresent()));
    }
}
