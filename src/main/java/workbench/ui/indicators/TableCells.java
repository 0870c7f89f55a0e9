package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import workbench.figure.Figure;
import workbench.measure.Result;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.ui.kit.Icons;

import java.util.List;
import java.util.Optional;

/// The cells of the table, one class a column. Words are made only for what is seen.
final class TableCells {
    /// The style classes by which a cell says what is good and what is not.
    private static final List<String> MEANINGS = List.of("good", "bad", "careful");

    private TableCells() {}

    /// A cell of a line of a series; a factor's line has nothing in it.
    private abstract static class SeriesCell extends TreeTableCell<TableLine, TableLine> {
        private final Tooltip tip = new Tooltip();

        @Override
        protected final void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            setTooltip(null);
            if (empty || line == null || line.series().isEmpty()) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            show(line.series().get());
        }

        abstract void show(SeriesRow row);

        /// Says more of what the cell shows to whoever points at it or hears it.
        final void explain(String words) {
            if (!words.isBlank()) {
                tip.setText(words);
                setTooltip(tip);
            }
        }
    }

    private static void mean(Node node, Optional<String> meaning) {
        wear(node, MEANINGS, meaning);
    }

    /// Gives a node one of several style classes, or none. What it wears already is left alone:
    /// every change makes JavaFX look up all its styles anew.
    static void wear(Node node, List<String> all, Optional<String> wanted) {
        List<String> worn = node.getStyleClass();
        if (wanted.isPresent() && !worn.contains(wanted.get())) {
            worn.add(wanted.get());
        }
        for (String one : all) {
            if (!wanted.equals(Optional.of(one)) && worn.contains(one)) {
                worn.remove(one);
            }
        }
    }

    private static String style(Optional<Factor> factor) {
        return FilterBar.factorStyle(factor);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("may-shorten");
        return label;
    }

    /// The name of a factor, or of an indicator with what tells it apart.
    static final class Name extends TreeTableCell<TableLine, TableLine> {
        private final RowWords words;
        private final workbench.catalogue.Texts texts;
        private final Label name = label();
        private final Label beside = label(Styles.TEXT_MUTED);
        private final Region dot = new Region();
        private final HBox box = new HBox(dot, name, beside);

        Name(RowWords words, workbench.catalogue.Texts texts) {
            this.words = words;
            this.texts = texts;
            box.getStyleClass().add("name-cell");
            box.setAlignment(Pos.CENTER_LEFT);
            dot.getStyleClass().add("factor-dot");
            // Both give way, the name only so far that it can still be told.
            beside.setMinWidth(0);
            name.getStyleClass().add("name");
            beside.setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            setTooltip(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (line) {
                case TableLine.OfFactor of -> {
                    name.setText(FilterBar.factorName(of.factor(), texts));
                    beside.setText(texts.text("ui.indicators.group", of.indicators()));
                    wear(dot, FilterBar.FACTOR_STYLES, Optional.of(style(of.factor())));
                }
                case TableLine.OfSeries(var row, var part) -> {
                    name.setText(part ? words.part(row) : words.name(row));
                    beside.setText(part ? "" : subtitle(row));
                    setTooltip(new Tooltip(whole(row)));
                }
            }
            boolean factor = line instanceof TableLine.OfFactor;
            dot.setVisible(factor);
            dot.setManaged(factor);
            wear(
                    name,
                    List.of(Styles.TEXT_BOLD),
                    factor ? Optional.of(Styles.TEXT_BOLD) : Optional.empty());
            setAccessibleText(
                    line.series()
                            .map(this::whole)
                            .orElse(name.getText() + ", " + beside.getText()));
            setGraphic(box);
        }

        private String subtitle(SeriesRow row) {
            return words.beside(row);
        }

        private String whole(SeriesRow row) {
            return String.join(
                    ", ",
                    List.of(words.name(row), words.part(row), words.unit(row)).stream()
                            .filter(part -> !part.isEmpty())
                            .toList());
        }
    }

    /// The course in the height of a line.
    static final class Course extends SeriesCell {
        private final Sparkline spark = new Sparkline();
        private final RowWords words;

        Course(RowWords words) {
            this.words = words;
        }

        @Override
        void show(SeriesRow row) {
            wear(spark, FilterBar.FACTOR_STYLES, Optional.of(style(row.indicator().factor())));
            spark.show(row.course());
            setGraphic(spark);
            setAccessibleText(words.course(row));
            explain(words.course(row));
        }
    }

    /// The latest value, its marks and its year.
    static final class Latest extends SeriesCell {
        private final RowWords words;
        private final Label value = label("figure");
        private final Label marks = label("figure-marks");
        private final Label period = label("figure-period", Styles.TEXT_MUTED);
        private final HBox box = new HBox(value, marks, period);

        Latest(RowWords words) {
            this.words = words;
            box.getStyleClass().add("figure-cell");
            box.setAlignment(Pos.CENTER_RIGHT);
            value.setMaxWidth(Double.MAX_VALUE);
            // A number with figures missing would be another number.
            value.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(value, Priority.ALWAYS);
            marks.setMinWidth(Region.USE_PREF_SIZE);
            period.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        void show(SeriesRow row) {
            value.setText(words.latest(row));
            marks.setText(words.marks(row));
            period.setText(words.latestPeriod(row));
            setGraphic(box);
            setAccessibleText(words.latestInFull(row));
            explain(words.latestInFull(row));
        }
    }

    /// The change from the year before, coloured where a direction says what is good.
    static final class Change extends SeriesCell {
        private final RowWords words;
        private final FontIcon icon = Icons.of(Feather.ARROW_UP_RIGHT);
        private final Label change = label("figure");

        Change(RowWords words) {
            this.words = words;
            change.setGraphic(icon);
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        void show(SeriesRow row) {
            change.setText(words.change(row.change()));
            Optional<Figure> figure = row.changeFigure();
            // What rounds to nothing has no way that it goes.
            boolean moved = figure.isPresent() && change.getText().matches("[+\u2212].*");
            icon.setVisible(moved);
            if (moved) {
                boolean up = figure.get().value() > 0;
                icon.setIconCode(up ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_RIGHT);
                mean(change, meaning(row.indicator().direction(), up));
            } else {
                mean(change, Optional.empty());
            }
            setGraphic(change);
            setAccessibleText(change.getText() + ", " + words.changeWhy(row.change()));
            explain(words.changeWhy(row.change()));
        }

        private static Optional<String> meaning(Direction direction, boolean up) {
            return switch (direction) {
                case UP -> Optional.of(up ? "good" : "bad");
                case DOWN -> Optional.of(up ? "bad" : "good");
                case TARGET, NONE -> Optional.empty();
            };
        }
    }

    /// Plain words at the right or the left.
    static final class Plain extends SeriesCell {
        private final java.util.function.Function<SeriesRow, String> words;
        private final java.util.function.Function<SeriesRow, String> more;
        private final Label label;

        /// @param more what pointing at the cell shows
        Plain(
                Pos place,
                java.util.function.Function<SeriesRow, String> words,
                java.util.function.Function<SeriesRow, String> more,
                String... styles) {
            this.words = words;
            this.more = more;
            this.label = label(styles);
            setAlignment(place);
        }

        @Override
        void show(SeriesRow row) {
            label.setText(words.apply(row));
            setGraphic(label);
            setAccessibleText(label.getText());
            explain(more.apply(row));
        }
    }

    /// A word with an icon before it.
    private abstract static class Judged extends SeriesCell {
        private final FontIcon icon = Icons.of(Feather.CIRCLE);
        private final Label word = label();

        Judged() {
            word.setGraphic(icon);
        }

        final void judge(String words, Feather sign, Optional<String> meaning, String why) {
            word.setText(words);
            icon.setIconCode(sign);
            mean(word, meaning);
            setGraphic(words.isEmpty() ? null : word);
            setAccessibleText(words.isEmpty() ? why : words + ", " + why);
            explain(why);
        }
    }

    /// How the series comes on, in Statistics Canada's words.
    static final class Progress extends Judged {
        private final RowWords words;

        Progress(RowWords words) {
            this.words = words;
        }

        @Override
        void show(SeriesRow row) {
            Optional<Result.Grade> grade = row.progressFigure().flatMap(Figure::grade);
            judge(
                    grade.map(words::progress).orElse(""),
                    grade.map(Result.Grade::status).map(TableCells::sign).orElse(Feather.MINUS),
                    grade.map(Result.Grade::status).map(TableCells::meaning),
                    words.progressWhy(row.progress()));
        }
    }

    static Feather sign(Result.Status status) {
        return switch (status) {
            case ACHIEVED -> Feather.CHECK_CIRCLE;
            case ON_TRACK -> Feather.TRENDING_UP;
            case ACCELERATION_NEEDED -> Feather.FAST_FORWARD;
            case LIMITED -> Feather.MINUS_CIRCLE;
            case DETERIORATION -> Feather.TRENDING_DOWN;
        };
    }

    static String meaning(Result.Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> "good";
            case ACCELERATION_NEEDED, LIMITED -> "careful";
            case DETERIORATION -> "bad";
        };
    }

    /// Whether the award still counts the latest value.
    static final class Fresh extends Judged {
        private final RowWords words;

        Fresh(RowWords words) {
            this.words = words;
        }

        @Override
        void show(SeriesRow row) {
            judge(
                    words.freshness(row.freshness()),
                    switch (row.freshness()) {
                        case FRESH -> Feather.CHECK;
                        case AGEING -> Feather.CLOCK;
                        case STALE -> Feather.ALERT_TRIANGLE;
                        case UNKNOWN -> Feather.HELP_CIRCLE;
                    },
                    switch (row.freshness()) {
                        case AGEING -> Optional.of("careful");
                        case STALE -> Optional.of("bad");
                        case FRESH, UNKNOWN -> Optional.empty();
                    },
                    words.freshnessWhy(row));
        }
    }
}
