package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.DirectJobRunner;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.TestWindow;
import workbench.ui.Windowless;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

import java.nio.file.Path;
import java.util.List;

/// Files of the list that bring figures of the same series and periods.
@BesideTheWindow
class FilesTogetherTest {
    @TempDir Path folder;

    private final Workplace workplace =
            Windowless.workplace(
                    new DirectJobRunner(Progress.SILENT), new Ways(), new TestWindow.Answers());
    private final ImportsViewModel model = new ImportsViewModel(workplace, () -> Desk.IMPORTER);

    @BeforeEach
    void openADossier() throws Exception {
        workplace.dossier().open(Dossier.create(folder.resolve("city.dossier")));
    }

    @Test
    void bothFilesSayWhatTheyTellDifferentlyUntilOneIsGone() throws Exception {
        Path first = Desk.csv(folder, "first.csv", "Year,Visits to museums", "2022,100");
        Path second = Desk.csv(folder, "second.csv", "Year,Visits to museums", "2022,120");

        model.bring(List.of(first, second));

        List<FileEntry> files = List.copyOf(model.files());
        assertThat(model.together().of(files.getFirst()))
                .extracting(Message::key)
                .containsExactly("importing.shared.differs");
        assertThat(model.together().of(files.getLast()))
                .isEqualTo(model.together().of(files.getFirst()));

        model.remove(files.getFirst());

        assertThat(model.together().of(files.getLast())).isEmpty();
    }
}
