package workbench.sheet;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Path;

/// Tells what lies in Microsoft's old container, in which old workbooks, encrypted new ones and
/// much else is kept; none of it is read.
final class OleFile {
    private OleFile() {}

    static WorkbenchException refusal(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            return kind(root).of(file);
        } catch (IOException | RuntimeException e) {
            // POI meets a damaged container with whatever unchecked exception comes first.
            return Refusal.DAMAGED.because(e, file);
        }
    }

    private static Refusal kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return Refusal.ENCRYPTED;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Refusal.OLD_EXCEL;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Refusal.WORD;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document")
                ? Refusal.PRESENTATION
                : Refusal.NOT_A_SPREADSHEET;
    }
}
