package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;
import workbench.submission.Profile;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Leaving;
import workbench.ui.kit.OfferField;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.PanelScroll;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks who the community is, which the title page says; without it nothing can be built.
final class ProfilePanel {
    private final Workplace workplace;
    private final SubmissionViewModel model;
    private final Texts texts;
    private final TextField english = new TextField();
    private final TextField french = new TextField();
    private final TextField title = new TextField();
    private final TextField titleFrench = new TextField();
    private final TextField place = new TextField();
    private final TextArea recognition = new GrowingArea("", SourceLines.LEAST, SourceLines.MOST);
    private final TextArea recognitionFrench =
            new GrowingArea("", SourceLines.LEAST, SourceLines.MOST);
    private final Button keep;
    private final Optional<Runnable> next;
    private final Leaving leaving;

    /// @param next what the profile was missing for, and goes on once it is kept
    ProfilePanel(Workplace workplace, SubmissionViewModel model, Optional<Runnable> next) {
        this.workplace = workplace;
        this.model = model;
        this.next = next;
        this.texts = workplace.texts();
        this.keep =
                Layouts.primary(
                        texts.text(
                                next.isPresent()
                                        ? "ui.submission.profile.keep-and-go-on"
                                        : "ui.submission.profile.keep"),
                        Feather.CHECK,
                        this::keep);
        this.leaving = new Leaving("profile", texts, this::typed, workplace.navigator()::closeOver);
    }

    private List<String> typed() {
        return Stream.of(english, french, title, titleFrench, place, recognition, recognitionFrench)
                .map(TextInputControl::getText)
                .toList();
    }

    OverPanel panel() {
        Label why =
                Layouts.wrapped(
                        texts.text(
                                next.isPresent()
                                        ? "ui.submission.profile.why-now"
                                        : "ui.submission.profile.why"));
        why.getStyleClass().add(Styles.TEXT_MUTED);
        model.profile().ifPresentOrElse(this::fill, this::suggest);
        leaving.begin();
        keep.setId("profile-keep");
        english.textProperty().subscribe(typed -> keep.setDisable(typed.isBlank()));
        Button cancel = Layouts.cancel(texts, leaving::leave);
        FlowPane buttons = new FlowPane(keep, cancel);
        buttons.getStyleClass().add("flow-buttons");
        leaving.savedBy(keep);
        leaving.insteadOf(buttons);
        HBox head =
                Layouts.panelHead(
                        texts,
                        leaving::leave,
                        Layouts.paneTitle(texts.text("ui.submission.profile")),
                        why);
        VBox fields =
                new VBox(
                        field("ui.submission.profile.name-en", "profile-name-en", english),
                        field("ui.submission.profile.name-fr", "profile-name-fr", french),
                        field("ui.submission.profile.title-en", "profile-title-en", title),
                        field("ui.submission.profile.title-fr", "profile-title-fr", titleFrench),
                        placeField(),
                        field("ui.submission.profile.known-en", "profile-known-en", recognition),
                        field(
                                "ui.submission.profile.known-fr",
                                "profile-known-fr",
                                recognitionFrench));
        fields.getStyleClass().add("panel-fields");
        // The places that are offered make room for themselves among the fields, which scroll then:
        // the buttons stay where they are.
        PanelScroll scroll = new PanelScroll(fields, place.focusedProperty());
        VBox box = new VBox(head, scroll, leaving.question(), buttons);
        box.setId("profile-panel");
        box.getStyleClass().add("submission-panel");
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        return new OverPanel(
                box, texts.text("ui.submission.profile"), Optional.of(leaving::mayLeave));
    }

    private void fill(Profile profile) {
        english.setText(profile.community().en());
        french.setText(profile.community().fr());
        title.setText(profile.title().en());
        titleFrench.setText(profile.title().fr());
        place.setText(profile.place());
        recognition.setText(SourceLines.of(profile.recognition(), Language.ENGLISH));
        recognitionFrench.setText(SourceLines.of(profile.recognition(), Language.FRENCH));
    }

    private void suggest() {
        title.setText(Texts.of(Language.ENGLISH).text("ui.submission.profile.usual-title"));
        titleFrench.setText(Texts.of(Language.FRENCH).text("ui.submission.profile.usual-title"));
    }

    private Node placeField() {
        place.setId("profile-place");
        String name = texts.text("ui.submission.profile.place");
        place.setAccessibleText(name);
        Label label = Layouts.wrapped(name);
        label.setLabelFor(place);
        Label caution = Layouts.wrapped("");
        caution.setId("profile-place-caution");
        Layouts.mark(caution, Feather.ALERT_CIRCLE);
        caution.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        caution.managedProperty().bind(caution.visibleProperty());
        Runnable look =
                () -> {
                    // Of a name half typed nothing can be said yet.
                    Optional<Message> said =
                            place.isFocused()
                                    ? Optional.empty()
                                    : model.unknownPlace(place.getText());
                    caution.setVisible(said.isPresent());
                    caution.setText(said.map(texts::render).orElse(""));
                };
        place.textProperty().subscribe(look);
        place.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                look.run();
                            }
                        });
        look.run();
        VBox box =
                new VBox(
                        label,
                        new OfferField(
                                place, this::places, texts.text("ui.submission.profile.places")),
                        caution);
        box.getStyleClass().add("panel-field");
        return box;
    }

    private List<String> places(String typed) {
        return model.places(typed).stream()
                .map(one -> one.name().in(texts.language()))
                .distinct()
                .toList();
    }

    private Node field(String key, String id, TextInputControl input) {
        Label label = Layouts.wrapped(texts.text(key));
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(texts.text(key));
        VBox box = new VBox(label, input);
        box.getStyleClass().add("panel-field");
        return box;
    }

    private void keep() {
        List<Bilingual> lines =
                SourceLines.with(
                        SourceLines.with(List.of(), Language.ENGLISH, recognition.getText()),
                        Language.FRENCH,
                        recognitionFrench.getText());
        // What this panel does not ask for stays as it is.
        Optional<Profile> before = model.profile();
        model.introduce(
                new Profile(
                        place.getText().strip(),
                        new Bilingual(english.getText().strip(), french.getText().strip()),
                        new Bilingual(title.getText().strip(), titleFrench.getText().strip()),
                        lines,
                        before.map(Profile::introduction).orElse(Bilingual.EMPTY),
                        before.map(Profile::facts).orElse(List.of())),
                // Until it is kept the panel stays: where that fails nothing that was typed is
                // lost.
                next.orElse(workplace.navigator()::closeOver));
    }
}
