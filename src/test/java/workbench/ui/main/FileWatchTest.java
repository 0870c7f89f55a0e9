package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.Windowless;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.Instant;

/// A dossier that is looked at while another program writes it.
class FileWatchTest {
    @TempDir private Path folder;

    private final Workplace workplace = Windowless.workplace();
    private final FileWatch watch = new FileWatch(workplace, new DossierActions(workplace));

    private int imports() {
        return workplace.dossier().now().orElseThrow().ledger().imports().size();
    }

    @Test
    void whatAnotherProgramChangedIsReadAnew() throws Exception {
        try (Dossier writer = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(writer, Desk.csv(folder, "a.csv", "Dogs,2022", "Large,5"), Instant.EPOCH);
            Dossier reader = Dossier.openReadOnly(writer.file());
            workplace.dossier().open(reader);
            watch.look();
            assertThat(workplace.dossier().now()).containsSame(reader);
            assertThat(workplace.notices().latest().get()).isEmpty();

            Desk.bring(writer, Desk.csv(folder, "b.csv", "Cats,2022", "Large,7"), Instant.EPOCH);
            watch.look();
            assertThat(workplace.dossier().now().orElseThrow()).isNotSameAs(reader);
            assertThat(imports()).isEqualTo(2);
            assertThat(workplace.notices().latest().get().orElseThrow().words().key())
                    .isEqualTo("ui.kit.changed-elsewhere");

            Dossier now = workplace.dossier().now().orElseThrow();
            watch.look();
            assertThat(workplace.dossier().now()).containsSame(now);
            workplace.dossier().close();
        }
    }
}
