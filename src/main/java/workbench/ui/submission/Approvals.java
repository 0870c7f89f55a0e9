package workbench.ui.submission;

import workbench.model.Language;
import workbench.submission.Answer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The words that were approved while the dossier is open: who types in an answer and takes that
/// back has the words before them that were approved, and they are so still.
final class Approvals {
    private final Map<String, Map<Language, Answer>> given = new HashMap<>();

    /// Hears how an answer stands in the dossier. One that says the same and is not approved any
    /// more was said not to be done.
    void kept(Answer answer) {
        Map<Language, Answer> mine =
                given.computeIfAbsent(answer.question(), _ -> new EnumMap<>(Language.class));
        for (Language language : Language.values()) {
            if (answer.isApproved(language)) {
                mine.put(language, answer);
            } else {
                mine.computeIfPresent(
                        language,
                        (_, approved) -> approved.saysAs(answer, language) ? null : approved);
            }
        }
    }

    /// An answer that is typed, approved in each language in which it says again what was approved,
    /// with the same figures.
    Answer restored(Answer typed) {
        Answer restored = typed;
        for (Map.Entry<Language, Answer> one :
                given.getOrDefault(typed.question(), Map.of()).entrySet()) {
            if (one.getValue().printsAs(typed, one.getKey())) {
                restored = restored.withApproved(one.getKey(), true);
            }
        }
        return restored;
    }

    void forget() {
        given.clear();
    }
}
