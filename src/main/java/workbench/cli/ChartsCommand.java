package workbench.cli;

import workbench.chart.ChartSpec;
import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.SeriesRef;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;

import java.util.List;
import java.util.stream.Stream;

/// The charts of the submission.
@picocli.CommandLine.Command(name = "charts")
final class ChartsCommand extends ListCommand<ChartSpec> {
    ChartsCommand(Console console) {
        super(
                console,
                new Words("cli.charts.failed", "cli.charts.remedy"),
                new Said("cli.charts.set", "cli.charts.no-series"),
                ContentReader.CHART,
                SetListed.What.CHART);
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.charts(ContentReader.charts(ledger));
    }

    @Override
    List<ChartSpec> all(String json) throws WorkbenchException {
        return ContentReader.charts(json);
    }

    @Override
    SetContent.Entry entry(ChartSpec one, Dependencies dependencies) {
        return new SetContent.Entry(ContentWriter.chart(one), dependencies.of(one));
    }

    @Override
    Object name(ChartSpec one) {
        return one.id();
    }

    @Override
    Stream<SeriesRef> series(ChartSpec one) {
        return one.lines().stream().map(ChartSpec.Line::series);
    }
}
