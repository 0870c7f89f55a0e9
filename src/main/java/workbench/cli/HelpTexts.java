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
    private static final String SYNOPSIS_HEADING = "usage.synopsisHeading";
    private static final String COMMANDS_HEADING = "usage.commandListHeading";

    private HelpTexts() {}

    static void put(CommandLine root, Language language) {
        root.setResourceBundle(new Bundle(Texts.of(language), root.getCommandName()));
    }

    /// The texts under the keys that picocli looks for; each is rendered when it is shown.
    private static final class Bundle extends ResourceBundle {
        private final Map<String, String> keys = new HashMap<>();
        private final Texts texts;

        Bundle(Texts texts, String program) {
            this.texts = texts;
            keys.put(SYNOPSIS_HEADING, "cli.usage.heading");
            keys.put(COMMANDS_HEADING, "cli.usage.commands");
            for (String key : texts.keys("cli")) {
                if (key.startsWith(OPTION)) {
                    keys.put(key.substring(OPTION.length()), key);
                } else if (key.startsWith(COMMAND)) {
                    String command = key.substring(COMMAND.length());
                    String path = command.equals(program) ? program : program + "." + command;
                    keys.put(path + ".usage.description", key);
                }
            }
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            String ours = keys.get(key);
            if (ours == null) {
                return null;
            }
            return switch (key) {
                case SYNOPSIS_HEADING -> texts.text(ours) + " ";
                case COMMANDS_HEADING -> texts.text(ours) + "%n";
                // picocli reads descriptions as format patterns.
                default -> texts.text(ours).replace("%", "%%");
            };
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(keys.keySet());
        }
    }
}
