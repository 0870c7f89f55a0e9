package workbench.ui.main;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.Observation;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.util.Optional;

/// Where the window is: which screen, what it was asked to show there, and what lies over it. The
/// window listens; screens only say where to go.
public final class Ways implements Navigator {
    private final ReadOnlyObjectWrapper<ScreenId> screen =
            new ReadOnlyObjectWrapper<>(ScreenId.WELCOME);
    private final ReadOnlyObjectWrapper<Optional<Target>> target =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OverPanel>> over =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Observation>> cell =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<ScreenId> screen() {
        return screen.getReadOnlyProperty();
    }

    /// The thing that somebody asked to see; set anew each time.
    public ReadOnlyObjectProperty<Optional<Target>> target() {
        return target.getReadOnlyProperty();
    }

    /// What lies over the screen.
    public ReadOnlyObjectProperty<Optional<OverPanel>> over() {
        return over.getReadOnlyProperty();
    }

    /// Whether what lies over the screen may go now; where something was typed in it, it asks.
    boolean mayLeave() {
        return over.get().map(OverPanel::mayGo).orElse(true);
    }

    /// The figure whose cell is asked for; set anew each time.
    public ReadOnlyObjectProperty<Optional<Observation>> cell() {
        return cell.getReadOnlyProperty();
    }

    @Override
    public void go(ScreenId to) {
        closeOver();
        screen.set(to);
    }

    @Override
    public void show(Target thing) {
        go(thing.screen());
        target.set(Optional.empty());
        target.set(Optional.of(thing));
    }

    @Override
    public void showCell(Observation observation) {
        cell.set(Optional.empty());
        cell.set(Optional.of(observation));
    }

    @Override
    public void showOver(OverPanel panel) {
        over.set(Optional.of(panel));
    }

    @Override
    public void closeOver() {
        over.set(Optional.empty());
    }
}
