package workbench.store;

import workbench.model.Message;

import java.time.Instant;

/// One thing that a person did to a dossier, under its menu words.
///
/// @param label what it was, such as "Rename of an indicator"
/// @param at when it was first done
/// @param who did it, by the name that they go by
public record Action(long id, Message label, Instant at, String who, State state) {

    /// Whether it holds.
    public enum State {
        DONE,
        UNDONE
    }
}
