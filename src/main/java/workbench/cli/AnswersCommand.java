package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.catalogue.Questionnaire;
import workbench.edit.SetContent;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Prints the answers of the submission as one JSON object by question; with `--set`, adds those of
/// a file or puts them in the place of the ones before.
@picocli.CommandLine.Command(name = "answers")
final class AnswersCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.json")
    private @Nullable Path set;

    AnswersCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (set != null) {
            Map<String, Answer> answers = read(set);
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                new SetContent(dossier).set(ContentReader.ANSWER, entries(dossier, answers));
            }
            console.say("cli.answers.set", answers.size());
            return ExitCode.DONE;
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results()) {
            target.write(ContentWriter.answers(ContentReader.answers(dossier.ledger())));
            target.write(System.lineSeparator());
        }
        return ExitCode.DONE;
    }

    private static Map<String, SetContent.Entry> entries(
            Dossier dossier, Map<String, Answer> answers) {
        Figures figures = new Figures(dossier.ledger());
        Dependencies dependencies = new Dependencies(figures);
        Map<String, SetContent.Entry> entries = new LinkedHashMap<>();
        answers.forEach(
                (question, answer) ->
                        entries.put(
                                question,
                                new SetContent.Entry(
                                        ContentWriter.answer(answer, figures::resolve),
                                        dependencies.of(answer))));
        return entries;
    }

    /// Refuses a file that answers what is not asked: such an answer would never be printed.
    private static Map<String, Answer> read(Path file) throws WorkbenchException {
        Map<String, Answer> answers;
        try {
            answers = ContentReader.answers(Files.readString(file));
        } catch (IOException e) {
            throw failed(file, Message.of("cli.answers.unread"), e);
        }
        for (String question : answers.keySet()) {
            if (Questionnaire.shipped().question(question).isEmpty()) {
                Message why = Message.of("cli.answers.no-question", question);
                throw failed(file, why, new IllegalArgumentException(question));
            }
        }
        return answers;
    }

    private static WorkbenchException failed(Path file, Message why, Exception cause) {
        return new WorkbenchException(
                Message.of("cli.answers.failed", file.toString()),
                why,
                Message.of("cli.answers.remedy"),
                cause);
    }
}
