package workbench.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;

/// What is typed in a field, which the field itself can take back.
public final class Typed {
    private Typed() {}

    /// Holds a field and a text of a view model to the same words, while the view is seen.
    public static void both(TextInputControl field, StringProperty text, Live live) {
        field.textProperty().subscribe((_, typed) -> text.set(typed));
        live.on(text, now -> replace(field, now));
    }

    /// Puts other words into a field as if they had been typed. Words that are merely set leave the
    /// field's memory of what could be taken back as it was, for words that are no longer there.
    public static void replace(TextInputControl field, String words) {
        String before = field.getText();
        if (before.equals(words)) {
            return;
        }
        int most = Math.min(before.length(), words.length());
        int head = 0;
        while (head < most && before.charAt(head) == words.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        field.replaceText(
                head, before.length() - tail, words.substring(head, words.length() - tail));
    }
}
