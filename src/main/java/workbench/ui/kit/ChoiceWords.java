package workbench.ui.kit;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// What a list of choices calls each of them, where nothing is typed.
///
/// @param <T> what is chosen
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<? super T, String> words;

    /// @param words of one choice; where nothing is chosen there are none
    public ChoiceWords(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("only chosen, never typed");
    }
}
