package workbench.ui.imports;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.store.ImportRecord;
import workbench.ui.imports.ImportsViewModel.Choice;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;

/// The left of the screen: the files to add with what happened to each, and the imports that were
/// made.
final class FilesPane extends VBox {
    private static final double ROW = 3.9;

    /// So many rows of files are in sight in any case, and so many where there is room.
    private static final int FEW_ROWS = 4;

    private static final int MANY_ROWS = 12;

    private final ImportsViewModel model;
    private final ListView<FileEntry> files;
    private final ListView<ImportRecord> imports;
    private final VBox toAdd;
    private boolean following;
    private boolean filled;
    private boolean beside = true;

    FilesPane(Workplace workplace, ImportsViewModel model, Live live) {
        this.model = model;
        Texts texts = workplace.texts();
        getStyleClass().add("imports-files");
        files = new ListView<>(model.files());
        files.setId("files");
        files.setAccessibleText(texts.text("ui.imports.files"));
        files.setCellFactory(_ -> new FileCell(texts));
        files.setOnKeyPressed(
                event -> {
                    FileEntry chosen = files.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.DELETE && chosen != null) {
                        model.remove(chosen);
                        event.consume();
                    }
                });
        imports = new ListView<>();
        imports.setId("imports");
        imports.setAccessibleText(texts.text("ui.imports.made"));
        imports.setCellFactory(
                _ -> new ImportCell(texts, workplace.clock().getZone(), model.made()::doubtful));
        imports.setPlaceholder(new Region());
        VBox.setVgrow(imports, Priority.ALWAYS);
        Button choose =
                shortButton(
                        texts.text("ui.imports.files-button"),
                        texts.text("ui.imports.choose-files"),
                        Feather.FILE_PLUS,
                        model::chooseFiles);
        choose.setId("choose-files");
        Button folder =
                shortButton(
                        texts.text("ui.imports.folder-button"),
                        texts.text("ui.imports.choose-folder"),
                        Feather.FOLDER_PLUS,
                        model::chooseFolder);
        folder.setId("choose-folder");
        FlowPane buttons = new FlowPane(choose, folder);
        buttons.getStyleClass().add("imports-buttons");
        buttons.managedProperty().bind(buttons.visibleProperty());
        // The place to drop files on has the same two.
        live.on(
                model.choice(),
                choice ->
                        buttons.setVisible(
                                model.canChange() && !(choice instanceof Choice.Nothing)));
        Hyperlink known = known(texts, live);
        toAdd = new VBox(title(texts.text("ui.imports.files")), files, known);
        toAdd.getStyleClass().add("imports-section");
        VBox.setVgrow(files, Priority.SOMETIMES);
        VBox.setVgrow(toAdd, Priority.SOMETIMES);
        toAdd.managedProperty().bind(toAdd.visibleProperty());
        VBox made = new VBox(title(texts.text("ui.imports.made")), imports);
        made.getStyleClass().addAll("imports-section", "imports-made");
        VBox.setVgrow(made, Priority.ALWAYS);
        getChildren().addAll(buttons, toAdd, made);
        List<Runnable> steps = new ArrayList<>(List.of(() -> fill(texts)));
        steps.addAll(Steps.unrolling(imports));
        new Steps(workplace.jobs()).onceDrawn(this, steps);

        files.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        file -> {
                            if (file != null && !following) {
                                model.choose(file);
                            }
                        });
        imports.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        record -> {
                            if (record != null && !following) {
                                model.choose(record);
                            }
                        });
        live.on(model.made().imports(), _ -> list());
        live.on(model.choice(), this::follow);
        live.on(Bindings.size(model.files()), _ -> size());
        live.on(workplace.settings().textSize(), _ -> size());
        files.needsLayoutProperty()
                .subscribe(
                        needs -> {
                            if (!needs) {
                                Platform.runLater(this::fit);
                            }
                        });
    }

    /// Of several files that bring nothing new nobody wants to take one by one from the list.
    private Hyperlink known(Texts texts, Live live) {
        Hyperlink known = new Hyperlink();
        known.setId("remove-known");
        known.setWrapText(true);
        known.setMinHeight(USE_PREF_SIZE);
        known.managedProperty().bind(known.visibleProperty());
        live.on(
                model.standing(),
                count -> {
                    known.setText(texts.text("ui.imports.remove-known", count.intValue()));
                    known.setVisible(count.intValue() > 1);
                });
        known.setOnAction(
                _ -> {
                    model.removeStanding();
                    focusChosen();
                });
        return known;
    }

    /// Puts the imports into their list, which is put up without: they are measured by and by as it
    /// is let down.
    private void fill(Texts texts) {
        imports.setPlaceholder(Layouts.wrapped(texts.text("ui.imports.made.empty")));
        filled = true;
        list();
    }

    private void list() {
        if (filled) {
            imports.getItems().setAll(model.made().imports().get());
            // A list that gets other rows forgets which one was chosen.
            follow(model.choice().get());
        }
    }

    /// The keyboard goes to what is chosen in the lists.
    void focusChosen() {
        if (model.choice().get() instanceof Choice.File) {
            files.requestFocus();
        } else {
            imports.requestFocus();
        }
    }

    /// The two stand side by side in a narrow pane; what they do is told in full elsewhere.
    private static Button shortButton(String words, String whole, Feather icon, Runnable run) {
        Button button = Layouts.button(words, icon, run);
        Hint.on(button, () -> whole);
        button.setAccessibleText(whole);
        return button;
    }

    private static Label title(String words) {
        Label title = Layouts.wrapped(words);
        title.getStyleClass().add("pane-title");
        return title;
    }

    /// As high as its rows, up to a few.
    private void size() {
        int rows = model.files().size();
        toAdd.setVisible(rows > 0);
        high(
                Math.clamp(rows, 1, mostRows()) * ROW + 0.3,
                Math.clamp(rows, 1, FEW_ROWS) * ROW + 0.3,
                "em");
        // A list tells its change after it has chosen another row by itself.
        follow(model.choice().get());
    }

    private void high(double height, double least, String unit) {
        files.setStyle(
                "-fx-pref-height: %1$s%3$s; -fx-min-height: %2$s%3$s"
                        .formatted(height, least, unit));
    }

    /// Beside the sheet the files have the height of the window, which they share with the imports:
    /// those give way down to a few.
    private int mostRows() {
        return beside ? MANY_ROWS : FEW_ROWS;
    }

    /// @param now whether the sheet stands beside it, and not below
    void beside(boolean now) {
        if (beside != now) {
            beside = now;
            size();
        }
    }

    /// Once the rows have their lines, the list is as high as they are together.
    private void fit() {
        List<Double> heights =
                files.lookupAll(".list-cell").stream()
                        .filter(cell -> cell instanceof ListCell<?> row && !row.isEmpty())
                        .filter(Node::isVisible)
                        .map(cell -> cell.getLayoutBounds().getHeight())
                        .toList();
        double whole =
                heights.stream().mapToDouble(Double::doubleValue).sum()
                        + files.snappedTopInset()
                        + files.snappedBottomInset();
        boolean all = heights.size() == model.files().size() && heights.size() <= mostRows();
        if (all && !heights.isEmpty() && Math.abs(whole - files.getPrefHeight()) > 1) {
            double few = heights.stream().limit(FEW_ROWS).mapToDouble(Double::doubleValue).sum();
            high(whole, Math.min(whole, few), "px");
        }
    }

    /// The lists show what is chosen, and only one of them.
    private void follow(Choice choice) {
        following = true;
        switch (choice) {
            case Choice.Nothing _ -> {
                files.getSelectionModel().clearSelection();
                imports.getSelectionModel().clearSelection();
            }
            case Choice.File(var file) -> {
                imports.getSelectionModel().clearSelection();
                if (files.getSelectionModel().getSelectedItem() != file) {
                    files.getSelectionModel().select(file);
                    files.scrollTo(file);
                }
            }
            case Choice.Made(var record) -> {
                files.getSelectionModel().clearSelection();
                imports.getSelectionModel().select(record);
            }
        }
        following = false;
    }
}
