/// The root: builds every object once, by constructors, and starts the command line.
///
/// Nothing imports the root. Read {@link workbench.Launcher} first.
@NullMarked
package workbench;

import org.jspecify.annotations.NullMarked;
