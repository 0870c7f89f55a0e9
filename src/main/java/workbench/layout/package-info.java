/// Cells become tables: where titles, headers, stubs, data, totals and notes are, which columns and
/// rows say period, place, indicator and unit, and why it thinks so.
///
/// Rules read the tables that an import takes over; in pages of statistical publications a small
/// model learnt from labelled sheets ({@link workbench.layout.RoleJudge}) names the cells once
/// more, as a reader would. Both were weighed as the one way: rules alone took notes for headers
/// and every printed sum for a total, a model alone cannot say why it reads a figure so.
///
/// Nothing is bound to the catalogue's indicators here and nothing is held against the dossier. May
/// import `model`, `job`, `catalogue` and `sheet`. Read {@link workbench.layout.SheetLayout} first,
/// then {@link workbench.layout.Table}.
@NullMarked
package workbench.layout;

import org.jspecify.annotations.NullMarked;
