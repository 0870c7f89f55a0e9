package workbench.store;

import workbench.testing.Jvm;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Another process that holds the lock of a dossier until it is killed.
final class LockHolder {
    private LockHolder() {}

    static Process start(Path lock, String words) throws Exception {
        Process process =
                new ProcessBuilder(
                                Jvm.command(
                                        LockHolder.class.getName(),
                                        List.of(),
                                        lock.toString(),
                                        words))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"locked".equals(said.readLine())) {
            throw new IllegalStateException("the other process does not hold the lock");
        }
        return process;
    }

    public static void main(String[] arguments) throws Exception {
        try (FileChannel channel =
                FileChannel.open(
                        Path.of(arguments[0]),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(arguments[1].getBytes(StandardCharsets.UTF_8)));
            channel.lock(1_000_000, 1, false);
            System.out.println("locked");
            Thread.sleep(60_000);
        }
    }
}
