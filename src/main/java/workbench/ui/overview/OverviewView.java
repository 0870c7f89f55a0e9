package workbench.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.CardGrid;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The six factors as cards; below them what changed, what needs the person, and what is due.
final class OverviewView extends StackPane {
    private static final double FACTOR_EM = 20;
    private static final int FACTORS_IN_A_ROW = 3;
    private static final double PANE_EM = 26;
    private static final int PANES_IN_A_ROW = 2;
    private final Workplace workplace;
    private final OverviewViewModel model;
    private final Texts texts;
    private final Steps building;
    private final BorderPane screen;
    private final ScrollPane scroll = new ScrollPane();
    private final CardGrid factors = new CardGrid(FACTOR_EM, FACTORS_IN_A_ROW);
    private final CardGrid panes = new CardGrid(PANE_EM, PANES_IN_A_ROW);
    private final VBox content = new VBox(factors, panes);

    OverviewView(Workplace workplace, OverviewViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        this.building = new Steps(workplace.jobs());
        getStyleClass().add("overview");
        content.getStyleClass().add("overview-content");
        scroll.setContent(content);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        screen =
                Layouts.screen(
                        texts.text("ui.overview.title"),
                        texts.text("ui.overview.line"),
                        scroll,
                        importing());
        // The bar stands beyond the edge at which every screen ends, and takes no room from it.
        content.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> screen.getWidth() - 2 * screen.snappedLeftInset(),
                                screen.widthProperty(),
                                screen.insetsProperty()));
        getChildren().add(screen);
        Live live = Live.of(this);
        live.on(workplace.dossier().revision(), _ -> model.look());
        live.on(model.overview(), this::show);
        live.on(model.failure(), this::showFailure);
    }

    private Node importing() {
        Button button =
                Layouts.button(
                        texts.text("ui.overview.import"),
                        Feather.DOWNLOAD,
                        model::importSpreadsheets);
        button.setId("import-spreadsheets");
        button.setVisible(workplace.dossier().canChange());
        return button;
    }

    private void show(Optional<Overview> read) {
        if (read.isPresent() && read.get().isEmpty()) {
            showEmpty();
            return;
        }
        screen.setCenter(scroll);
        if (read.isEmpty()) {
            content.getChildren().removeIf(WhoseLine.class::isInstance);
            showWaiting();
            return;
        }
        showWhose(read.get());
        building.run(steps(read.get()));
    }

    /// The question is asked where its answer is missed, above the figures.
    private void showWhose(Overview overview) {
        content.getChildren().removeIf(WhoseLine.class::isInstance);
        if (model.asksWhose(overview)) {
            content.getChildren()
                    .add(
                            content.getChildren().indexOf(factors),
                            new WhoseLine(overview.places(), model, texts));
        }
    }

    /// The frame of what is coming, with the names that are known already.
    private void showWaiting() {
        panes.show(List.of());
        List<Questionnaire.Section> sections = Questionnaire.shipped().sections();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int place = i;
            steps.add(() -> factors.put(place, FactorCard.waiting(sections.get(place), texts)));
        }
        building.run(steps);
    }

    private List<Runnable> steps(Overview overview) {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < overview.factors().size(); i++) {
            int place = i;
            steps.add(
                    () ->
                            factors.put(
                                    place,
                                    FactorCard.of(
                                            overview.factors().get(place),
                                            overview.community(),
                                            model,
                                            texts)));
        }
        VBox left = new VBox();
        VBox right = new VBox();
        right.getStyleClass().add("column");
        steps.add(() -> panes.show(List.of(left, right)));
        steps.add(
                () -> {
                    Node changes = ChangesPane.of(overview, model, texts);
                    VBox.setVgrow(changes, Priority.ALWAYS);
                    left.getChildren().add(changes);
                });
        steps.add(() -> right.getChildren().add(NeedsPane.of(overview, model, texts)));
        steps.add(() -> right.getChildren().add(new DuePane(texts)));
        return steps;
    }

    private void showEmpty() {
        Button button =
                Layouts.primary(
                        texts.text("ui.overview.import"),
                        Feather.DOWNLOAD,
                        model::importSpreadsheets);
        button.setId("import-first-spreadsheets");
        button.setDisable(!workplace.dossier().canChange());
        screen.setCenter(
                Layouts.empty(
                        texts.text("ui.overview.empty"),
                        texts.text("ui.overview.empty.line"),
                        button));
    }

    private void showFailure(Optional<WorkbenchException> failure) {
        content.getChildren().removeIf(FailurePane.class::isInstance);
        failure.ifPresent(
                reason ->
                        content.getChildren()
                                .addFirst(
                                        new FailurePane(reason, texts)
                                                .withButton(
                                                        Message.of("ui.overview.again"),
                                                        texts,
                                                        model::lookAgain)));
    }
}
