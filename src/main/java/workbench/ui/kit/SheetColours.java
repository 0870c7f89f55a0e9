package workbench.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The colours and the font that a canvas paints a sheet with, taken from the style sheet.
///
/// A canvas knows no style sheet: small regions that are never seen wear the styles, and the
/// painter asks them. When theme or size of text change they are told, and so is the painter.
final class SheetColours {
    private static final String[] NAMES = {"paper", "ink", "soft", "grid", "head", "accent"};

    private final Map<Tint, Region> tints = new EnumMap<>(Tint.class);
    private final List<Region> named = new ArrayList<>();
    private final Label lettering = new Label("x");
    private final Label bold = new Label("x");

    SheetColours(Runnable changed) {
        for (Tint tint : Tint.values()) {
            tints.put(tint, probe("sheet-tint-" + tint.name().toLowerCase(Locale.ROOT), changed));
        }
        for (String name : NAMES) {
            named.add(probe("sheet-" + name, changed));
        }
        lettering.getStyleClass().add("sheet-lettering");
        bold.getStyleClass().add("sheet-lettering-bold");
        for (Label label : List.of(lettering, bold)) {
            label.setVisible(false);
            label.setManaged(false);
            label.fontProperty().subscribe((_, _) -> changed.run());
        }
    }

    List<Region> probes() {
        List<Region> all = new ArrayList<>(tints.values());
        all.addAll(named);
        all.add(lettering);
        all.add(bold);
        return all;
    }

    /// The size of letters, which every length is counted in.
    double em() {
        return lettering.getFont().getSize();
    }

    Font font() {
        return lettering.getFont();
    }

    Font boldFont() {
        return bold.getFont();
    }

    Paint of(Tint tint) {
        return fill(tints.getOrDefault(tint, lettering));
    }

    Paint paper() {
        return fill(named.get(0));
    }

    Paint ink() {
        return fill(named.get(1));
    }

    Paint soft() {
        return fill(named.get(2));
    }

    Paint grid() {
        return fill(named.get(3));
    }

    Paint head() {
        return fill(named.get(4));
    }

    Paint accent() {
        return fill(named.get(5));
    }

    private static Region probe(String style, Runnable changed) {
        Region probe = new Region();
        probe.getStyleClass().add(style);
        probe.setVisible(false);
        probe.setManaged(false);
        probe.backgroundProperty().subscribe((_, _) -> changed.run());
        return probe;
    }

    private static Paint fill(Region probe) {
        if (probe.getBackground() == null) {
            return Color.TRANSPARENT;
        }
        List<BackgroundFill> fills = probe.getBackground().getFills();
        return fills.isEmpty() ? Color.TRANSPARENT : fills.getFirst().getFill();
    }
}
