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
        getChildren().addAll(tabs, view, legend(), words);
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
        if (sight.items()
                .get()
                .filter(items -> items.isProblem(sheet.grid().ref(row, column)))
                .isPresent()) {
            return Tint.PROBLEM;
        }
        Tint tint = sheet.roles().at(row, column).map(SheetPane::tint).orElse(Tint.NONE);
        return isOfFigure(tint) && !isOrigin(sheet.grid().ref(row, column)) ? Tint.NONE : tint;
    }

    private static boolean isOfFigure(Tint tint) {
        return tint == Tint.DATA || tint == Tint.DERIVED;
    }

    /// Once it is known which cells gave figures only those are marked: a sheet that is laid out
    /// today may look otherwise than on the day of its import.
    private boolean isOrigin(CellRef cell) {
        return sight.items().get().filter(items -> items.figureAt(cell).isEmpty()).isEmpty();
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

    private FlowPane legend() {
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
                legend.getChildren().add(entry);
            }
        }
        return legend;
    }
}
