package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

import org.jspecify.annotations.Nullable;

/// Found by the toolkit under the name `Unseen` (the system property `glass.platform`): JavaFX's
/// platform without a display, but for two things that a run of many windows pays for.
///
/// That platform without a display paints each frame and copies it to a screen that nobody sees,
/// pixel by pixel and on the thread that the window works on: more than half of the processor time
/// of all tests. The tests' pictures are drawn from the scene and have no need of that screen.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new UnseenApplication();
    }

    private static final class UnseenApplication extends HeadlessApplication {
        private @Nullable GlassRobot robot;

        @Override
        public View createView() {
            return new UnpaintedView();
        }

        /// One for all tests. A robot keeps the last window that it worked on, and a window the
        /// robot of its time: with a robot for each test every window that ever was hangs on the
        /// newest one, and fills the heap.
        @Override
        public GlassRobot createRobot() {
            if (robot == null) {
                robot = super.createRobot();
            }
            return robot;
        }
    }

    /// Lays out and hears, as any; the toolkit paints no view that is closed.
    private static final class UnpaintedView extends HeadlessView {
        @Override
        public boolean isClosed() {
            return true;
        }
    }
}
