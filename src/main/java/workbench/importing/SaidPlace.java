package workbench.importing;

import workbench.model.Message;
import workbench.model.Place;

import java.util.Optional;

/// The place that a person gives for a whole file, and how many of its figures took it.
///
/// It is the place of every figure for which the file names none, one in a row whose cell in a
/// column of places is blank among them: who types a place means all that has none, as a typed
/// period is that of every row without one. What the file names is never overruled. Where the file
/// names the places of some figures only, nothing but the count shows which took the typed one, so
/// it is told.
final class SaidPlace {
    private final Optional<String> words;
    private final Place place;
    private long filled;
    private long kept;

    /// @param words empty where nobody gave one
    SaidPlace(Optional<String> words, Binder binder) {
        this.words = words;
        this.place = words.map(typed -> binder.place(typed, "")).orElse(Place.UNNAMED);
    }

    /// For figures of which the file names no place; {@link Place#UNNAMED} where nobody gave one.
    Place place() {
        return place;
    }

    /// Takes note of a figure.
    ///
    /// @param filled whether the file names no place of it
    void count(boolean filled) {
        if (filled) {
            this.filled++;
        } else {
            kept++;
        }
    }

    /// What became of it; nothing where nobody gave one.
    Optional<Message> remark() {
        if (words.isEmpty() || filled + kept == 0) {
            return Optional.empty();
        }
        String key =
                filled == 0
                        ? "importing.remark.place-unused"
                        : kept == 0 ? "importing.remark.place-all" : "importing.remark.place-some";
        return Optional.of(Message.of(key, words.get(), filled, kept));
    }
}
