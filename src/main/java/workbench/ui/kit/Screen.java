package workbench.ui.kit;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Region;

import workbench.model.Message;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One screen of the window. It owns its view model, which outlives its views: a view is built anew
/// when the language changes.
public interface Screen {
    ScreenId id();

    /// A new view in the language of now, filling the room right of the navigation, asked for when
    /// the screen is first gone to and kept while language and dossier stay. Focus goes to its
    /// first control.
    Region view();

    /// Shows a thing of its own; called after its view was put up.
    default void show(Target target) {}

    /// How many things wait here for the person, for the number beside its name.
    default Optional<ObservableIntegerValue> waiting() {
        return Optional.empty();
    }

    /// What was done here and is not in the dossier yet, where that is taken back step by step.
    default Optional<OwnSteps> steps() {
        return Optional.empty();
    }

    /// What of what was done here would be lost if the program ended now; empty where nothing
    /// would.
    default List<Lost> lostAtTheEnd() {
        return List.of();
    }

    /// What would be lost if the program ended now.
    ///
    /// @param words a sentence or two
    /// @param dossier the file of the one that has to be opened to go on with it; empty for the one
    ///   that is open
    record Lost(Message words, Optional<Path> dossier) {
        /// Something of the dossier that is open.
        public static Lost here(Message words) {
            return new Lost(words, Optional.empty());
        }
    }

    /// What can be done here, for the command palette.
    default List<Command> commands() {
        return List.of();
    }

    /// How one goes about here while it is shown; elsewhere its keys mean something else.
    default List<Command> moves() {
        return List.of();
    }

    /// What here can be gone to by its words, for the command palette alone.
    default List<Command> places() {
        return List.of();
    }

    /// Something that can be done, by its words.
    ///
    /// @param key of the keyboard as JavaFX writes it, such as `Shortcut+N`; empty for none
    /// @param also other words by which a person may look for it; empty for none
    record Command(Message words, String key, Runnable run, Optional<Message> also) {
        public Command(Message words, String key, Runnable run) {
            this(words, key, run, Optional.empty());
        }
    }
}
