package workbench.ui.main;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// Says above every screen, and there only, that the dossier is open to be looked at, why, and what
/// can be done about it; takes no room where it may be changed.
final class ReadOnlyBar extends HBox {
    private final OpenDossier dossier;
    private final Texts texts;
    private final Label words = Layouts.wrapped("");

    /// @param live of what holds it
    ReadOnlyBar(Workplace workplace, DossierActions actions, Live live) {
        this.dossier = workplace.dossier();
        this.texts = workplace.texts();
        words.setGraphic(Icons.of(Feather.LOCK));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change =
                Layouts.button(
                        texts.text("ui.main.read-only.change"),
                        Feather.UNLOCK,
                        actions::openForChanges);
        change.setId("open-for-changes");
        Button copy =
                Layouts.button(
                        texts.text("ui.kit.save-elsewhere"), Feather.SAVE, actions::saveElsewhere);
        copy.setId("save-read-only-copy");
        FlowPane remedies = new FlowPane(change, copy);
        remedies.getStyleClass().add("remedies");
        remedies.setMinHeight(Region.USE_PREF_SIZE);
        remedies.managedProperty().bind(remedies.visibleProperty());
        setId("read-only");
        getStyleClass().add("read-only-bar");
        getChildren().addAll(words, remedies);
        managedProperty().bind(visibleProperty());
        // It hides itself, so that it can listen only while what holds it is seen.
        live.on(
                dossier.dossier(),
                open -> {
                    setVisible(open.filter(Dossier::isReadOnly).isPresent());
                    words.setText(said());
                    // From an earlier state the way leads back to today, by the bar above.
                    remedies.setVisible(dossier.earlier().get().isEmpty());
                });
    }

    private String said() {
        Optional<Message> why = dossier.whyReadOnly().get();
        if (dossier.earlier().get().isPresent()) {
            return texts.text("ui.main.read-only.earlier", texts.text("ui.main.back"));
        }
        return why.map(reason -> texts.text("ui.kit.read-only.why", reason))
                .orElse(texts.text("ui.kit.read-only"));
    }
}
