package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.SetContent;
import workbench.edit.SetEdition;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.Submissions;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Edition;
import workbench.submission.EditionChange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists the editions of a dossier's submission, oldest first; keeps what stands now as one, gives
/// one another name or lets it go; or tells what one said that would be printed otherwise today.
@picocli.CommandLine.Command(name = "editions")
final class EditionsCommand extends Command {
    private static final List<String> HEADERS =
            List.of("name", "when", "who", "answers", "figures", "changed", "note");

    private final Submissions submissions;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--pin", paramLabel = "NAME")
    private @Nullable String pin;

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--rename", arity = "2", paramLabel = "NAME")
    private List<String> rename = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String remove;

    @Option(names = "--changes", paramLabel = "NAME")
    private @Nullable String changes;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    EditionsCommand(Console console, Submissions submissions) {
        super(console);
        this.submissions = submissions;
    }

    @Override
    int run() throws WorkbenchException, IOException {
        long wanted =
                Stream.of(pin, remove, changes).filter(one -> one != null).count()
                        + (rename.isEmpty() ? 0 : 1);
        if (wanted > 1 || note != null && pin == null || rename.size() > 2) {
            console.warn(Message.of("cli.editions.both"));
            return ExitCode.WRONG_USAGE;
        }
        if (pin != null) {
            return pin(pin.strip(), note == null ? "" : note.strip());
        }
        if (remove != null) {
            return remove(remove);
        }
        if (!rename.isEmpty()) {
            return rename(rename.getFirst(), rename.getLast().strip());
        }
        return changes == null ? list() : changes(changes);
    }

    private int list() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            List<Edition> all = ContentReader.editions(dossier.ledger());
            try (Writer target = console.results();
                    RowFormat.Rows rows = format.start(target, HEADERS)) {
                for (Edition one : all) {
                    rows.add(
                            List.of(
                                    one.name(),
                                    one.at().toString(),
                                    one.who(),
                                    one.answers(),
                                    one.figures().size(),
                                    EditionChange.of(dossier.ledger(), one).size(),
                                    one.note()));
                }
            }
            if (all.isEmpty()) {
                console.say("cli.editions.none");
            }
        }
        return ExitCode.DONE;
    }

    private int changes(String name) throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            Optional<Edition> edition = EditionChoice.named(dossier, name, console);
            if (edition.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            try (Writer target = console.results();
                    RowFormat.Rows rows = format.start(target, EditionRows.HEADERS)) {
                EditionChange.of(dossier.ledger(), edition.get())
                        .forEach(change -> rows.add(EditionRows.row(change)));
            }
        }
        return ExitCode.DONE;
    }

    private int pin(String name, String words) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            if (isTaken(dossier, name)) {
                return ExitCode.WRONG_USAGE;
            }
            Edition[] kept = new Edition[1];
            new SetEdition(dossier)
                    .keep(
                            Edition.text(name),
                            entry -> {
                                kept[0] = submissions.edition(dossier, name, words, entry);
                                return entry(kept[0]);
                            });
            console.say("cli.editions.kept", name, kept[0].answers(), kept[0].figures().size());
        }
        return ExitCode.DONE;
    }

    /// Whether an edition has this name, which is then said.
    private boolean isTaken(Dossier dossier, String name) throws WorkbenchException {
        Optional<Edition> has =
                ContentReader.editions(dossier.ledger()).stream()
                        .filter(one -> one.isCalled(name))
                        .findFirst();
        has.ifPresent(one -> console.warn(Message.of("cli.editions.taken", one.name())));
        return has.isPresent();
    }

    private static SetContent.Entry entry(Edition edition) {
        return new SetContent.Entry(ContentWriter.edition(edition), edition.dependsOn());
    }

    private int rename(String from, String to) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            Optional<Edition> edition = EditionChoice.named(dossier, from, console);
            if (edition.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            if (!edition.get().isCalled(to) && isTaken(dossier, to)) {
                return ExitCode.WRONG_USAGE;
            }
            new SetEdition(dossier).rename(edition.get().text(), to, entry(edition.get()));
            console.say("cli.editions.renamed", edition.get().name(), to);
        }
        return ExitCode.DONE;
    }

    private int remove(String name) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            Optional<Edition> edition = EditionChoice.named(dossier, name, console);
            if (edition.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            new SetEdition(dossier).remove(edition.get().text());
            console.say("cli.editions.removed", edition.get().name());
        }
        return ExitCode.DONE;
    }
}
