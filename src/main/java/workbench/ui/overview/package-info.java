/// The overview: six factor cards, what changed, what needs the person.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.overview.OverviewScreen} first.
@NullMarked
package workbench.ui.overview;

import org.jspecify.annotations.NullMarked;
