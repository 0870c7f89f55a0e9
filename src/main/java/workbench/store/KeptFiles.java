package workbench.store;

import workbench.job.Progress;
import workbench.job.WatchedStream;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The tables `kept_file` and `kept_part`: the bytes of source files, compressed, each file once.
final class KeptFiles {
    private static final int PART = 1 << 18;

    /// How a zip begins, as spreadsheets of nearly all formats do: it has been compressed before.
    private static final byte[] ZIP = {'P', 'K'};

    private KeptFiles() {}

    /// Keeps the bytes of `file` and answers their number; the number they have where they are kept
    /// already.
    ///
    /// @param progress may stop it
    /// @throws WorkbenchException when the file cannot be read, or is no longer the one whose
    ///   SHA-256 is given
    static long keep(Session session, Path file, String sha256, Progress progress)
            throws WorkbenchException {
        String wanted = sha256.toLowerCase(Locale.ROOT);
        Optional<Long> known =
                session.first(
                        "SELECT id FROM kept_file WHERE sha256 = ?", row -> row.getLong(1), wanted);
        if (known.isPresent()) {
            return known.get();
        }
        long id =
                session.insert(
                        "INSERT INTO kept_file (sha256, size) VALUES (?, 0) RETURNING id", wanted);
        MessageDigest digest = sha256();
        Deflater deflater = new Deflater(level(file));
        long size;
        try (InputStream bytes = new WatchedStream(Files.newInputStream(file), progress);
                InputStream in = new DigestInputStream(bytes, digest);
                OutputStream out = new DeflaterOutputStream(new Parts(session, id), deflater)) {
            size = in.transferTo(out);
        } catch (IOException e) {
            throw unreadable(file, e);
        } finally {
            deflater.end();
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(wanted)) {
            throw new WorkbenchException(
                    cannotKeep(file),
                    Message.of("store.why.changed"),
                    Message.of("store.why.changed.remedy"));
        }
        session.update("UPDATE kept_file SET size = ? WHERE id = ?", size, id);
        return id;
    }

    /// How hard to try to make a file smaller: not at all where that has been done before, as it
    /// takes a long import a tenth of its time and makes a workbook of Excel's a few hundredths
    /// smaller.
    private static int level(Path file) throws WorkbenchException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP)
                    ? Deflater.NO_COMPRESSION
                    : Deflater.DEFAULT_COMPRESSION;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// The SHA-256 of a file's bytes, in hexadecimal.
    static String hash(Path file) throws WorkbenchException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static WorkbenchException unreadable(Path file, IOException e) {
        WorkbenchException general = Failures.of(Failures.Doing.READ, file, e);
        return new WorkbenchException(cannotKeep(file), general.why(), general.remedy(), e);
    }

    /// The bytes as they were, read part by part.
    ///
    /// As many as the dossier says that there are and no more: of a received one, a few bytes could
    /// become any number.
    static InputStream open(Sessions sessions, long id) {
        long size =
                sessions.read(
                        r -> r.session().number("SELECT size FROM kept_file WHERE id = ?", id));
        return new Bounded(new InflaterInputStream(new PartStream(sessions, id)), size);
    }

    /// Fails where there are more bytes than there should be.
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read = in.read(into, from, count);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ZipException("a kept file is longer than the dossier says");
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return in.skip(Math.min(count, left));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message cannotKeep(Path file) {
        return Message.of("store.source.failed", Failures.name(file));
    }

    /// Cuts what is written into rows.
    private static final class Parts extends OutputStream {
        private final Session session;
        private final long file;
        private final byte[] buffer = new byte[PART];
        private int filled;
        private int part;

        Parts(Session session, long file) {
            this.session = session;
            this.file = file;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            int at = from;
            for (int left = count; left > 0; ) {
                int now = Math.min(left, PART - filled);
                System.arraycopy(bytes, at, buffer, filled, now);
                filled += now;
                at += now;
                left -= now;
                if (filled == PART) {
                    store();
                }
            }
        }

        @Override
        public void close() {
            store();
        }

        private void store() {
            if (filled > 0) {
                session.update(
                        "INSERT INTO kept_part (file, part, bytes) VALUES (?, ?, ?)",
                        file,
                        part,
                        Arrays.copyOf(buffer, filled));
                part++;
                filled = 0;
            }
        }
    }

    /// The rows of a file, one after another.
    private static final class PartStream extends InputStream {
        private final Sessions sessions;
        private final long file;
        private byte[] bytes = new byte[0];
        private int at;
        private int part;

        PartStream(Sessions sessions, long file) {
            this.sessions = sessions;
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int now = Math.min(count, bytes.length - at);
            System.arraycopy(bytes, at, into, from, now);
            at += now;
            return now;
        }

        private boolean fill() throws IOException {
            if (at < bytes.length) {
                return true;
            }
            try {
                Optional<byte[]> next =
                        sessions.read(
                                reading ->
                                        reading.session()
                                                .first(
                                                        "SELECT bytes FROM kept_part"
                                                                + " WHERE file = ? AND part = ?",
                                                        row -> row.getBytes(1),
                                                        file,
                                                        part));
                part++;
                at = 0;
                bytes = next.orElse(new byte[0]);
                return bytes.length > 0;
            } catch (DossierFailure e) {
                throw new IOException(e);
            }
        }
    }
}
