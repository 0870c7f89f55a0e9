package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.chart.ChartResolver.Outcome;
import workbench.submission.AnswerChange;
import workbench.submission.Block;
import workbench.submission.ChangeWords;
import workbench.submission.ChartChange;
import workbench.submission.Inline;
import workbench.ui.kit.ChartView;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An answer or a chart as it is beside what a draft, a withdrawal or a restoration would make of
/// it, over the screen; from one to the next by button.
final class ChangePanel {
    private final Workplace workplace;
    private final Texts texts;
    private final List<Change> changes;
    private final String by;
    private final Label title = Layouts.paneTitle("");
    private final Label line = Layouts.wrapped("");
    private final Label place = new Label();
    private final VBox body = new VBox();
    private final Button before;
    private final Button next;
    private final Button go;
    private int at;

    /// @param changes at least one
    /// @param at the one to show first
    /// @param by what would change them, over the side as it would be then: `With this file`
    ChangePanel(Workplace workplace, List<Change> changes, int at, String by) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.changes = changes;
        this.at = at;
        this.by = by;
        title.setId("change-title");
        place.setId("change-place");
        place.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        place.setMinWidth(Region.USE_PREF_SIZE);
        before =
                Layouts.button(
                        texts.text("ui.imports.change.before"),
                        Feather.CHEVRON_LEFT,
                        () -> turn(-1));
        before.setId("change-before");
        next =
                Layouts.button(
                        texts.text("ui.imports.change.next"), Feather.CHEVRON_RIGHT, () -> turn(1));
        next.setId("change-next");
        go = Layouts.button(texts.text("ui.imports.change.go"), Feather.FILE_TEXT, this::go);
        go.setId("change-go");
        go.managedProperty().bind(go.visibleProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
    }

    void show() {
        FlowPane buttons = new FlowPane(before, next, place, go);
        buttons.getStyleClass().add("change-buttons");
        VBox box = new Held();
        box.getChildren()
                .addAll(
                        Layouts.panelHead(texts, workplace.navigator()::closeOver, title, line),
                        body,
                        buttons);
        box.setId("change-panel");
        box.getStyleClass().add("change-panel");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        fill();
        workplace
                .navigator()
                .showOver(
                        new OverPanel(box, texts.text("ui.imports.change.name", title.getText())));
        if (!next.isDisabled()) {
            next.requestFocus();
        }
    }

    private void turn(int by) {
        at = Math.clamp(at + by, 0, changes.size() - 1);
        fill();
    }

    private void go() {
        if (changes.get(at) instanceof Change.OfAnswer(var answer)) {
            workplace.navigator().show(new Target.Question(answer.question().question().id()));
        }
    }

    private void fill() {
        Change change = changes.get(at);
        title.setText(ChangeCell.name(change, texts));
        place.setText(texts.text("ui.imports.change.place", at + 1, changes.size()));
        before.setDisable(at == 0);
        next.setDisable(at == changes.size() - 1);
        go.setVisible(change instanceof Change.OfAnswer);
        switch (change) {
            case Change.OfAnswer(var answer) -> {
                say(answer.asksForApproval() ? texts.text("ui.imports.change.approved.long") : "");
                body.getChildren()
                        .setAll(
                                beside(
                                        answer(answer, answer.now(), false),
                                        answer(answer, answer.then(), true)));
            }
            case Change.OfChart(var chart) -> {
                say(String.join(" · ", new ChangeWords(texts).points(chart)));
                ChartChange.Sides sides = chart.in(texts.language());
                body.getChildren()
                        .setAll(
                                beside(
                                        chart(sides.now(), sides.then()),
                                        chart(sides.then(), sides.now())));
            }
        }
    }

    private void say(String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
    }

    /// Both under their names, in two columns of one width.
    private GridPane beside(Region now, Region then) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("change-sides");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setFillWidth(true);
            grid.getColumnConstraints().add(half);
        }
        RowConstraints rest = new RowConstraints();
        rest.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().addAll(new RowConstraints(), rest);
        grid.addRow(0, heading(texts.text("ui.imports.change.now")), heading(by));
        grid.addRow(1, now, then);
        VBox.setVgrow(grid, Priority.ALWAYS);
        return grid;
    }

    private Label heading(String words) {
        Label heading = Layouts.wrapped(words);
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        return heading;
    }

    private Region chart(Outcome outcome, Outcome beside) {
        return switch (outcome) {
            case Outcome.Ready(var data, _) -> {
                ChartView view = new ChartView(workplace.jobs());
                if (beside instanceof Outcome.Ready(var other, _)) {
                    view.standBeside(other);
                }
                view.data().set(Optional.of(data));
                yield view;
            }
            case Outcome.NotReady(var reason) -> Layouts.wrapped(texts.render(reason));
        };
    }

    private ScrollPane answer(AnswerChange change, AnswerChange.Side side, boolean then) {
        VBox paper = new VBox();
        paper.getStyleClass().add("change-paper");
        for (Block block : side.print().getOrDefault(texts.language(), List.of())) {
            paper.getChildren().addAll(rows(block, change.tokens(), then));
        }
        ScrollPane scroll = new PanelScroll(paper);
        scroll.setAccessibleText(then ? by : texts.text("ui.imports.change.now"));
        return scroll;
    }

    private List<Node> rows(Block block, Set<String> changed, boolean then) {
        return switch (block) {
            case Block.Paragraph(var content) -> List.of(row("", content, changed, then));
            case Block.Bullets(var items) ->
                    items.stream().<Node>map(item -> row("•", item, changed, then)).toList();
            case Block.InLanguage(_, var blocks) ->
                    blocks.stream().flatMap(inner -> rows(inner, changed, then).stream()).toList();
            default -> List.of();
        };
    }

    /// A paragraph; where a figure in it changes, a mark stands in the margin.
    private Node row(String bullet, List<Inline> content, Set<String> changed, boolean then) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("change-text");
        boolean marked = false;
        List<Node> words = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Figure(var shown, var token) && changed.contains(token)) {
                marked = true;
                // A label has a ground of its own, which a text has not.
                Label figure = new Label(shown);
                figure.setMinWidth(Region.USE_PREF_SIZE);
                figure.getStyleClass().add(then ? "change-new" : "change-old");
                words.add(figure);
            } else {
                Text text = new Text(inline.text());
                text.getStyleClass().add("change-words");
                words.add(text);
            }
        }
        flow.getChildren().setAll(words);
        HBox.setHgrow(flow, Priority.ALWAYS);
        Label margin = new Label();
        margin.getStyleClass().add("change-margin");
        if (marked) {
            margin.setGraphic(Icons.of(Feather.REFRESH_CW));
            margin.setAccessibleText(texts.text("ui.imports.change.marked"));
            Hint.on(margin, () -> texts.text("ui.imports.change.marked"));
        }
        HBox row = new HBox(margin);
        if (!bullet.isEmpty()) {
            Label dot = new Label(bullet);
            dot.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(dot);
        }
        row.getChildren().add(flow);
        return row;
    }

    /// As high as what it shows, and as the highest that it has shown, whatever lines its title and
    /// its words take: whoever goes from one to the next finds the buttons where they were.
    private static final class Held extends VBox {
        private double most;

        @Override
        protected double computePrefHeight(double width) {
            most = Math.max(most, super.computePrefHeight(width));
            return most;
        }
    }
}
