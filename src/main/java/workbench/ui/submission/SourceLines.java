package workbench.ui.submission;

import workbench.model.Bilingual;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sources of an answer as lines of text, one list a language, line by line the same source.
final class SourceLines {
    /// How many lines are in sight, to write in and at most.
    static final int LEAST = 3;

    static final int MOST = 8;

    private SourceLines() {}

    static String of(List<Bilingual> sources, Language language) {
        return sources.stream()
                .map(source -> language == Language.FRENCH ? source.fr() : source.en())
                .collect(Collectors.joining("\n"));
    }

    /// The sources once the lines of one language are these.
    static List<Bilingual> with(List<Bilingual> sources, Language language, String lines) {
        List<String> typed = lines.isEmpty() ? List.of() : lines.lines().toList();
        List<Bilingual> all = new ArrayList<>();
        for (int i = 0; i < Math.max(typed.size(), sources.size()); i++) {
            String mine = i < typed.size() ? typed.get(i) : "";
            Bilingual before = i < sources.size() ? sources.get(i) : Bilingual.EMPTY;
            Bilingual now =
                    language == Language.FRENCH
                            ? new Bilingual(before.en(), mine)
                            : new Bilingual(mine, before.fr());
            if (!now.en().isBlank() || !now.fr().isBlank()) {
                all.add(now);
            }
        }
        return all;
    }
}
