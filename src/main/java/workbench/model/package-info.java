/// The nouns that the whole program speaks: what a figure is, where it came from, when it holds.
///
/// Values only, immutable, with no library behind them; this package imports no other. Words are
/// SDMX's where SDMX has one (indicator, series, period, observation status, vintage) and ICF's
/// where the award has one (factor, questionnaire, nomination). Read {@link
/// workbench.model.Observation} first, then {@link workbench.model.SeriesKey}.
@NullMarked
package workbench.model;

import org.jspecify.annotations.NullMarked;
