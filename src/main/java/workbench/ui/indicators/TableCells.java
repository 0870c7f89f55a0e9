package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import workbench.catalogue.KeptTogether;
import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.measure.Result;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.submission.ProgressWords;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The cells of the table, one class a column. Words are made only for what is seen.
final class TableCells {
    /// The states by which a cell says what is good and what is not.
    private static final List<String> MEANINGS = List.of("good", "bad", "careful");

    private TableCells() {}

    /// A cell with a picture of its own that stays in it: taking a node out of the scene and
    /// putting it back makes JavaFX look up all its styles anew.
    ///
    /// What is said to who points at it or hears it is put into words only when somebody does.
    private abstract static class LineCell extends TreeTableCell<TableLine, TableLine> {
        LineCell() {
            Hint.on(this, () -> Optional.ofNullable(getItem()).map(this::more).orElse(""));
        }

        @Override
        protected final void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean shows = !empty && line != null && show(line);
            if (getGraphic() != null) {
                getGraphic().setVisible(shows);
            }
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(
                AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? Optional.ofNullable(getItem()).map(this::spoken).orElse("")
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        /// Shows a line, or says that the cell has nothing of it.
        abstract boolean show(TableLine line);

        /// More than the cell shows, for who points at it.
        abstract String more(TableLine line);

        /// All that the cell tells, for who hears it.
        abstract String spoken(TableLine line);
    }

    /// A cell of a line of a series; a factor's line has nothing in it.
    private abstract static class SeriesCell extends LineCell {
        @Override
        final boolean show(TableLine line) {
            line.series().ifPresent(this::show);
            return line.series().isPresent();
        }

        @Override
        final String more(TableLine line) {
            return line.series().map(this::more).orElse("");
        }

        @Override
        final String spoken(TableLine line) {
            return line.series().map(this::spoken).orElse("");
        }

        abstract void show(SeriesRow row);

        abstract String more(SeriesRow row);

        String spoken(SeriesRow row) {
            return more(row);
        }
    }

    private static void mean(Node node, Optional<String> meaning) {
        wear(node, MEANINGS, meaning);
    }

    /// Gives a node one of several states that the style sheet knows, or none.
    ///
    /// States rather than style classes: a style class that comes or goes makes JavaFX look up all
    /// styles of the node and of what is in it anew.
    static void wear(Node node, List<String> all, Optional<String> wanted) {
        for (String one : all) {
            node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(one), wanted.equals(Optional.of(one)));
        }
    }

    private static String style(Optional<Factor> factor) {
        return FilterBar.factorStyle(factor);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// The name of a factor with the number of its indicators under it, or of an indicator with
    /// what tells it apart.
    static final class Name extends LineCell {
        private final RowWords words;
        private final Texts texts;
        private final Label name = label("name");
        private final Label under = label(Styles.TEXT_MUTED, "under");
        private final Region dot = new Region();

        Name(RowWords words, Texts texts) {
            this.words = words;
            this.texts = texts;
            VBox lines = new VBox(name, under);
            HBox box = new HBox(dot, lines);
            box.getStyleClass().add("name-cell");
            box.setAlignment(Pos.CENTER_LEFT);
            dot.getStyleClass().add("factor-dot");
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.getStyleClass().add("name-lines");
            HBox.setHgrow(lines, Priority.ALWAYS);
            under.setMinHeight(Region.USE_PREF_SIZE);
            name.setWrapText(true);
            setGraphic(box);
        }

        @Override
        boolean show(TableLine line) {
            switch (line) {
                case TableLine.OfFactor of -> {
                    name.setText(FilterBar.factorName(of.factor(), texts));
                    under(texts.text("ui.indicators.group", of.indicators()));
                    wear(dot, FilterBar.FACTOR_STYLES, Optional.of(style(of.factor())));
                }
                case TableLine.OfSeries(var row, var part, var half) -> {
                    name.setText(KeptTogether.in(part ? words.part(row) : words.name(row)));
                    String beside = part ? "" : words.beside(row);
                    under(half ? words.halfWritten(beside) : beside);
                }
            }
            boolean factor = line instanceof TableLine.OfFactor;
            dot.setVisible(factor);
            dot.setManaged(factor);
            return true;
        }

        /// The name has all lines that nothing else stands on.
        private void under(String second) {
            under.setText(second);
            under.setVisible(!second.isEmpty());
            under.setManaged(!second.isEmpty());
        }

        @Override
        String more(TableLine line) {
            return spoken(line);
        }

        @Override
        String spoken(TableLine line) {
            return switch (line) {
                case TableLine.OfFactor of ->
                        FilterBar.factorName(of.factor(), texts)
                                + ", "
                                + texts.text("ui.indicators.group", of.indicators());
                case TableLine.OfSeries(var row, _, var half) ->
                        half ? words.halfWritten(whole(row)) : whole(row);
            };
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
            setGraphic(spark);
        }

        @Override
        void show(SeriesRow row) {
            wear(spark, FilterBar.FACTOR_STYLES, Optional.of(style(row.indicator().factor())));
            spark.show(row.course());
        }

        @Override
        String more(SeriesRow row) {
            return words.course(row);
        }
    }

    /// The latest value, its marks and its year.
    static final class Latest extends SeriesCell {
        private final RowWords words;
        private final Label value = label("figure");
        private final Label marks = label("figure-marks", "may-shorten");
        private final Label period = label("figure-period", Styles.TEXT_MUTED);

        Latest(RowWords words) {
            this.words = words;
            VBox box = new VBox(value, period, marks);
            box.getStyleClass().add("figure-lines");
            box.setAlignment(Pos.CENTER_RIGHT);
            setGraphic(box);
            // A number with figures missing would be another number.
            value.setMinWidth(Region.USE_PREF_SIZE);
            marks.managedProperty().bind(marks.textProperty().isNotEmpty());
            period.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        void show(SeriesRow row) {
            value.setText(words.latest(row));
            marks.setText(words.marks(row));
            period.setText(words.latestPeriod(row));
        }

        @Override
        String more(SeriesRow row) {
            return words.latestInFull(row);
        }
    }

    /// The change from the year before, coloured where a direction says what is good.
    static final class Change extends SeriesCell {
        private final RowWords words;
        private final FontIcon icon = Icons.of(Feather.ARROW_UP_RIGHT);
        private final Label change = label("figure");
        private final Label since = label("figure-period", Styles.TEXT_MUTED);

        Change(RowWords words) {
            this.words = words;
            change.setGraphic(icon);
            VBox box = new VBox(change, since);
            box.getStyleClass().add("figure-lines");
            box.setAlignment(Pos.CENTER_RIGHT);
            setGraphic(box);
            setAlignment(Pos.CENTER_RIGHT);
            since.managedProperty().bind(since.textProperty().isNotEmpty());
        }

        @Override
        void show(SeriesRow row) {
            change.setText(words.change(row.change()));
            since.setText(words.changeSince(row.change()));
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
        }

        @Override
        String more(SeriesRow row) {
            return words.changeWhy(row.change());
        }

        @Override
        String spoken(SeriesRow row) {
            return words.change(row.change()) + ", " + more(row);
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
        private final Function<SeriesRow, String> words;
        private final Function<SeriesRow, String> more;
        private final Label label;

        /// @param more what pointing at the cell shows
        Plain(
                Pos place,
                Function<SeriesRow, String> words,
                Function<SeriesRow, String> more,
                String... styles) {
            this.words = words;
            this.more = more;
            this.label = label(styles);
            label.setWrapText(true);
            // By itself the label would be as high as one line.
            HBox room = new HBox(label);
            room.setAlignment(place);
            setGraphic(room);
            setAlignment(place);
        }

        @Override
        void show(SeriesRow row) {
            label.setText(words.apply(row));
        }

        @Override
        String more(SeriesRow row) {
            return more.apply(row);
        }

        @Override
        String spoken(SeriesRow row) {
            return words.apply(row);
        }
    }

    /// A word with an icon before it, and under it what is to be known of the word.
    private abstract static class Judged extends SeriesCell {
        private final FontIcon icon = Icons.of(Feather.CIRCLE);
        private final Label word = label();
        private final Label note = label("judged-note", Styles.TEXT_MUTED);

        Judged() {
            word.setGraphic(icon);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            VBox box = new VBox(word, note);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }

        final void judge(String words, String under, Feather sign, Optional<String> meaning) {
            word.setText(words);
            note.setText(under);
            icon.setIconCode(sign);
            icon.setVisible(!words.isEmpty());
            mean(word, meaning);
        }

        abstract String word(SeriesRow row);

        @Override
        final String spoken(SeriesRow row) {
            String said = word(row);
            return said.isEmpty() ? more(row) : said + ", " + more(row);
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
            judge(
                    words.judgement(row),
                    words.restsOn(row),
                    row.progressFigure()
                            .flatMap(Figure::grade)
                            .map(grade -> sign(grade.status()))
                            .orElse(Feather.MINUS),
                    row.progressFigure().map(TableCells::meaning));
        }

        @Override
        String word(SeriesRow row) {
            return words.progress(row);
        }

        @Override
        String more(SeriesRow row) {
            return words.progressWhy(row.progress());
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

    /// The state by which the style sheet knows how good the news of progress is.
    static String meaning(Figure progress) {
        return switch (ProgressWords.tone(progress)) {
            case GOOD -> "good";
            case FAIR, NEUTRAL -> "careful";
            case BAD -> "bad";
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
                    word(row),
                    "",
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
                    });
        }

        @Override
        String word(SeriesRow row) {
            return words.freshness(row.freshness());
        }

        @Override
        String more(SeriesRow row) {
            return words.freshnessWhy(row);
        }
    }
}
