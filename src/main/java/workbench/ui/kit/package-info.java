/// What the screens share: the place where a person works (the open dossier, the jobs, the
/// remembered choices, the ways between screens) and the controls that more than one screen shows.
///
/// May import `model`, `job`, `catalogue`, `store` (reading), `sheet`, `figure` and `chart`; the
/// only package of the window that touches Java2D, in {@link workbench.ui.kit.ChartView}. Classes
/// that a view model uses know `javafx.beans` and `javafx.collections` alone. Read {@link
/// workbench.ui.kit.Workplace} first.
@NullMarked
package workbench.ui.kit;

import org.jspecify.annotations.NullMarked;
