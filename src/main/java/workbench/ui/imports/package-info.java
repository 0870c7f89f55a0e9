/// Where spreadsheets come in: what was found, what adding it would change, what was imported
/// before.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.imports.ImportsScreen} first.
@NullMarked
package workbench.ui.imports;

import org.jspecify.annotations.NullMarked;
