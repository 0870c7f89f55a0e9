package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.nio.file.Path;
import java.util.Optional;

/// Enters a figure by hand where it is shown.
final class CorrectionForm extends SmallForm {
    private final CorrectionViewModel model;
    private final Texts texts;
    private final Runnable requestYears;
    private final Label title = Layouts.wrapped("");
    private final Label today = Layouts.wrapped("");
    private final TextField value = new TextField();
    private final CheckBox missing;
    private final GrowingArea reason = reasonField();
    private final Button choose;
    private final Button drop;
    private final Label file = new Label();
    private final Label who = Layouts.wrapped("");
    private final Button save = saveButton("");

    /// @param requestYears puts the keyboard on the years, when this goes
    CorrectionForm(CorrectionViewModel model, Texts texts, Runnable requestYears) {
        super("correction", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.texts = texts;
        this.requestYears = requestYears;
        setId("correction");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        today.setId("correction-today");
        value.setId("correction-value");
        value.setPrefColumnCount(8);
        missing = new CheckBox(texts.text("ui.indicators.correct.missing"));
        missing.setId("correction-missing");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        reason.setId("correction-reason");
        reason.setPromptText(texts.text("ui.indicators.correct.reason.example"));
        choose =
                Layouts.button(
                        texts.text("ui.indicators.correct.evidence"),
                        Feather.PAPERCLIP,
                        model::chooseEvidence);
        choose.setId("correction-evidence");
        drop =
                Layouts.iconButton(
                        texts.text("ui.indicators.correct.evidence.none"),
                        Feather.X,
                        model::noEvidence);
        file.getStyleClass().addAll("note-text", "may-shorten");
        Hint.on(file, () -> model.evidence().get().map(Path::toString).orElse(""));
        who.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        getChildren()
                .addAll(
                        title,
                        today,
                        field(new Label(texts.text("ui.indicators.correct.value")), value),
                        missing,
                        field(new Label(texts.text("ui.indicators.correct.reason")), reason),
                        row(choose, file, drop),
                        who,
                        problem(),
                        row(save, cancelButton()));
    }

    void listen(Live live) {
        Typed.both(value, model.value(), live);
        Typed.both(reason, model.reason(), live);
        missing.selectedProperty().subscribe((_, now) -> model.missing().set(now));
        live.on(model.missing(), missing::setSelected);
        value.disableProperty().bind(missing.selectedProperty());
        live.on(model.evidence(), this::evidence);
        live.on(model.problem(), wrong -> say(wrong, model.wrongField().map(this::control)));
        live.on(model.open(), this::open);
    }

    private Region control(CorrectionViewModel.Field field) {
        return switch (field) {
            case VALUE -> value;
            case REASON -> reason;
        };
    }

    private void open(boolean now) {
        open(model.about(), requestYears);
        if (now) {
            String period =
                    model.period().map(one -> ValueFormat.period(one, texts.language())).orElse("");
            title.setText(texts.text("ui.indicators.correct.title", period));
            // Where letters are large the title may be out of sight.
            save.setText(texts.text("ui.indicators.correct.save", period));
            today.setText(model.today().map(texts::render).orElse(""));
            String name = model.who();
            who.setText(name.isEmpty() ? "" : texts.text("ui.indicators.correct.who", name));
            see(who, !name.isEmpty());
            value.requestFocus();
        }
    }

    private void evidence(Optional<Path> chosen) {
        String name = chosen.map(Path::getFileName).map(Path::toString).orElse("");
        file.setText(name);
        see(file, chosen.isPresent());
        see(drop, chosen.isPresent());
    }

    private static FlowPane row(Region... parts) {
        FlowPane row = new FlowPane(parts);
        row.getStyleClass().add("filter-chips");
        return row;
    }
}
