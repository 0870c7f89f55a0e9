package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.testing.BesideTheWindow;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// An answer that is kept tells what undo takes back.
@BesideTheWindow
class SetAnswerTest {
    private static final TextRef ANSWER = new TextRef("answer", "1.2");

    @TempDir private Path folder;

    @Test
    void whatChangesNothingIsNotTakenForTheOlderActionOfItsName() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            SetAnswer set = new SetAnswer(dossier);
            assertThat(set.approval("1.2", ANSWER, entry("done"))).isPresent();

            assertThat(set.approval("1.2", ANSWER, entry("done"))).isEmpty();
            assertThat(dossier.actions()).hasSize(1);
        }
    }

    @Test
    void wordsThatGoOnAreOfTheActionThatTheyGoOnWith() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            SetAnswer set = new SetAnswer(dossier);
            Optional<Action> first = set.words("1.2", ANSWER, entry("one"), Optional.empty());

            assertThat(set.words("1.2", ANSWER, entry("one two"), first)).isEqualTo(first);
            dossier.undo();
            assertThat(dossier.ledger().text(ANSWER.kind(), ANSWER.key())).isEmpty();
            assertThat(set.words("1.2", ANSWER, entry("three"), first))
                    .isPresent()
                    .isNotEqualTo(first);
        }
    }

    private static SetContent.Entry entry(String text) {
        return new SetContent.Entry("{\"text\":\"" + text + "\"}", Set.of());
    }
}
