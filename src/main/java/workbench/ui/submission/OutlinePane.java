package workbench.ui.submission;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.ui.kit.ChoiceInSight;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;

import java.util.Optional;

/// The questions with the state of each answer: a list where there is room for it, else a box to
/// choose from.
final class OutlinePane {
    private final SubmissionViewModel model;
    private final Texts texts;
    private final ListView<QuestionEntry> list;
    private final ComboBox<QuestionEntry> box;
    private boolean following;

    OutlinePane(SubmissionViewModel model, Texts texts, Live live) {
        this.model = model;
        this.texts = texts;
        this.list = list();
        this.box = box();
        live.on(model.selected(), this::follow);
    }

    /// Puts the questions into the list, which is put up without: they are measured by and by as it
    /// is let down.
    void fill() {
        list.setItems(model.questions());
        follow(model.selected().get());
    }

    ListView<QuestionEntry> asList() {
        return list;
    }

    ComboBox<QuestionEntry> asBox() {
        return box;
    }

    private ListView<QuestionEntry> list() {
        ListView<QuestionEntry> made = new ListView<>();
        made.setId("outline");
        made.getStyleClass().add("outline");
        made.setAccessibleText(texts.text("ui.submission.outline"));
        made.setCellFactory(_ -> new EntryCell());
        made.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        return made;
    }

    private ComboBox<QuestionEntry> box() {
        ComboBox<QuestionEntry> made = new ComboBox<>(model.questions());
        made.setId("outline-box");
        ChoiceInSight.of(made);
        made.setAccessibleText(texts.text("ui.submission.outline"));
        made.setMaxWidth(Double.MAX_VALUE);
        made.setCellFactory(_ -> new LineCell());
        made.setButtonCell(new LineCell());
        made.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        return made;
    }

    private void chosen(@Nullable QuestionEntry entry) {
        if (entry != null && !following) {
            model.select(entry.id());
        }
    }

    private void follow(QuestionEntry entry) {
        following = true;
        int place = list.getItems().indexOf(entry);
        if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().select(place);
            list.scrollTo(place);
        }
        box.getSelectionModel().select(model.questions().indexOf(entry));
        following = false;
    }

    private Language language() {
        return texts.language();
    }

    /// A question under the name of its factor, where it is the factor's first.
    private final class EntryCell extends ListCell<QuestionEntry> {
        EntryCell() {
            Hint.on(
                    this,
                    () ->
                            Optional.ofNullable(getItem())
                                    .map(entry -> entry.question().text().in(language()))
                                    .orElse(""));
        }

        @Override
        protected void updateItem(@Nullable QuestionEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label state = new Label(StateMark.word(entry.state(), texts));
            state.getStyleClass().addAll("outline-state", StateMark.style(entry.state()));
            state.setMinWidth(Region.USE_PREF_SIZE);
            Label number = new Label(entry.number());
            number.getStyleClass().add("outline-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox head = new HBox(number, StateMark.icon(entry.state()), state);
            if (entry.comments() > 0) {
                Label said =
                        new Label(
                                Integer.toString(entry.comments()),
                                Icons.of(Feather.MESSAGE_SQUARE));
                said.getStyleClass().add("outline-comments");
                said.setMinWidth(Region.USE_PREF_SIZE);
                head.getChildren().addAll(Layouts.spring(), said);
            }
            head.getStyleClass().add("outline-head");
            head.setAlignment(Pos.CENTER_LEFT);
            Label words = new Label(entry.question().text().in(language()));
            words.getStyleClass().addAll("outline-words", "may-shorten");
            VBox cell = new VBox();
            cell.getStyleClass().add("outline-entry");
            if (entry.number().endsWith(".1")) {
                cell.getChildren().add(factor(entry));
            }
            VBox question = new VBox(head, words);
            question.getStyleClass().add("outline-question");
            cell.getChildren().add(question);
            // The cell is as wide as the list; without a preference of its own the words shorten.
            cell.setPrefWidth(1);
            setGraphic(cell);
            setAccessibleText(
                    texts.text(
                            "ui.submission.outline.entry",
                            entry.number(),
                            entry.question().text(),
                            StateMark.word(entry.state(), texts),
                            entry.comments()));
        }
    }

    private HBox factor(QuestionEntry entry) {
        Region colour = new Region();
        colour.getStyleClass().add("factor-dot");
        colour.setStyle("-fx-background-color: -factor-" + entry.section().factor().key());
        Label name = new Label(entry.section().name().in(language()));
        name.getStyleClass().addAll("outline-factor", "may-shorten");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(colour, name);
        row.getStyleClass().add("outline-factor-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// A question in one line.
    private final class LineCell extends ListCell<QuestionEntry> {
        @Override
        protected void updateItem(@Nullable QuestionEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("may-shorten");
            getStyleClass().add("may-shorten");
            if (empty || entry == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setGraphic(StateMark.icon(entry.state()));
            setText(
                    texts.text(
                            "ui.submission.outline.line",
                            entry.number(),
                            entry.section().name(),
                            StateMark.word(entry.state(), texts),
                            entry.comments()));
        }
    }
}
