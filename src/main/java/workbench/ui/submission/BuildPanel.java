package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.job.Running;
import workbench.model.Language;
import workbench.model.Message;
import workbench.submission.BeforeBuilding;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OpenedFiles;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks what to build and where to, shows how far it is, and what was made.
final class BuildPanel {
    private final Workplace workplace;
    private final SubmissionViewModel model;
    private final BuildViewModel build;
    private final BeforeBuilding before;
    private final Texts texts;
    private final VBox below = new VBox();
    private final Label folder = new Label();
    private final Button start;
    private final Button cancel;
    private final Label lacks = Layouts.wrapped("");
    private final VBox choices = new VBox();
    private final VBox elsewhere = new VBox();
    private final OpenedFiles files;
    private final Runnable keep;

    /// @param files opens what was built
    /// @param keep asks under which name what was built is kept as an edition
    BuildPanel(Workplace workplace, SubmissionViewModel model, OpenedFiles files, Runnable keep) {
        this.files = files;
        this.keep = keep;
        this.workplace = workplace;
        this.model = model;
        this.build = model.build();
        // Nothing is typed while the panel lies over the answers.
        this.before = model.before();
        this.texts = workplace.texts();
        this.start =
                Layouts.primary(
                        texts.text("ui.submission.build.start"),
                        Feather.PACKAGE,
                        model::buildFiles);
        start.setId("build-start");
        this.cancel = Layouts.cancel(texts, workplace.navigator()::closeOver);
        cancel.setId("build-cancel");
        cancel.managedProperty().bind(cancel.visibleProperty());
    }

    OverPanel panel() {
        build.ask();
        HBox head =
                Layouts.panelHead(
                        texts,
                        workplace.navigator()::closeOver,
                        Layouts.paneTitle(texts.text("ui.submission.build.title")));
        BuildChoices asked = new BuildChoices(build, texts);
        choices.getChildren()
                .addAll(
                        asked.formats(),
                        asked.languages(),
                        asked.folder(folder, "build", build.folder()::get, build::chooseFolder));
        noFigureOfPlace().ifPresent(choices.getChildren()::add);
        unfinished().ifPresent(choices.getChildren()::add);
        onWiderPlaces().ifPresent(choices.getChildren()::add);
        elsewhere.getStyleClass().add("panel-field");
        lacks.setId("build-lacks");
        lacks.getStyleClass().add(Styles.TEXT_MUTED);
        HBox.setHgrow(lacks, Priority.ALWAYS);
        HBox end = new HBox(start, cancel, lacks);
        end.getStyleClass().add("side-row");
        end.setAlignment(Pos.CENTER_LEFT);
        start.setMinWidth(Button.USE_PREF_SIZE);
        choices.getChildren().add(elsewhere);
        choices.getStyleClass().add("panel-fields");
        below.getStyleClass().add("panel-fields");
        VBox box = new VBox(head, new PanelScroll(choices), end, below);
        box.setId("build-panel");
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        box.getStyleClass().add("submission-panel");
        // Enter builds, also from a box to tick: Space ticks it.
        choices.addEventFilter(KeyEvent.KEY_PRESSED, this::builtByEnter);
        Live live = Live.of(box);
        live.on(build.folder(), this::show);
        live.on(build.formats(), _ -> ready());
        live.on(build.languages(), this::warnOfOther);
        live.on(build.languages(), _ -> ready());
        live.on(build.stage(), this::show);
        return new OverPanel(box, texts.text("ui.submission.build.title"));
    }

    private void builtByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            event.consume();
            if (!start.isDisabled()) {
                start.fire();
            }
        }
    }

    /// What a person would rather know before building than from the printed page.
    private Optional<Label> unfinished() {
        return remark("build-unfinished", before.unfinished());
    }

    private Optional<Label> noFigureOfPlace() {
        return remark("build-place", before.noFigureOfPlace());
    }

    private Optional<Label> onWiderPlaces() {
        return remark("build-wider", before.onWiderPlaces());
    }

    private Optional<Label> remark(String id, Optional<Message> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Label words = Layouts.remark(texts.render(said.get()), Feather.ALERT_CIRCLE);
        words.setId(id);
        return Optional.of(words);
    }

    /// A document that prints the other language's words says so; better known before.
    private void warnOfOther(Set<Language> languages) {
        elsewhere.getChildren().clear();
        for (Language language : Language.values()) {
            if (!languages.contains(language)) {
                continue;
            }
            for (Message said : before.printedInOther(language)) {
                Label words = Layouts.remark(texts.render(said), Feather.GLOBE);
                words.setId("build-other-" + language.code());
                elsewhere.getChildren().add(words);
            }
        }
        elsewhere.setManaged(!elsewhere.getChildren().isEmpty());
    }

    private void show(Optional<Path> to) {
        folder.setText(to.map(ShownPath::of).orElse(texts.text("ui.submission.build.no-folder")));
        ready();
    }

    /// What cannot be built yet says why, beside the button and to who hears it.
    private void ready() {
        String words = build.lacks().map(texts::render).orElse("");
        start.setDisable(!words.isEmpty() || build.isBuilding());
        start.setAccessibleHelp(words);
        lacks.setText(words);
        lacks.setVisible(!words.isEmpty());
    }

    private void show(BuildViewModel.Stage stage) {
        choices.setDisable(build.isBuilding());
        boolean built = stage instanceof BuildViewModel.Stage.Built;
        // While it builds there is a button that stops it, and what is built stays.
        cancel.setVisible(!built && !build.isBuilding());
        // What is built is opened; to build it again is not what comes next.
        start.getStyleClass().remove(Styles.ACCENT);
        if (!built) {
            start.getStyleClass().add(Styles.ACCENT);
        }
        ready();
        below.getChildren()
                .setAll(
                        switch (stage) {
                            case BuildViewModel.Stage.Asking _ -> asking();
                            case BuildViewModel.Stage.Building(var job) -> building(job);
                            case BuildViewModel.Stage.Built(var to, var all) -> built(to, all);
                            case BuildViewModel.Stage.Stopped _ -> stopped();
                            case BuildViewModel.Stage.Failed(var why) ->
                                    List.of(new FailurePane(why, texts));
                        });
        below.setManaged(!below.getChildren().isEmpty());
    }

    /// What will not be as one would wish is said before, and hinders nothing.
    private List<Node> asking() {
        Optional<Message> said = before.look();
        if (said.isEmpty()) {
            return List.of();
        }
        Label look = Layouts.remark(texts.render(said.get()), Feather.ALERT_TRIANGLE);
        look.getStyleClass().add("state-changed-figure");
        return List.of(look);
    }

    private List<Node> building(Running job) {
        ProgressBar bar = new ProgressBar();
        bar.setId("build-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.text("ui.submission.build.progress"));
        Label words = Layouts.wrapped(texts.text("ui.submission.build.progress"));
        if (job instanceof WindowJobs.UnderWay under) {
            bar.progressProperty().bind(under.fraction());
            words.textProperty().bind(under.words().map(texts::render));
        }
        Button stop =
                Layouts.button(
                        texts.text("ui.submission.build.stop"), Feather.SQUARE, build::cancel);
        stop.setId("build-stop");
        Label stopping = Layouts.wrapped(texts.text("ui.submission.build.stopping"));
        stopping.setVisible(false);
        stop.addEventHandler(
                ActionEvent.ACTION,
                _ -> {
                    stop.setDisable(true);
                    stopping.setVisible(true);
                });
        return List.of(bar, words, stop, stopping);
    }

    private List<Node> stopped() {
        Label words = Layouts.wrapped(texts.text("ui.submission.build.stopped"));
        words.setId("build-stopped");
        return List.of(words);
    }

    private List<Node> built(Path to, List<Path> all) {
        Label done =
                Layouts.remark(
                        texts.text("ui.submission.build.done", all.size()), Feather.CHECK_CIRCLE);
        done.setId("build-done");
        done.getStyleClass().add("state-approved");
        Button open =
                Layouts.primary(
                        texts.text("ui.submission.built.open-folder"),
                        Feather.FOLDER,
                        () -> files.open(to));
        open.setId("build-open-folder");
        Button edition =
                Layouts.button(texts.text("ui.submission.build.keep"), Feather.BOOKMARK, keep);
        edition.setId("build-keep");
        edition.setDisable(!model.canChange());
        FlowPane next = new FlowPane(open, edition);
        next.getStyleClass().add("flow-buttons");
        VBox list = new VBox();
        list.getStyleClass().add("built-files");
        all.forEach(file -> list.getChildren().add(link(to, file)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("build-files");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("files");
        scroll.setAccessibleText(texts.text("ui.submission.build.files"));
        return List.of(done, next, scroll);
    }

    private Hyperlink link(Path to, Path file) {
        String name = to.relativize(file).toString();
        Hyperlink link = new Hyperlink(name, Icons.of(icon(name)));
        link.getStyleClass().add("may-shorten");
        Hint.on(link, file::toString);
        link.setAccessibleText(texts.text("ui.submission.built.open-file", name));
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    files.open(file);
                });
        return link;
    }

    private static Feather icon(String name) {
        return name.endsWith(".svg") || name.endsWith(".png")
                ? Feather.BAR_CHART_2
                : name.endsWith(".xlsx") ? Feather.GRID : Feather.FILE_TEXT;
    }
}
