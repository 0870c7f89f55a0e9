package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The one rule of every form that a person types in: no way out but the one that says so throws
/// away what was typed.
///
/// A form in which nothing was typed goes at once. Else it asks, where it stands and in the place
/// of the form's own buttons, whether to save, to discard or to go on typing; there Escape goes
/// back to typing, so that a key pressed twice loses nothing either. So does a click beside a
/// panel.
public final class Leaving {
    private final Supplier<List<String>> words;
    private final Runnable leave;
    private final VBox question = new VBox();
    private final FlowPane buttons = new FlowPane();
    private final List<Button> saving = new ArrayList<>();
    private final Button stay;
    private List<String> before;
    private final List<Region> ways = new ArrayList<>();
    private Optional<Node> typing = Optional.empty();

    /// @param name begins the ids of its parts
    /// @param words what stands in the fields of the form now
    /// @param leave closes the form and keeps nothing of it
    public Leaving(String name, Texts texts, Supplier<List<String>> words, Runnable leave) {
        this.words = words;
        this.leave = leave;
        this.before = words.get();
        Label says = Layouts.wrapped(texts.text("ui.kit.leaving"));
        Layouts.mark(says, Feather.ALERT_CIRCLE);
        stay = button(texts.text("ui.kit.leaving.stay"), name + "-stay", this::stay);
        buttons.getChildren()
                .addAll(
                        button(
                                texts.text("ui.kit.leaving.discard"),
                                name + "-discard",
                                this::discard),
                        stay);
        buttons.getStyleClass().add("leaving-buttons");
        question.setId(name + "-leaving");
        question.getStyleClass().add("leaving");
        question.getChildren().addAll(says, buttons);
        see(false);
    }

    /// To stand at the end of the form; seen only while it asks.
    public Region question() {
        return question;
    }

    /// Has the question offer to save first, in the words of the form's own button, which does it:
    /// what is refused is said in the form, which stands there again.
    ///
    /// @param own saves the form; where that cannot be pressed now, the question offers it greyed
    public void savedBy(Button own) {
        insteadOf(own);
        Button save =
                button(
                        own.getText(),
                        own.getId() + "-instead",
                        () -> {
                            stay();
                            own.fire();
                        });
        // What it saves may be named only once the form is open.
        save.textProperty().bind(own.textProperty());
        save.getStyleClass().add(Styles.ACCENT);
        save.disableProperty().bind(own.disableProperty());
        buttons.getChildren().add(saving.size(), save);
        saving.add(save);
    }

    /// While it asks it takes the place of the form's own buttons: two rows of buttons would be two
    /// questions at once.
    ///
    /// @param own a button or a row of them; nothing else decides whether it is seen
    public void insteadOf(Region own) {
        ways.add(own);
        see(own, !question.isVisible());
    }

    /// Takes what stands in the fields now for what nobody has typed.
    public void begin() {
        begin(words.get());
    }

    /// Goes on with a form that was typed in before its view was made anew.
    ///
    /// @param untyped what stood in its fields that nobody had typed
    void begin(List<String> untyped) {
        before = untyped;
        see(false);
    }

    /// What stood in the fields when the form was begun.
    List<String> untyped() {
        return before;
    }

    /// Whether something was typed since the form was begun.
    boolean isTyped() {
        return !words.get().equals(before);
    }

    /// Whether the form may go now. Where something was typed it asks and stays; where it asks
    /// already, it goes back to typing.
    public boolean mayLeave() {
        if (question.isVisible()) {
            stay();
            return false;
        }
        if (!isTyped()) {
            return true;
        }
        typing = Optional.ofNullable(question.getScene()).map(Scene::getFocusOwner);
        see(true);
        saving.stream().filter(save -> !save.isDisabled()).findFirst().orElse(stay).requestFocus();
        return false;
    }

    /// Leaves the form where it may go now.
    public void leave() {
        if (mayLeave()) {
            leave.run();
        }
    }

    private void stay() {
        see(false);
        typing.ifPresent(Node::requestFocus);
    }

    private void discard() {
        begin();
        leave.run();
    }

    private void see(boolean asks) {
        see(question, asks);
        ways.forEach(own -> see(own, !asks));
    }

    private static void see(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private static Button button(String words, String id, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
