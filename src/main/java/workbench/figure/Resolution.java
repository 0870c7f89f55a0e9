package workbench.figure;

import workbench.model.Message;

/// What a reference leads to: a figure, or the reason why there is none.
public sealed interface Resolution {
    record Resolved(Figure figure) implements Resolution {}

    record Unresolved(Message reason) implements Resolution {}
}
