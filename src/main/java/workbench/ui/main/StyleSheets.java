package workbench.ui.main;

import atlantafx.base.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The window's style sheets, which its scene wears.
///
/// No view has a sheet of its own: below a node that has one, JavaFX notes each single node as a
/// user of it, and looks through all of them whenever another node is styled. Of a scene's sheets
/// it notes the scene.
final class StyleSheets {
    private static final double USUAL_ICON = 16;

    private static final List<String> FILES =
            Stream.of(
                            "workbench",
                            "welcome",
                            "overview",
                            "imports",
                            "indicators",
                            "submission",
                            "past")
                    .map(StyleSheets::file)
                    .toList();

    private StyleSheets() {}

    /// Everything is measured in em and follows the size of text; only the size of icons, which a
    /// style sheet counts by the icon's own letters, is told in pixels.
    ///
    /// @param text the size of text, as a multiple of the usual
    static List<String> at(double text) {
        List<String> sheets = new ArrayList<>(FILES);
        sheets.add(
                Styles.toDataURI(
                        ".ikonli-font-icon { -fx-icon-size: "
                                + Math.round(USUAL_ICON * text)
                                + "px; }"));
        return sheets;
    }

    private static String file(String name) {
        return Objects.requireNonNull(
                        StyleSheets.class.getResource("/workbench/ui/" + name + ".css"))
                .toExternalForm();
    }
}
