package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Inline;
import workbench.submission.UsedFigure;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The answer as it will print. Its figures are links to what they are; one that has changed since
/// a person agreed to it shows what it was, and a mark stands in the margin.
final class PrintPane extends VBox {
    private final SubmissionViewModel model;
    private final Navigator navigator;
    private final Texts texts;

    PrintPane(SubmissionViewModel model, Navigator navigator, Texts texts, Live live) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        setId("print");
        getStyleClass().add("paper");
        setAccessibleText(texts.text("ui.submission.print"));
        live.on(model.answer(), _ -> print());
        live.onChange(model.writing(), this::print);
        // The figures may have changed where the words have not.
        live.onChange(model.readings(), this::print);
    }

    private Language language() {
        return model.writing().get();
    }

    private void print() {
        Map<String, UsedFigure> figures =
                model.used().stream()
                        .collect(Collectors.toMap(UsedFigure::token, Function.identity()));
        List<Node> rows =
                model.preview().stream().flatMap(block -> rows(block, figures).stream()).toList();
        if (rows.isEmpty()) {
            Label nothing = Layouts.wrapped(texts.text("ui.submission.print.nothing"));
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            getChildren().setAll(nothing);
        } else {
            getChildren().setAll(rows);
        }
    }

    private List<Node> rows(Block block, Map<String, UsedFigure> figures) {
        return switch (block) {
            case Block.Paragraph(var content) -> List.of(row("", content, figures));
            case Block.Bullets(var items) ->
                    items.stream().<Node>map(item -> row("•", item, figures)).toList();
            case Block.InLanguage(_, var blocks) ->
                    blocks.stream().flatMap(inner -> rows(inner, figures).stream()).toList();
            default -> List.of();
        };
    }

    private Node row(String bullet, List<Inline> content, Map<String, UsedFigure> figures) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("printed");
        boolean changed = false;
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Figure(var words, var token) -> {
                    UsedFigure figure = figures.get(token);
                    if (figure != null) {
                        changed |= figure.hasChanged();
                        flow.getChildren().addAll(figure(words, figure));
                    }
                }
                case Inline.Strong(var words) -> flow.getChildren().add(text(words, "strong"));
                case Inline.Emphasis(var words) -> flow.getChildren().add(text(words, "emphasis"));
                case Inline.Words(var words) -> flow.getChildren().add(text(words, "plain"));
            }
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(margin(changed));
        if (!bullet.isEmpty()) {
            Label dot = new Label(bullet);
            dot.setMinWidth(Region.USE_PREF_SIZE);
            dot.getStyleClass().add("bullet");
            row.getChildren().add(dot);
        }
        row.getChildren().add(flow);
        row.getStyleClass().add("print-row");
        return row;
    }

    private Node margin(boolean changed) {
        Label margin = new Label();
        margin.getStyleClass().add("print-margin");
        if (changed) {
            margin.setGraphic(Icons.of(Feather.REFRESH_CW));
            margin.getStyleClass().add("state-changed-figure");
            Hint.on(margin, () -> texts.text("ui.submission.print.changed"));
            margin.setAccessibleText(texts.text("ui.submission.print.changed"));
        }
        return margin;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("print-text", "print-" + style);
        return text;
    }

    private List<Node> figure(String words, UsedFigure figure) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("print-figure");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.setAccessibleText(texts.text("ui.submission.figure.link", words, what(figure)));
        Hint.on(link, () -> what(figure));
        link.setVisited(false);
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    menu(figure).show(link, Side.BOTTOM, 0, 0);
                });
        if (figure.figure().isEmpty()) {
            link.getStyleClass().add("print-missing");
            return List.of(link);
        }
        if (!figure.hasChanged()) {
            return List.of(link);
        }
        link.getStyleClass().add("print-new");
        Text before = text(figure.before(language()), "old");
        return List.of(before, text(" → ", "plain"), link);
    }

    private String what(UsedFigure figure) {
        return figure.missing()
                .map(texts::render)
                .orElseGet(
                        () ->
                                texts.text(
                                        "ui.submission.figure.what",
                                        figure.name(texts.language()),
                                        figure.period(texts.language()),
                                        EvidencePane.where(figure, texts)));
    }

    /// What can be done about a figure.
    private ContextMenu menu(UsedFigure figure) {
        MenuItem what = new MenuItem(what(figure));
        what.setMnemonicParsing(false);
        what.setDisable(true);
        ContextMenu menu = new ContextMenu(what, new SeparatorMenuItem());
        menu.setId("figure-menu");
        figure.figure()
                .ifPresent(
                        now -> {
                            menu.getItems()
                                    .add(
                                            item(
                                                    "ui.submission.figure.cell",
                                                    Feather.MAP_PIN,
                                                    () -> navigator.showCell(now.last())));
                            menu.getItems()
                                    .add(
                                            item(
                                                    "ui.submission.figure.indicator",
                                                    Feather.TRENDING_UP,
                                                    () ->
                                                            navigator.show(
                                                                    new Target.OneFigure(
                                                                            now.series().id(),
                                                                            now.to()))));
                        });
        if (figure.hasChanged()) {
            menu.getItems()
                    .add(
                            item(
                                    "ui.submission.figure.take-over",
                                    Feather.CHECK,
                                    () -> model.takeOver(Set.of(figure.token()))));
        }
        MenuItem remove =
                item(
                        "ui.submission.figure.remove",
                        Feather.TRASH_2,
                        () -> model.remove(figure.token()));
        remove.setDisable(!model.canChange());
        menu.getItems().add(remove);
        return menu;
    }

    private MenuItem item(String key, Feather icon, Runnable run) {
        MenuItem item = new MenuItem(texts.text(key), Icons.of(icon));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
