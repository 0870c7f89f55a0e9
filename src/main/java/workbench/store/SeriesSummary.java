package workbench.store;

import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Series;

import java.util.Optional;

/// What a list of all series shows of one, kept beside the ledger so that none of its other figures
/// need be read.
///
/// @param figures how many current figures it has, missing ones too; at least one
/// @param latest the last one with a value, of the kind of period with the most values; empty where
///   all are missing
/// @param restated how often a standing import told a figure differently from the one before
/// @param news the last standing import that told a figure new, or otherwise than the dossier did
///   when it was made
public record SeriesSummary(
        Series series,
        int figures,
        Optional<Observation> latest,
        int restated,
        Optional<ImportId> news) {}
