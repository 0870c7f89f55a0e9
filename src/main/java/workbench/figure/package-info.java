/// The number that knows its cell: a reference to an observation or a measure resolves to a value
/// with its unit, its status and its passport.
///
/// A sentence, a table and a chart all get their numbers here, and nowhere else. May import
/// `model`, `job`, `catalogue`, `store` (reading) and `measure`. Read {@link
/// workbench.figure.FigureRef} first.
@NullMarked
package workbench.figure;

import org.jspecify.annotations.NullMarked;
