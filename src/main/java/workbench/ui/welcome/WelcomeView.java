package workbench.ui.welcome;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.job.Running;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.CardGrid;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three ways to begin as cards, the dossiers of late below, and at the foot the choices of how
/// the window looks.
final class WelcomeView extends BorderPane {
    private static final double CARD_EM = 19;
    private static final int CARDS_IN_A_ROW = 3;
    private static final double USUAL_TEXT = 14;
    private static final double LOW_EM = 30;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private final Workplace workplace;
    private final WelcomeViewModel model;
    private final Texts texts;
    private final VBox sampleSteps = new VBox();

    /// Below the buttons of the other cards, as high as the sample's second line.
    private final List<Region> rooms = new ArrayList<>();

    private final VBox failure = new VBox();
    private final VBox recent = new VBox();
    private final VBox column;
    private final LookChoices looks;

    WelcomeView(Workplace workplace, WelcomeViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        getStyleClass().add("welcome");
        sampleSteps.getStyleClass().add("steps");
        recent.getStyleClass().add("recent");
        looks = new LookChoices(workplace);
        column = new VBox(head(), cards(), failure, recent);
        column.getStyleClass().add("column");
        HBox middle = new HBox(Layouts.spring(), column, Layouts.spring());
        HBox.setHgrow(column, Priority.SOMETIMES);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(looks);
        Live live = Live.of(this);
        heightProperty().subscribe(_ -> fit());
        live.on(workplace.settings().textSize(), _ -> fit());
        live.onSeen(model::look);
        live.on(model.making(), this::showSample);
        live.on(model.sampleThere(), _ -> showSample(model.making().get()));
        live.on(model.failure(), this::showFailure);
        live.on(model.recent(), this::showRecent);
    }

    /// Where letters are large and the window low, the first button is seen without scrolling, and
    /// the choices of how the window looks come after the ways to begin rather than below them all
    /// the time.
    private void fit() {
        double em = USUAL_TEXT * workplace.settings().textSize().get();
        boolean low = getHeight() > 0 && getHeight() < LOW_EM * em;
        pseudoClassStateChanged(LOW, low);
        boolean within = column.getChildren().contains(looks);
        if (low && !within) {
            setBottom(null);
            column.getChildren().add(looks);
        } else if (!low && within) {
            column.getChildren().remove(looks);
            setBottom(looks);
        }
    }

    private Node head() {
        Label name = Layouts.wrapped(texts.text("ui.welcome.title"));
        name.getStyleClass().add("welcome-title");
        Label says = Layouts.wrapped(texts.text("ui.welcome.line"));
        says.getStyleClass().addAll("welcome-line", Styles.TEXT_MUTED);
        VBox head = new VBox(name, says);
        head.getStyleClass().add("head");
        return head;
    }

    private Node cards() {
        Button spreadsheets =
                step(texts.text("ui.welcome.spreadsheets.do"), model::startFromSpreadsheets);
        spreadsheets.setId("start-from-spreadsheets");
        Button open = step(texts.text("ui.welcome.open.do"), model::openAnother);
        open.setId("open-dossier");
        CardGrid grid = new CardGrid(CARD_EM, CARDS_IN_A_ROW);
        grid.show(
                List.of(
                        card(
                                Feather.PLAY_CIRCLE,
                                "ui.welcome.sample",
                                "ui.welcome.sample.line",
                                sampleSteps),
                        card(
                                Feather.DOWNLOAD,
                                "ui.welcome.spreadsheets",
                                "ui.welcome.spreadsheets.line",
                                level(spreadsheets)),
                        card(
                                Feather.FOLDER,
                                "ui.welcome.open",
                                "ui.welcome.open.line",
                                level(open))));
        return grid;
    }

    /// A button as high above the foot of its card as the sample's, whose card may have a line more
    /// below it.
    private Region level(Button button) {
        Region room = new Region();
        room.setManaged(false);
        rooms.add(room);
        VBox steps = new VBox(button, room);
        steps.getStyleClass().add("steps");
        return steps;
    }

    /// Of words alone: the icon stands in the head of its card.
    private static Button step(String words, Runnable run) {
        Button step = new Button(words);
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.setOnAction(_ -> run.run());
        return step;
    }

    private Node card(Feather icon, String title, String line, Region step) {
        Label name = new Label(texts.text(title), Icons.of(icon));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("pane-title", "card-title");
        Label says = Layouts.wrapped(texts.text(line));
        says.getStyleClass().add(Styles.TEXT_MUTED);
        VBox card = new VBox(name, says, Layouts.spring(), step);
        card.getStyleClass().addAll("card", "way");
        // A click anywhere on the card does what its button does.
        card.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        card.lookupAll(".button").stream()
                                .findFirst()
                                .filter(button -> !button.getStyleClass().contains("stop"))
                                .ifPresent(button -> ((Button) button).fire());
                    }
                });
        return card;
    }

    private void showSample(Optional<Running> making) {
        rooms.forEach(room -> room.setManaged(false));
        if (making.isPresent()) {
            sampleSteps.getChildren().setAll(progress(making.get()));
            return;
        }
        Button open = step(texts.text("ui.welcome.sample.do"), model::openSample);
        open.getStyleClass().add(Styles.ACCENT);
        open.setId("open-sample");
        sampleSteps.getChildren().setAll(open);
        if (model.sampleThere().get()) {
            Hyperlink afresh = new Hyperlink(texts.text("ui.welcome.sample.afresh"));
            afresh.setId("sample-afresh");
            afresh.setOnAction(_ -> model.makeSample());
            sampleSteps.getChildren().add(afresh);
            for (Region room : rooms) {
                room.minHeightProperty().bind(afresh.heightProperty());
                room.setManaged(true);
            }
        }
    }

    private Node progress(Running making) {
        Label words = Layouts.wrapped(texts.text("ui.welcome.sample.making"));
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.text("ui.welcome.sample.making"));
        bar.setMaxWidth(Double.MAX_VALUE);
        if (making instanceof WindowJobs.UnderWay shown) {
            bar.progressProperty().bind(shown.fraction());
            shown.words().subscribe((_, what) -> words.setText(texts.render(what)));
        }
        Button stop = Layouts.button(texts.text("ui.welcome.sample.stop"), Feather.X, model::stop);
        stop.getStyleClass().add("stop");
        stop.setId("stop-sample");
        VBox box = new VBox(words, bar, stop);
        box.getStyleClass().add("steps");
        return box;
    }

    private void showFailure(Optional<WorkbenchException> reason) {
        failure.getChildren().clear();
        reason.ifPresent(
                what ->
                        failure.getChildren()
                                .add(
                                        new FailurePane(what, texts)
                                                .withButton(
                                                        Message.of("ui.welcome.sample.again"),
                                                        texts,
                                                        model::makeSample)));
        failure.setManaged(reason.isPresent());
    }

    private void showRecent(List<Recent> dossiers) {
        recent.getChildren().clear();
        recent.setManaged(!dossiers.isEmpty());
        if (dossiers.isEmpty()) {
            return;
        }
        Label title = new Label(texts.text("ui.welcome.recent"));
        title.getStyleClass().add("pane-title");
        recent.getChildren().add(title);
        for (Recent dossier : dossiers) {
            recent.getChildren().add(new RecentRow(workplace, model, dossier));
        }
    }
}
