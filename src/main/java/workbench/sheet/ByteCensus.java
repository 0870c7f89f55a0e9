package workbench.sheet;

import workbench.job.Progress;
import workbench.job.WatchedStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// What one pass over a file's bytes tells: its hash, its beginning, and what speaks for or against
/// an encoding.
///
/// @param head the first bytes, at most 8192
/// @param nul bytes that are 0, which no text in a byte encoding has
/// @param controls control characters that no text has
/// @param multibyte well-formed UTF-8 characters of more than one byte
/// @param malformed bytes that break UTF-8
/// @param c1 bytes from 80 to 9F: characters in windows-1252, controls in ISO-8859-1
record ByteCensus(
        long size,
        String sha256,
        byte[] head,
        long nul,
        long controls,
        long multibyte,
        long malformed,
        long c1) {
    private static final int HEAD = 8192;

    static ByteCensus of(Path file, Progress progress) throws IOException {
        try (InputStream stream = new WatchedStream(Files.newInputStream(file), progress)) {
            return of(stream);
        }
    }

    /// @param stream read to its end
    static ByteCensus of(InputStream stream) throws IOException {
        MessageDigest digest = sha256Digest();
        Counter counter = new Counter();
        byte[] head = new byte[0];
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = stream.readNBytes(buffer, 0, buffer.length)) > 0) {
            if (size == 0) {
                head = Arrays.copyOf(buffer, Math.min(read, HEAD));
            }
            size += read;
            digest.update(buffer, 0, read);
            if (!isPacked(head)) {
                counter.count(buffer, read);
            }
        }
        counter.end();
        return new ByteCensus(
                size,
                HexFormat.of().formatHex(digest.digest()),
                head,
                counter.nul,
                counter.controls,
                counter.multibyte,
                counter.malformed,
                counter.c1);
    }

    /// Whether a file begins as a zip does or as an old Office file: what its bytes would say of an
    /// encoding says nothing.
    private static boolean isPacked(byte[] head) {
        return head.length > 1
                && (head[0] == 'P' && head[1] == 'K'
                        || head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF);
    }

    boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Walks UTF-8 as the Unicode standard's table 3-7 lays it down.
    private static final class Counter {
        private long nul;
        private long controls;
        private long multibyte;
        private long malformed;
        private long c1;
        private int missing;
        private int low;
        private int high;

        void count(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                if (b >= 0x80) {
                    c1 += b < 0xA0 ? 1 : 0;
                    high(b);
                } else {
                    end();
                    if (b < 0x20) {
                        control(b);
                    }
                }
            }
        }

        /// A character that was begun and not finished breaks UTF-8.
        void end() {
            if (missing > 0) {
                missing = 0;
                malformed++;
            }
        }

        private void control(int b) {
            switch (b) {
                case 0 -> nul++;
                // Tab, the line ends, form feeds, and the end mark of old DOS files.
                case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A -> {}
                default -> controls++;
            }
        }

        private void high(int b) {
            if (missing > 0) {
                if (b >= low && b <= high) {
                    missing--;
                    multibyte += missing == 0 ? 1 : 0;
                    low = 0x80;
                    high = 0xBF;
                    return;
                }
                end();
            }
            begin(b);
        }

        private void begin(int b) {
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            if (b >= 0xC2 && b <= 0xDF) {
                missing = 1;
            } else if (b >= 0xE0 && b <= 0xEF) {
                missing = 2;
            } else if (b >= 0xF0 && b <= 0xF4) {
                missing = 3;
            } else {
                malformed++;
            }
        }
    }
}
