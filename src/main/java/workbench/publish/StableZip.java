package workbench.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes an Office file without the time of day in it, so that the same document gives the same
/// bytes.
final class StableZip {
    /// The earliest time that a zip entry can bear.
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /// What writes a zip file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Content content, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        content.writeTo(written);
        ZipOutputStream stable = new ZipOutputStream(out);
        try (ZipInputStream entries =
                new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                ZipEntry stamped = new ZipEntry(entry.getName());
                stamped.setTimeLocal(STAMP);
                stable.putNextEntry(stamped);
                entries.transferTo(stable);
                stable.closeEntry();
            }
        }
        // Not closed: the stream is the caller's.
        stable.finish();
    }
}
