package workbench.store;

import workbench.model.Indicator;
import workbench.model.IndicatorId;

/// An indicator with its number in the dossier.
public record StoredIndicator(IndicatorId id, Indicator indicator) {}
