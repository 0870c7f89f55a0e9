package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.publish.SubmissionFiles.Format;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Asks which files are built, in which languages and where to.
final class BuildChoices {
    private final BuildViewModel build;
    private final Texts texts;

    BuildChoices(BuildViewModel build, Texts texts) {
        this.build = build;
        this.texts = texts;
    }

    /// The folder with the button that asks for another.
    ///
    /// @param name begins the button's id
    /// @param words tells the folder as it is now, to whoever cannot read all of it
    Node folder(Label folder, String name, Supplier<Optional<Path>> words, Runnable choose) {
        folder.getStyleClass().addAll("may-shorten", "folder");
        Hint.on(folder, () -> words.get().map(Path::toString).orElse(""));
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button button =
                Layouts.button(
                        texts.text("ui.submission.build.choose-button"), Feather.FOLDER, choose);
        button.setId(name + "-folder");
        HBox row = new HBox(folder, button);
        row.getStyleClass().add("side-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return group("ui.submission.build.folder", row);
    }

    Node formats() {
        return group(
                "ui.submission.build.formats",
                boxes(
                        Stream.of(Format.values())
                                .map(
                                        format ->
                                                box(
                                                        "format-" + format,
                                                        "ui.submission.build." + format.name(),
                                                        format,
                                                        build.formats()))
                                .toList()));
    }

    Node languages() {
        return group(
                "ui.submission.build.languages",
                boxes(
                        Stream.of(Language.values())
                                .map(
                                        language ->
                                                box(
                                                        "language-" + language.code(),
                                                        language == Language.FRENCH
                                                                ? "ui.submission.french"
                                                                : "ui.submission.english",
                                                        language,
                                                        build.languages()))
                                .toList()));
    }

    private static Node boxes(List<CheckBox> all) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("flow-buttons");
        boxes.getChildren().addAll(all);
        return boxes;
    }

    private <T> CheckBox box(String id, String key, T one, ObjectProperty<Set<T>> chosen) {
        CheckBox box = new CheckBox(texts.text(key));
        box.setId(id);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setSelected(chosen.get().contains(one));
        box.setOnAction(
                _ -> {
                    Set<T> now = new LinkedHashSet<>(chosen.get());
                    if (box.isSelected()) {
                        now.add(one);
                    } else {
                        now.remove(one);
                    }
                    chosen.set(now);
                });
        return box;
    }

    private Node group(String key, Node content) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add(Styles.TEXT_BOLD);
        VBox box = new VBox(label, content);
        box.getStyleClass().add("panel-field");
        return box;
    }
}
