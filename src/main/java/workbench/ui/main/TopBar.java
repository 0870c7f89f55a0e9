package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Workplace;
import workbench.ui.overview.DossierName;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bar at the top: the menu with the dossier's name, the palette's entry, undo and redo.
final class TopBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// In em.
    private static final double NAME_AT_LEAST = 17;

    private final Workplace workplace;
    private final DossierActions actions;
    private final Shortcuts shortcuts;
    private final Texts texts;

    TopBar(
            Workplace workplace,
            DossierActions actions,
            NextStep next,
            Shortcuts shortcuts,
            DossierName called) {
        this.workplace = workplace;
        this.actions = actions;
        this.shortcuts = shortcuts;
        this.texts = workplace.texts();
        getStyleClass().add("top-bar");
        Live live = Live.of(this);
        Label name = new Label();
        name.getStyleClass().addAll("dossier-name", "may-shorten");
        Hint.on(name, name::getText);
        Label when = new Label();
        when.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.managedProperty().bind(when.textProperty().isNotEmpty());
        VBox names =
                new VBox(name, when) {
                    /// Of a long name there is some to be read before the palette's entry takes the
                    /// room.
                    @Override
                    protected double computeMinWidth(double height) {
                        double least = NAME_AT_LEAST * name.getFont().getSize();
                        return Math.max(
                                when.prefWidth(height), Math.min(name.prefWidth(height), least));
                    }
                };
        names.setAlignment(Pos.CENTER_LEFT);
        live.on(called.words(), now -> name.setText(words(now)));
        live.on(workplace.dossier().earlier(), one -> when.setText(when(one)));
        Button undo =
                Layouts.iconButton(
                        texts.text("ui.main.undo.nothing"), Feather.CORNER_UP_LEFT, next::takeBack);
        undo.setId("undo");
        live.on(next.undo(), label -> word(undo, "ui.main.undo", "ui.main.undo.nothing", label));
        Button redo =
                Layouts.iconButton(
                        texts.text("ui.main.redo.nothing"), Feather.CORNER_UP_RIGHT, next::doAgain);
        redo.setId("redo");
        live.on(next.redo(), label -> word(redo, "ui.main.redo", "ui.main.redo.nothing", label));
        Button keys =
                Layouts.iconButton(
                        texts.text("ui.main.keys"), Feather.HELP_CIRCLE, shortcuts::showKeys);
        Button back =
                Layouts.button(texts.text("ui.main.back"), Feather.CORNER_UP_LEFT, actions::back);
        back.setId("back-to-today");
        back.managedProperty().bind(back.visibleProperty());
        live.on(
                workplace.dossier().earlier(),
                one -> {
                    back.setVisible(one.isPresent());
                    // Nothing is done to an earlier state, so that there is nothing to undo.
                    for (Button step : List.of(undo, redo)) {
                        step.setVisible(one.isEmpty());
                        step.setManaged(one.isEmpty());
                    }
                });
        Button palette = palette();
        Half left = new Half(palette, menu(), names, back);
        Half right = new Half(palette, Layouts.spring(), undo, redo, keys);
        getChildren().addAll(left, palette, right);
        widthProperty()
                .addListener(
                        _ -> {
                            left.requestLayout();
                            right.requestLayout();
                        });
    }

    /// What stands at one side of the palette's entry. Where there is room both sides are as wide,
    /// so that the entry stands in the middle of the window, whatever the dossier is called.
    private final class Half extends HBox {
        private final Region entry;

        Half(Region entry, Node... its) {
            super(its);
            this.entry = entry;
            getStyleClass().add("top-bar-half");
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        @Override
        protected double computePrefWidth(double height) {
            HBox bar = TopBar.this;
            double room = bar.getWidth() - bar.snappedLeftInset() - bar.snappedRightInset();
            double beside = (room - 2 * bar.getSpacing() - entry.prefWidth(height)) / 2;
            return Math.max(beside, minWidth(height));
        }
    }

    /// @param called what the dossier is called, where one is open
    private String words(Optional<Bilingual> called) {
        boolean none = workplace.dossier().now().isEmpty();
        return called.map(words -> words.in(texts.language()))
                .orElse(none ? texts.text("ui.main.title") : "");
    }

    /// Below the name, as it must be read whole: of which day the state is that is looked at.
    private String when(Optional<OpenDossier.Earlier> earlier) {
        return earlier.map(one -> one.at().atZone(workplace.clock().getZone()))
                .map(
                        at ->
                                texts.text(
                                        "ui.main.earlier",
                                        ValueFormat.date(at.toLocalDate(), texts.language()),
                                        TIME.format(at)))
                .orElse("");
    }

    private void word(Button button, String key, String nothing, Optional<Message> label) {
        String words = label.map(what -> texts.text(key, what)).orElse(texts.text(nothing));
        button.setDisable(label.isEmpty());
        button.setAccessibleText(words);
    }

    private Button palette() {
        Button entry =
                new Button(
                        texts.text("ui.main.palette", ShownKey.words("Shortcut+K", texts)),
                        Icons.of(Feather.SEARCH));
        entry.getStyleClass().addAll("palette-entry", "may-shorten");
        entry.setId("palette-entry");
        // It gives way before the name does.
        HBox.setHgrow(entry, Priority.SOMETIMES);
        entry.setOnAction(_ -> shortcuts.palette());
        return entry;
    }

    /// Every command that belongs to no screen, and the dossiers of late.
    private MenuButton menu() {
        MenuButton menu = new MenuButton("", Icons.of(Feather.MENU));
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        menu.setAccessibleText(texts.text("ui.main.menu"));
        Hint.on(menu, () -> texts.text("ui.main.menu"));
        menu.setId("menu");
        menu.setOnShowing(_ -> fill(menu));
        fill(menu);
        return menu;
    }

    /// What belongs together stands together; what is done seldom has a menu of its own.
    private void fill(MenuButton menu) {
        List<MenuItem> items = menu.getItems();
        items.clear();
        boolean afterNamed = false;
        for (Shortcuts.Group group : shortcuts.groups()) {
            if (!items.isEmpty() && !(afterNamed && group.name().isPresent())) {
                items.add(new SeparatorMenuItem());
            }
            afterNamed = group.name().isPresent();
            items.addAll(items(group));
        }
    }

    private List<MenuItem> items(Shortcuts.Group group) {
        List<MenuItem> its = new ArrayList<>(group.commands().stream().map(this::item).toList());
        Optional<String> name = group.name().map(texts::render);
        if (name.isPresent() && its.size() > 1) {
            return List.of(menu(name.get(), its));
        }
        name.ifPresent(its.getFirst()::setText);
        List<MenuItem> recent = workplace.settings().recent().stream().map(this::recent).toList();
        if (group.opens() && !recent.isEmpty()) {
            its.add(menu(texts.text("ui.main.recent"), recent));
        }
        return its;
    }

    private static Menu menu(String name, List<MenuItem> items) {
        Menu menu = new Menu(name);
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(Screen.Command command) {
        MenuItem item = new MenuItem(texts.render(command.words()));
        item.setMnemonicParsing(false);
        if (!command.key().isEmpty()) {
            // Only shown: the window's own filter hears the key.
            item.setAccelerator(new ShownKey(command.key(), texts));
        }
        item.setOnAction(_ -> command.run().run());
        return item;
    }

    private MenuItem recent(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> actions.open(file));
        return item;
    }
}
