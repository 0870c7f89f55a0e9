package workbench.ui.past;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.Workplace;

import java.util.List;

/// The ways to a dossier's past, from anywhere in the window.
public final class Past {
    /// The style sheet of both panels.
    private final Workplace workplace;

    private final StatesViewModel states;
    private final LogViewModel log;

    public Past(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.states = new StatesViewModel(workplace, actions);
        this.log = new LogViewModel(workplace);
        workplace.dossier().dossier().subscribe((_, now) -> now.ifPresent(this::opened));
    }

    private void opened(Dossier dossier) {
        if (dossier.wasLeftOpen() || dossier.wasPerhapsLeftOpen()) {
            tell(dossier);
        }
    }

    /// What can be done while a dossier is open.
    public List<Command> commands() {
        return List.of(
                new Command(Message.of("ui.past.states.copy"), "", () -> states.copy(false)),
                new Command(Message.of("ui.past.log.open"), "Shortcut+Shift+H", this::log),
                new Command(Message.of("ui.past.states.open"), "Shortcut+Shift+E", this::states));
    }

    /// After a crash a person wants to know what is there; where it is not certain that there was
    /// one, the words say so and do not alarm.
    private void tell(Dossier dossier) {
        boolean certain = dossier.wasLeftOpen();
        StateWords words = new StateWords(workplace.texts(), workplace.clock().getZone());
        workplace
                .jobs()
                .<Message>run(
                        _ ->
                                dossier.nextUndo()
                                        .map(
                                                last ->
                                                        Message.of(
                                                                certain
                                                                        ? "ui.past.crash"
                                                                        : "ui.past.perhaps",
                                                                last.label(),
                                                                words.when(last.at())))
                                        .orElseGet(
                                                () ->
                                                        Message.of(
                                                                certain
                                                                        ? "ui.past.crash.nothing"
                                                                        : "ui.past.perhaps.nothing")),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Message>(var said)) {
                                Message open = Message.of("ui.past.log.open");
                                if (certain) {
                                    workplace.notices().failed(said, open, this::log);
                                } else {
                                    workplace.notices().done(said, open, this::log);
                                }
                            }
                        });
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
