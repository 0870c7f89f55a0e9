package workbench.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.List;

/// Several lines of words to write, as high as what is written in them: it scrolls only beyond the
/// most lines that it may take. Its lines break, and Tab leads on from it.
public final class GrowingArea extends TextArea {
    /// What the measure of a text and its drawing may differ by, in pixels, without a bar.
    private static final double SLACK = 2;

    private final int least;
    private final int most;
    private final Text measure = new Text();

    /// @param least how many lines it shows also where fewer are written
    /// @param most how many it shows at most
    public GrowingArea(String words, int least, int most) {
        super(words);
        this.least = least;
        this.most = most;
        setPrefRowCount(least);
        setMinHeight(USE_PREF_SIZE);
        setWrapText(true);
        TabLeaves.in(this);
        textProperty().subscribe((_, _) -> requestLayout());
    }

    /// How many lines it takes follows from how wide it is.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        if (across <= 0
                || !(lookup(".content") instanceof Region content)
                || !(lookup(".scroll-pane") instanceof Region scroll)) {
            return super.computePrefHeight(width);
        }
        double beside = 0;
        double above = SLACK;
        for (Region around : List.of(this, scroll, content)) {
            Insets insets = around.getInsets();
            beside += insets.getLeft() + insets.getRight();
            above += insets.getTop() + insets.getBottom();
        }
        measure.setFont(getFont());
        double written = height(getText(), Math.max(1, across - beside));
        return snapSizeY(Math.clamp(written, height(least), height(most)) + above);
    }

    private double height(int lines) {
        return height("\n".repeat(lines - 1), 0);
    }

    private double height(String words, double wrapping) {
        measure.setWrappingWidth(wrapping);
        // A line that is just begun has its room already.
        measure.setText(words.isEmpty() || words.endsWith("\n") ? words + "X" : words);
        return measure.getLayoutBounds().getHeight();
    }
}
