package workbench.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What scrolls of a panel that lies over the screen: as high as its content where the window has
/// room for that, and scrolled where letters are large. The panel's head and buttons stay where
/// they are, above and below it in a column.
public final class PanelScroll extends ScrollPane {
    /// Room around the content for the rings of focus, which the pane would cut.
    private static final double RING = 8;

    private static final double LEAST = 60;

    private final Region padded;
    private final ObservableValue<Boolean> held;
    private double lastHeight;

    public PanelScroll(Region content) {
        this(content, new SimpleBooleanProperty());
    }

    /// @param held while it is true the height stays, whatever makes room for itself in the content
    public PanelScroll(Region content, ObservableValue<Boolean> held) {
        this.held = held;
        padded = new StackPane(content);
        padded.setPadding(new Insets(RING / 2, RING, RING / 2, RING));
        setContent(padded);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(LEAST);
        getStyleClass().add("panel-scroll");
        VBox.setMargin(this, new Insets(-RING / 2, -RING, -RING / 2, -RING));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!held.getValue() || lastHeight <= 0) {
            double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
            lastHeight =
                    Math.ceil(padded.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
        }
        return lastHeight;
    }
}
