package workbench.store;

import java.util.List;
import java.util.Optional;

/// What the tables `summary` and `summary_import` hold of one series: what follows from all that
/// was told of it and of the series that are read as part of it.
///
/// @param figures how many are current
/// @param missing those of them without a value
/// @param latest the last one with a value, of the kind of period with the most values
/// @param restated how often a standing import told a figure differently from the one before
/// @param news the last standing import with {@link Told#news}; 0 for none
/// @param imports of every import that told a figure, withdrawn ones too, oldest first
record Summary(
        int figures,
        int missing,
        Optional<Latest> latest,
        int restated,
        long news,
        List<Told> imports) {
    Summary {
        imports = List.copyOf(imports);
    }

    /// Whose observation the latest value is.
    ///
    /// @param period its number
    record Latest(long period, long series, long importId) {}

    /// What one import told of the series.
    ///
    /// @param told how many figures
    /// @param news those that were new, or told otherwise than the dossier did when it was made
    /// @param restated those that the standing import before told differently
    /// @param alone those that would go if it were withdrawn; come, if restored
    /// @param changed those that would be told otherwise
    /// @param share of its value by which one of these would change, the largest; 0 for none,
    ///   `Double.MAX_VALUE` where there is no such share
    /// @param same those that would only come from another import
    record Told(
            long importId,
            int told,
            int news,
            int restated,
            int alone,
            int changed,
            double share,
            int same) {}
}
