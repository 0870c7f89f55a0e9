package workbench.sheet;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Microsoft's old container, in which old workbooks, encrypted new ones and much else is kept;
/// only the old workbooks are read.
final class OleFile implements AutoCloseable {
    private final Path file;
    private final POIFSFileSystem container;
    private final DocumentEntry workbook;

    private OleFile(Path file, POIFSFileSystem container, DocumentEntry workbook) {
        this.file = file;
        this.container = container;
        this.workbook = workbook;
    }

    /// @throws WorkbenchException the container is damaged, or holds something else than a workbook
    static OleFile open(Path file) throws WorkbenchException {
        PoiLimits.lower();
        @Nullable POIFSFileSystem container = null;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
            return new OleFile(file, container, workbook(container.getRoot(), file));
        } catch (WorkbenchException e) {
            close(container);
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI meets a damaged container with whatever unchecked exception comes first.
            close(container);
            throw Refusal.DAMAGED.because(e, file);
        }
    }

    /// The records of the workbook.
    InputStream stream() throws WorkbenchException {
        try {
            return container.getRoot().createDocumentInputStream(workbook);
        } catch (IOException | RuntimeException e) {
            throw Refusal.DAMAGED.because(e, file);
        }
    }

    /// How many bytes {@link #stream} holds.
    long size() {
        return workbook.getSize();
    }

    boolean hasMacros() {
        return container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
    }

    @Override
    public void close() {
        close(container);
    }

    private static DocumentEntry workbook(DirectoryNode root, Path file)
            throws WorkbenchException, IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.ENCRYPTED.of(file);
        }
        for (String name : new String[] {"Workbook", "Book"}) {
            if (root.hasEntryCaseInsensitive(name)
                    && root.getEntryCaseInsensitive(name) instanceof DocumentEntry workbook) {
                return workbook;
            }
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw Refusal.WORD.of(file);
        }
        throw (root.hasEntryCaseInsensitive("PowerPoint Document")
                        ? Refusal.PRESENTATION
                        : Refusal.NOT_A_SPREADSHEET)
                .of(file);
    }

    private static void close(@Nullable POIFSFileSystem container) {
        try {
            if (container != null) {
                container.close();
            }
        } catch (IOException _) {
            // It was only read.
        }
    }
}
