package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.edit.BindName;
import workbench.edit.FreeName;
import workbench.importing.ProvisionalNames;
import workbench.importing.ProvisionalNames.Name;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lists the source's words that nobody has said the meaning of, with what they may mean; with
/// `WORDS --means NAME` says it, with `WORDS --free` takes it back.
@picocli.CommandLine.Command(name = "bind")
final class BindCommand extends Command {
    private static final List<String> HEADERS =
            List.of("kind", "words", "series", "suggestion", "code");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "WORDS")
    private @Nullable String words;

    @Option(names = "--means", paramLabel = "NAME|CODE")
    private @Nullable String means;

    @Option(names = "--free")
    private boolean free;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    BindCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (words == null) {
            if (means != null || free) {
                console.warn(Message.of("cli.bind.no-words"));
                return ExitCode.WRONG_USAGE;
            }
            return list();
        }
        if (free == (means != null)) {
            console.warn(Message.of("cli.bind.to-or-free"));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            return means == null ? free(dossier, words) : bind(dossier, words, means);
        }
    }

    private int free(Dossier dossier, String named) throws WorkbenchException {
        console.say("cli.bind.freed", named, new FreeName(dossier).free(named));
        return ExitCode.DONE;
    }

    private int bind(Dossier dossier, String named, String meaning) throws WorkbenchException {
        ProvisionalNames names = names(dossier);
        BindName bind = new BindName(dossier);
        if (names.isPlace(named)) {
            Optional<Place> meant = names.place(meaning);
            return meant.isEmpty()
                    ? unknown(meaning)
                    : bound(named, meant.get().name(), bind.place(named, meant.get()));
        }
        Optional<Indicator> meant = names.indicator(meaning);
        return meant.isEmpty()
                ? unknown(meaning)
                : bound(named, meant.get().name(), bind.indicator(named, meant.get()));
    }

    private int bound(String named, Bilingual meant, int series) {
        console.say("cli.bind.bound", named, meant, series);
        return ExitCode.DONE;
    }

    private int unknown(String meaning) {
        console.warn(Message.of("cli.bind.unknown", meaning));
        return ExitCode.WRONG_USAGE;
    }

    private int list() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            ProvisionalNames names = names(dossier);
            for (Name<Indicator> name : names.indicators()) {
                add(rows, "indicator", name, one -> one.name().en(), Indicator::code);
            }
            for (Name<Place> name : names.places()) {
                add(rows, "place", name, one -> one.name().en(), Place::code);
            }
        }
        return ExitCode.DONE;
    }

    private static <T> void add(
            RowFormat.Rows rows,
            String kind,
            Name<T> name,
            Function<T, String> called,
            Function<T, String> code) {
        if (name.suggestions().isEmpty()) {
            rows.add(List.of(kind, name.words(), name.series(), "", ""));
        }
        for (T suggestion : name.suggestions()) {
            rows.add(
                    List.of(
                            kind,
                            name.words(),
                            name.series(),
                            called.apply(suggestion),
                            code.apply(suggestion)));
        }
    }

    private static ProvisionalNames names(Dossier dossier) {
        return new ProvisionalNames(
                dossier.ledger(), IndicatorCatalogue.shipped(), Gazetteer.shipped());
    }
}
