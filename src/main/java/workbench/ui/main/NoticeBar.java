package workbench.ui.main;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Icons;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Notices.Notice;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// Shows the latest notice over the foot of the window, in the language of now. What is done goes
/// by itself after a while; what was made, and what failed, stays until it is closed.
///
/// Nothing moves for it: what a person is about to click stays where it is. What the bar lies over
/// is the status line; a panel that lies over the screen leaves it that room.
final class NoticeBar {
    private static final Duration STAYS = Duration.seconds(8);

    private final Workplace workplace;
    private final NotificationPane pane;
    private final PauseTransition stays = new PauseTransition(STAYS);

    NoticeBar(Workplace workplace, NotificationPane pane) {
        this.workplace = workplace;
        this.pane = pane;
        pane.setShowFromTop(false);
        pane.setCloseButtonVisible(true);
        stays.setOnFinished(_ -> pane.hide());
        workplace.notices().latest().subscribe(this::show);
        workplace.settings().language().subscribe((_, _) -> reword());
    }

    private void reword() {
        if (pane.isShowing()) {
            workplace.notices().latest().get().ifPresent(this::word);
        }
    }

    private void show(Optional<Notice> latest) {
        stays.stop();
        if (latest.isEmpty()) {
            pane.hide();
            return;
        }
        word(latest.get());
        pane.show();
        if (latest.get().kind() == Notices.Kind.DONE) {
            stays.playFromStart();
        }
    }

    private void word(Notice notice) {
        boolean failed = notice.kind() == Notices.Kind.FAILED;
        pane.setText(workplace.texts().render(notice.words()));
        pane.setGraphic(Icons.of(failed ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE));
        pane.getStyleClass().removeAll("failed", "done");
        pane.getStyleClass().add(failed ? "failed" : "done");
        pane.getActions().clear();
        for (Notices.Button button : notice.buttons()) {
            pane.getActions()
                    .add(
                            new Action(
                                    plain(workplace.texts().render(button.words())),
                                    _ -> {
                                        pane.hide();
                                        button.run().run();
                                    }));
        }
        Platform.runLater(this::settle);
    }

    /// In the name of a file `_` is a letter, and marks no key.
    private static String plain(String words) {
        return words.replace("_", "__");
    }

    private void settle() {
        keepButtonsWhole();
        centreCross();
    }

    /// However long the words beside it: the bar gives its buttons what is left over.
    private void keepButtonsWhole() {
        for (String part : List.of(".button-bar", ".button")) {
            for (Node node : pane.lookupAll(part)) {
                if (node instanceof Region region && isOfBar(region)) {
                    region.setMinWidth(Region.USE_PREF_SIZE);
                    // The bar has made it as wide as it was before.
                    region.setPrefWidth(Region.USE_COMPUTED_SIZE);
                    region.setMaxWidth(Region.USE_PREF_SIZE);
                    // A bar of buttons makes all of them as wide as the widest.
                    ButtonBar.setButtonUniformSize(region, false);
                }
            }
        }
    }

    /// The cross stands beside the button and not above it, however high the bar is.
    private void centreCross() {
        pane.lookupAll(".close-button").stream()
                .filter(NoticeBar::isOfBar)
                .map(Region.class::cast)
                .forEach(
                        cross -> {
                            GridPane.setValignment(cross, VPos.CENTER);
                            // ControlsFX has it fifteen pixels wide, whatever the size of letters.
                            cross.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
                            cross.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
                            cross.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
                        });
    }

    private static boolean isOfBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("notification-bar")) {
                return true;
            }
        }
        return false;
    }
}
