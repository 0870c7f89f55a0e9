package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.Answer;
import workbench.submission.AnswerLength;
import workbench.submission.QuestionHint;
import workbench.submission.Tokens;
import workbench.submission.UsedFigure;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One question and its answer: what is asked, the words in both languages, and how they will
/// print.
final class AnswerPane extends VBox {
    /// The lines of the words that are in sight: of a long answer as many as leave room for how it
    /// will print.
    private static final int WORDS_LEAST = 4;

    private static final int WORDS_MOST = 10;

    private final SubmissionViewModel model;
    private final Texts texts;
    private final ObservableBooleanValue headed;
    private final VBox question = new VBox();
    private final VBox asked = new VBox();
    private final BracesLine braces;
    private final WritingField words;
    private final WritingField sources;
    private final Label cited;
    private final Label length = new Label();
    private final Label saved = new Label();
    private final VBox notSaved = new VBox();
    private final CheckBox approved;
    private final Label howFar = Layouts.wrapped("");
    private final Button takeOver;

    /// @param headed whether number and state are said here, as nothing above says them
    AnswerPane(SubmissionViewModel model, Texts texts, ObservableBooleanValue headed) {
        this.headed = headed;
        this.model = model;
        this.texts = texts;
        cited = new Label(texts.text("ui.submission.sources"));
        braces = new BracesLine(texts);
        words =
                new WritingField(
                        WORDS_LEAST,
                        WORDS_MOST,
                        this::dressWords,
                        typed -> model.write(model.writing().get(), typed));
        sources =
                new WritingField(
                        SourceLines.LEAST,
                        SourceLines.MOST,
                        area -> dress(area, "sources"),
                        typed -> model.cite(model.writing().get(), typed));
        getStyleClass().add("answer-pane");
        question.getStyleClass().add("question");
        asked.getStyleClass().add("asked");
        approved = new CheckBox();
        approved.setId("approve");
        approved.setMinWidth(USE_PREF_SIZE);
        approved.setOnAction(_ -> model.approve(approved.isSelected()));
        howFar.setId("not-approvable");
        howFar.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        HBox.setHgrow(howFar, Priority.ALWAYS);
        takeOver =
                Layouts.button(
                        texts.text("ui.submission.print.take-over"),
                        Feather.CHECK,
                        () -> model.takeOver(model.changed()));
        takeOver.setId("take-over");
        onlyWithContent(asked);
        onlyWithContent(notSaved);
    }

    /// Puts up its parts from top to bottom, each in a step.
    List<Runnable> steps(Navigator navigator, Live live) {
        return List.of(
                () -> {
                    live.on(model.selected(), _ -> ask());
                    getChildren().addAll(question, asked);
                },
                () -> getChildren().addAll(writingHead(live), notSaved),
                () -> {
                    live.on(model.answer(), _ -> fill());
                    live.onChange(model.writing(), this::fill);
                    live.onChange(model.readings(), this::fill);
                    live.on(model.keeper().pending(), this::say);
                    getChildren().addAll(words, braces.label());
                },
                () ->
                        getChildren()
                                .addAll(printHead(), new PrintPane(model, navigator, texts, live)),
                // As in print, where they stand below the words.
                () -> getChildren().addAll(cited, sources),
                () -> getChildren().add(approval()));
    }

    private Node printHead() {
        Label print = new Label(texts.text("ui.submission.print"));
        print.getStyleClass().add("pane-title");
        FlowPane head = new FlowPane(print, takeOver);
        head.getStyleClass().add("print-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node approval() {
        HBox approval = new HBox(approved, howFar);
        approval.getStyleClass().add("approval");
        return approval;
    }

    /// What has nothing to say takes no room.
    private static void onlyWithContent(VBox box) {
        box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
    }

    /// The keyboard goes on to the sources: the figures in print between them are made anew as the
    /// words are saved, and would lose it.
    private void dressWords(GrowingArea area) {
        dress(area, "words");
        area.leadOnTo(() -> sources.area());
        area.caretPositionProperty().subscribe((_, _) -> sayWhatBracesAre());
    }

    private void sayWhatBracesAre() {
        braces.show(words.area(), model.used(), model.writing().get());
    }

    /// The words are safe once the keyboard leaves them.
    private void dress(TextArea area, String name) {
        area.setId(name);
        area.setAccessibleText(texts.text("ui.submission." + name));
        area.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                model.keeper().save();
                            }
                        });
    }

    /// Puts a token where the caret is.
    void insert(String token) {
        TextArea area = words.area();
        String text = area.getText();
        area.replaceSelection(
                Tokens.between(
                        text.substring(0, area.getSelection().getStart()),
                        token,
                        text.substring(area.getSelection().getEnd())));
        words.area().requestFocus();
    }

    private Node writingHead(Live live) {
        ToggleGroup group = new ToggleGroup();
        HBox languages = new HBox();
        languages.getStyleClass().add("languages");
        for (Language language : Language.values()) {
            ToggleButton button =
                    new ToggleButton(
                            texts.text(
                                    language == Language.FRENCH
                                            ? "ui.submission.french"
                                            : "ui.submission.english"));
            button.setId("write-" + language.code());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass()
                    .add(language == Language.ENGLISH ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.writing().set(language);
                    });
            live.on(model.writing(), now -> button.setSelected(now == language));
            languages.getChildren().add(button);
        }
        length.setId("length");
        length.setMinWidth(USE_PREF_SIZE);
        saved.setId("saved");
        saved.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        saved.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(languages, length, saved);
        head.getStyleClass().add("writing-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// What the question is and what it wants beside words.
    private void ask() {
        QuestionEntry entry = model.selected().get();
        Region colour = new Region();
        colour.getStyleClass().add("factor-dot");
        colour.setStyle("-fx-background-color: -factor-" + entry.section().factor().key());
        Label number =
                new Label(
                        texts.text(
                                "ui.submission.question.number",
                                entry.number(),
                                entry.section().name()));
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add(Styles.TEXT_MUTED);
        Label state =
                new Label(StateMark.word(entry.state(), texts), StateMark.icon(entry.state()));
        state.setId("state");
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().addAll("state-word", StateMark.style(entry.state()));
        FlowPane head = new FlowPane(colour, number, state);
        head.getStyleClass().add("question-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.visibleProperty().bind(headed);
        head.managedProperty().bind(headed);
        Label text = Layouts.wrapped(entry.question().text().in(texts.language()));
        text.getStyleClass().add("question-text");
        Label hint = Layouts.wrapped(QuestionHint.of(entry.question().answer(), texts));
        hint.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        question.getChildren().setAll(head, text, hint);
        approvable();
    }

    /// The words in sight are approved, and none else. What cannot be approved says why, beside it
    /// and to who hears it; what can be says how far the words of the other language are.
    private void approvable() {
        Optional<Message> because = model.notApprovable();
        approved.setText(
                texts.text(
                        model.writing().get() == Language.FRENCH
                                ? "ui.submission.approve.french"
                                : "ui.submission.approve.english"));
        boolean canChange = model.canChange();
        String words = texts.render(because.orElseGet(model::otherLanguage));
        approved.setSelected(model.isApproved());
        approved.setDisable(because.isPresent() || !canChange);
        // Who sees the screen reads above it that nothing can be changed.
        approved.setAccessibleHelp(canChange ? words : texts.text("ui.kit.read-only"));
        howFar.setText(canChange ? words : "");
    }

    private void fill() {
        Answer answer = model.answer().get();
        Language language = model.writing().get();
        boolean canChange = model.canChange();
        String thing = model.beginnings() + " " + answer.question() + " " + language.code();
        words.show(thing, language == Language.FRENCH ? answer.text().fr() : answer.text().en());
        String cites = SourceLines.of(answer.sources(), language);
        // An empty line that is just being written stays, though no source comes of it.
        boolean same =
                SourceLines.with(answer.sources(), language, sources.area().getText())
                                .equals(answer.sources())
                        && (!answer.sources().isEmpty() || sources.area().isFocused());
        sources.show(thing, same && sources.shows(thing) ? sources.area().getText() : cites);
        words.area().setEditable(canChange);
        sources.area().setEditable(canChange);
        sayWhatBracesAre();
        cited.setLabelFor(sources.area());
        approvable();
        wants(answer);
        count(language);
        Set<String> changed = model.changed();
        takeOver.setVisible(!changed.isEmpty() && canChange);
        takeOver.setManaged(!changed.isEmpty() && canChange);
    }

    private void count(Language language) {
        AnswerLength now = model.length(language);
        length.setText(
                now.mostItems().isPresent()
                        ? texts.text(
                                "ui.submission.length.list",
                                now.items(),
                                now.mostItems().getAsInt(),
                                now.words(),
                                now.mostWords().orElse(0))
                        : now.mostWords().isPresent()
                                ? texts.text(
                                        "ui.submission.length",
                                        now.words(),
                                        now.mostWords().getAsInt())
                                : texts.text("ui.submission.length.free", now.words()));
        length.getStyleClass().remove("state-too-long");
        if (now.isTooLong()) {
            length.getStyleClass().add("state-too-long");
        }
    }

    private void wants(Answer answer) {
        switch (model.selected().get().question().answer()) {
            case Questionnaire.Answer.Choice(var options, _) -> choice(options, answer);
            case Questionnaire.Answer.Number _ -> number(answer);
            case Questionnaire.Answer.Narrative _ -> asked.getChildren().clear();
            case Questionnaire.Answer.Listing _ ->
                    asked.getChildren().setAll(muted("ui.submission.list"));
        }
    }

    private Label muted(String key) {
        Label label = Layouts.wrapped(texts.text(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private void choice(List<Questionnaire.Option> options, Answer answer) {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (Questionnaire.Option option : options) {
            RadioButton button = new RadioButton(option.words().in(texts.language()));
            button.setId("option-" + option.key());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(option.key().equals(answer.choice()));
            button.setDisable(!model.canChange());
            button.setOnAction(_ -> model.choose(option.key()));
            buttons.add(button);
        }
        if (same(buttons)) {
            // The same buttons stay, so that the keyboard stays on one of them.
            for (int i = 0; i < buttons.size(); i++) {
                ((RadioButton) asked.getChildren().get(i))
                        .setSelected(((RadioButton) buttons.get(i)).isSelected());
            }
        } else {
            asked.getChildren().setAll(buttons);
        }
    }

    private boolean same(List<Node> buttons) {
        return asked.getChildren().stream()
                .map(Node::getId)
                .toList()
                .equals(buttons.stream().map(Node::getId).toList());
    }

    private void number(Answer answer) {
        Label label = new Label(texts.text("ui.submission.number"));
        ComboBox<UsedFigure> box = new ComboBox<>();
        box.setId("number");
        box.setAccessibleText(texts.text("ui.submission.number"));
        box.setPromptText(texts.text("ui.submission.number.none"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new FigureCell());
        box.setButtonCell(new FigureCell());
        box.setDisable(!model.canChange());
        List<UsedFigure> used =
                model.used().stream().filter(figure -> figure.figure().isPresent()).toList();
        box.getItems().setAll(used);
        used.stream()
                .filter(figure -> figure.token().equals(answer.number()))
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(
                _ -> {
                    if (box.getValue() != null) {
                        model.answerWith(box.getValue().token());
                    }
                });
        label.setLabelFor(box);
        asked.getChildren().setAll(label, box);
        if (answer.number().isEmpty() && model.canChange()) {
            asked.getChildren().add(muted("ui.submission.number.how"));
        }
    }

    private final class FigureCell extends ListCell<UsedFigure> {
        @Override
        protected void updateItem(@Nullable UsedFigure figure, boolean empty) {
            super.updateItem(figure, empty);
            getStyleClass().remove("may-shorten");
            getStyleClass().add("may-shorten");
            setText(
                    empty || figure == null
                            ? texts.text("ui.submission.number.none")
                            : texts.text(
                                    "ui.submission.number.figure",
                                    figure.shown(texts.language()),
                                    figure.name(texts.language()),
                                    figure.period(texts.language())));
        }
    }

    /// Of a dossier whose file is gone everything is in a copy, and to save it again leads nowhere.
    private Notices.Button remedy(WorkbenchException why) {
        return Optional.of(why)
                .filter(Dossier::isKeptInCopy)
                .flatMap(model::remedy)
                .orElseGet(
                        () ->
                                new Notices.Button(
                                        Message.of("ui.submission.again"), model.keeper()::save));
    }

    private void say(AnswerKeeper.Pending pending) {
        // Of what is open to look at only, nothing was saved.
        saved.setVisible(model.canChange());
        saved.setText(
                texts.text(
                        switch (pending.state()) {
                            case SAVED -> "ui.submission.saved";
                            case TYPED -> "ui.submission.typed";
                            case FAILED -> "ui.submission.not-saved";
                        }));
        notSaved.getChildren().clear();
        pending.failure()
                .ifPresent(
                        why -> {
                            Notices.Button remedy = remedy(why);
                            notSaved.getChildren()
                                    .add(
                                            new FailurePane(why, texts)
                                                    .withButton(
                                                            remedy.words(), texts, remedy.run()));
                        });
    }
}
