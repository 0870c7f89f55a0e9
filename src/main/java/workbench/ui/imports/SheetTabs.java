package workbench.ui.imports;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// The names of a workbook's sheets, hidden ones marked; a file of one sheet has none.
final class SheetTabs extends ScrollPane {
    private static final double EDGES = 2;

    private final Texts texts;
    private final IntConsumer chosen;
    private final FlowPane tabs = new FlowPane();

    private final Button which;

    /// @param chosen hears which is turned to, from 0
    /// @param ask asks which of them are to be imported
    SheetTabs(Texts texts, IntConsumer chosen, Runnable ask) {
        this.texts = texts;
        this.chosen = chosen;
        which = Layouts.button(texts.text("ui.imports.sheets.which"), Feather.CHECK_SQUARE, ask);
        which.setId("which-sheets");
        which.managedProperty().bind(which.visibleProperty());
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

    /// Offers to ask which of them are to be imported; not of an import that was made.
    void offer(boolean now) {
        which.setVisible(now);
    }

    /// @param leftOut which of them are left out, by their places from 0
    void show(List<SeenSheet> sheets, IntPredicate leftOut) {
        tabs.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < sheets.size(); i++) {
            int place = i;
            SeenSheet sheet = sheets.get(i);
            ToggleButton tab = new ToggleButton(sheet.name());
            tab.setMnemonicParsing(false);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            if (leftOut.test(place)) {
                String words = texts.text("ui.imports.sheet.left-out", sheet.name());
                tab.setGraphic(Icons.of(Feather.SLASH));
                Hint.on(tab, () -> words);
                tab.setAccessibleText(words);
            } else if (sheet.hidden()) {
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
        tabs.getChildren().add(which);
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
