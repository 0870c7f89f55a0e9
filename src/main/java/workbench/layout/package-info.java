/// Cells become tables: where titles, headers, stubs, data, totals and notes are, which columns and
/// rows say period, place, indicator and unit, and why it thinks so.
///
/// Nothing is bound to the catalogue's indicators here and nothing is held against the dossier. May
/// import `model`, `job`, `catalogue` and `sheet`. Read {@link workbench.layout.SheetLayout} first,
/// then {@link workbench.layout.Table}.
@NullMarked
package workbench.layout;

import org.jspecify.annotations.NullMarked;
