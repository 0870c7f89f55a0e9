package workbench.ui.imports;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;

import java.util.List;
import java.util.function.IntConsumer;

/// The names of a workbook's sheets, hidden ones marked; a file of one sheet has none.
final class SheetTabs extends ScrollPane {
    private static final double EDGES = 2;

    private final Texts texts;
    private final IntConsumer chosen;
    private final FlowPane tabs = new FlowPane();

    SheetTabs(Texts texts, IntConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        tabs.getStyleClass().add("sheet-tabs");
        setContent(tabs);
        getStyleClass().add("sheet-tabs-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(Region.USE_PREF_SIZE);
        // As high as its rows; the style sheet says from how many on they scroll.
        tabs.heightProperty().subscribe(height -> setPrefHeight(height.doubleValue() + EDGES));
        setFocusTraversable(false);
        setAccessibleText(texts.text("ui.imports.sheets"));
        managedProperty().bind(visibleProperty());
    }

    void show(List<SeenSheet> sheets) {
        tabs.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < sheets.size(); i++) {
            int place = i;
            SeenSheet sheet = sheets.get(i);
            ToggleButton tab = new ToggleButton(sheet.name());
            tab.setMnemonicParsing(false);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            if (sheet.hidden()) {
                String words = texts.text("ui.imports.sheet.hidden", sheet.name());
                tab.setGraphic(Icons.of(Feather.EYE_OFF));
                Hint.on(tab, () -> words);
                tab.setAccessibleText(words);
            }
            tab.setOnAction(
                    _ -> {
                        tab.setSelected(true);
                        chosen.accept(place);
                    });
            tab.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (focused) {
                                    bringIntoSight(tab);
                                }
                            });
            tabs.getChildren().add(tab);
        }
        setVisible(sheets.size() > 1);
    }

    void select(int place) {
        if (place < tabs.getChildren().size()
                && tabs.getChildren().get(place) instanceof ToggleButton tab) {
            tab.setSelected(true);
            bringIntoSight(tab);
        }
    }

    private void bringIntoSight(ToggleButton tab) {
        double room = getViewportBounds().getHeight();
        double hidden = tabs.getHeight() - room;
        if (hidden > 0) {
            double middle = tab.getBoundsInParent().getCenterY() - room / 2;
            setVvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }
}
