package workbench.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.LinkedHashMap;
import java.util.Map;

/// How much of words there is room for on a canvas.
///
/// A canvas can cut what is painted at an edge, but makes a mask as large as itself for each such
/// edge: with one for every cell a page of a sheet took half a second to appear where no graphics
/// card helps. Used on the screen's thread.
final class FittingWords {
    static final String REST = "…";

    /// Some pages of a sheet.
    private static final int REMEMBERED = 4_000;

    private final Text measure = new Text();
    private final Map<String, Double> widths =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// How wide words are in pixels.
    double width(String words, Font font) {
        if (!font.equals(measure.getFont())) {
            measure.setFont(font);
            widths.clear();
        }
        Double known = widths.get(words);
        if (known == null) {
            measure.setText(words);
            known = measure.getLayoutBounds().getWidth();
            widths.put(words, known);
        }
        return known;
    }

    /// The words where they have room, else their beginning and three dots; empty where there is
    /// not even room for a letter.
    String fit(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (width(words.substring(0, middle) + REST, font) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        if (fits > 0 && Character.isHighSurrogate(words.charAt(fits - 1))) {
            fits--;
        }
        return fits == 0 ? "" : words.substring(0, fits).stripTrailing() + REST;
    }
}
