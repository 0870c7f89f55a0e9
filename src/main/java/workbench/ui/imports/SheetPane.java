package workbench.ui.imports;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.layout.Role;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
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
    private final CorrectionMenu corrections;
    private final ImportsViewModel model;
    private final MenuButton say = new MenuButton();
    private final Button takeBack;
    private ContextMenu open = new ContextMenu();
    private Optional<SeenSheet> shown = Optional.empty();

    SheetPane(Texts texts, ImportsViewModel model, Live live) {
        this.texts = texts;
        this.model = model;
        this.sight = model.sight();
        this.corrections = new CorrectionMenu(texts, model::correct);
        this.tabs = new SheetTabs(texts, sight::turnTo);
        this.words = new CellWordsPane(texts, sight);
        getStyleClass().add("imports-sheet");
        view.setId("draft-sheet");
        VBox.setVgrow(view, Priority.ALWAYS);
        takeBack =
                Layouts.button(
                        texts.text("ui.imports.say.back"), Feather.ROTATE_CCW, model::takeBackSaid);
        takeBack.setId("say-back");
        getChildren().addAll(tabs, view, tools(), legend(live), words);
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
        view.range().subscribe(_ -> offer());
        view.setOnContextMenuRequested(this::open);
        live.on(model.choice(), _ -> offer());
        live.on(sight.items(), _ -> offer());
        live.onChange(
                model.choice()
                        .flatMap(
                                choice ->
                                        choice instanceof ImportsViewModel.Choice.File(var file)
                                                ? file.state()
                                                : null),
                this::offer);
    }

    /// What may be said of the cells that are selected; of an import that was made nothing may.
    private FlowPane tools() {
        say.setId("say");
        say.setGraphic(Icons.of(Feather.EDIT_3));
        // While a selection grows nobody sees the entries: they are made when the menu opens.
        say.setOnShowing(
                _ -> say.getItems().setAll(corrections.items(shown.orElseThrow(), range())));
        FlowPane tools = new FlowPane(say, takeBack);
        tools.getStyleClass().add("imports-buttons");
        tools.setId("say-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }

    private void offer() {
        Optional<FileEntry> file = model.chosenFile();
        say.getParent().setVisible(file.isPresent());
        boolean may = file.isPresent() && shown.isPresent() && view.range().get().isPresent();
        say.setDisable(!may);
        say.setText(
                view.range()
                        .get()
                        .map(cells -> texts.text("ui.imports.say", cells.a1()))
                        .orElse(texts.text("ui.imports.say.none")));
        takeBack.setDisable(file.filter(one -> !one.said().isEmpty()).isEmpty());
    }

    private CellRange range() {
        return view.range().get().orElseThrow();
    }

    private void open(ContextMenuEvent event) {
        open.hide();
        if (!say.isDisabled()) {
            open = corrections.over(shown.orElseThrow(), range());
            open.show(view, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void show() {
        if (!shown.equals(sight.shown())) {
            Optional<Grid> before = shown.map(SeenSheet::grid);
            shown = sight.shown();
            // The same sheet, read otherwise, stays where it was scrolled to.
            if (shown.map(SeenSheet::grid)
                    .filter(grid -> before.orElse(null) == grid)
                    .isPresent()) {
                view.tint(this::tint);
            } else {
                shown.ifPresent(sheet -> view.show(sheet.grid(), this::tint));
            }
            offer();
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
            if (tint != Tint.NONE && tint != Tint.CROSS) {
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
