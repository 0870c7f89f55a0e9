package workbench.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that ship with this package.
final class Resources {
    private Resources() {}

    /// The text of `workbench/publish/NAME`.
    static String read(String name) {
        try (InputStream stream =
                Resources.class.getResourceAsStream("/workbench/publish/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
