package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.DirectJobRunner;
import workbench.job.Progress;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.main.Ways;

import java.nio.file.Files;
import java.nio.file.Path;

/// What is offered where a dossier cannot be made or opened.
class DossierActionsTest {
    @TempDir private Path folder;

    private final TestWindow.Answers answers = new TestWindow.Answers();
    private final Workplace workplace =
            Windowless.workplace(new DirectJobRunner(Progress.SILENT), new Ways(), answers);
    private final DossierActions actions = new DossierActions(workplace);

    @Test
    void whereAFileCannotBeReplacedAnotherNameIsAskedFor() throws Exception {
        // A folder that is not empty cannot be removed on any system.
        Path taken = folder.resolve("city.dossier");
        Files.createDirectories(taken.resolve("inside"));
        answers.next(taken);
        Fx.run(() -> actions.create(() -> {}));
        Notices.Notice told = Fx.get(() -> workplace.notices().latest().get().orElseThrow());
        assertThat(told.words().arguments().getFirst())
                .extracting(Object::toString)
                .asString()
                .contains("not-replaced");
        assertThat(told.buttons())
                .extracting(button -> button.words().key())
                .containsExactly(DossierActions.ANOTHER_NAME);

        Path other = folder.resolve("other.dossier");
        answers.next(other);
        Fx.run(told.buttons().getFirst().run()::run);
        assertThat(Fx.get(() -> workplace.dossier().now().orElseThrow().file())).isEqualTo(other);
        Fx.run(() -> workplace.dossier().close());
    }
}
