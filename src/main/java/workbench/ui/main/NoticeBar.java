package workbench.ui.main;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Icons;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Notices.Notice;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// Shows the latest notice at the foot of the screen. What is done goes by itself after a while;
/// what failed stays until it is closed.
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
    }

    private void show(Optional<Notice> latest) {
        stays.stop();
        if (latest.isEmpty()) {
            pane.hide();
            return;
        }
        Notice notice = latest.get();
        boolean failed = notice.kind() == Notices.Kind.FAILED;
        pane.setText(workplace.texts().render(notice.words()));
        pane.setGraphic(Icons.of(failed ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE));
        pane.getActions().clear();
        notice.action()
                .ifPresent(
                        button ->
                                pane.getActions()
                                        .add(
                                                new Action(
                                                        workplace.texts().render(button.words()),
                                                        _ -> {
                                                            pane.hide();
                                                            button.run().run();
                                                        })));
        pane.show();
        if (!failed) {
            stays.playFromStart();
        }
    }
}
