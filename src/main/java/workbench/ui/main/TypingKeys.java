package workbench.ui.main;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import workbench.model.Message;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// Undo and redo while the keyboard is in a field of words: they are the field's own, as everywhere
/// else. Where nothing was typed in a field of one line they are those of {@link NextStep}: the
/// keyboard is there by chance. Where something was and there is nothing left, and where whole
/// answers are written, what was done last is offered and not taken back: who undoes typing does
/// not mean the import before it.
final class TypingKeys {
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(
                    KeyCombination.keyCombination("Shortcut+Y"),
                    // What other programs call it.
                    KeyCombination.keyCombination("Shortcut+Shift+Z"));

    private final Workplace workplace;
    private final NextStep next;

    TypingKeys(Workplace workplace, NextStep next) {
        this.workplace = workplace;
        this.next = next;
    }

    /// Takes a key that means undo or redo.
    void pressed(KeyEvent event) {
        boolean undo = UNDO.match(event);
        if (!undo && REDO.stream().noneMatch(key -> key.match(event))) {
            return;
        }
        event.consume();
        if (event.getTarget() instanceof TextInputControl field && hasTyping(field)) {
            if (undo) {
                undo(field);
            } else {
                redo(field);
            }
        } else if (undo) {
            next.takeBack();
        } else {
            next.doAgain();
        }
    }

    /// Whoever writes several lines means them, also where nothing of them is left to take back.
    private static boolean isLong(TextInputControl field) {
        return field instanceof GrowingArea area
                ? !area.isOfOneParagraph()
                : field instanceof TextArea;
    }

    private static boolean hasTyping(TextInputControl field) {
        return field.isEditable() && (isLong(field) || field.isUndoable() || field.isRedoable());
    }

    private void undo(TextInputControl field) {
        if (field.isUndoable()) {
            field.undo();
        } else {
            offer("ui.main.undo.typing.nothing", "ui.main.undo", next.undo().get(), next::takeBack);
        }
    }

    private void redo(TextInputControl field) {
        if (field.isRedoable()) {
            field.redo();
        } else {
            offer("ui.main.redo.typing.nothing", "ui.main.redo", next.redo().get(), next::doAgain);
        }
    }

    private void offer(String nothing, String button, Optional<Message> label, Runnable instead) {
        label.ifPresentOrElse(
                last ->
                        workplace
                                .notices()
                                .done(Message.of(nothing), Message.of(button, last), instead),
                () -> workplace.notices().done(Message.of(nothing)));
    }
}
