import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The JDK's tools, and words for whoever watches the build.
final class Tools {
    private Tools() {}

    /// Runs `jmod`, `jlink` or `jpackage`; a failure ends the build.
    static void run(String tool, List<String> arguments) {
        ToolProvider provider =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool));
        int code = provider.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code + ": " + arguments);
        }
    }

    /// Runs another program; a failure ends the build.
    static void run(ProcessBuilder builder) throws IOException {
        try {
            int code = builder.inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command() + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// `option value` for each value.
    static List<String> each(String option, List<String> values) {
        List<String> arguments = new ArrayList<>();
        for (String value : values) {
            arguments.add(option);
            arguments.add(value);
        }
        return arguments;
    }

    static void say(String words) {
        System.out.println("[installer] " + words);
    }
}
