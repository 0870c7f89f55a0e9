package workbench.cli;

import workbench.catalogue.Questionnaire;
import workbench.edit.SetContent;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The answers of the submission as one JSON object by question; those of a file are added or put
/// in the place of the ones before.
@picocli.CommandLine.Command(name = "answers")
final class AnswersCommand extends ContentCommand {
    AnswersCommand(Console console) {
        super(console, new Words("cli.answers.failed", "cli.answers.remedy"));
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.answers(ContentReader.answers(ledger));
    }

    /// Refuses a file that answers what is not asked: such an answer would never be printed.
    @Override
    Read read(Path file, String json) throws WorkbenchException {
        Map<String, Answer> answers = ContentReader.answers(json);
        for (String question : answers.keySet()) {
            if (Questionnaire.shipped().question(question).isEmpty()) {
                Message why = Message.of("cli.answers.no-question", question);
                throw refused(file, why, new IllegalArgumentException(question));
            }
        }
        return dossier -> {
            new SetContent(dossier).set(ContentReader.ANSWER, entries(dossier, answers));
            console.say("cli.answers.set", answers.size());
            return ExitCode.DONE;
        };
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
}
