package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.model.WorkbenchException;

/// What failed, where it failed: what, why, and what to do about it, with the remedy as a button
/// where there is one.
public final class FailurePane extends HBox {
    public FailurePane(WorkbenchException failure, Texts texts) {
        getStyleClass().add("failure-pane");
        Label what = Layouts.wrapped(texts.render(failure.what()));
        what.getStyleClass().add(Styles.TEXT_BOLD);
        Label why = Layouts.wrapped(texts.render(failure.why()));
        Label remedy = Layouts.wrapped(texts.render(failure.remedy()));
        VBox words = new VBox(what, why, remedy);
        words.getStyleClass().add("failure-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), words);
    }

    /// Adds the remedy as a button.
    public FailurePane withButton(Message words, Texts texts, Runnable run) {
        Button button = new Button(texts.render(words));
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }
}
