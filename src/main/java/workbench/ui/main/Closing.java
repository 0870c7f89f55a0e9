package workbench.ui.main;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

import java.util.List;

/// Asks before the window closes, where something would be lost with it: what is being typed in a
/// panel, and what a screen holds that the dossier does not.
final class Closing {
    private final Workplace workplace;
    private final Ways ways;
    private final DossierActions actions;
    private final List<Screen> screens;

    Closing(Workplace workplace, Ways ways, DossierActions actions, List<Screen> screens) {
        this.workplace = workplace;
        this.ways = ways;
        this.actions = actions;
        this.screens = List.copyOf(screens);
    }

    /// Hears when a window is asked to close.
    void of(Window window) {
        window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> asked(window, event));
    }

    /// @param screen where it is gone on with
    private record Losing(ScreenId screen, Screen.Lost lost) {}

    private void asked(Window window, WindowEvent event) {
        if (!ways.mayLeave()) {
            event.consume();
            return;
        }
        List<Losing> losing =
                screens.stream()
                        .flatMap(
                                screen ->
                                        screen.lostAtTheEnd().stream()
                                                .map(lost -> new Losing(screen.id(), lost)))
                        .toList();
        if (!losing.isEmpty()) {
            event.consume();
            ways.showOver(question(window, losing));
        }
    }

    private OverPanel question(Window window, List<Losing> losing) {
        Texts texts = workplace.texts();
        String title = texts.text("ui.main.closing");
        VBox box =
                new VBox(
                        Layouts.panelHead(texts, ways::closeOver, Layouts.paneTitle(title)),
                        says(texts, losing),
                        answers(texts, window, first(losing)));
        box.setId("closing");
        box.getStyleClass().add("closing-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return new OverPanel(box, title);
    }

    /// What waits in the dossier that is open is nearest.
    private static Losing first(List<Losing> losing) {
        return losing.stream()
                .filter(one -> one.lost().dossier().isEmpty())
                .findFirst()
                .orElse(losing.getFirst());
    }

    private static VBox says(Texts texts, List<Losing> losing) {
        VBox says = new VBox();
        losing.stream()
                .map(one -> Layouts.wrapped(texts.render(one.lost().words())))
                .forEach(says.getChildren()::add);
        return says;
    }

    /// Whoever presses a key twice has not closed it.
    private FlowPane answers(Texts texts, Window window, Losing first) {
        Button stay =
                Layouts.primary(
                        texts.text("ui.main.closing.stay"),
                        Feather.CORNER_UP_LEFT,
                        () -> stay(first));
        stay.setId("closing-stay");
        Button close =
                Layouts.button(texts.text("ui.main.closing.go"), Feather.LOG_OUT, window::hide);
        close.setId("closing-go");
        FlowPane answers = new FlowPane(stay, close);
        answers.getStyleClass().add("leaving-buttons");
        return answers;
    }

    private void stay(Losing first) {
        ways.closeOver();
        first.lost()
                .dossier()
                .ifPresentOrElse(
                        file -> actions.open(file, first.screen()), () -> ways.go(first.screen()));
    }
}
