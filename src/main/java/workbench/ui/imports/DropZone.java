package workbench.ui.imports;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Workplace;

/// The room where files are dropped while nothing is chosen. The drop itself is the window's, which
/// takes files anywhere. Where nothing can be added it says what there is to look at.
final class DropZone extends StackPane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    DropZone(Workplace workplace, ImportsViewModel model) {
        Texts texts = workplace.texts();
        setId("drop-zone");
        if (!model.canChange()) {
            getChildren()
                    .add(
                            Layouts.empty(
                                    texts.text("ui.imports.look.title"),
                                    texts.text("ui.imports.look.line")));
            return;
        }
        getStyleClass().add("drop-zone");
        Button choose =
                Layouts.button(
                        texts.text("ui.imports.choose-files"),
                        Feather.FILE_PLUS,
                        model::chooseFiles);
        choose.setId("drop-choose-files");
        Button folder =
                Layouts.button(
                        texts.text("ui.imports.choose-folder"),
                        Feather.FOLDER_PLUS,
                        model::chooseFolder);
        folder.setId("drop-choose-folder");
        VBox words =
                Layouts.empty(
                        texts.text("ui.imports.drop.title"),
                        texts.text("ui.imports.drop.line"),
                        choose,
                        folder);
        words.getChildren().addFirst(Icons.of(Feather.DOWNLOAD));
        getChildren().add(words);
        setOnDragEntered(_ -> pseudoClassStateChanged(OVER, true));
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
    }
}
