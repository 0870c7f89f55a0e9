package workbench.ui.submission;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The screen in one language: outline, answer and what goes into it side by side, or below each
/// other where there is no room.
final class SubmissionView {
    /// The size of text in pixels where it is not enlarged.
    private static final double EM = 14;

    /// From these widths on, in ems, the side stands beside the answer, and the outline too.
    private static final double THREE_COLUMNS = 64;

    private static final double TWO_COLUMNS = 46;

    private final Workplace workplace;
    private final SubmissionViewModel model;
    private final BorderPane content = new BorderPane();
    private final BorderPane screen;
    private final VBox banner = new VBox();
    private final OutlinePane outline;

    /// The middle and the side are there at once, what they hold a frame later.
    private final VBox middle = new VBox();

    private final VBox side = new VBox();
    private final Runnable introduce;
    private final Button profile;
    private final Button programmes;
    private final Button before;

    /// Whether the question is chosen right above it, where its number and state are said then.
    private final BooleanProperty chooserAbove = new SimpleBooleanProperty();

    private int columns;

    /// @param build opens what asks for the building
    /// @param introduce opens what asks who the community is
    /// @param editions opens what the submission said before
    SubmissionView(
            Workplace workplace,
            SubmissionViewModel model,
            Runnable build,
            Runnable introduce,
            Runnable tellOfProgrammes,
            Runnable editions) {
        this.workplace = workplace;
        this.model = model;
        this.introduce = introduce;
        Texts texts = workplace.texts();
        Button button = Layouts.primary(texts.text("ui.submission.build"), Feather.PACKAGE, build);
        button.setId("build");
        profile =
                Layouts.button(texts.text("ui.submission.profile.open"), Feather.USERS, introduce);
        Hint.on(profile, profile::getText);
        profile.setId("profile");
        profile.setVisible(model.canChange());
        profile.setManaged(model.canChange());
        programmes =
                Layouts.button(
                        texts.text("ui.submission.programmes.open"),
                        Feather.LIST,
                        tellOfProgrammes);
        Hint.on(programmes, programmes::getText);
        programmes.setId("programmes-open");
        programmes.setVisible(model.canChange());
        programmes.setManaged(model.canChange());
        before = Layouts.button(texts.text("ui.submission.editions"), Feather.BOOKMARK, editions);
        Hint.on(before, before::getText);
        before.setId("open-editions");
        banner.getStyleClass().add("banner");
        content.setTop(banner);
        screen =
                Layouts.screen(
                        texts.text("ui.submission.title"),
                        texts.text("ui.submission.line"),
                        content,
                        profile,
                        programmes,
                        before,
                        button);
        screen.getStyleClass().add("submission");
        Live live = Live.of(screen);
        outline = new OutlinePane(model, texts, live);
        side.getStyleClass().add("side");
        live.on(model.failure(), _ -> warn());
        live.on(model.hasProfile(), _ -> warn());
        live.on(content.widthProperty(), _ -> arrange());
        live.on(workplace.settings().textSize(), _ -> arrange());
        live.onGone(model.keeper()::save);
        new Steps(workplace.jobs()).onceDrawn(screen, steps(live));
    }

    Region region() {
        return screen;
    }

    /// Gives the keyboard to what the questions are chosen in.
    void toOutline() {
        (columns == 1 ? outline.asBox() : outline.asList()).requestFocus();
    }

    private List<Runnable> steps(Live live) {
        Texts texts = workplace.texts();
        AnswerPane answer = new AnswerPane(model, texts, chooserAbove.not());
        List<Runnable> steps = new ArrayList<>(List.of(outline::fill));
        steps.addAll(Steps.unrolling(outline.asList()));
        steps.add(() -> middle.getChildren().add(answer));
        steps.addAll(answer.steps(workplace.navigator(), live));
        // Where nothing can be changed there is nothing to insert.
        if (model.canChange()) {
            ChooserPane chooser = new ChooserPane(model, texts, answer::insert, live);
            steps.add(() -> side.getChildren().add(chooser));
            steps.addAll(chooser.steps());
        }
        steps.add(
                () ->
                        side.getChildren()
                                .add(new EvidencePane(model, workplace.navigator(), texts, live)));
        steps.add(() -> side.getChildren().add(new CommentsPane(workplace, model, live)));
        return steps;
    }

    private void warn() {
        Texts texts = workplace.texts();
        banner.getChildren().clear();
        Optional<WorkbenchException> failure = model.failure().get();
        failure.ifPresent(
                why ->
                        banner.getChildren()
                                .add(
                                        new FailurePane(why, texts)
                                                .withButton(
                                                        Message.of("ui.submission.again"),
                                                        texts,
                                                        model::reload)));
        if (failure.isEmpty() && !model.hasProfile().get()) {
            Label words = Layouts.wrapped(texts.text("ui.submission.no-profile"));
            words.setGraphic(Icons.of(Feather.INFO));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Button ask =
                    Layouts.button(
                            texts.text("ui.submission.introduce"), Feather.EDIT_3, introduce);
            ask.setId("introduce");
            ask.setDisable(!model.canChange());
            HBox row = new HBox(words, ask);
            row.getStyleClass().add("banner-row");
            banner.getChildren().add(row);
        }
        banner.setManaged(!banner.getChildren().isEmpty());
    }

    private void arrange() {
        double ems = content.getWidth() / (EM * workplace.settings().textSize().get());
        int wanted = ems >= THREE_COLUMNS ? 3 : ems >= TWO_COLUMNS ? 2 : 1;
        if (wanted == columns || content.getWidth() <= 0) {
            return;
        }
        columns = wanted;
        chooserAbove.set(wanted == 1);
        // In large letters four buttons with words would not fit beside the title: the primary one
        // keeps its word.
        for (Button other : List.of(profile, programmes, before)) {
            other.setContentDisplay(
                    wanted == 1 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
        content.setCenter(null);
        switch (wanted) {
            case 3 -> {
                ScrollPane middle = scroll(this.middle);
                HBox.setHgrow(middle, Priority.ALWAYS);
                content.setCenter(row(outline.asList(), middle, scroll(side)));
            }
            case 2 -> {
                ScrollPane both = scroll(stacked(middle, side));
                HBox.setHgrow(both, Priority.ALWAYS);
                content.setCenter(row(outline.asList(), both));
            }
            default -> content.setCenter(scroll(stacked(chooser(), middle, side)));
        }
    }

    /// As wide as the fields below it.
    private Region chooser() {
        StackPane chooser = new StackPane(outline.asBox());
        chooser.getStyleClass().add("chooser");
        return chooser;
    }

    private static VBox stacked(Node... parts) {
        VBox stacked = new VBox(parts);
        stacked.getStyleClass().add("stacked");
        return stacked;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("columns");
        return row;
    }

    private static ScrollPane scroll(Node part) {
        ScrollPane scroll = new ScrollPane(part);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "column");
        if (part.getStyleClass().contains("side")) {
            scroll.getStyleClass().add("side-column");
        }
        return scroll;
    }
}
