package workbench.ui.main;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import workbench.catalogue.Texts;

import java.util.Map;

/// A key as the keyboards of a language have it written: `Ctrl+Maj+B` for `Ctrl+Shift+B`.
///
/// Only shown, beside an entry of a menu too: the window's own filter hears the key itself.
final class ShownKey extends KeyCombination {
    private static final Map<String, String> WORDS =
            Map.of(
                    "Shift+", "shift",
                    "\u21B5", "enter",
                    "Page Down", "page-down",
                    "Page Up", "page-up");

    private final String words;

    /// @param key by its name in the program, such as `Shortcut+Shift+B`
    ShownKey(String key, Texts texts) {
        String shown = keyCombination(key).getDisplayText();
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            String own = texts.text("ui.kit.key." + word.getValue());
            shown = shown.replace(word.getKey(), word.getKey().endsWith("+") ? own + "+" : own);
        }
        this.words = shown;
    }

    static String words(String key, Texts texts) {
        return new ShownKey(key, texts).getDisplayText();
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }
}
