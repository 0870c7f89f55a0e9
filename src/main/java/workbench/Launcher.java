package workbench;

/// Starts the program.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}
