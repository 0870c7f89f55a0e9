package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import workbench.catalogue.Texts;
import workbench.model.Language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/// Gives every command and option its description in the person's language.
///
/// The text of a command is `cli.help.COMMAND`, that of an option `cli.help.option.NAME` without
/// its dashes: an option means the same wherever it stands.
final class HelpTexts {
    private static final String COMMAND = "cli.help.";
    private static final String OPTION = "cli.help.option.";

    private HelpTexts() {}

    static void put(CommandLine root, Language language) {
        root.setResourceBundle(new Bundle(Texts.of(language), root.getCommandName()));
    }

    /// The texts under the keys that picocli looks for.
    private static final class Bundle extends ResourceBundle {
        private final Map<String, String> descriptions = new HashMap<>();

        Bundle(Texts texts, String program) {
            descriptions.put("usage.synopsisHeading", texts.text("cli.usage.heading") + " ");
            descriptions.put("usage.commandListHeading", texts.text("cli.usage.commands") + "%n");
            for (String key : texts.keys()) {
                // picocli reads descriptions as format patterns.
                if (key.startsWith(OPTION)) {
                    descriptions.put(
                            key.substring(OPTION.length()), texts.text(key).replace("%", "%%"));
                } else if (key.startsWith(COMMAND)) {
                    String command = key.substring(COMMAND.length());
                    String path = command.equals(program) ? program : program + "." + command;
                    descriptions.put(
                            path + ".usage.description", texts.text(key).replace("%", "%%"));
                }
            }
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return descriptions.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(descriptions.keySet());
        }
    }
}
