/// What is shown while no dossier is open: the sample, a start from spreadsheets, the dossiers of
/// late.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.welcome.WelcomeScreen} first.
@NullMarked
package workbench.ui.welcome;

import org.jspecify.annotations.NullMarked;
