package workbench.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A zip, opened within our limits, and its members by name.
///
/// It is read from its directory at the end: a fallback for a cut-off zip would read what is left
/// and pass off half a file as a whole one.
final class ZipMembers implements AutoCloseable {
    /// So many bytes may come from however few.
    private static final long INNOCENT = 100 * 1024;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Limits limits;
    private final ZipFile zip;
    private final UnpackedStream.Meter meter;

    private ZipMembers(Path file, Limits limits, ZipFile zip) {
        this.file = file;
        this.limits = limits;
        this.zip = zip;
        this.meter = new UnpackedStream.Meter(limits.unpackedBytes());
    }

    /// @throws WorkbenchException the zip is damaged or has more members than are read
    static ZipMembers open(Path file, Limits limits) throws WorkbenchException {
        ZipFile zip = null;
        try {
            zip = ZipFile.builder().setFile(file.toFile()).get();
            int entries = Collections.list(zip.getEntries()).size();
            if (entries > limits.entries()) {
                throw Refusal.TOO_MANY_ENTRIES.of(file, entries, limits.entries());
            }
            return new ZipMembers(file, limits, zip);
        } catch (WorkbenchException e) {
            close(zip);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw XlsxPackage.refusal(file, e);
        }
    }

    Path file() {
        return file;
    }

    /// How many bytes were unpacked so far, of all members.
    UnpackedStream.Meter meter() {
        return meter;
    }

    /// The names of the files, as the zip's directory lists them.
    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The unpacked bytes that the zip promises; 0 where it does not say or has no such member.
    long size(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /// Opens a member at its first element.
    XmlCursor cursor(String name) throws WorkbenchException {
        return new XmlCursor(
                file, stream(name, UnpackedStream.LONGEST_TAG), limits.cellCharacters());
    }

    /// The bytes of a member, counted and held against its checksum.
    ///
    /// @param longestRun without a `<`, as for {@link UnpackedStream}
    InputStream stream(String name, int longestRun) throws WorkbenchException {
        try {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw Refusal.DAMAGED.of(file);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.ENCRYPTED.of(file);
            }
            return new UnpackedStream(
                    unpacked(entry), entry.getCrc(), mostBytes(entry), longestRun, meter);
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(file, e);
        }
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        return entry.getMethod() == ZipMethod.DEFLATED.getCode()
                ? new Deflated(zip.getRawInputStream(entry))
                : zip.getInputStream(entry);
    }

    /// Unpacks in large bits; the library does so in bits of half a kilobyte, which is slow.
    private static final class Deflated extends InflaterInputStream {
        Deflated(InputStream packed) {
            // Without one more byte the end of a stream that has no header may not be seen.
            super(
                    new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])),
                    new Inflater(true),
                    BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /// A member that unpacks to more is made to fill a machine.
    private long mostBytes(ZipArchiveEntry entry) {
        return Math.max(INNOCENT, (long) (entry.getCompressedSize() / limits.inflation()));
    }

    /// The first bytes of a member.
    byte[] head(String name, int bytes) throws WorkbenchException {
        try (InputStream stream = stream(name, UnpackedStream.NO_TAGS)) {
            return stream.readNBytes(bytes);
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(file, e);
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException _) {
            // It was only read.
        }
    }
}
