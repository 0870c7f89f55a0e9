package workbench.cli;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.Initiative;

import java.util.List;

/// The programmes and projects that the submission tells of. One is kept whose figures are still to
/// come.
@picocli.CommandLine.Command(name = "programmes")
final class ProgrammesCommand extends ListCommand<Initiative> {
    ProgrammesCommand(Console console) {
        super(
                console,
                new Words("cli.programmes.set", "cli.programmes.failed", "cli.programmes.remedy"),
                ContentReader.INITIATIVE,
                SetListed.What.PROGRAMME);
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.initiatives(ContentReader.initiatives(ledger));
    }

    @Override
    List<Initiative> read(String json) throws WorkbenchException {
        return ContentReader.initiatives(json);
    }

    @Override
    SetContent.Entry entry(Initiative one, Dependencies dependencies) {
        return new SetContent.Entry(ContentWriter.initiative(one), dependencies.of(one));
    }

    @Override
    List<Message> remarks(Initiative one, Figures figures) {
        return one.figures().values().stream()
                .map(FigureRef::series)
                .filter(series -> figures.find(series).isEmpty())
                .map(
                        series ->
                                Message.of(
                                        "cli.programmes.no-series",
                                        one.name(),
                                        series.indicatorName(),
                                        series.place()))
                .toList();
    }
}
