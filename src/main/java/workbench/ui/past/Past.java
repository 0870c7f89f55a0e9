package workbench.ui.past;

import workbench.model.Message;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.Workplace;

import java.util.List;

/// The ways to a dossier's past, from anywhere in the window.
public final class Past {
    /// The style sheet of both panels.
    static final String STYLES = Past.class.getResource("/workbench/ui/past.css").toExternalForm();

    private final Workplace workplace;
    private final StatesViewModel states;
    private final LogViewModel log;

    public Past(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.states = new StatesViewModel(workplace, actions);
        this.log = new LogViewModel(workplace);
    }

    /// What can be done while a dossier is open.
    public List<Command> commands() {
        return List.of(
                new Command(Message.of("ui.past.log.open"), "Shortcut+Shift+H", this::log),
                new Command(Message.of("ui.past.states.open"), "Shortcut+Shift+E", this::states));
    }

    private void log() {
        log.read();
        workplace.navigator().showOver(new LogPanel(workplace, log).panel());
    }

    private void states() {
        states.read();
        workplace.navigator().showOver(new StatesPanel(workplace, states).panel());
    }
}
