/// What ships as versioned data and is told apart by edition: indicators, symbol sets, the
/// gazetteer, questionnaires; the English and French texts; how numbers, periods and units are
/// written and recognised.
///
/// May import `model` and `job`. Read {@link workbench.catalogue.Texts} for how anything gets its
/// words.
@NullMarked
package workbench.catalogue;

import org.jspecify.annotations.NullMarked;
