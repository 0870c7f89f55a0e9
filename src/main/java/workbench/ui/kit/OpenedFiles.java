package workbench.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import workbench.job.Outcome;
import workbench.model.Message;

import java.nio.file.Path;

/// Opens what was written. Where no program opens it, says where it is and offers to copy that.
public final class OpenedFiles {
    private final Workplace workplace;
    private final FileOpener opener;

    public OpenedFiles(Workplace workplace, FileOpener opener) {
        this.workplace = workplace;
        this.opener = opener;
    }

    /// @param path a file or a folder
    public void open(Path path) {
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
                        Message.of("ui.kit.not-opened", path.toString()),
                        Message.of("ui.kit.copy-location"),
                        () -> copy(path));
    }

    private void copy(Path path) {
        ClipboardContent content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
        workplace.notices().done(Message.of("ui.kit.location-copied"));
    }
}
