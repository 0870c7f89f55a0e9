package workbench.ui.overview;

import workbench.catalogue.Questionnaire;
import workbench.model.Place;
import workbench.store.ImportRecord;
import workbench.store.Restatement;
import workbench.submission.FactorFigures;

import java.util.List;

/// What a dossier holds at one moment, as far as the overview tells it.
///
/// @param community the place that the submission is of; empty where nobody has said it
/// @param places those that any figure is of, by name in English
/// @param factors in the order in which the questionnaire asks them
/// @param imports the latest first
/// @param restatements the latest of them, the latest first
/// @param restated how many there are
/// @param needs what waits for the person, the gravest first
record Overview(
        String community,
        List<Place> places,
        List<FactorState> factors,
        List<Brought> imports,
        List<Restatement> restatements,
        long restated,
        List<Need> needs) {
    Overview {
        places = List.copyOf(places);
        factors = List.copyOf(factors);
        imports = List.copyOf(imports);
        restatements = List.copyOf(restatements);
        needs = List.copyOf(needs);
    }

    /// Whether nothing was ever imported.
    boolean isEmpty() {
        return imports.isEmpty();
    }

    /// How far a factor is.
    ///
    /// @param known indicators of the factor that the catalogue or the dossier knows
    /// @param present those of them with a figure of the community; while nobody has said which it
    ///   is, of any place
    /// @param elsewhere those that have only figures of other places, or of none
    /// @param fresh those present whose latest figure still counts
    /// @param answered questions with an answer
    /// @param headlines the figures that a reader of the submission sees first
    record FactorState(
            Questionnaire.Section section,
            int known,
            int present,
            int elsewhere,
            int fresh,
            int answered,
            List<FactorFigures.Line> headlines) {
        FactorState {
            headlines = List.copyOf(headlines);
        }
    }

    /// An import and what of it was told otherwise before.
    ///
    /// @param restated figures that it changed, of those that still count
    record Brought(ImportRecord record, long restated) {}
}
