package workbench.cli;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.FigureRef;
import workbench.figure.SeriesRef;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.Initiative;

import java.util.List;
import java.util.stream.Stream;

/// The programmes and projects that the submission tells of.
@picocli.CommandLine.Command(name = "programmes")
final class ProgrammesCommand extends ListCommand<Initiative> {
    ProgrammesCommand(Console console) {
        super(
                console,
                new Words("cli.programmes.failed", "cli.programmes.remedy"),
                new Said("cli.programmes.set", "cli.programmes.no-series"),
                ContentReader.INITIATIVE,
                SetListed.What.PROGRAMME);
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.initiatives(ContentReader.initiatives(ledger));
    }

    @Override
    List<Initiative> all(String json) throws WorkbenchException {
        return ContentReader.initiatives(json);
    }

    @Override
    SetContent.Entry entry(Initiative one, Dependencies dependencies) {
        return new SetContent.Entry(ContentWriter.initiative(one), dependencies.of(one));
    }

    @Override
    Object name(Initiative one) {
        return one.name();
    }

    @Override
    Stream<SeriesRef> series(Initiative one) {
        return one.figures().values().stream().map(FigureRef::series);
    }
}
