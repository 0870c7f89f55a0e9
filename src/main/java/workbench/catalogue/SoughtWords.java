package workbench.catalogue;

import java.util.Arrays;
import java.util.List;

/// What a person typed to find something: a thing is found where every word typed stands somewhere
/// in its own words.
///
/// Typed words are split and folded once; the words of what may be found are handed in folded, so
/// that a list of any length is looked through without folding it anew for every letter typed.
public final class SoughtWords {
    private final List<String> words;

    private SoughtWords(List<String> words) {
        this.words = words;
    }

    public static SoughtWords of(String typed) {
        return new SoughtWords(
                Arrays.stream(folded(typed).split("\\s+")).filter(one -> !one.isEmpty()).toList());
    }

    /// Words in the form in which they are looked through: as {@link Words#fold} has them, and
    /// blind to hyphens, as people type in a hurry.
    public static String folded(String words) {
        return Words.fold(words).replace("-", "");
    }

    /// Whether every word typed stands in it; so it is where none is typed.
    ///
    /// @param folded as {@link #folded} gives it
    public boolean standIn(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /// Whether any word typed begins a word of it and does not stand in what else may be meant.
    ///
    /// @param folded as {@link #folded} gives it
    /// @param other in the same form
    public boolean anyBegins(String folded, String other) {
        String spaced = " " + folded;
        return words.stream()
                .anyMatch(word -> spaced.contains(" " + word) && !other.contains(word));
    }
}
