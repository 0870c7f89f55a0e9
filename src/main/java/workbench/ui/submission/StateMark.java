package workbench.ui.submission;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import workbench.catalogue.Texts;
import workbench.submission.AnswerState;
import workbench.ui.kit.Icons;

import java.util.Locale;

/// How the state of an answer is shown: an icon, a colour, and always the word.
final class StateMark {
    private StateMark() {}

    static String word(AnswerState state, Texts texts) {
        return texts.text(
                switch (state) {
                    case EMPTY -> "ui.submission.state.empty";
                    case MISSING_FIGURE -> "ui.submission.state.missing";
                    case CHANGED_FIGURE -> "ui.submission.state.changed";
                    case TOO_LONG -> "ui.submission.state.too-long";
                    case DRAFT -> "ui.submission.state.draft";
                    case COMPLETE -> "ui.submission.state.complete";
                    case PARTLY_APPROVED -> "ui.submission.state.partly-approved";
                    case APPROVED -> "ui.submission.state.approved";
                });
    }

    static FontIcon icon(AnswerState state) {
        FontIcon icon =
                Icons.of(
                        switch (state) {
                            case EMPTY -> Feather.CIRCLE;
                            case MISSING_FIGURE -> Feather.ALERT_TRIANGLE;
                            case CHANGED_FIGURE -> Feather.REFRESH_CW;
                            case TOO_LONG -> Feather.SCISSORS;
                            case DRAFT -> Feather.EDIT_2;
                            case COMPLETE -> Feather.CHECK;
                            case PARTLY_APPROVED, APPROVED -> Feather.CHECK_CIRCLE;
                        });
        icon.getStyleClass().addAll("state-icon", style(state));
        return icon;
    }

    /// The class that gives the colour.
    static String style(AnswerState state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
