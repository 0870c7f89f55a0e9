/// The dossier's past, in two panels that lie over whatever screen is there: its earlier states,
/// and what was done to it by whom.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.past.Past} first.
@NullMarked
package workbench.ui.past;

import org.jspecify.annotations.NullMarked;
