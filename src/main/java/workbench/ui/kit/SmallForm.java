package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Message;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// A small form beside what it changes: named fields, what is wrong with them, and two ways out, by
/// button or by Enter and Escape; where something was typed the way out that does not save asks
/// first. Where the form goes because something else is chosen, what was typed is held, and stands
/// there again when the form opens for the same thing.
public abstract class SmallForm extends VBox {
    /// How many lines of a reason are in sight.
    private static final int MOST_LINES = 5;

    private final String name;
    private final Texts texts;
    private final Runnable save;
    private final Label problem = Layouts.wrapped("");

    /// Where the problem stands that is of no field.
    private final VBox problemPlace = new VBox(problem);

    /// The control that the problem is of, where it is of one.
    private Optional<Region> wrongControl = Optional.empty();

    private final Leaving leaving;
    private final HeldWords held;

    /// What the form is about while it is open.
    private Optional<Object> about = Optional.empty();

    /// What was being typed when this form took the place of one in another language.
    private Optional<HeldWords.Left> left;

    /// What stood in the fields when it was last to be saved, unless that was refused.
    private Optional<List<String>> saved = Optional.empty();

    /// @param name begins the ids of its parts
    /// @param save keeps what is typed, or says what is wrong with it
    /// @param cancel leaves it
    /// @param held keeps what was typed from one opening to the next
    @SuppressWarnings("this-escape")
    protected SmallForm(String name, Texts texts, Runnable save, Runnable cancel, HeldWords held) {
        this.name = name;
        this.texts = texts;
        this.save = save;
        this.held = held;
        // Both are final: no half-made form is seen by what extends it.
        getStyleClass().addAll("target-form", FocusInSight.TOGETHER);
        problem.getStyleClass().add("problem");
        problem.setId(name + "-problem");
        Layouts.mark(problem, Feather.ALERT_CIRCLE);
        leaving = new Leaving(name, texts, () -> typed(this), cancel);
        left = held.of(name, new Typing());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::savedByEnter);
    }

    /// Where it is said what is wrong that is of no field.
    protected final Region problem() {
        return problemPlace;
    }

    /// Says what is wrong with what is typed; empty for nothing.
    protected final void say(Optional<Message> wrong) {
        say(wrong, Optional.empty());
    }

    /// Says what is wrong with what is typed, right under the field that it is of.
    ///
    /// @param wrong empty for nothing
    /// @param control of which field, made by [#field]; empty where it is of none
    protected final void say(Optional<Message> wrong, Optional<Region> control) {
        String words = wrong.map(texts::render).orElse("");
        problem.setText(words);
        mark(wrong.flatMap(_ -> control), words);
        see(problem, wrong.isPresent());
        see(problemPlace, wrong.isPresent() && wrongControl.isEmpty());
        if (wrong.isPresent()) {
            saved = Optional.empty();
            // What is said makes the form longer, and its buttons are to stay in sight.
            FocusInSight.bringIntoSight(problem);
        }
    }

    /// A field that is wrong has a frame that says so, and tells a screen reader what is wrong.
    private void mark(Optional<Region> control, String words) {
        wrongControl.ifPresent(
                before -> {
                    before.pseudoClassStateChanged(Styles.STATE_DANGER, false);
                    before.setAccessibleHelp(null);
                });
        wrongControl = control;
        Pane place =
                control.map(Node::getParent)
                        .filter(Pane.class::isInstance)
                        .map(Pane.class::cast)
                        .orElse(problemPlace);
        if (!place.equals(problem.getParent())) {
            ((Pane) problem.getParent()).getChildren().remove(problem);
            place.getChildren().add(problem);
        }
        control.ifPresent(
                now -> {
                    now.pseudoClassStateChanged(Styles.STATE_DANGER, true);
                    now.setAccessibleHelp(words);
                    now.requestFocus();
                });
    }

    protected final Button saveButton(String words) {
        Button button = new Button(words, Icons.of(Feather.CHECK));
        button.setId(name + "-save");
        button.getStyleClass().add(Styles.ACCENT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> save());
        leaving.savedBy(button);
        return button;
    }

    protected final Button cancelButton() {
        Button button = Layouts.cancel(texts, leaving::leave);
        button.setId(name + "-cancel");
        leaving.insteadOf(button);
        return button;
    }

    /// Why something is so: it is kept, and may take more words than a line has.
    protected static GrowingArea reasonField() {
        return GrowingArea.ofOneParagraph(MOST_LINES);
    }

    /// A control and its name above it.
    protected static VBox field(Label label, Region control) {
        label.setLabelFor(control);
        label.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        control.setAccessibleText(label.getText());
        VBox field = new VBox(label, control);
        field.getStyleClass().addAll("form-field", FocusInSight.TOGETHER);
        return field;
    }

    /// Shows a part, or takes it and its room away.
    protected static void see(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    /// Whether the form may go now; where something was typed it asks and stays.
    public final boolean mayGo() {
        return !isVisible() || leaving.mayLeave();
    }

    /// Shows the form, or takes it and its room away.
    ///
    /// @param what it is about now; empty to take it away
    /// @param back puts the keyboard where it was, if it was in here
    protected final void open(Optional<?> what, Runnable back) {
        if (isVisible() && what.isPresent() && about.equals(what)) {
            // The screen is come back to: what is typed is typed still.
            return;
        }
        boolean now = what.isPresent();
        boolean hadKeyboard = isFocusWithin();
        about.ifPresent(this::hold);
        about = what.map(one -> one);
        saved = Optional.empty();
        see(this, now);
        if (!getChildren().contains(leaving.question())) {
            getChildren().add(leaving.question());
        }
        leaving.begin();
        about.ifPresent(this::takeUp);
        left.filter(one -> about.equals(Optional.of(one.about()))).ifPresent(this::goOn);
        left = Optional.empty();
        if (!now && hadKeyboard) {
            back.run();
        }
    }

    /// What was left half written stands there again, and waits no more.
    private void takeUp(Object now) {
        held.of(now).ifPresent(words -> fill(this, new ArrayDeque<>(words)));
        held.forget(now);
    }

    private void goOn(HeldWords.Left typing) {
        fill(this, new ArrayDeque<>(typing.typed()));
        leaving.begin(typing.untyped());
    }

    /// What was saved or discarded need not be held.
    private void hold(Object before) {
        if (isHalfWritten()) {
            held.hold(before, typed(this));
        } else {
            held.forget(before);
        }
    }

    private boolean isHalfWritten() {
        return leaving.isTyped() && !saved.equals(Optional.of(typed(this)));
    }

    /// What is known of the form where its words are held.
    private final class Typing implements HeldWords.Form {
        @Override
        public boolean isBeingTyped() {
            return about.isPresent() && isHalfWritten();
        }

        @Override
        public HeldWords.Left left() {
            return new HeldWords.Left(
                    about.orElseThrow(), leaving.untyped(), typed(SmallForm.this));
        }

        @Override
        public void forget() {
            leaving.begin();
        }
    }

    private void save() {
        saved = Optional.of(typed(this));
        save.run();
    }

    /// Before a text of several lines takes Enter for itself.
    private void savedByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof GrowingArea words
                && words.isOfOneParagraph()) {
            save();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leaving.leave();
            event.consume();
        }
    }

    /// What stands in the fields of a form, in their order.
    private static List<String> typed(Parent form) {
        return form.getChildrenUnmodifiable().stream()
                .flatMap(
                        child ->
                                switch (child) {
                                    case TextInputControl field -> Stream.of(field.getText());
                                    case Pane pane -> typed(pane).stream();
                                    default -> Stream.empty();
                                })
                .toList();
    }

    /// Puts words into the fields, in their order.
    private static void fill(Parent form, Queue<String> words) {
        for (Node child : form.getChildrenUnmodifiable()) {
            if (child instanceof TextInputControl field) {
                Optional.ofNullable(words.poll()).ifPresent(word -> Typed.replace(field, word));
            } else if (child instanceof Pane pane) {
                fill(pane, words);
            }
        }
    }
}
