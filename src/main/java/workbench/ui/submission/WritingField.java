package workbench.ui.submission;

import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Typed;

import java.util.function.Consumer;

/// Several lines of words to write, of one thing after the other.
///
/// A text area goes on holding what could be taken back in it when it is filled with the words of
/// another thing, and would put them there. So each thing has an area of its own.
final class WritingField extends StackPane {
    private final int least;
    private final int most;
    private final Consumer<GrowingArea> dress;
    private final Consumer<String> typed;
    private TextArea area = new TextArea();
    private String of = "";
    private boolean filling;

    /// @param least how many lines it shows also where fewer are written
    /// @param most how many it grows to with what is written
    /// @param dress names an area
    /// @param typed hears what a person writes
    WritingField(int least, int most, Consumer<GrowingArea> dress, Consumer<String> typed) {
        this.least = least;
        this.most = most;
        this.dress = dress;
        this.typed = typed;
        setMinHeight(USE_PREF_SIZE);
        begin("");
    }

    /// The area of now.
    TextArea area() {
        return area;
    }

    /// Whether the words are of this thing.
    boolean shows(String thing) {
        return thing.equals(of);
    }

    /// Shows the words of a thing. Other words of the same thing can be taken back as if they had
    /// been typed.
    ///
    /// @param thing what the words are of, such as the question and the language
    void show(String thing, String words) {
        if (!thing.equals(of)) {
            of = thing;
            boolean had = area.isFocused();
            begin(words);
            if (had) {
                area.requestFocus();
            }
        } else if (!area.getText().equals(words)) {
            filling = true;
            Typed.replace(area, words);
            filling = false;
        }
    }

    private void begin(String words) {
        boolean editable = area.isEditable();
        GrowingArea fresh = new GrowingArea(words, least, most);
        fresh.setEditable(editable);
        dress.accept(fresh);
        fresh.textProperty()
                .subscribe(
                        (_, now) -> {
                            if (!filling) {
                                typed.accept(now);
                            }
                        });
        area = fresh;
        getChildren().setAll(fresh);
    }
}
