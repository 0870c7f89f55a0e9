package workbench.ui.main;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What somebody who mends a mistake of the program needs to know of it.
final class BugDetails {
    private BugDetails() {}

    /// Puts the code, the program's surroundings and the trace on the clipboard; no text of the
    /// dossier is among them except what a message of the virtual machine may quote.
    static void copy(String code, Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("Smart Community Workbench, code " + code);
        lines.println(System.getProperty("java.vm.version") + ", " + System.getProperty("os.name"));
        failure.printStackTrace(lines);
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
