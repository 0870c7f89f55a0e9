package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.layout.Role;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;
import workbench.ui.kit.FocusInSight;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.MenuKey;
import workbench.ui.kit.PointerMenu;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Tint;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The middle of the screen: the sheet as it is, what each cell was read as in faint tints, and
/// what the chosen cell became.
final class SheetPane extends VBox {
    private final Texts texts;
    private final Sight sight;
    private final SheetView view = new SheetView();
    private final SheetTabs tabs;
    private final CellWordsPane words;
    private final CorrectedCells corrected;
    private final CorrectionMenu corrections;
    private final ImportsViewModel model;
    private final MenuButton say = new MenuButton();
    private final Button takeBack;
    private final CellActions actions;
    private final RoleTool tool;
    private final Button correct;
    private final Button leaveOut;
    private final Button because;
    private final Button toList;
    private ContextMenu open = new ContextMenu();
    private Optional<SeenSheet> shown = Optional.empty();

    /// @param back goes back to the list from which somebody came to see a cell
    SheetPane(Workplace workplace, ImportsViewModel model, Live live, Runnable back) {
        Texts texts = workplace.texts();
        this.texts = texts;
        toList = Layouts.button(texts.text("ui.imports.cell.back"), Feather.ARROW_LEFT, back);
        toList.setId("back-to-list");
        toList.managedProperty().bind(toList.visibleProperty());
        toList.setVisible(false);
        this.model = model;
        this.sight = model.sight();
        this.corrections = new CorrectionMenu(texts, model.saying()::correct);
        this.tabs =
                new SheetTabs(
                        texts,
                        sight::turnTo,
                        () ->
                                model.chosenFile()
                                        .ifPresent(
                                                file ->
                                                        new SheetsPanel(
                                                                        workplace,
                                                                        model.saying(),
                                                                        file)
                                                                .show()));
        this.words = new CellWordsPane(texts, sight);
        this.corrected = new CorrectedCells(texts, sight, view);
        getStyleClass().add("imports-sheet");
        view.setId("draft-sheet");
        VBox.setVgrow(view, Priority.ALWAYS);
        takeBack =
                Layouts.iconButton(
                        texts.text("ui.imports.say.back"),
                        Feather.ROTATE_CCW,
                        model.saying()::takeBack);
        takeBack.setId("say-back");
        tool = new RoleTool(model.saying()::correct);
        hearTheTool(live);
        actions = new CellActions(texts, model.saying().decisions());
        actions.keys(view, this::decidable, () -> {});
        correct =
                Layouts.button(
                        texts.text("ui.imports.cells.correct"),
                        Feather.EDIT,
                        () ->
                                decidable().stream()
                                        .findFirst()
                                        .ifPresent(model.saying().decisions()::correct));
        correct.setId("correct-cell");
        leaveOut =
                Layouts.button(
                        "", Feather.SLASH, () -> actions.leaveOutOrTakeBack(decidable(), () -> {}));
        leaveOut.setId("leave-out");
        Hint.on(leaveOut, leaveOut::getAccessibleText);
        because =
                Layouts.iconButton(
                        texts.text("ui.imports.cells.because"),
                        Feather.MESSAGE_SQUARE,
                        () -> actions.leaveOutBecause(decidable(), () -> {}));
        because.setId("leave-out-because");
        LeavingOutForm why = new LeavingOutForm(texts, model.saying().decisions(), live);
        CorrectionForm form = new CorrectionForm(texts, model.saying().decisions(), live);
        // Above the sheet: what is said below it of a cell takes more lines or fewer.
        FlowPane legend = legend(live);
        getChildren().addAll(tabs, tools(), view, form, why, legend, words);
        ObservableValue<FileState> state =
                model.choice()
                        .flatMap(
                                choice ->
                                        choice instanceof ImportsViewModel.Choice.File(var file)
                                                ? file.state()
                                                : null);
        // A file of which nothing is wanted has no colour that would have to be explained.
        live.on(state, now -> legend.setVisible(!(now instanceof FileState.SetAside)));
        live.on(
                sight.sheets(),
                sheets ->
                        tabs.show(
                                sheets,
                                place ->
                                        model.chosenFile()
                                                .filter(file -> file.leavesOut(place))
                                                .isPresent()));
        live.on(sight.sheets(), _ -> show());
        live.on(sight.sheet(), _ -> show());
        live.on(
                sight.items(),
                _ -> {
                    view.tint(this::tint);
                    corrected.show();
                    refreshWords();
                });
        live.on(sight.cell(), _ -> follow());
        live.on(sight.lines(), _ -> refreshWords());
        view.range()
                .subscribe(
                        cells -> {
                            cells.ifPresent(this::chosen);
                            offer();
                        });
        view.setOnContextMenuRequested(this::open);
        MenuKey.on(view, this::openAtCell);
        live.on(model.choice(), _ -> offer());
        live.on(sight.items(), _ -> offer());
        live.onChange(state, this::offer);
    }

    /// What may be said of the cells that are selected; of an import that was made nothing may.
    private FlowPane tools() {
        // Its words stay the same whatever is selected: while a person drags over cells, no button
        // may need another row and push the sheet away under the mouse.
        say.setText(texts.text("ui.imports.say"));
        say.setId("say");
        say.setGraphic(Icons.of(Feather.EDIT_3));
        // While a selection grows nobody sees the entries: they are made when the menu opens.
        say.setOnShowing(
                _ -> say.getItems().setAll(corrections.items(shown.orElseThrow(), range())));
        // One look for all, words or none.
        for (Button icon : List.of(because, takeBack)) {
            icon.getStyleClass().remove(Styles.FLAT);
        }
        // Behind what has more words or fewer, as it leaves out or takes back, no button moves.
        FlowPane tools = new FlowPane(toList, correct, say, takeBack, because, leaveOut);
        tools.getStyleClass().add("imports-buttons");
        tools.setId("say-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }

    private void offer() {
        Optional<FileEntry> file = model.chosenFile();
        say.getParent().setVisible(file.isPresent());
        tabs.offer(
                file.filter(one -> !(one.state().get() instanceof FileState.Adding)).isPresent());
        boolean may = file.isPresent() && shown.isPresent() && view.range().get().isPresent();
        say.setDisable(!may);
        takeBack.setDisable(file.filter(one -> !one.said().isEmpty()).isEmpty());
        List<CellRef> cells = decidable();
        correct.setDisable(cells.size() != 1);
        leaveOut.setDisable(cells.isEmpty());
        because.setDisable(cells.isEmpty());
        boolean decided = actions.areDecided(cells);
        leaveOut.setGraphic(Icons.of(decided ? Feather.CORNER_UP_LEFT : Feather.SLASH));
        String key = decided ? actions.back(cells) : "ui.imports.cells.leave-out";
        leaveOut.setText(texts.text(key, 1));
        leaveOut.setAccessibleText(texts.text(key, cells.size()));
    }

    /// Where the sheet stands far above the list: the cell that was chosen there is brought into
    /// sight, and there is a way back.
    void showChosen() {
        toList.setVisible(true);
        view.requestFocus();
        sight.cell().get().ifPresent(view::bring);
        FocusInSight.bringIntoSight(toList);
    }

    /// Beside the list there is no way to go.
    void beside(boolean now) {
        if (now) {
            toList.setVisible(false);
        }
    }

    /// The selected cells of which something may be decided.
    private List<CellRef> decidable() {
        return model.chosenFile()
                .flatMap(_ -> view.range().get())
                .map(cells -> model.saying().decisions().among(cells))
                .orElse(List.of());
    }

    private CellRange range() {
        return view.range().get().orElseThrow();
    }

    private void open(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            openAtCell();
        } else {
            open(menu -> PointerMenu.open(menu, view, event));
        }
        event.consume();
    }

    /// Who chose whole columns or rows did not choose the first cell of them.
    private void chosen(CellRange cells) {
        boolean lines =
                shown.map(SeenSheet::grid)
                        .filter(grid -> WholeLines.of(grid, cells) != WholeLines.NONE)
                        .isPresent();
        if (lines) {
            sight.chooseLines(cells);
        } else {
            view.selected().get().ifPresent(sight::choose);
        }
    }

    /// The menu hangs at the cell that the keyboard is on, which may have been scrolled away.
    private void openAtCell() {
        view.selected()
                .get()
                .ifPresent(
                        cell -> {
                            view.bring(cell);
                            Bounds at = view.localToScreen(view.boundsOf(cell));
                            open(menu -> menu.show(view, at.getMinX(), at.getMaxY()));
                        });
    }

    private void open(Consumer<ContextMenu> show) {
        open.hide();
        if (!say.isDisabled()) {
            open = corrections.over(shown.orElseThrow(), range());
            List<MenuItem> cells = actions.items(decidable(), () -> {});
            if (!cells.isEmpty()) {
                open.getItems().addFirst(new SeparatorMenuItem());
                open.getItems().addAll(0, cells);
            }
            open.addEventHandler(KeyEvent.KEY_PRESSED, SheetPane::keepInMenu);
            show.accept(open);
        }
    }

    /// A menu hands on the keys that lead to no menu within it; the sheet would move its selection.
    private static void keepInMenu(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
        }
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
            shown.ifPresent(sheet -> view.freeze(new TablePanes(sheet.layout().tables())));
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
        refreshWords();
    }

    private void refreshWords() {
        words.refresh();
        String heard =
                sight.cell()
                        .get()
                        .map(sight::named)
                        .flatMap(cell -> corrected.words(cell).map(said -> cell.a1() + ": " + said))
                        .orElseGet(words::linesHeard);
        if (!heard.isEmpty()) {
            view.setAccessibleText(heard);
        }
    }

    private Tint tint(int row, int column) {
        if (shown.isEmpty()) {
            return Tint.NONE;
        }
        SeenSheet sheet = shown.get();
        Tint tint = sheet.roles().at(row, column).map(SheetPane::tint).orElse(Tint.NONE);
        if (tint == Tint.NOTE && isLeftOut(row, column)) {
            return Tint.LEFT_OUT;
        }
        return sight.items()
                .get()
                .map(items -> tint(items, sheet.grid().name(row, column), tint))
                .orElse(tint);
    }

    /// Whether a person said that a cell is nothing to import.
    private boolean isLeftOut(int row, int column) {
        return model.chosenFile()
                .filter(file -> file.leavesOut(sight.sheet().get(), row, column))
                .isPresent();
    }

    /// Of an import the cells are marked that gave its figures, whatever the sheet would be read as
    /// today.
    private static Tint tint(DraftItems items, CellRef cell, Tint role) {
        Optional<Tint> decided =
                items.decidedAt(cell)
                        .map(one -> one.instead().isPresent() ? Tint.CORRECTED : Tint.LEFT_OUT);
        if (decided.isPresent()) {
            return decided.get();
        }
        if (!items.areMade()) {
            return items.problemAt(cell).isPresent()
                    ? Tint.PROBLEM
                    : items.isDoubtful(cell) ? Tint.DOUBTFUL : role;
        }
        if (items.figureAt(cell).isPresent()) {
            return items.isDoubtful(cell) ? Tint.DOUBTFUL : Tint.ORIGIN;
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
    private boolean isSeen(Tint tint, Optional<DraftItems> items) {
        boolean made = items.filter(DraftItems::areMade).isPresent();
        return switch (tint) {
            case ORIGIN -> made;
            case DATA, DERIVED -> !made;
            case PROBLEM -> !made;
            case DOUBTFUL -> items.filter(these -> these.count(ItemKind.DOUBTFUL) > 0).isPresent();
            case LEFT_OUT ->
                    items.filter(these -> isDecided(these, false)).isPresent()
                            || model.chosenFile().filter(FileEntry::leavesOutCells).isPresent();
            case CORRECTED -> items.filter(these -> isDecided(these, true)).isPresent();
            default -> true;
        };
    }

    /// Whether cells are left out, or have another value in their place.
    private static boolean isDecided(DraftItems items, boolean instead) {
        return items.of(ItemKind.DECIDED).stream()
                .anyMatch(
                        item ->
                                item instanceof DraftItem.Decided(var decided)
                                        && decided.instead().isPresent() == instead);
    }

    /// An entry of the legend that is a tool.
    private ToggleButton role(Tint tint, Live live) {
        String name = tint.name().toLowerCase(Locale.ROOT);
        ToggleButton entry = new ToggleButton(texts.text("ui.imports.legend." + name));
        entry.setId("role-" + name);
        Hint.on(entry, () -> texts.text("ui.imports.legend.hint"));
        entry.setAccessibleHelp(texts.text("ui.imports.legend.hint"));
        entry.setOnAction(
                _ -> {
                    tool.take(tint);
                    if (entry.isSelected()) {
                        view.requestFocus();
                    }
                });
        live.on(tool.taken(), taken -> entry.setSelected(taken.equals(Optional.of(tint))));
        // Of an import that was made nothing may be said.
        live.on(model.choice(), _ -> entry.setDisable(model.chosenFile().isEmpty()));
        return entry;
    }

    /// A role that is taken up goes to the cells that are dragged over, or, with Enter, to those
    /// that are selected; Escape puts it away.
    private void hearTheTool(Live live) {
        live.on(
                tool.taken(),
                taken -> view.setCursor(taken.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT));
        live.onChange(model.choice(), tool::putAway);
        view.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    // The scroll bars are the sheet's as well.
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getTarget() instanceof Canvas) {
                        useTool();
                    }
                });
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (tool.taken().get().isEmpty()) {
                        return;
                    }
                    if (event.getCode() == KeyCode.ENTER) {
                        useTool();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        tool.putAway();
                        event.consume();
                    }
                });
    }

    private void useTool() {
        if (shown.isPresent() && view.range().get().isPresent()) {
            tool.use(shown.get(), range());
        }
    }

    private FlowPane legend(Live live) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("sheet-legend");
        legend.managedProperty().bind(legend.visibleProperty());
        for (Tint tint : Tint.values()) {
            if (tint != Tint.NONE && tint != Tint.CROSS) {
                String name = tint.name().toLowerCase(Locale.ROOT);
                Region swatch = new Region();
                swatch.getStyleClass().addAll("swatch", "sheet-tint-" + name);
                Labeled entry =
                        RoleTool.isRole(tint)
                                ? role(tint, live)
                                : new Label(texts.text("ui.imports.legend." + name));
                entry.setGraphic(swatch);
                entry.setMinWidth(Region.USE_PREF_SIZE);
                entry.getStyleClass().add("legend-entry");
                entry.managedProperty().bind(entry.visibleProperty());
                legend.getChildren().add(entry);
                live.on(sight.items(), items -> entry.setVisible(isSeen(tint, items)));
            }
        }
        return legend;
    }
}
