/// The window: its frame, navigation, command palette, status line, undo and redo.
///
/// May import `ui..`, `edit`, `store`, `model`, `job` and `catalogue`. It knows screens only as
/// {@link workbench.ui.kit.Screen}s, which the root hands in. Read {@link
/// workbench.ui.main.Desktop} first.
@NullMarked
package workbench.ui.main;

import org.jspecify.annotations.NullMarked;
