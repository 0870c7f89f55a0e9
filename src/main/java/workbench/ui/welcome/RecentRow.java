package workbench.ui.welcome;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A dossier of late: its name, its folder, when it was last changed, and a way to take it off the
/// list.
final class RecentRow extends HBox {
    private final Texts texts;

    RecentRow(Workplace workplace, WelcomeViewModel model, Recent dossier) {
        this.texts = workplace.texts();
        getStyleClass().add("recent-row");
        setAlignment(Pos.CENTER_LEFT);
        Label folder = new Label(dossier.folder());
        folder.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text", "may-shorten");
        Hint.on(folder, () -> dossier.file().toString());
        VBox names = new VBox(name(model, dossier), folder);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), ZoneId.systemDefault());
        Label changed =
                new Label(
                        dossier.changed()
                                .map(at -> changed(at, today))
                                .orElse(texts.text("ui.welcome.recent.gone")));
        changed.getStyleClass().add(Styles.TEXT_MUTED);
        changed.setMinWidth(Region.USE_PREF_SIZE);
        Button forget =
                Layouts.iconButton(
                        texts.text("ui.welcome.recent.forget", dossier.name()),
                        Feather.X,
                        () -> model.forget(dossier));
        forget.getStyleClass().add("forget");
        getChildren().addAll(names, changed, forget);
    }

    /// One that is no longer there is named and leads nowhere.
    private Node name(WelcomeViewModel model, Recent dossier) {
        if (!dossier.isThere()) {
            Label gone = new Label(dossier.name());
            gone.getStyleClass().addAll(Styles.TEXT_MUTED, "gone", "may-shorten");
            return gone;
        }
        Hyperlink open = new Hyperlink(dossier.name());
        open.getStyleClass().add("may-shorten");
        Hint.on(open, () -> dossier.file().toString());
        open.setOnAction(_ -> model.open(dossier));
        return open;
    }

    private String changed(Instant at, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.systemDefault());
        if (day.equals(today)) {
            return texts.text("ui.welcome.recent.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.text("ui.welcome.recent.yesterday");
        }
        return texts.text("ui.welcome.recent.changed", ValueFormat.date(day, texts.language()));
    }
}
