package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Period;
import workbench.model.Series;
import workbench.submission.SeriesName;
import workbench.submission.UsedFigure;
import workbench.ui.kit.ChoiceWords;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;
import workbench.ui.kit.Live;
import workbench.ui.kit.Typed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds a figure and puts it into the answer.
final class ChooserPane extends VBox {
    private final SubmissionViewModel model;
    private final FigureChooserViewModel chooser;
    private final Texts texts;
    private final Consumer<String> insert;
    private final ListView<Series> list;
    private final Label reads = Layouts.wrapped("");
    private final Button put;
    private final Button answer;
    private final List<Runnable> steps;
    private String lookedFor;

    /// @param insert puts a token where the caret is
    ChooserPane(SubmissionViewModel model, Texts texts, Consumer<String> insert, Live live) {
        this.model = model;
        this.chooser = model.chooser();
        this.lookedFor = chooser.search().get();
        this.texts = texts;
        this.insert = insert;
        getStyleClass().add("side-part");
        Label title = new Label(texts.text("ui.submission.insert"));
        title.getStyleClass().add("pane-title");
        TextField search = new TextField(chooser.search().get());
        search.setId("figure-search");
        search.setPromptText(texts.text("ui.submission.insert.search"));
        search.setAccessibleText(texts.text("ui.submission.insert.search"));
        Typed.both(search, chooser.search(), live);
        list = list(live);
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        if (list.getSelectionModel().isEmpty()) {
                            list.getSelectionModel().selectFirst();
                        }
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        take();
                        event.consume();
                    }
                });
        live.on(chooser.search(), typed -> lookedFor(typed));
        reads.setId("figure-reads");
        reads.getStyleClass().add("figure-reads");
        put =
                Layouts.button(
                        texts.text("ui.submission.insert.put"),
                        Feather.CORNER_DOWN_LEFT,
                        this::put);
        put.setId("figure-insert");
        answer =
                Layouts.button(
                        texts.text("ui.submission.insert.answer"), Feather.CHECK, this::asAnswer);
        answer.setId("figure-answer");
        FlowPane buttons = new FlowPane(put, answer);
        buttons.getStyleClass().add("flow-buttons");
        FlowPane choices = choices(live);
        steps =
                List.of(
                        () -> getChildren().addAll(title, search),
                        () -> getChildren().add(list),
                        () -> getChildren().add(choices),
                        // However many lines tell how it reads, the button stays where it is.
                        () -> getChildren().addAll(buttons, reads));
        live.on(chooser.reads(), this::show);
        live.on(
                model.selected(),
                entry -> {
                    boolean number =
                            entry.question().answer() instanceof Questionnaire.Answer.Number;
                    answer.setVisible(number);
                    answer.setManaged(number);
                });
    }

    /// Puts up its parts from top to bottom, each in a step.
    List<Runnable> steps() {
        return steps;
    }

    private ListView<Series> list(Live live) {
        ListView<Series> made = new ListView<>(chooser.matching());
        made.setId("figure-list");
        made.getStyleClass().addAll("figure-list", Styles.DENSE);
        made.setAccessibleText(texts.text("ui.submission.insert.list"));
        Label nothing = Layouts.wrapped(texts.text("ui.submission.insert.nothing"));
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        made.setPlaceholder(nothing);
        made.setCellFactory(_ -> new SeriesCell());
        live.on(
                chooser.chosen(),
                one ->
                        one.ifPresentOrElse(
                                made.getSelectionModel()::select,
                                made.getSelectionModel()::clearSelection));
        made.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                chooser.choose(Optional.of(now));
                            }
                        });
        made.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        put();
                        event.consume();
                    }
                });
        // At its end it does not move the column, with the field above it and the button below.
        made.addEventHandler(ScrollEvent.SCROLL, ScrollEvent::consume);
        made.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        put();
                    }
                });
        return made;
    }

    /// Side by side, or below each other where their words need the room.
    private FlowPane choices(Live live) {
        ComboBox<FigureRef.Kind> kind = new ComboBox<>();
        kind.setId("figure-kind");
        kind.getItems().setAll(FigureRef.Kind.values());
        kind.setAccessibleText(texts.text("ui.submission.insert.kind"));
        kind.setConverter(new ChoiceWords<>(this::kindWords));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty().bindBidirectional(chooser.kind());
        ComboBox<Period> period = new ComboBox<>(chooser.periods());
        period.setId("figure-period");
        period.setAccessibleText(texts.text("ui.submission.insert.period"));
        period.setConverter(new ChoiceWords<>(this::periodWords));
        period.setMaxWidth(Double.MAX_VALUE);
        live.on(chooser.period(), period::setValue);
        period.valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                chooser.period().set(now);
                            }
                        });
        // Other periods to choose from do not unchoose the one that is chosen.
        live.on(chooser.reads(), _ -> period.setValue(chooser.period().get()));
        kind.setMinWidth(ComboBox.USE_PREF_SIZE);
        period.setMinWidth(ComboBox.USE_PREF_SIZE);
        FlowPane row = new FlowPane(kind, period);
        row.getStyleClass().add("flow-buttons");
        return row;
    }

    private String kindWords(FigureRef.Kind kind) {
        return texts.text(
                switch (kind) {
                    case VALUE -> "ui.submission.insert.value";
                    case CHANGE -> "ui.submission.insert.change";
                    case CAGR -> "ui.submission.insert.growth";
                    case PROGRESS -> "ui.submission.insert.progress";
                });
    }

    private String periodWords(Period period) {
        return period.equals(Period.NONE)
                ? texts.text("ui.submission.insert.latest")
                : ValueFormat.period(period, texts.language());
    }

    private void show(Optional<Resolution> resolution) {
        reads.setText(
                resolution
                        .map(
                                it ->
                                        switch (it) {
                                            case Resolution.Resolved(var figure) -> {
                                                UsedFigure used = UsedFigure.of(figure);
                                                yield texts.text(
                                                        "ui.submission.insert.reads",
                                                        used.shown(model.writing().get()),
                                                        used.period(texts.language()),
                                                        EvidencePane.where(used, texts),
                                                        used.unsaidUnit(texts.language())
                                                                .map(unit -> " (" + unit + ")")
                                                                .orElse(""));
                                            }
                                            case Resolution.Unresolved(var why) ->
                                                    texts.render(why);
                                        })
                        .orElse(texts.text("ui.submission.insert.choose")));
        boolean ready = chooser.isReady() && model.canChange();
        put.setDisable(!ready);
        answer.setDisable(!ready);
    }

    /// What is typed anew is of its first hit, until another is chosen.
    private void lookedFor(String typed) {
        if (!typed.equals(lookedFor)) {
            lookedFor = typed;
            if (!typed.isBlank()) {
                list.getSelectionModel().clearSelection();
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /// Puts in what is chosen, or the first that was found, as soon as it is known how it reads.
    private void take() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        if (!list.getSelectionModel().isEmpty()) {
            chooser.whenRead(this::put);
        }
    }

    private void put() {
        model.takeFigure().ifPresent(insert);
    }

    private void asAnswer() {
        model.takeFigure().ifPresent(model::answerWith);
    }

    /// An indicator, and under it what tells the series from the indicator's others.
    private final class SeriesCell extends LinesCell<Series> {
        private final Label name = new Label();
        private final Label part = new Label();
        private final VBox lines = new VBox(name, part);

        SeriesCell() {
            Hint.on(this, () -> Optional.ofNullable(getAccessibleText()).orElse(""));
            name.setWrapText(true);
            part.setWrapText(true);
            part.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
            part.managedProperty().bind(part.textProperty().isNotEmpty());
        }

        @Override
        protected void show(Series series) {
            name.setText(series.key().indicator().name().in(texts.language()));
            part.setText(SeriesName.part(series.key(), texts.language()));
            setGraphic(lines);
            setAccessibleText(SeriesName.of(series.key(), texts.language()));
        }
    }
}
