package workbench.ui.imports;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Asks over the screen which sheets of a workbook are to be imported, all at once: what is decided
/// of them is one step.
final class SheetsPanel {
    private final Workplace workplace;
    private final Texts texts;
    private final Saying saying;
    private final FileEntry file;
    private final List<CheckBox> boxes = new ArrayList<>();

    SheetsPanel(Workplace workplace, Saying saying, FileEntry file) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.saying = saying;
        this.file = file;
    }

    void show() {
        VBox list = new VBox();
        list.getStyleClass().add("imports-section");
        List<SeenSheet> sheets = file.seen().map(FileEntry.Seen::sheets).orElse(List.of());
        for (int i = 0; i < sheets.size(); i++) {
            CheckBox box = box(sheets.get(i), file.leavesOut(i));
            box.setId("sheet-" + i);
            boxes.add(box);
            list.getChildren().add(box);
        }
        Button all = choose("ui.imports.sheets.all", "sheets-all", true);
        Button none = choose("ui.imports.sheets.none", "sheets-none", false);
        FlowPane many = new FlowPane(all, none);
        many.getStyleClass().add("imports-buttons");
        Button take =
                Layouts.primary(texts.text("ui.imports.sheets.take"), Feather.CHECK, this::take);
        take.setId("sheets-take");
        FlowPane buttons = new FlowPane(take);
        buttons.getStyleClass().add("imports-buttons");
        String title = texts.text("ui.imports.sheets.title");
        VBox box =
                new VBox(
                        Layouts.panelHead(
                                texts,
                                workplace.navigator()::closeOver,
                                Layouts.paneTitle(title),
                                Layouts.wrapped(texts.text("ui.imports.sheets.line"))),
                        many,
                        new PanelScroll(list),
                        buttons);
        box.setId("sheets-panel");
        box.getStyleClass().add("naming-panel");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        workplace.navigator().showOver(new OverPanel(box, title));
    }

    /// What brings no figures for another reason than that it is left out cannot be taken.
    private CheckBox box(SeenSheet sheet, boolean leftOut) {
        boolean read = !sheet.layout().tables().isEmpty();
        CheckBox box = new CheckBox();
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(read && !leftOut);
        box.setDisable(!read && !leftOut);
        String name =
                sheet.hidden() ? texts.text("ui.imports.sheet.hidden", sheet.name()) : sheet.name();
        box.setText(box.isDisable() ? texts.text("ui.imports.sheets.nothing", name) : name);
        return box;
    }

    private Button choose(String key, String id, boolean those) {
        Button button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(
                _ ->
                        boxes.stream()
                                .filter(box -> !box.isDisable())
                                .forEach(box -> box.setSelected(those)));
        return button;
    }

    private void take() {
        Set<Integer> out = new TreeSet<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (!boxes.get(i).isDisable() && !boxes.get(i).isSelected()) {
                out.add(i);
            }
        }
        workplace.navigator().closeOver();
        saying.leaveOutSheets(file, out);
    }
}
