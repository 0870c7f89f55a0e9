package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// Found by the toolkit under the name `Unseen` (the system property `glass.platform`).
///
/// JavaFX's platform without a display copies each frame to a screen that nobody sees, pixel by
/// pixel and on the thread that the window works on: half of the processor time of all tests. The
/// tests' pictures are drawn from the scene and have no need of that screen.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new HeadlessApplication() {
            @Override
            public View createView() {
                return new UncopiedView();
            }
        };
    }

    private static final class UncopiedView extends HeadlessView {
        @Override
        protected void _uploadPixels(long ptr, Pixels pixels) {
            // Drawn, and not copied.
        }
    }
}
