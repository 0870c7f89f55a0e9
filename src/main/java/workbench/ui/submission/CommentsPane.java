package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.submission.Comment;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Workplace;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What colleagues say to each other about the answer, who and when.
final class CommentsPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Workplace workplace;
    private final Texts texts;
    private final CommentsViewModel comments;
    private final boolean canChange;
    private final Label title = new Label();
    private final VBox list = new VBox();

    CommentsPane(Workplace workplace, SubmissionViewModel model, Live live) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.comments = model.comments();
        this.canChange = model.canChange();
        setId("comments");
        getStyleClass().add("side-part");
        title.getStyleClass().add("pane-title");
        Label never = Layouts.wrapped(texts.text("ui.submission.comments.line"));
        never.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        getChildren().addAll(title, never, list);
        if (canChange) {
            getChildren().addAll(words(live), add());
        }
        live.on(comments.shown(), this::show);
    }

    private Node words(Live live) {
        WritingField words =
                new WritingField(
                        SourceLines.LEAST,
                        SourceLines.MOST,
                        area -> {
                            area.setId("comment-words");
                            area.setPromptText(texts.text("ui.submission.comments.write"));
                            area.setAccessibleText(texts.text("ui.submission.comments.write"));
                        },
                        comments.words()::set);
        live.on(comments.words(), now -> words.show(comments.thing(), now));
        return words;
    }

    private Node add() {
        Button add =
                Layouts.button(
                        texts.text("ui.submission.comments.add"),
                        Feather.MESSAGE_SQUARE,
                        comments::add);
        add.setId("comment-add");
        add.disableProperty().bind(comments.words().map(words -> words.isBlank()).orElse(true));
        return add;
    }

    private void show(List<Comment> all) {
        title.setText(texts.text("ui.submission.comments", all.size()));
        list.getChildren().setAll(all.stream().map(this::row).toList());
        list.setManaged(!all.isEmpty());
    }

    private Node row(Comment comment) {
        Label words = Layouts.wrapped(comment.words());
        words.getStyleClass().add("comment-words");
        ZonedDateTime at = comment.at().atZone(workplace.clock().getZone());
        Label who =
                Layouts.wrapped(
                        texts.text(
                                "ui.submission.comments.who",
                                comment.who(),
                                ValueFormat.date(at.toLocalDate(), texts.language()),
                                TIME.format(at)));
        who.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        VBox row = new VBox(words, who);
        if (canChange) {
            Hyperlink remove = new Hyperlink(texts.text("ui.submission.comments.remove"));
            remove.getStyleClass().add("comment-remove");
            remove.setAccessibleText(
                    texts.text("ui.submission.comments.remove-this", comment.words()));
            remove.setOnAction(_ -> comments.remove(comment));
            FlowPane ways = new FlowPane(remove);
            ways.getStyleClass().add("evidence-ways");
            row.getChildren().add(ways);
        }
        row.getStyleClass().add("evidence-row");
        return row;
    }
}
