package workbench.ui.main;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.Message;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.OwnSteps;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Who undoes next, and who does again: the screen that is in view, where what was done last was
/// done there and is not in the dossier yet; else the dossier. The one place that the keys, the
/// menu and the bar's buttons ask.
final class NextStep {
    private final Workplace workplace;
    private final Ways ways;
    private final DossierActions actions;
    private final List<Screen> screens;
    private final ReadOnlyObjectWrapper<Optional<Message>> undo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> redo =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    NextStep(Workplace workplace, Ways ways, DossierActions actions, List<Screen> screens) {
        this.workplace = workplace;
        this.ways = ways;
        this.actions = actions;
        this.screens = List.copyOf(screens);
        ways.screen().subscribe(_ -> offer());
        workplace.dossier().undo().subscribe(_ -> offer());
        workplace.dossier().redo().subscribe(_ -> offer());
        for (Screen screen : this.screens) {
            screen.steps()
                    .ifPresent(
                            steps -> {
                                steps.undo().subscribe(_ -> offer());
                                steps.redo().subscribe(_ -> offer());
                            });
        }
    }

    /// The menu words of what undo would take back; empty where there is nothing.
    ReadOnlyObjectProperty<Optional<Message>> undo() {
        return undo.getReadOnlyProperty();
    }

    /// The menu words of what redo would do again; empty where there is nothing.
    ReadOnlyObjectProperty<Optional<Message>> redo() {
        return redo.getReadOnlyProperty();
    }

    /// Takes back what was done last.
    void takeBack() {
        here(OwnSteps::undo).ifPresentOrElse(OwnSteps::takeBack, actions::undo);
    }

    /// Does again what was taken back last.
    void doAgain() {
        here(OwnSteps::redo).ifPresentOrElse(OwnSteps::doAgain, actions::redo);
    }

    private void offer() {
        undo.set(words(OwnSteps::undo).or(() -> workplace.dossier().undo().get()));
        redo.set(words(OwnSteps::redo).or(() -> workplace.dossier().redo().get()));
    }

    private Optional<Message> words(Way way) {
        return here(way).flatMap(steps -> way.apply(steps).get());
    }

    /// Backwards or forwards through the steps of a screen.
    @FunctionalInterface
    private interface Way extends Function<OwnSteps, ReadOnlyObjectProperty<Optional<Message>>> {}

    /// The steps of the screen in view, where one of them comes next.
    private Optional<OwnSteps> here(Way way) {
        return screens.stream()
                .filter(screen -> screen.id() == ways.screen().get())
                .flatMap(screen -> screen.steps().stream())
                .filter(steps -> way.apply(steps).get().isPresent())
                .findFirst();
    }
}
