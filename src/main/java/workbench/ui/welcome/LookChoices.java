package workbench.ui.welcome;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.ui.kit.Live;
import workbench.ui.kit.Theme;
import workbench.ui.kit.Workplace;

import java.util.List;

/// Language and theme, where a newcomer sees them. Both are in the menu and the palette too.
final class LookChoices extends FlowPane {
    private final Texts texts;

    LookChoices(Workplace workplace) {
        this.texts = workplace.texts();
        getStyleClass().add("look-choices");
        getChildren()
                .addAll(
                        choice(
                                "ui.welcome.language",
                                workplace.settings().language(),
                                List.of(
                                        new Option<>(Language.ENGLISH, "ui.welcome.english"),
                                        new Option<>(Language.FRENCH, "ui.welcome.french"))),
                        choice(
                                "ui.welcome.theme",
                                workplace.settings().theme(),
                                List.of(
                                        new Option<>(Theme.LIGHT, "ui.welcome.light"),
                                        new Option<>(Theme.DARK, "ui.welcome.dark"))));
    }

    private record Option<T>(T value, String words) {}

    private <T> Node choice(String title, ObjectProperty<T> chosen, List<Option<T>> options) {
        Label name = new Label(texts.text(title));
        name.setMinWidth(Region.USE_PREF_SIZE);
        SegmentedButton buttons = new SegmentedButton();
        Live live = Live.of(this);
        for (Option<T> option : options) {
            ToggleButton button = new ToggleButton(texts.text(option.words()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setId(option.words().replace('.', '-'));
            button.setAccessibleText(name.getText() + " " + button.getText());
            button.setOnAction(
                    _ -> {
                        // A second click on what is chosen changes nothing.
                        button.setSelected(true);
                        chosen.set(option.value());
                    });
            buttons.getButtons().add(button);
            live.on(chosen, now -> button.setSelected(now == option.value()));
        }
        HBox row = new HBox(name, buttons);
        row.getStyleClass().add("look-choice");
        return row;
    }
}
