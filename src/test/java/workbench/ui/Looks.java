package workbench.ui;

import workbench.model.Language;
import workbench.ui.kit.Theme;

import java.util.List;

/// The looks that differ: both themes, both languages, and in the light theme, which is as wide as
/// the other, twice the size of text.
public final class Looks {
    private Looks() {}

    /// Does something in each of them.
    public interface Seen {
        /// @param look its name, for the picture's file
        void in(String look) throws Exception;
    }

    /// Gives a window each look in turn and leaves it in the last.
    public static void each(TestWindow window, Seen seen) throws Exception {
        for (double size : new double[] {1, 2}) {
            for (Theme theme : size > 1 ? List.of(Theme.LIGHT) : List.of(Theme.values())) {
                for (Language language : Language.values()) {
                    Fx.run(
                            () -> {
                                window.workplace.settings().theme().set(theme);
                                window.workplace.settings().textSize().set(size);
                                window.workplace.settings().language().set(language);
                            });
                    window.idle();
                    seen.in("%s-%s-%.0f00".formatted(theme, language.code(), size));
                }
            }
        }
    }
}
