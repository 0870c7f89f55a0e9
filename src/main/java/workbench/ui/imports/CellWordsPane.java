package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the chosen cell was read as, the figure that it became, and why; or what whole columns or
/// rows were read as.
final class CellWordsPane extends ScrollPane {
    private final Texts texts;
    private final ItemWords words;
    private final LinesWords lines;
    private final Sight sight;
    private final VBox box = new VBox();

    /// Whether it is told why a table was read so: whoever wants to know it of one cell goes on to
    /// the next.
    private boolean whyIsOpen;

    CellWordsPane(Texts texts, Sight sight) {
        this.texts = texts;
        this.words = new ItemWords(texts);
        this.lines = new LinesWords(texts, words);
        this.sight = sight;
        getStyleClass().add("cell-words");
        box.getStyleClass().add("cell-words-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("cell-words");
        setAccessibleText(texts.text("ui.imports.cell"));
    }

    void refresh() {
        box.getChildren().clear();
        Optional<SeenSheet> sheet = sight.shown();
        Optional<CellRef> cell = sight.cell().get();
        if (sheet.isEmpty()) {
            return;
        }
        if (sight.lines().get().isPresent()) {
            CellRange lines = sight.lines().get().orElseThrow();
            this.lines.of(sheet.get(), lines).forEach(line -> add(line, Styles.TEXT_BOLD));
            return;
        }
        if (cell.isEmpty()) {
            add(texts.text("ui.imports.cell.none"), Styles.TEXT_MUTED);
            sheet.get().layout().tables().stream().findFirst().ifPresent(this::because);
            return;
        }
        CellRef at = cell.get();
        CellRef named = sheet.get().grid().name(at.row(), at.column());
        Optional<DraftItem> figure = sight.items().get().flatMap(items -> items.figureAt(named));
        Optional<DraftItem> first = sight.items().get().flatMap(items -> items.at(named));
        if (first.filter(DraftItem.Decided.class::isInstance).isPresent()) {
            DraftItem decided = first.orElseThrow();
            add(
                    texts.text("ui.imports.cell.figure", named.a1(), words.name(decided)),
                    Styles.TEXT_BOLD);
            words.lines(decided).forEach(line -> add(line, ""));
        } else if (figure.isPresent()) {
            add(
                    texts.text("ui.imports.cell.figure", named.a1(), words.name(figure.get())),
                    Styles.TEXT_BOLD);
            words.lines(figure.get()).forEach(line -> add(line, ""));
        } else {
            add(
                    sheet.get()
                            .roles()
                            .at(at.row(), at.column())
                            .map(words::role)
                            .map(role -> texts.text("ui.imports.cell.role", named.a1(), role))
                            .orElseGet(
                                    () ->
                                            texts.text(
                                                    sheet.get()
                                                                    .grid()
                                                                    .cell(at.row(), at.column())
                                                                    .isBlank()
                                                            ? "ui.imports.cell.nothing"
                                                            : "ui.imports.cell.unread",
                                                    named.a1())),
                    Styles.TEXT_BOLD);
        }
        sight.items()
                .get()
                .filter(_ -> first.filter(DraftItem.Decided.class::isInstance).isEmpty())
                .flatMap(items -> items.problemAt(named))
                .ifPresent(
                        problem -> words.lines(problem).forEach(line -> add(line, "danger-text")));
        sheet.get().tableOf(at).ifPresent(this::because);
    }

    /// What whole columns or rows were read as, for whoever hears it; empty where none are chosen.
    String linesHeard() {
        return sight.lines()
                .get()
                .flatMap(chosen -> sight.shown().map(sheet -> lines.of(sheet, chosen)))
                .map(said -> String.join(" ", said))
                .orElse("");
    }

    private void because(Table table) {
        List<String> reasons = table.because().stream().map(texts::render).toList();
        if (reasons.isEmpty()) {
            // Of a long sheet they are not gathered.
            return;
        }
        Label words =
                Layouts.wrapped(
                        texts.text(
                                "ui.imports.cell.because",
                                table.range().a1(),
                                reasons.stream().collect(Collectors.joining("; "))));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        words.managedProperty().bind(words.visibleProperty());
        Hyperlink why = new Hyperlink();
        why.setId("why-read");
        Runnable show =
                () -> {
                    words.setVisible(whyIsOpen);
                    why.setText(
                            texts.text(
                                    whyIsOpen
                                            ? "ui.imports.cell.why.hide"
                                            : "ui.imports.cell.why"));
                    why.setGraphic(
                            Icons.of(whyIsOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
                };
        why.setOnAction(
                _ -> {
                    whyIsOpen = !whyIsOpen;
                    why.setVisited(false);
                    show.run();
                });
        show.run();
        box.getChildren().addAll(why, words);
    }

    private void add(String line, String style) {
        Label label = Layouts.wrapped(line);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        box.getChildren().add(label);
    }
}
