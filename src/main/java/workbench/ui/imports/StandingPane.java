package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.edit.EnteredInPlace;
import workbench.edit.StandingPreview;
import workbench.store.ImportRecord;
import workbench.submission.ContentReader;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What withdrawing or restoring an import would do, in the place where it is asked, with the two
/// answers.
final class StandingPane extends VBox {
    /// More would push the lists out of sight.
    private static final int ENTRIES_SHOWN = 3;

    /// What a scroll pane has around what it shows, in pixels.
    private static final double EDGES = 2;

    private final Workplace workplace;
    private final StandingQuestion question;
    private final Texts texts;
    private final StandingWords words;
    private final Runnable focusChosen;
    private final Runnable focusAsked;
    private final Label title = Layouts.wrapped("");
    private final VBox says = new VBox();
    private final FlowPane counts = new FlowPane();
    private final ListView<StandingItem> list = new ListView<>();
    private final Button go;
    private final Button leave;

    /// @param focusChosen puts the keyboard on what is chosen, when this goes
    /// @param focusAsked puts it on what asked, when this goes and nothing was done
    StandingPane(
            Workplace workplace,
            StandingQuestion question,
            Live live,
            Runnable focusChosen,
            Runnable focusAsked) {
        this.workplace = workplace;
        this.question = question;
        this.texts = workplace.texts();
        this.words = new StandingWords(texts);
        this.focusChosen = focusChosen;
        this.focusAsked = focusAsked;
        setId("standing");
        getStyleClass().add("standing");
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add(Styles.TEXT_BOLD);
        says.getStyleClass().add("standing-says");
        counts.getStyleClass().add("imports-counts");
        list.setId("standing-items");
        list.setCellFactory(_ -> new StandingCell(words, question::more));
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        go = Layouts.primary("", Feather.MINUS_CIRCLE, this::answer);
        go.setId("standing-go");
        leave = Layouts.button(texts.text("ui.imports.standing.leave"), Feather.X, this::leave);
        leave.setId("standing-leave");
        FlowPane buttons = new FlowPane(go, leave);
        buttons.getStyleClass().add("imports-buttons");
        getChildren().addAll(title, scrolled(says), counts, list, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        show();
                    }
                });
        live.on(question.asked(), this::show);
        live.on(question.list(), _ -> fill());
    }

    /// What is said scrolls within where it needs more room than there is: the lists and the two
    /// answers stay in sight.
    private ScrollPane scrolled(VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("standing-says");
        scroll.getStyleClass().add("standing-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.text("ui.imports.standing.says"));
        scroll.setMaxHeight(USE_PREF_SIZE);
        lines.heightProperty()
                .subscribe(height -> scroll.setPrefHeight(Math.ceil(height.doubleValue()) + EDGES));
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    /// Puts the keyboard on what changes nothing: who presses Enter twice has not decided.
    void requestAnswer() {
        leave.requestFocus();
    }

    private void show(Optional<StandingQuestion.Asked> asked) {
        if (asked.isEmpty()) {
            return;
        }
        ImportRecord record = asked.get().record();
        boolean standing = record.current();
        title.setText(
                texts.text(
                        standing
                                ? "ui.imports.standing.withdraw.title"
                                : "ui.imports.standing.restore.title"));
        go.setText(texts.text(standing ? "ui.imports.withdraw" : "ui.imports.restore"));
        go.setGraphic(Icons.of(standing ? Feather.MINUS_CIRCLE : Feather.PLUS_CIRCLE));
        go.setDisable(asked.get().effect().isEmpty());
        says.getChildren().clear();
        counts.getChildren().clear();
        switch (asked.get().answer()) {
            case StandingQuestion.Answer.Reading _ ->
                    say(texts.text("ui.imports.standing.reading"));
            case StandingQuestion.Answer.Failed(var why) ->
                    says.getChildren().add(new FailurePane(why, texts));
            case StandingQuestion.Answer.Known(var effect) -> {
                say(words.says(effect.preview()));
                say(words.unavailable(effect.preview()));
                say(words.same(effect.preview()));
                effect.preview().with().forEach(with -> say(texts.render(with)));
                sayWhatHolds(effect.preview());
                sayWhatStays(effect.preview());
                words.rests(effect).forEach(this::say);
                say(texts.text("ui.imports.standing.kept"));
                counts(effect);
            }
        }
        fill();
    }

    private void say(String line) {
        if (!line.isEmpty()) {
            says.getChildren().add(Layouts.wrapped(line));
        }
    }

    /// The entries by hand in the place of its figures, and the way to them.
    private void sayWhatStays(StandingPreview preview) {
        say(words.stays(preview));
        List<EnteredInPlace> entered = preview.entered();
        int shown = Math.min(ENTRIES_SHOWN, entered.size());
        for (EnteredInPlace stays : entered.subList(0, shown)) {
            lead(words.entry(stays), Feather.EDIT, stays.entry());
        }
        if (entered.size() > shown) {
            say(words.entries(entered.size() - shown));
        }
    }

    /// The later import that holds what this one taught, and the way to it.
    private void sayWhatHolds(StandingPreview preview) {
        preview.holdsWhatItTaught()
                .ifPresent(
                        later -> {
                            say(texts.text("ui.imports.standing.as-later"));
                            lead(later.source().name(), Feather.FILE_TEXT, later);
                        });
    }

    /// Adds the way to another import, which is chosen then.
    private void lead(String name, Feather icon, ImportRecord other) {
        Button lead =
                Layouts.button(
                        name,
                        icon,
                        () -> {
                            workplace.navigator().show(new Target.OneImport(other.id()));
                            focusChosen.run();
                        });
        lead.setId("standing-entry-" + other.id().value());
        // A long name takes lines, and no width that the pane has not.
        lead.setMinWidth(0);
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        says.getChildren().add(lead);
    }

    private void counts(StandingEffect effect) {
        ToggleGroup group = new ToggleGroup();
        for (StandingList one : StandingList.values()) {
            if (effect.count(one) > 0) {
                CountToggle toggle =
                        new CountToggle(
                                "standing-" + one.name().toLowerCase(Locale.ROOT),
                                words.count(one, effect),
                                group,
                                one,
                                () -> question.look(one));
                counts.getChildren().add(toggle);
            }
        }
    }

    private void fill() {
        Optional<StandingEffect> effect =
                question.asked().get().flatMap(StandingQuestion.Asked::effect);
        StandingList which = question.list().get();
        List<StandingItem> items = effect.map(all -> all.of(which)).orElse(List.of());
        list.setVisible(!items.isEmpty());
        list.setAccessibleText(effect.map(all -> words.count(which, all)).orElse(""));
        List<StandingItem> before = list.getItems();
        if (goesOn(before, items)) {
            // Who scrolled to the end of what was read stays there.
            int same = before.size() - 1;
            before.set(same, items.get(same));
            before.addAll(items.subList(same + 1, items.size()));
        } else if (!before.equals(items)) {
            list.setItems(FXCollections.observableArrayList(items));
        }
        counts.getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(toggle -> toggle.setSelected(which.equals(toggle.getUserData())));
    }

    /// Whether there is more now of what ended with how many others there are.
    private static boolean goesOn(List<StandingItem> before, List<StandingItem> now) {
        return !before.isEmpty()
                && before.getLast() instanceof StandingItem.Others
                && now.size() > before.size()
                && now.subList(0, before.size() - 1).equals(before.subList(0, before.size() - 1));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && list.isFocused()) {
            show();
            event.consume();
        }
    }

    /// Shows what is selected in the list old beside new, or goes to the answer.
    private void show() {
        if (!(list.getSelectionModel().getSelectedItem()
                instanceof StandingItem.Use(var text, _, _, var change))) {
            return;
        }
        if (change.isPresent()) {
            show(change.get());
        } else if (text.kind().equals(ContentReader.ANSWER)) {
            workplace.navigator().show(new Target.Question(text.key()));
        }
    }

    private void show(Change change) {
        Optional<StandingQuestion.Asked> asked = question.asked().get();
        List<Change> all =
                asked.flatMap(StandingQuestion.Asked::effect)
                        .map(StandingEffect::changed)
                        .orElse(List.of());
        if (all.contains(change)) {
            boolean withdraws = asked.orElseThrow().record().current();
            new ChangePanel(
                            workplace,
                            all,
                            all.indexOf(change),
                            texts.text(
                                    withdraws
                                            ? "ui.imports.change.then.withdrawn"
                                            : "ui.imports.change.then.restored"))
                    .show();
        }
    }

    private void answer() {
        focusChosen.run();
        question.go();
    }

    private void leave() {
        question.leave();
        focusAsked.run();
    }
}
