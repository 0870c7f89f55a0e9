package workbench.ui.main;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Live;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Locale;

/// The list of screens at the left, each with the number of things that wait there.
final class Navigation extends VBox {
    Navigation(Workplace workplace, Ways ways, List<Screen> screens) {
        getStyleClass().add("navigation");
        Texts texts = workplace.texts();
        ToggleGroup group = new ToggleGroup();
        Live live = Live.of(this);
        for (Screen screen : screens) {
            if (screen.id() == ScreenId.WELCOME) {
                continue;
            }
            String title = texts.text(Shortcuts.title(screen.id()));
            ToggleButton button = new Entry(title, icon(screen.id()));
            button.setToggleGroup(group);
            button.setId("go-" + screen.id().name().toLowerCase(Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            live.on(ways.screen(), now -> button.setSelected(now == screen.id()));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        ways.go(screen.id());
                    });
            Label count = new Label();
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.setVisible(false);
            screen.waiting()
                    .ifPresent(
                            number ->
                                    live.on(
                                            number,
                                            waiting -> {
                                                count.setText(waiting.toString());
                                                count.setVisible(waiting.intValue() > 0);
                                                button.setAccessibleText(
                                                        texts.text(
                                                                "ui.main.screen.waiting",
                                                                title,
                                                                waiting));
                                            }));
            count.setMouseTransparent(true);
            StackPane row = new StackPane(button, count);
            row.setAlignment(Pos.CENTER_RIGHT);
            getChildren().add(row);
        }
    }

    /// As wide as in bold, which it is while its screen is shown: nothing moves from one screen to
    /// the next.
    private static final class Entry extends ToggleButton {
        Entry(String title, Feather icon) {
            super(title, Icons.of(icon));
        }

        @Override
        protected double computePrefWidth(double height) {
            double wider = widthIn(FontWeight.BOLD) - widthIn(FontWeight.NORMAL);
            return super.computePrefWidth(height) + (isSelected() ? 0 : Math.max(0, wider));
        }

        private double widthIn(FontWeight weight) {
            Text words = new Text(getText());
            words.setFont(Font.font(getFont().getFamily(), weight, getFont().getSize()));
            return words.getLayoutBounds().getWidth();
        }
    }

    private static Feather icon(ScreenId screen) {
        return switch (screen) {
            case WELCOME -> Feather.HOME;
            case OVERVIEW -> Feather.GRID;
            case IMPORT -> Feather.DOWNLOAD;
            case INDICATORS -> Feather.TRENDING_UP;
            case SUBMISSION -> Feather.FILE_TEXT;
        };
    }
}
