package workbench.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs in a Java virtual machine of their own, with the classes of the tests.
public final class Jvm {
    private Jvm() {}

    /// The command that starts one. It ends before the better compiler has paid for itself, and
    /// takes no second processor to collect what little there is.
    ///
    /// @param main the name of its class
    /// @param options of the virtual machine, such as `-Xmx32m`
    public static List<String> command(String main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main));
        command.addAll(List.of(arguments));
        return command;
    }
}
