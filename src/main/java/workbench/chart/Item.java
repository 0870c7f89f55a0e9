package workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// One thing on a picture, at its place.
sealed interface Item {

    /// A block of text.
    ///
    /// @param x of its left edge, middle or right edge, as `align` says
    /// @param top of its first line
    /// @param halo whether a white rim keeps it clear of lines behind it
    record Words(TextBlock block, double x, double top, Align align, boolean halo, Role role)
            implements Item {

        Rectangle2D box() {
            return new Rectangle2D.Double(left(block.width()), top, block.width(), block.height());
        }

        double left(double width) {
            return switch (align) {
                case LEFT -> x;
                case CENTRE -> x - width / 2;
                case RIGHT -> x - width;
            };
        }

        /// The baseline of line `index`: Roboto's capitals are centred within the line height.
        double baseline(int index) {
            double size = block.lines().getFirst().getFirst().font().getSize2D();
            return top + index * block.lineHeight() + (block.lineHeight() + 0.711 * size) / 2;
        }
    }

    /// A drawn line.
    record Line(Shape shape, Color colour, BasicStroke stroke) implements Item {}

    /// A filled shape.
    record Area(Shape shape, Color colour) implements Item {}

    /// What `x` of a text means.
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// What a text is for.
    enum Role {
        HEADLINE,
        SUBTITLE,
        VALUE_TICK,
        PERIOD_TICK,
        END_LABEL,
        START_LABEL,
        KEY,
        SOURCE,
        NOTE
    }

    /// All that is on a picture, background first.
    record Picture(double width, double height, List<Item> items) {
        public Picture {
            items = List.copyOf(items);
        }

        List<Words> words() {
            return items.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
        }
    }
}
