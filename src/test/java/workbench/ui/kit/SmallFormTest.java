package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.Fx;
import workbench.ui.Windowless;

import java.nio.file.Path;
import java.util.Optional;

/// What a person typed in a small form is there until they say that it may go.
class SmallFormTest {
    @TempDir private Path folder;

    private final Workplace workplace = Windowless.workplace();
    private Form form;

    /// A form of two fields about a thing; saving closes it, unless the value is "wrong".
    private static final class Form extends SmallForm {
        private final TextField value = new TextField();
        private final TextField reason = new TextField();
        private final Button save;
        private final Button cancel;
        private String savedValue = "";

        Form(Workplace workplace, Runnable[] ways) {
            this(Language.ENGLISH, new HeldWords(workplace), ways);
        }

        Form(Language language, HeldWords held, Runnable[] ways) {
            super("form", Texts.of(language), () -> ways[0].run(), () -> ways[1].run(), held);
            ways[0] = this::save;
            ways[1] = this::close;
            save = saveButton("Save");
            cancel = cancelButton();
            getChildren().addAll(value, new HBox(reason), problem(), save, cancel);
        }

        /// With what a thing has now.
        void about(String thing) {
            value.setText(thing + "'s");
            reason.setText("");
            open(Optional.of(thing), () -> {});
        }

        void close() {
            open(Optional.empty(), () -> {});
        }

        private void save() {
            if (value.getText().equals("wrong")) {
                say(Optional.of(Message.of("ui.kit.leaving")));
            } else {
                savedValue = value.getText();
                say(Optional.empty());
                close();
            }
        }

        void type(String typedValue, String typedReason) {
            value.setText(typedValue);
            reason.setText(typedReason);
        }

        String words() {
            return value.getText() + "|" + reason.getText();
        }
    }

    @BeforeEach
    void make() throws Exception {
        form = Fx.get(() -> new Form(workplace, new Runnable[2]));
    }

    private void run(Runnable step) throws Exception {
        Fx.run(step::run);
    }

    @Test
    void whatWasTypedStandsThereAgainWhenTheFormOpensForTheSameThing() throws Exception {
        run(() -> form.about("a"));
        run(() -> form.type("half", "because"));
        run(form::close);
        run(() -> form.about("b"));
        assertThat(form.words()).isEqualTo("b's|");

        run(() -> form.about("a"));
        assertThat(form.words()).isEqualTo("half|because");
        run(() -> form.cancel.fire());
        assertThat(form.isVisible()).as("it was typed all the same, and is asked about").isTrue();
    }

    @Test
    void whatIsTypedCountsAsTypedAlsoAfterTheViewWasMadeInAnotherLanguage() throws Exception {
        HeldWords held = new HeldWords(workplace);
        Form english = Fx.get(() -> new Form(Language.ENGLISH, held, new Runnable[2]));
        run(() -> english.about("a"));
        run(() -> english.type("half", ""));
        Form french = Fx.get(() -> new Form(Language.FRENCH, held, new Runnable[2]));
        run(() -> french.about("a"));
        assertThat(french.words()).isEqualTo("half|");
        run(() -> french.cancel.fire());
        assertThat(french.isVisible()).as("it asks first").isTrue();
        run(() -> ((Button) french.lookup("#form-discard")).fire());
        run(() -> french.about("a"));
        assertThat(french.words()).isEqualTo("a's|");
        run(() -> french.cancel.fire());
        assertThat(french.isVisible()).as("nothing was typed").isFalse();
    }

    @Test
    void cancelAsksWhereSomethingWasTypedAndGoesAtOnceWhereNothingWas() throws Exception {
        run(() -> form.about("a"));
        run(() -> form.cancel.fire());
        assertThat(form.isVisible()).isFalse();

        run(() -> form.about("a"));
        run(() -> form.type("half", ""));
        run(() -> form.cancel.fire());
        assertThat(form.isVisible()).isTrue();
        assertThat(form.words()).isEqualTo("half|");
        run(() -> ((Button) form.lookup("#form-discard")).fire());
        assertThat(form.isVisible()).isFalse();
        run(() -> form.about("a"));
        assertThat(form.words()).as("discarded").isEqualTo("a's|");
    }

    @Test
    void whatWasSavedIsNotHeldAndWhatWasRefusedIs() throws Exception {
        run(() -> form.about("a"));
        run(() -> form.type("wrong", ""));
        run(() -> form.save.fire());
        run(form::close);
        run(() -> form.about("a"));
        assertThat(form.words()).isEqualTo("wrong|");

        run(() -> form.type("right", ""));
        run(() -> form.save.fire());
        assertThat(form.savedValue).isEqualTo("right");
        run(() -> form.about("a"));
        assertThat(form.words()).isEqualTo("a's|");
    }

    @Test
    void anotherDossierHasNoneOfIt() throws Exception {
        run(() -> form.about("a"));
        run(() -> form.type("half", ""));
        run(form::close);
        Dossier other = Dossier.create(folder.resolve("other.dossier"));
        run(() -> workplace.dossier().open(other));
        run(() -> form.about("a"));

        assertThat(form.words()).isEqualTo("a's|");
        run(() -> workplace.dossier().close());
    }

    @Test
    void aScreenThatIsComeBackToTakesNothingForUntyped() throws Exception {
        run(() -> form.about("a"));
        run(() -> form.type("half", ""));
        run(() -> form.open(Optional.of("a"), () -> {}));
        run(() -> form.cancel.fire());

        assertThat(form.isVisible()).isTrue();
    }
}
