package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.submission.Edition;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.ShownPath;

import java.util.Optional;
import java.util.function.Supplier;

/// Builds the files of an edition again as they were, and says beforehand which, in which languages
/// and where to; *Formats and folder…* opens what else there is to choose.
final class AgainPane extends VBox {
    private final BuildAgain model;
    private final BuildViewModel build;
    private final Supplier<Optional<Edition>> edition;
    private final Texts texts;
    private final Button again;
    private final ToggleButton change;
    private final Label what = Layouts.wrapped("");
    private final Label folder = new Label();
    private final VBox choices;
    private boolean possible;

    /// @param edition the one that is looked at
    /// @param run builds it
    AgainPane(
            BuildAgain model,
            BuildViewModel build,
            Supplier<Optional<Edition>> edition,
            Texts texts,
            Runnable run) {
        this.model = model;
        this.edition = edition;
        this.build = build;
        this.texts = texts;
        getStyleClass().add("again");
        again = Layouts.primary(texts.text("ui.submission.editions.again"), Feather.PACKAGE, run);
        again.setId("editions-again");
        change = new ToggleButton(texts.text("ui.submission.editions.again.change"));
        change.setGraphic(Icons.of(Feather.SLIDERS));
        change.setId("again-change");
        change.setMinWidth(Region.USE_PREF_SIZE);
        what.setId("again-what");
        what.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        BuildChoices asked = new BuildChoices(build, texts);
        choices =
                new VBox(
                        asked.formats(),
                        asked.languages(),
                        asked.folder(folder, "again", model.folder()::get, model::chooseFolder));
        choices.setId("again-choices");
        choices.getStyleClass().add("panel-fields");
        choices.visibleProperty().bind(change.selectedProperty());
        choices.managedProperty().bind(change.selectedProperty());
        FlowPane buttons = new FlowPane(again, change);
        buttons.getStyleClass().add("flow-buttons");
        getChildren().addAll(buttons, what, choices);
    }

    void listen(Live live) {
        live.on(model.folder(), _ -> tell());
        live.on(build.formats(), _ -> tell());
        live.on(build.languages(), _ -> tell());
        live.on(change.selectedProperty(), _ -> tell());
    }

    /// Whether there is an edition to build, and nothing else is under way.
    void enable(boolean now) {
        possible = now;
        tell();
    }

    private void tell() {
        folder.setText(
                edition.get()
                        .flatMap(model::target)
                        .or(model.folder()::get)
                        .map(ShownPath::of)
                        .orElse(texts.text("ui.submission.build.no-folder")));
        String lacks = model.lacks().map(texts::render).orElse("");
        String words = lacks.isEmpty() ? model.words(edition.get()) : lacks;
        what.setText(words);
        // The choices, once they are open, tell the same.
        boolean seen = !change.isSelected() || !lacks.isEmpty();
        what.setVisible(seen);
        what.setManaged(seen);
        again.setAccessibleHelp(words);
        again.setDisable(!possible || !lacks.isEmpty());
    }
}
