package workbench.ui.overview;

import workbench.catalogue.Questionnaire;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Series;
import workbench.store.ImportRecord;

/// Something that waits for the person.
sealed interface Need {
    /// An answer names a figure that the dossier does not hold.
    record NoFigure(Questionnaire.Question question, Message reason) implements Need {}

    /// A question without an answer.
    record NoAnswer(Questionnaire.Question question) implements Need {}

    /// Figures of an import that looked wrong when it was added, and were added all the same.
    record Doubtful(ImportRecord made, long figures) implements Need {}

    /// An indicator whose latest figure is too old to count.
    record Stale(Series series, Observation latest) implements Need {}

    /// Indicators that bear only their sources' words.
    record Unbound(int indicators) implements Need {}
}
