package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.KeptTogether;
import workbench.catalogue.Publishers;
import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.figure.Resolution;
import workbench.measure.Progress;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Segment;
import workbench.ui.kit.ChartView;
import workbench.ui.kit.FocusInSight;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/// All there is to say about the selected series: what it is, its target, its chart, its years with
/// their history, and where it is used.
final class DetailsPane extends StackPane {
    private final IndicatorsViewModel model;
    private final Workplace workplace;
    private final Texts texts;
    private final RowWords words;
    private final Label title = Layouts.wrapped("");
    private final Label part = Layouts.wrapped("");
    private final Label definition = Layouts.wrapped("");
    private final Label unitChange = Layouts.wrapped("");
    private final Label direction = Layouts.wrapped("");
    private final Label target = Layouts.wrapped("");
    private final Label progress = Layouts.wrapped("");
    private final Label publisher = Layouts.wrapped("");
    private final Label noChart = Layouts.wrapped("");
    private final Button define;
    private final DefinitionForm defining;
    private final Button edit;
    private final Button showCell;
    private final Button correct;
    private final Button sayDirection;
    private final Button cut;
    private final Button join;
    private final Label cutNote = Layouts.wrapped("");
    private final BreakForm breaks;
    private final Label boundary = Layouts.wrapped("");
    private final Button bound;
    private final BoundaryForm bounding;
    private final CorrectionForm correction;
    private final TargetForm form;
    private final MeaningPane meaning;
    private final PlaceMeaningPane placeMeaning;
    private final ChartView chart;
    private final Button print;
    private final Button renew;
    private final Label notPrinted = Layouts.wrapped("");
    private final PartChoice choice;
    private final ComparedWith compared;
    private final YearsTable years;
    private final HistoryList history;
    private final FlowPane halves = new FlowPane();
    private final UsesList uses;
    private final ScrollPane scroll;
    private final VBox all = new VBox();
    private final Node nothing;
    private final VBox box = new VBox();

    /// What stands in the box, from top to bottom.
    private final List<Node> order;

    /// What of it is put up together the first time, one after the other.
    private final List<List<Node>> parts;

    /// What is seen only while it is asked for.
    private final List<Node> forms;

    private final Steps steps;

    /// @param close takes the details away
    DetailsPane(
            IndicatorsViewModel model,
            Workplace workplace,
            RowWords words,
            DoubleSupplier letters,
            Runnable close) {
        this.model = model;
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.words = words;
        this.steps = new Steps(workplace.jobs());
        getStyleClass().add("details");
        title.getStyleClass().add("pane-title");
        title.setId("details-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button shut =
                Layouts.iconButton(texts.text("ui.indicators.details.close"), Feather.X, close);
        shut.setId("details-close");
        HBox head = new HBox(title, shut);
        head.getStyleClass().addAll(Layouts.PANEL_HEAD, "details-head");
        part.setId("details-part");
        part.getStyleClass().add(Styles.TEXT_MUTED);
        publisher.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        direction.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        progress.setId("details-progress");
        Hint.on(progress, () -> Optional.ofNullable(progress.getAccessibleHelp()).orElse(""));
        target.setId("details-target");
        edit = pencil("target", model.forms()::editTarget);
        sayDirection =
                Layouts.button(
                        texts.text("ui.indicators.progress.say"),
                        Feather.EDIT_2,
                        model.forms()::editTarget);
        sayDirection.setId("say-direction");
        sayDirection.getStyleClass().add(Styles.SMALL);
        define = pencil("definition", model.forms()::define);
        bound = pencil("boundary", model.forms()::changeBoundary);
        bounding = new BoundaryForm(model.forms().boundary(), texts, bound::requestFocus);
        boundary.setId("details-boundary");
        boundary.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        HBox whose = changed(new VBox(part, boundary), bound);
        defining = new DefinitionForm(model.forms().definition(), texts, define::requestFocus);
        unitChange.setId("unit-change");
        Layouts.mark(unitChange, Feather.ALERT_TRIANGLE);
        HBox meant = changed(new VBox(definition, publisher), define);
        definition.setId("details-definition");
        form = new TargetForm(model.forms().target(), texts, edit::requestFocus);
        placeMeaning = new PlaceMeaningPane(model.meaning(), texts);
        HBox aim = changed(new VBox(target, direction), edit);
        chart = new ChartView(workplace.jobs());
        chart.setId("indicator-chart");
        print = Layouts.button("", Feather.FILE_PLUS, model.printing()::change);
        print.setId("chart-print");
        print.getStyleClass().add(Styles.SMALL);
        renew =
                Layouts.button(
                        texts.text("ui.indicators.chart.renew"),
                        Feather.REFRESH_CW,
                        model.printing()::renew);
        renew.setId("chart-renew");
        renew.getStyleClass().add(Styles.SMALL);
        FlowPane printing = new FlowPane(print, renew);
        printing.getStyleClass().add("filter-chips");
        notPrinted.getStyleClass().add(Styles.DANGER);
        choice = new PartChoice(model, texts, words);
        compared = new ComparedWith(model, workplace, words, this::requestChart);
        noChart.getStyleClass().add(Styles.TEXT_MUTED);
        years = new YearsTable(model, texts, words, letters, this::showCell);
        meaning = new MeaningPane(model.meaning(), texts, () -> years.node().requestFocus());
        showCell =
                Layouts.button(
                        texts.text("ui.indicators.show-cell"),
                        Feather.CROSSHAIR,
                        () -> model.figure().ifPresent(this::showCell));
        showCell.setId("show-cell");
        correct =
                Layouts.button(
                        texts.text("ui.indicators.correct"),
                        Feather.EDIT_3,
                        model.forms()::correct);
        correct.setId("correct");
        correction = new CorrectionForm(model.forms().correction(), texts, this::requestYears);
        cut =
                Layouts.button(
                        texts.text("ui.indicators.break.start"),
                        Feather.SCISSORS,
                        model.forms()::startBreak);
        cut.setId("break-start");
        join =
                Layouts.button(
                        texts.text("ui.indicators.break.join"),
                        Feather.LINK,
                        model.forms()::joinBreak);
        join.setId("break-join");
        cutNote.setId("break-note");
        breaks = new BreakForm(model.forms().breaks(), texts, this::requestYears);
        // Above the years, of which there may be many: what is done with the chosen one is in
        // sight.
        FlowPane figureButtons = new FlowPane(showCell, correct, cut, join);
        figureButtons.getStyleClass().add("filter-chips");
        history = new HistoryList(texts, words, workplace.navigator(), this::showCell);
        halves.setId("half-written");
        halves.getStyleClass().add("filter-chips");
        uses = new UsesList(texts, workplace.navigator());
        order =
                List.of(
                        whose,
                        halves,
                        bounding,
                        unitChange,
                        meaning,
                        placeMeaning,
                        aim,
                        form,
                        progress,
                        sayDirection,
                        choice,
                        chart,
                        compared,
                        noChart,
                        printing,
                        notPrinted,
                        meant,
                        defining,
                        figureButtons,
                        cutNote,
                        correction,
                        breaks,
                        years.node(),
                        history,
                        uses);
        parts =
                List.of(
                        List.of(whose, halves, unitChange),
                        List.of(aim, progress, sayDirection),
                        List.of(choice, chart, compared, noChart, printing, notPrinted),
                        List.of(meant),
                        List.of(figureButtons, cutNote),
                        List.of(years.node()),
                        List.of(history, uses));
        forms = List.of(bounding, meaning, placeMeaning, defining, form, correction, breaks);
        box.getStyleClass().add("details-box");
        scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("details");
        Label none = Layouts.wrapped(texts.text("ui.indicators.details.none"));
        none.getStyleClass().add(Styles.TEXT_MUTED);
        VBox empty = new VBox(none);
        empty.getStyleClass().add("empty");
        nothing = empty;
        // Until it is known whether there is anything.
        nothing.setVisible(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // The name stays while the rest scrolls: a form below is about what it names.
        all.getChildren().addAll(head, scroll);
        getChildren().addAll(all, nothing);
    }

    /// A quiet button that changes what stands beside it.
    private Button pencil(String what, Runnable change) {
        Button button =
                Layouts.iconButton(
                        texts.text("ui.indicators." + what + ".edit"), Feather.EDIT_2, change);
        button.setId(what + "-edit");
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private static HBox changed(VBox lines, Button pencil) {
        HBox row = new HBox(lines, pencil);
        row.getStyleClass().add("changeable");
        HBox.setHgrow(lines, Priority.ALWAYS);
        return row;
    }

    /// Puts the keyboard on the years.
    void requestYears() {
        years.requestFocus();
    }

    void fit() {
        years.fit();
    }

    void listen(Live live) {
        // The buttons first, so that the keyboard finds them enabled when their forms go.
        live.on(model.forms().target().open(), edit::setDisable);
        live.on(model.forms().target().open(), open -> seeAsking(open));
        form.listen(live);
        meaning.listen(live);
        live.on(model.forms().definition().open(), define::setDisable);
        defining.listen(live);
        live.on(model.forms().boundary().asked(), asked -> bound.setDisable(asked.isPresent()));
        bounding.listen(live);
        correction.listen(live);
        breaks.listen(live);
        live.on(model.period(), _ -> showBreak());
        live.on(model.forms().correction().open(), correct::setDisable);
        live.on(
                model.printing().problem(),
                why -> say(notPrinted, why.map(texts::render).orElse("")));
        years.listen(live);
        live.onChange(model.forms().halfWritten().changes(), this::showHalves);
        live.on(model.history(), _ -> showHistory());
        // Last, as what is out of sight comes last.
        live.on(model.details(), this::show);
        live.on(
                model.called(),
                year -> year.ifPresent(_ -> FocusInSight.bringIntoSight(years.node())));
    }

    private void show(Optional<Details> details) {
        all.setVisible(details.isPresent());
        nothing.setVisible(details.isEmpty());
        if (details.isEmpty()) {
            return;
        }
        SeriesRow row = details.get().row();
        Indicator indicator = row.indicator();
        String name = KeptTogether.in(words.name(row));
        if (!title.getText().equals(name)) {
            scroll.setVvalue(0);
        }
        title.setText(name);
        say(part, words.partAndUnit(row));
        say(
                unitChange,
                details.get().unitChanges().stream()
                        .map(change -> texts.render(change.words()))
                        .collect(Collectors.joining("\n")));
        String defined = indicator.definition().in(texts.language());
        definition.setText(
                defined.isEmpty() ? texts.text("ui.indicators.definition.none") : defined);
        say(
                publisher,
                indicator.source().isEmpty()
                        ? ""
                        : texts.text(
                                "ui.indicators.publisher",
                                Publishers.in(indicator.source(), texts.language())));
        target.setText(words.aim(row, row.progressFigure().flatMap(Figure::grade).isPresent()));
        // That it has not been said is told once, with the button to say it.
        say(
                direction,
                lacksDirection(row)
                        ? ""
                        : texts.text(
                                "ui.indicators.direction."
                                        + indicator.direction().name().toLowerCase(Locale.ROOT)));
        boolean canChange = workplace.dossier().canChange();
        see(define, canChange);
        see(bound, model.forms().canChangeBoundary());
        say(boundary, boundaries(row));
        showHalves();
        edit.setVisible(canChange);
        edit.setManaged(canChange);
        correct.setVisible(canChange);
        correct.setManaged(canChange);
        meaning.ask(row, details.get().meanings(), details.get().refused(), canChange);
        placeMeaning.ask(row, details.get().places(), canChange);
        showProgress(row);
        choice.show(row);
        showChart(details.get().chart());
        compared.show(details.get());
        showPrinting(details.get().printing(), canChange);
        years.show(details.get());
        showBreak();
        showHistory();
        uses.show(details.get().uses());
        if (box.getChildren().isEmpty()) {
            steps.run(puttingUp());
        }
    }

    /// What is seen, from top to bottom. A form that nobody has opened is put up when somebody
    /// does: JavaFX styles and measures also what is out of sight, and most are never opened.
    private List<Runnable> puttingUp() {
        List<Runnable> all = new ArrayList<>();
        for (Node form : forms) {
            if (form.isVisible()) {
                all.add(() -> putUp(form));
            } else {
                form.visibleProperty()
                        .subscribe(
                                (_, seen) -> {
                                    if (seen) {
                                        putUp(form);
                                    }
                                });
            }
        }
        for (List<Node> some : parts) {
            all.add(() -> some.forEach(this::putUp));
            if (some.contains(years.node())) {
                all.addAll(Steps.unrolling(years.node()));
            }
        }
        return all;
    }

    /// Puts a part where it stands among those that are there.
    private void putUp(Node part) {
        List<Node> there = box.getChildren();
        if (there.contains(part)) {
            return;
        }
        long before = order.stream().takeWhile(one -> one != part).filter(there::contains).count();
        there.add((int) before, part);
    }

    /// What the place takes in, of each stretch of which somebody said it.
    private String boundaries(SeriesRow row) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (Segment segment : row.series().segments()) {
            if (!segment.boundary().equals(before)) {
                lines.add(
                        texts.text(
                                "ui.indicators.boundary.is",
                                words.period(segment.from()),
                                segment.boundary()));
            }
            before = segment.boundary();
        }
        return String.join("\n", lines);
    }

    /// Whether progress is not told because nobody has said which way is better.
    private static boolean lacksDirection(SeriesRow row) {
        return row.progress() instanceof Resolution.Unresolved(var reason)
                && reason.key().equals(Progress.NO_DIRECTION);
    }

    /// What asks for the target is out of the way while its form is open.
    private void seeAsking(boolean open) {
        boolean lacks =
                model.details()
                        .get()
                        .map(Details::row)
                        .filter(DetailsPane::lacksDirection)
                        .isPresent();
        see(sayDirection, lacks && !open && workplace.dossier().canChange());
        see(progress, !(lacks && open));
    }

    private void showProgress(SeriesRow row) {
        seeAsking(model.forms().target().open().get());
        Optional<Figure> judged = row.progressFigure().filter(one -> one.grade().isPresent());
        String why = words.progressWhy(row.progress());
        progress.setText(
                judged.isPresent()
                        ? words.progress(row)
                        : texts.text("ui.indicators.progress.none", why));
        // How it scores is a method: it is there for who asks.
        progress.setAccessibleHelp(judged.isPresent() ? why : "");
        progress.setGraphic(
                judged.flatMap(Figure::grade)
                        .map(one -> Icons.of(TableCells.sign(one.status())))
                        .orElse(null));
        progress.getStyleClass().setAll("label");
        progress.getStyleClass().add(judged.map(TableCells::meaning).orElse(Styles.TEXT_MUTED));
    }

    private void requestChart() {
        (chart.isVisible() ? chart : years.node()).requestFocus();
    }

    private void showChart(Details.Picture picture) {
        boolean drawn = picture instanceof Details.Picture.Drawn;
        chart.data()
                .set(
                        picture instanceof Details.Picture.Drawn(var data)
                                ? Optional.of(
                                        data.amongWords(texts.text("ui.indicators.chart.target")))
                                : Optional.empty());
        chart.setVisible(drawn);
        chart.setManaged(drawn);
        say(noChart, picture instanceof Details.Picture.None(var why) ? texts.render(why) : "");
    }

    private void showPrinting(Details.Printing printing, boolean canChange) {
        boolean printed = printing instanceof Details.Printing.Printed;
        print.setText(
                texts.text(
                        printed ? "ui.indicators.chart.leave-out" : "ui.indicators.chart.print"));
        print.setGraphic(Icons.of(printed ? Feather.FILE_MINUS : Feather.FILE_PLUS));
        see(print, canChange && !(printing instanceof Details.Printing.Never));
        see(
                renew,
                canChange
                        && printing instanceof Details.Printing.Printed(_, _, var otherwise)
                        && otherwise);
    }

    private void showBreak() {
        see(cut, model.forms().canBreak());
        see(join, model.forms().canJoin());
        say(cutNote, model.year().flatMap(Details.Year::cut).map(this::words).orElse(""));
    }

    private String words(Details.Cut one) {
        String period = words.period(one.at());
        if (!one.joined().isEmpty()) {
            return texts.text("ui.indicators.break.note.joined", period, one.joined());
        }
        return one.reason().isEmpty()
                ? texts.text("ui.indicators.break.note.source", period)
                : texts.text("ui.indicators.break.note", period, one.reason());
    }

    /// A way back to each form in which something was left half written.
    private void showHalves() {
        halves.getChildren().clear();
        model.details()
                .get()
                .map(all -> model.forms().halfWritten().of(all.row().id()))
                .orElse(List.of())
                .forEach(left -> halves.getChildren().add(wayBack(left)));
        see(halves, !halves.getChildren().isEmpty());
    }

    private Button wayBack(HalfWritten.Left left) {
        String form = left.form().name().toLowerCase(Locale.ROOT);
        Button back =
                Layouts.button(
                        texts.text(
                                "ui.indicators.half." + form,
                                left.year().map(words::period).orElse("")),
                        Feather.EDIT_3,
                        () -> model.forms().goOn(left));
        back.setId("half-" + form + left.year().map(year -> "-" + year.text()).orElse(""));
        back.getStyleClass().add(Styles.SMALL);
        back.setAccessibleHelp(texts.text("ui.indicators.half.help"));
        Hint.on(back, texts.text("ui.indicators.half.help"));
        return back;
    }

    private static void see(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void showHistory() {
        Optional<Details> details = model.details().get();
        Optional<Details.Year> year =
                details.flatMap(all -> model.period().get().flatMap(all::year));
        boolean seen = year.isPresent() && !model.history().get().isEmpty();
        history.setVisible(seen);
        history.setManaged(seen);
        if (seen) {
            history.show(
                    details.orElseThrow().row().series().key(),
                    year.orElseThrow(),
                    model.history().get());
        }
    }

    private void showCell(Observation observation) {
        workplace.navigator().showCell(observation);
    }

    /// A line that is there only where it says something.
    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
