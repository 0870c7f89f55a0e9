package workbench.ui.main;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Workplace;

import java.util.List;

/// Asks before the window closes, where something would be lost with it: what is being typed in a
/// panel, and what a screen holds that the dossier does not.
final class Closing {
    private final Workplace workplace;
    private final Ways ways;
    private final List<Screen> screens;

    Closing(Workplace workplace, Ways ways, List<Screen> screens) {
        this.workplace = workplace;
        this.ways = ways;
        this.screens = List.copyOf(screens);
    }

    /// Hears when a window is asked to close.
    void of(Window window) {
        window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> asked(window, event));
    }

    private void asked(Window window, WindowEvent event) {
        if (!ways.mayLeave()) {
            event.consume();
            return;
        }
        List<Screen> losing =
                screens.stream().filter(screen -> screen.lostAtTheEnd().isPresent()).toList();
        if (!losing.isEmpty()) {
            event.consume();
            ways.showOver(question(window, losing));
        }
    }

    private OverPanel question(Window window, List<Screen> losing) {
        Texts texts = workplace.texts();
        String title = texts.text("ui.main.closing");
        VBox box =
                new VBox(
                        Layouts.panelHead(texts, ways::closeOver, Layouts.paneTitle(title)),
                        says(texts, losing),
                        answers(texts, window, losing.getFirst()));
        box.setId("closing");
        box.getStyleClass().add("closing-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return new OverPanel(box, title);
    }

    private static VBox says(Texts texts, List<Screen> losing) {
        VBox says = new VBox();
        for (Screen screen : losing) {
            screen.lostAtTheEnd()
                    .map(texts::render)
                    .map(Layouts::wrapped)
                    .ifPresent(says.getChildren()::add);
        }
        return says;
    }

    /// Whoever presses a key twice has not closed it.
    private FlowPane answers(Texts texts, Window window, Screen first) {
        Button stay =
                Layouts.primary(
                        texts.text("ui.main.closing.stay"),
                        Feather.CORNER_UP_LEFT,
                        () -> stay(first));
        stay.setId("closing-stay");
        Button close = Layouts.button(texts.text("ui.main.closing.go"), Feather.X, window::hide);
        close.setId("closing-go");
        FlowPane answers = new FlowPane(stay, close);
        answers.getStyleClass().add("leaving-buttons");
        return answers;
    }

    private void stay(Screen first) {
        ways.closeOver();
        if (workplace.dossier().now().isPresent()) {
            ways.go(first.id());
        }
    }
}
