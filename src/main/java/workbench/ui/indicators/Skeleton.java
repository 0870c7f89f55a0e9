package workbench.ui.indicators;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/// The rows that are coming, as grey bars in their places, while the dossier is read.
final class Skeleton extends Region {
    /// How long the names are, in parts of their column: as uneven as names are.
    private static final double[] LENGTHS = {0.62, 0.8, 0.47, 0.71, 0.55, 0.86, 0.66};

    private static final int ROWS = 24;
    private static final double BAR = 0.8;
    private static final double INDENT = 3;
    private static final double NAMES = 0.55;
    private static final double FIGURE = 4;

    private final DoubleSupplier letters;
    private final List<Region> names = new ArrayList<>();
    private final List<Region> figures = new ArrayList<>();

    /// @param letters the size of letters in pixels
    Skeleton(DoubleSupplier letters) {
        this.letters = letters;
        getStyleClass().add("skeleton");
        setId("skeleton");
        for (int i = 0; i < ROWS; i++) {
            names.add(bar());
            figures.add(bar());
        }
        getChildren().addAll(names);
        getChildren().addAll(figures);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton-bar");
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double em = letters.getAsDouble();
        double row = Math.ceil(IndicatorTable.LINE * em);
        for (int i = 0; i < ROWS; i++) {
            double top = i * row + (row - BAR * em) / 2;
            boolean seen = top + row < getHeight();
            double room = Math.max(0, getWidth() * NAMES - INDENT * em);
            names.get(i).setVisible(seen);
            figures.get(i).setVisible(seen);
            names.get(i)
                    .resizeRelocate(INDENT * em, top, room * LENGTHS[i % LENGTHS.length], BAR * em);
            figures.get(i)
                    .resizeRelocate(getWidth() - (FIGURE + 1) * em, top, FIGURE * em, BAR * em);
        }
    }
}
