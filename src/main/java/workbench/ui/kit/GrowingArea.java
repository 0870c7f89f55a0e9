package workbench.ui.kit;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Several lines of words to write, as high as what is written in them: it scrolls only beyond the
/// most lines that it may take. Its lines break, Tab leads on from it, and the screen around it
/// scrolls to where somebody writes.
public final class GrowingArea extends TextArea {
    /// What the measure of a text and its drawing may differ by, in pixels, without a bar.
    private static final double SLACK = 2;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

    private final int least;
    private final int most;
    private final Text measure = new Text();
    private boolean ofOneParagraph;

    /// Where Tab leads on to; empty for what stands next.
    private Optional<Supplier<Node>> onwards = Optional.empty();

    /// @param least how many lines it shows also where fewer are written
    /// @param most how many it shows at most
    public GrowingArea(String words, int least, int most) {
        super(words);
        this.least = least;
        this.most = most;
        getStyleClass().add("growing-area");
        // As the words themselves are drawn, whose lines stand farther apart than a text's own.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setPrefRowCount(least);
        setMinHeight(USE_PREF_SIZE);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        textProperty().subscribe((_, _) -> requestLayout());
        caretPositionProperty().subscribe((_, _) -> followTheCaret());
    }

    /// For words that have no lines of their own, such as a reason: as a field, but all of it is in
    /// sight. Enter begins no line in it.
    ///
    /// @param most how many lines it shows at most
    public static GrowingArea ofOneParagraph(int most) {
        GrowingArea area = new GrowingArea("", 1, most);
        area.ofOneParagraph = true;
        area.setTextFormatter(new TextFormatter<>(GrowingArea::inOneLine));
        return area;
    }

    /// The caret stays behind the words that it was behind.
    private static TextFormatter.Change inOneLine(TextFormatter.Change change) {
        String text = change.getText();
        String line = LINE_ENDS.matcher(text).replaceAll(" ");
        if (!line.equals(text)) {
            int shorter = text.length() - line.length();
            int start = change.getRangeStart();
            int end = start + text.length();
            int caret = change.getCaretPosition();
            int anchor = change.getAnchor();
            change.setText(line);
            change.selectRange(
                    anchor < end ? Math.min(anchor, start) : anchor - shorter,
                    caret < end ? Math.min(caret, start) : caret - shorter);
        }
        return change;
    }

    /// Whether Enter begins no line in it, and so may do what it does in a field.
    public boolean isOfOneParagraph() {
        return ofOneParagraph;
    }

    /// Lets Tab lead on to what is not the next one.
    ///
    /// @param next asked once somebody leaves
    public void leadOnTo(Supplier<Node> next) {
        onwards = Optional.of(next);
    }

    /// Nobody sets a tabulator in words.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (event.isShiftDown()) {
            requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            onwards.ifPresentOrElse(
                    next -> next.get().requestFocus(),
                    () -> requestFocusTraversal(TraversalDirection.NEXT));
        }
    }

    /// Not while somebody drags over the words: they must not move from under the mouse.
    private void followTheCaret() {
        if (isFocused() && !isPressed()) {
            FocusInSight.bringIntoSight(this, this::caret);
        }
    }

    /// The line on which the caret is, in the coordinates of this.
    Bounds caret() {
        if (!(getSkin() instanceof TextInputControlSkin<?> skin)) {
            return getLayoutBounds();
        }
        Rectangle2D at = skin.getCharacterBounds(getCaretPosition());
        return new BoundingBox(0, at.getMinY(), getWidth(), at.getHeight());
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
