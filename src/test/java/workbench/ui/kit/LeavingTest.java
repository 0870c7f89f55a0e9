package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.ui.Fx;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is typed in a form is not thrown away unasked.
class LeavingTest {
    private final AtomicBoolean left = new AtomicBoolean();

    /// A form of one field, and its way out.
    private record Form(TextField field, Leaving leaving) {
        boolean asks() {
            return leaving.question().isVisible();
        }

        void press(String id) {
            ((Button) leaving.question().lookup(id)).fire();
        }
    }

    private Form form() throws Exception {
        return Fx.get(
                () -> {
                    TextField field = new TextField("as it was");
                    Leaving leaving =
                            new Leaving(
                                    "form",
                                    Texts.of(Language.ENGLISH),
                                    () -> List.of(field.getText()),
                                    () -> left.set(true));
                    return new Form(field, leaving);
                });
    }

    @Test
    void aFormInWhichNothingWasTypedGoesAtOnce() throws Exception {
        Form form = form();
        Fx.run(form.leaving()::leave);
        assertThat(left).isTrue();
    }

    @Test
    void aFormInWhichSomethingWasTypedAsksAndEscapeTwiceLosesNothing() throws Exception {
        Form form = form();
        Fx.run(() -> form.field().setText("typed"));
        Fx.run(form.leaving()::leave);
        assertThat(form.asks()).isTrue();
        Fx.run(form.leaving()::leave);
        assertThat(form.asks()).isFalse();
        assertThat(left).isFalse();
        assertThat(form.field().getText()).isEqualTo("typed");
    }

    @Test
    void whatIsDiscardedIsDiscardedOnlyByTheButtonThatSaysSo() throws Exception {
        Form form = form();
        Fx.run(() -> form.field().setText("typed"));
        Fx.run(form.leaving()::leave);
        Fx.run(() -> form.press("#form-stay"));
        assertThat(form.asks()).isFalse();
        assertThat(left).isFalse();
        Fx.run(form.leaving()::leave);
        Fx.run(() -> form.press("#form-discard"));
        assertThat(left).isTrue();
    }

    @Test
    void whatWasTakenBackIsNotAskedAbout() throws Exception {
        Form form = form();
        Fx.run(() -> form.field().setText("typed"));
        Fx.run(() -> form.field().setText("as it was"));
        Fx.run(form.leaving()::leave);
        assertThat(left).isTrue();
    }

    @Test
    void theQuestionOffersToSaveAsTheFormsOwnButtonDoes() throws Exception {
        Form form = form();
        AtomicBoolean saved = new AtomicBoolean();
        Button save = Fx.get(() -> new Button("Save"));
        Fx.run(
                () -> {
                    save.setId("form-save");
                    save.setOnAction(_ -> saved.set(true));
                    form.leaving().savedBy(save);
                    form.field().setText("typed");
                    form.leaving().leave();
                });
        List<String> offered =
                Fx.get(
                        () ->
                                form.leaving().question().lookupAll(".button").stream()
                                        .map(button -> ((Button) button).getText())
                                        .toList());
        assertThat(offered).containsExactly("Save", "Discard", "Keep editing");
        Fx.run(() -> form.press("#form-save-instead"));
        assertThat(saved).isTrue();
        assertThat(left).as("what is refused is said in the form").isFalse();
        assertThat(form.asks()).isFalse();
    }

    @Test
    void whatCannotBeSavedNowIsOfferedGreyed() throws Exception {
        Form form = form();
        Button save = Fx.get(() -> new Button("Save"));
        Fx.run(
                () -> {
                    save.setId("form-save");
                    save.setDisable(true);
                    form.leaving().savedBy(save);
                    form.field().setText("typed");
                    form.leaving().leave();
                });
        assertThat(form.leaving().question().lookup("#form-save-instead").isDisabled()).isTrue();
    }

    @Test
    void whileItAsksItsButtonsStandInThePlaceOfTheFormsOwn() throws Exception {
        Form form = form();
        Button save = Fx.get(() -> new Button("Save"));
        Fx.run(() -> form.leaving().insteadOf(save));
        assertThat(save.isVisible()).isTrue();
        Fx.run(() -> form.field().setText("typed"));
        Fx.run(form.leaving()::leave);
        assertThat(save.isVisible()).isFalse();
        assertThat(save.isManaged()).isFalse();
        Fx.run(() -> form.press("#form-stay"));
        assertThat(save.isVisible()).isTrue();
        assertThat(save.isManaged()).isTrue();
    }
}
