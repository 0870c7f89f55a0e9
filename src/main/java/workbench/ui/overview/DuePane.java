package workbench.ui.overview;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.ui.kit.Layouts;

/// What is due. The edition that ships names no dates, and none are made up.
final class DuePane extends VBox {
    DuePane(Texts texts) {
        getStyleClass().addAll("card", "pane");
        setId("due");
        Label words =
                Layouts.wrapped(
                        texts.text("ui.overview.due.unknown", Questionnaire.shipped().title()));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().addAll(ChangesPane.title(texts.text("ui.overview.due")), words);
    }
}
