package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.submission.Initiative;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// Lists the programmes and projects that the submission tells of, by factor, each with the way to
/// change it.
final class ProgrammesPanel {
    private final Workplace workplace;
    private final ProgrammesViewModel model;
    private final Texts texts;

    ProgrammesPanel(Workplace workplace, ProgrammesViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
    }

    OverPanel panel() {
        Label why = Layouts.wrapped(texts.text("ui.submission.programmes.why"));
        why.getStyleClass().add(Styles.TEXT_MUTED);
        HBox head =
                Layouts.panelHead(
                        texts,
                        workplace.navigator()::closeOver,
                        Layouts.paneTitle(texts.text("ui.submission.programmes")),
                        why);
        VBox list = new VBox();
        list.setId("programmes");
        list.getStyleClass().add("panel-fields");
        for (Questionnaire.Section section : Questionnaire.shipped().sections()) {
            VBox own = new VBox();
            own.getStyleClass().add("programme-lines");
            model.all()
                    .forEach(
                            (key, one) -> {
                                if (one.factor() == section.factor()) {
                                    own.getChildren().add(line(key, one));
                                }
                            });
            if (!own.getChildren().isEmpty()) {
                Label factor = new Label(section.name().in(texts.language()));
                factor.getStyleClass().add("section-title");
                own.getChildren().addFirst(factor);
                list.getChildren().add(own);
            }
        }
        if (model.all().isEmpty()) {
            Label none = Layouts.wrapped(texts.text("ui.submission.programmes.none"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            list.getChildren().add(none);
        }
        Button add =
                Layouts.primary(
                        texts.text("ui.submission.programmes.add"),
                        Feather.PLUS,
                        () -> open(Optional.empty(), Optional.empty()));
        add.setId("programme-add");
        FlowPane buttons = new FlowPane(add);
        buttons.getStyleClass().add("flow-buttons");
        VBox box = new VBox(head, new PanelScroll(list), buttons);
        box.setId("programmes-panel");
        box.getStyleClass().add("submission-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return new OverPanel(box, texts.text("ui.submission.programmes"));
    }

    private Node line(String key, Initiative one) {
        Hyperlink name = new Hyperlink(one.name().in(texts.language()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setOnAction(_ -> open(Optional.of(key), Optional.of(one)));
        return name;
    }

    private void open(Optional<String> key, Optional<Initiative> one) {
        workplace
                .navigator()
                .showOver(new ProgrammeForm(workplace, model, key, one, this::again).panel());
    }

    private void again() {
        workplace.navigator().showOver(new ProgrammesPanel(workplace, model).panel());
    }
}
