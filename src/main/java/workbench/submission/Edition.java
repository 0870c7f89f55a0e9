package workbench.submission;

import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.TextRef;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A named moment of the submission, such as the day on which it was sent, with what it said then.
///
/// @param name what a person calls it; no two of a dossier have one name
/// @param entry the last entry of the dossier's log at that moment, by which the dossier can be
///   seen as it was
/// @param at when it was kept
/// @param who kept it
/// @param note what a person wrote of it; may be empty
/// @param questionnaire the edition of the questionnaire that it answers
/// @param answers how many questions had an answer
/// @param figures everything that its answers, charts, programmes and tables printed, in the order
///   of reading
public record Edition(
        String name,
        long entry,
        Instant at,
        String who,
        String note,
        String questionnaire,
        int answers,
        List<SaidFigure> figures) {
    public Edition {
        figures = List.copyOf(figures);
    }

    /// Where the dossier keeps it.
    public TextRef text() {
        return text(name);
    }

    /// Where the dossier keeps the edition of a name.
    public static TextRef text(String name) {
        return new TextRef(ContentReader.EDITION, name);
    }

    /// The series that it rests on.
    public Set<SeriesId> dependsOn() {
        return figures.stream().map(one -> one.ref().series()).collect(Collectors.toSet());
    }

    /// Whether a person who writes `other` means it: capitals do not tell editions apart.
    public boolean isCalled(String other) {
        return SeriesKey.fold(name).equals(SeriesKey.fold(other));
    }
}
