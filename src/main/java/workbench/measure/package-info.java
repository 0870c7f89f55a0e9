/// Arithmetic on series: what analysts call the measures, one a file.
///
/// Each takes a {@link workbench.measure.Track} and gives a {@link workbench.measure.Result}: a
/// number, or the reason why there is none. May import `model` and `job`; it knows neither the
/// dossier nor the catalogue. Read {@link workbench.measure.Change} first: the others are built the
/// same way.
@NullMarked
package workbench.measure;

import org.jspecify.annotations.NullMarked;
