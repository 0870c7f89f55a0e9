package workbench.ui.imports;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.layout.Role;
import workbench.model.CellRef;
import workbench.ui.kit.Live;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Tint;

import java.util.Locale;
import java.util.Optional;

/// The middle of the screen: the sheet as it is, what each cell was read as in faint tints, and
/// what the chosen cell became.
final class SheetPane extends VBox {
    private final Texts texts;
    private final Sight sight;
    private final SheetView view = new SheetView();
    private final SheetTabs tabs;
    private final CellWordsPane words;
    private Optional<SeenSheet> shown = Optional.empty();

    SheetPane(Texts texts, Sight sight, Live live) {
        this.texts = texts;
        this.sight = sight;
        this.tabs = new SheetTabs(texts, sight::turnTo);
        this.words = new CellWordsPane(texts, sight);
        getStyleClass().add("imports-sheet");
        view.setId("draft-sheet");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(tabs, view, legend(live), words);
        live.on(sight.sheets(), sheets -> tabs.show(sheets));
        live.on(sight.sheets(), _ -> show());
        live.on(sight.sheet(), _ -> show());
        live.on(
                sight.items(),
                _ -> {
                    view.tint(this::tint);
                    words.refresh();
                });
        live.on(sight.cell(), _ -> follow());
        view.selected().subscribe(cell -> cell.ifPresent(sight::choose));
    }

    private void show() {
        if (!shown.equals(sight.shown())) {
            shown = sight.shown();
            shown.ifPresent(sheet -> view.show(sheet.grid(), this::tint));
        }
        tabs.select(sight.sheet().get());
        follow();
    }

    private void follow() {
        sight.cell()
                .get()
                .filter(cell -> !view.selected().get().equals(Optional.of(cell)))
                .ifPresent(view::select);
        words.refresh();
    }

    private Tint tint(int row, int column) {
        if (shown.isEmpty()) {
            return Tint.NONE;
        }
        SeenSheet sheet = shown.get();
        Tint tint = sheet.roles().at(row, column).map(SheetPane::tint).orElse(Tint.NONE);
        return sight.items()
                .get()
                .map(items -> tint(items, sheet.grid().name(row, column), tint))
                .orElse(tint);
    }

    /// Of an import the cells are marked that gave its figures, whatever the sheet would be read as
    /// today.
    private static Tint tint(DraftItems items, CellRef cell, Tint role) {
        if (!items.areMade()) {
            return items.isProblem(cell) ? Tint.PROBLEM : role;
        }
        if (items.figureAt(cell).isPresent()) {
            return Tint.ORIGIN;
        }
        return role == Tint.DATA || role == Tint.DERIVED ? Tint.NONE : role;
    }

    private static Tint tint(Role role) {
        return switch (role) {
            case TITLE -> Tint.TITLE;
            case NOTE -> Tint.NOTE;
            case HEADER -> Tint.HEADER;
            case STUB -> Tint.STUB;
            case DATA -> Tint.DATA;
            case DERIVED -> Tint.DERIVED;
        };
    }

    /// A sheet shows the tints of a draft or those of an import.
    private static boolean isSeen(Tint tint, Optional<DraftItems> items) {
        boolean made = items.filter(DraftItems::areMade).isPresent();
        return switch (tint) {
            case ORIGIN -> made;
            case DATA, DERIVED, PROBLEM -> !made;
            default -> true;
        };
    }

    private FlowPane legend(Live live) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("sheet-legend");
        for (Tint tint : Tint.values()) {
            if (tint != Tint.NONE) {
                String name = tint.name().toLowerCase(Locale.ROOT);
                Region swatch = new Region();
                swatch.getStyleClass().addAll("swatch", "sheet-tint-" + name);
                Label word = new Label(texts.text("ui.imports.legend." + name));
                word.getStyleClass().add("note-text");
                word.setMinWidth(Region.USE_PREF_SIZE);
                HBox entry = new HBox(swatch, word);
                entry.getStyleClass().add("legend-entry");
                entry.managedProperty().bind(entry.visibleProperty());
                legend.getChildren().add(entry);
                live.on(sight.items(), items -> entry.setVisible(isSeen(tint, items)));
            }
        }
        return legend;
    }
}
