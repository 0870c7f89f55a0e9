package workbench.ui.imports;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/// How many there are of something, as a button that shows the list of them. One of a group stays
/// chosen, whatever is pressed.
final class CountToggle extends ToggleButton {
    /// @param of what it counts, which its group's owner knows it by
    CountToggle(String id, String words, ToggleGroup group, Object of, Runnable show) {
        super(words);
        setId(id);
        setUserData(of);
        setToggleGroup(group);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("count-toggle");
        setOnAction(
                _ -> {
                    setSelected(true);
                    show.run();
                });
    }
}
