package workbench.ui.imports;

import workbench.model.Bilingual;
import workbench.store.FigureChange;
import workbench.store.TextRef;

import java.util.Optional;

/// One line of what withdrawing or restoring an import would do.
sealed interface StandingItem {
    /// A figure that would go, come or change.
    record Figure(FigureChange change) implements StandingItem {}

    /// A text of the submission that rests on such a figure.
    ///
    /// @param name the question, the chart's headline or the programme's name; empty where the text
    ///   has none
    /// @param number of an answer's question, as it is printed; else the text's key
    /// @param change of an answer or a chart, old beside new; empty for what is told by its name
    record Use(TextRef text, Bilingual name, String number, Optional<Change> change)
            implements StandingItem {}

    /// Rows of a factor's table of indicators in the submission that would show another figure, or
    /// none.
    ///
    /// @param section the factor's name in the submission
    /// @param key how many of them are key figures at its head
    record Rows(Bilingual section, int rows, int key) implements StandingItem {}

    /// Figures that there are besides and that no list holds.
    record Others(long count) implements StandingItem {}
}
