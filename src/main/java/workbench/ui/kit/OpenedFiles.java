package workbench.ui.submission;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.ui.kit.FileOpener;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;

/// Opens what was built. Where no program opens it, says where it is and offers to copy that.
final class BuiltFiles {
    private final Workplace workplace;
    private final FileOpener opener;

    BuiltFiles(Workplace workplace, FileOpener opener) {
        this.workplace = workplace;
        this.opener = opener;
    }

    /// @param path a file or a folder
    void open(Path path) {
        workplace
                .jobs()
                .<Boolean>run(
                        _ -> opener.open(path),
                        outcome -> {
                            if (!(outcome instanceof Outcome.Done<Boolean>(var opened))
                                    || !opened) {
                                sayWhere(path);
                            }
                        });
    }

    private void sayWhere(Path path) {
        workplace
                .notices()
                .failed(
                        Message.of("ui.submission.built.not-opened", path.toString()),
                        Message.of("ui.submission.built.copy"),
                        () -> copy(path));
    }

    private void copy(Path path) {
        ClipboardContent content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
        workplace.notices().done(Message.of("ui.submission.built.copied"));
    }
}
