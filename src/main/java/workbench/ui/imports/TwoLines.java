package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of a list: an icon, a name that takes two lines of its own before it is shortened, and
/// below it words that break. It belongs into a cell that measures it in the width of its list.
final class TwoLines extends HBox {
    /// So many letters of a name have room in two lines of a narrow list.
    private static final int MOST_LETTERS = 46;

    private static final int END_LETTERS = 22;

    /// Between the parts of the words below a name.
    private static final String PART = " · ";

    /// What is cut of a word at the end of a beginning, and at the beginning of an end.
    private static final Pattern LAST_WORD = Pattern.compile("(?<=\\w)[-_ ][\\p{L}\\p{N}]*$");

    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{N}]{0,12}[-_ ](?=\\w)");

    private static final int PART_LETTERS = 20;
    private static final char NO_BREAK = '\u00a0';

    private final Label named = new Label();

    TwoLines(Feather icon, String name, String words, boolean danger) {
        this(icon, breakable(listed(name)), name, words, danger);
        named.getStyleClass().add("may-shorten");
    }

    /// The same with a name that is shortened already and takes the lines that it needs.
    ///
    /// @param name in full, for whoever points at it
    static TwoLines whole(Feather icon, String listed, String name, String words) {
        TwoLines row = new TwoLines(icon, listed, name, words, false);
        row.named.getStyleClass().add("whole-name");
        return row;
    }

    /// Files of several years differ by the end of their names: of a long one that is kept, and not
    /// its middle; of words, whole ones.
    private static String listed(String name) {
        int letters = name.codePointCount(0, name.length());
        if (letters <= MOST_LETTERS) {
            return name;
        }
        String head = name.substring(0, name.offsetByCodePoints(0, END_LETTERS));
        String tail = name.substring(name.offsetByCodePoints(name.length(), -END_LETTERS));
        Matcher last = LAST_WORD.matcher(head);
        Matcher next = FIRST_WORD.matcher(tail);
        boolean words = last.find() && next.find();
        return words
                ? head.substring(0, last.start()) + " … " + tail.substring(next.end())
                : head + "…" + tail;
    }

    /// No line breaks within a part that has room in one: `1 doubtful` is read as one thing.
    private static String bound(String words) {
        return Stream.of(words.split(PART, -1))
                .map(part -> part.length() <= PART_LETTERS ? part.replace(' ', NO_BREAK) : part)
                .collect(Collectors.joining(NO_BREAK + "· "));
    }

    /// The name of a file is one word to JavaFX, which breaks it anywhere, and a line of words that
    /// read from left to right only at white space: the narrowest that there is, a hair space.
    private static String breakable(String name) {
        return name.replaceAll("(?<=\\w[-_]|…)(?=\\w)", "\u200A");
    }

    private TwoLines(Feather icon, String listed, String name, String words, boolean danger) {
        getStyleClass().add("two-lines");
        Region sign = Icons.inFirstLine(icon);
        named.setText(listed);
        named.setWrapText(true);
        named.getStyleClass().add("long-name");
        Hint.on(named, () -> name);
        Label second = Layouts.wrapped(bound(words));
        second.getStyleClass().addAll("note-text", danger ? "danger-text" : Styles.TEXT_MUTED);
        second.setVisible(!words.isEmpty());
        second.setManaged(!words.isEmpty());
        VBox both = new VBox(named, second);
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        if (danger) {
            sign.getStyleClass().add("danger-icon");
        }
        getChildren().addAll(sign, both);
    }
}
