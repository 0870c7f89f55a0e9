package workbench.cli;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.Edition;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the edition that a person names, and opens the dossier as it was then.
final class EditionChoice {
    private EditionChoice() {}

    /// What a command does with the dossier as it was.
    @FunctionalInterface
    interface Then {
        /// @return the exit code
        int with(Dossier past, Edition edition) throws WorkbenchException, IOException;
    }

    /// Empty where there is none of this name, which is said with the names that there are.
    static Optional<Edition> named(Dossier dossier, String name, Console console)
            throws WorkbenchException {
        List<Edition> all = ContentReader.editions(dossier.ledger());
        Optional<Edition> found = all.stream().filter(one -> one.isCalled(name)).findFirst();
        if (found.isEmpty()) {
            console.warn(Message.of("cli.editions.unknown", name, names(all)));
        }
        return found;
    }

    /// The names in quotation marks; `none` where there are none.
    private static String names(List<Edition> all) {
        return all.isEmpty()
                ? "none"
                : all.stream().map(one -> "“" + one.name() + "”").collect(Collectors.joining(", "));
    }

    /// Does something with the dossier as it was when an edition was kept.
    ///
    /// @return its exit code; that of wrong usage where there is no such edition
    static int asItWas(Dossier dossier, String name, Console console, Then then)
            throws WorkbenchException, IOException {
        Optional<Edition> edition = named(dossier, name, console);
        if (edition.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier past = dossier.asItWas(edition.get().entry(), console.progress())) {
            return then.with(past, edition.get());
        }
    }
}
