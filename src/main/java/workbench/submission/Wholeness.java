package workbench.submission;

import workbench.catalogue.Words;
import workbench.model.SeriesKey;

import java.util.List;

/// How much of its indicator a series tells: the whole before a part.
final class Wholeness {
    /// How sources call the row or column that holds all the others, folded.
    private static final List<String> WHOLE =
            List.of("total", "all ", "both ", "ensemble", "tous ", "toutes ", "les deux ");

    private Wholeness() {}

    /// By how many things a series is narrowed; a part that is itself a total narrows nothing.
    static int narrowed(SeriesKey key) {
        return (int)
                key.breakdown().parts().values().stream().filter(part -> !isWhole(part)).count();
    }

    private static boolean isWhole(String part) {
        String folded = Words.fold(part) + " ";
        return WHOLE.stream().anyMatch(folded::startsWith);
    }
}
