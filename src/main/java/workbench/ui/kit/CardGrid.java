package workbench.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Cards side by side, as many in a row as have room: all of one width, those of one row of one
/// height.
public final class CardGrid extends Region {
    private static final double GAP_EM = 1.15;

    private final double leastEm;
    private final int most;
    private final Label lettering = new Label("x");
    private List<Node> cards = List.of();

    /// @param leastEm the least width of a card, in the size of letters
    /// @param most how many stand in a row at most
    public CardGrid(double leastEm, int most) {
        this.leastEm = leastEm;
        this.most = most;
        lettering.setVisible(false);
        lettering.setManaged(false);
        lettering.fontProperty().subscribe(_ -> requestLayout());
        getChildren().add(lettering);
    }

    /// Shows these cards and no others.
    public void show(List<? extends Node> shown) {
        cards = List.copyOf(shown);
        getChildren().setAll(cards);
        getChildren().add(lettering);
    }

    /// Puts a card in the place of one of those that are shown, or after the last.
    public void put(int place, Node card) {
        List<Node> changed = new ArrayList<>(cards);
        if (place < cards.size()) {
            changed.set(place, card);
            getChildren().set(place, card);
        } else {
            changed.add(card);
            getChildren().add(cards.size(), card);
        }
        cards = List.copyOf(changed);
    }

    private double em() {
        return lettering.getFont().getSize();
    }

    private double gap() {
        return snapSpaceX(GAP_EM * em());
    }

    private int columns(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.clamp((int) ((room + gap()) / (leastEm * em() + gap())), 1, most);
    }

    private double cardWidth(double width, int columns) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.max(0, Math.floor((room - (columns - 1) * gap()) / columns));
    }

    /// Where the card of a column begins.
    private double edge(int column, int columns) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedLeftInset() + Math.rint((room + gap()) * column / columns);
    }

    private double rowHeight(int first, int columns, double cardWidth) {
        double height = 0;
        for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
            height = Math.max(height, cards.get(i).prefHeight(cardWidth));
        }
        return snapSizeY(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * leastEm * em() + (most - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(across);
        double height = snappedTopInset() + snappedBottomInset();
        for (int first = 0; first < cards.size(); first += columns) {
            height +=
                    (first > 0 ? gap() : 0) + rowHeight(first, columns, cardWidth(across, columns));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = cardWidth(getWidth(), columns);
        double y = snappedTopInset();
        for (int first = 0; first < cards.size(); first += columns) {
            double high = rowHeight(first, columns, wide);
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                double x = edge(i - first, columns);
                // The last ends where the grid does.
                cards.get(i)
                        .resizeRelocate(
                                x,
                                y,
                                Math.max(wide, edge(i - first + 1, columns) - gap() - x),
                                high);
            }
            y += high + gap();
        }
    }
}
