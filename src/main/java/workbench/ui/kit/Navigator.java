package workbench.ui.kit;

import workbench.model.Observation;

/// The ways between screens. A screen knows no other screen: it says where to go.
public interface Navigator {
    /// Goes to a screen.
    void go(ScreenId screen);

    /// Goes to the screen of a thing and shows the thing.
    void show(Target target);

    /// *Show me the cell*: opens the source sheet of a figure with its cell marked, over whatever
    /// screen is there.
    void showCell(Observation observation);

    /// Lays a panel over the screen: a question, a list, a sheet. Escape and its own button close
    /// it.
    void showOver(OverPanel panel);

    /// Takes away the panel that lies over the screen.
    void closeOver();
}
