package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.submission.Dependencies;
import workbench.submission.ListedKeys;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints what a submission lists, as one JSON list in its order; with `--set`, puts those of a
/// file in the place of all before.
///
/// @param <T> what is listed
abstract class ListCommand<T> extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.json")
    private @Nullable Path set;

    private final Words words;
    private final String kind;
    private final SetListed.What what;

    /// The keys of what is said.
    ///
    /// @param set how many were taken over
    /// @param failed that those of a file were not
    /// @param remedy what to do then
    record Words(String set, String failed, String remedy) {}

    /// @param kind that they are kept as
    ListCommand(Console console, Words words, String kind, SetListed.What what) {
        super(console);
        this.words = words;
        this.kind = kind;
        this.what = what;
    }

    /// All of a dossier, as they are printed for a person to edit.
    abstract String printed(Ledger ledger) throws WorkbenchException;

    /// All of a file.
    abstract List<T> read(String json) throws WorkbenchException;

    /// One as it is kept.
    abstract SetContent.Entry entry(T one, Dependencies dependencies);

    /// What a person should know of one that is taken over all the same.
    abstract List<Message> remarks(T one, Figures figures);

    @Override
    final int run() throws WorkbenchException, IOException {
        if (set != null) {
            List<T> all = all(set);
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                return take(dossier, all);
            }
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results()) {
            target.write(printed(dossier.ledger()));
            target.write(System.lineSeparator());
        }
        return ExitCode.DONE;
    }

    private int take(Dossier dossier, List<T> all) throws WorkbenchException {
        Figures figures = new Figures(dossier.ledger());
        Dependencies dependencies = new Dependencies(figures);
        Map<String, SetContent.Entry> entries = new LinkedHashMap<>();
        ListedKeys.inOrder(all).forEach((key, one) -> entries.put(key, entry(one, dependencies)));
        new SetListed(dossier, what).all(kind, dossier.ledger().texts(kind).keySet(), entries);
        console.say(words.set(), all.size());
        List<Message> remarks =
                all.stream().flatMap(one -> remarks(one, figures).stream()).toList();
        remarks.forEach(console::say);
        return remarks.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private List<T> all(Path file) throws WorkbenchException {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of(words.failed(), file.toString()),
                    Message.of("cli.answers.unread"),
                    Message.of(words.remedy()),
                    e);
        }
    }
}
