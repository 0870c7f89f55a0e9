/// The toolkit's platform for the tests of the window: JavaFX's own one without a display, which
/// here copies no pixels.
///
/// The package bears this name because the toolkit looks for a platform nowhere else.
package com.sun.glass.ui.unseen;
