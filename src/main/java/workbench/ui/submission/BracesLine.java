package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.submission.Tokens;
import workbench.submission.UsedFigure;
import workbench.ui.kit.Layouts;

import java.util.List;
import java.util.Optional;

/// What a name in braces stands for in the words that are written: of the one in which the caret
/// is, else of the first.
final class BracesLine {
    private final Texts texts;
    private final Label line = Layouts.wrapped("");

    BracesLine(Texts texts) {
        this.texts = texts;
        line.setId("braces");
        line.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        line.managedProperty().bind(line.visibleProperty());
    }

    Label label() {
        return line;
    }

    /// @param used the figures of the answer
    /// @param language in which the words are written
    void show(TextArea words, List<UsedFigure> used, Language language) {
        Optional<String> at = Tokens.at(words.getText(), words.getCaretPosition());
        Optional<UsedFigure> figure =
                used.stream()
                        .filter(
                                one ->
                                        at.map(one.token()::equals)
                                                .orElseGet(() -> isIn(words.getText(), one)))
                        .findFirst();
        line.setVisible(figure.isPresent());
        figure.ifPresent(one -> line.setText(says(one, at.isPresent(), language)));
    }

    private static boolean isIn(String words, UsedFigure figure) {
        return words.contains(Tokens.written(figure.token()));
    }

    private String says(UsedFigure figure, boolean asked, Language language) {
        String written = Tokens.written(figure.token());
        String prints =
                figure.missing()
                        .map(why -> texts.text("ui.submission.braces.missing", written, why))
                        .orElseGet(
                                () ->
                                        texts.text(
                                                "ui.submission.braces.prints",
                                                written,
                                                figure.shown(language),
                                                figure.name(texts.language()),
                                                figure.period(texts.language())));
        return asked ? prints : texts.text("ui.submission.braces", prints);
    }
}
