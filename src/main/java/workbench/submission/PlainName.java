package workbench.submission;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names that are fit for a token or a file, of letters without accents and figures.
final class PlainName {
    private PlainName() {}

    /// The words of a name.
    static List<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
    }

    /// The name, or with the first number from 2 on behind it with which nothing bears it yet.
    static String free(String name, Predicate<String> taken) {
        String free = name;
        for (int next = 2; taken.test(free); next++) {
            free = name + "-" + next;
        }
        return free;
    }
}
