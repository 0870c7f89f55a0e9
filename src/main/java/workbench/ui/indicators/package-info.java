/// The screen of indicators: a table by factor, and the chart, years and sources of the one
/// selected.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.indicators.IndicatorsScreen} first.
@NullMarked
package workbench.ui.indicators;

import org.jspecify.annotations.NullMarked;
