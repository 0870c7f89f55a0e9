package workbench.ui;

import workbench.job.DirectJobRunner;
import workbench.job.JobRunner;
import workbench.job.Progress;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

/// What screens are handed in a test that has no window: jobs are done at once, nothing is
/// remembered, and it is always the same moment.
public final class Windowless {
    private Windowless() {}

    /// For a person who thinks better of every file that is asked for.
    public static Workplace workplace() {
        return workplace(new Ways());
    }

    /// The same by other ways between screens.
    public static Workplace workplace(Navigator ways) {
        return workplace(new DirectJobRunner(Progress.SILENT), ways, new TestWindow.Answers());
    }

    /// @param answers what a person answers who is asked for files
    public static Workplace workplace(JobRunner jobs, Navigator ways, FileDialogs answers) {
        return new Workplace(
                new OpenDossier(jobs),
                jobs,
                Settings.unkept(),
                new Notices(),
                ways,
                answers,
                TestWindow.CLOCK);
    }
}
