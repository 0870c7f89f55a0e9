package workbench.cli;

import workbench.chart.ChartSpec;
import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;

import java.util.List;

/// The charts of the submission. One is kept whose figures are still to come.
@picocli.CommandLine.Command(name = "charts")
final class ChartsCommand extends ListCommand<ChartSpec> {
    ChartsCommand(Console console) {
        super(
                console,
                new Words("cli.charts.set", "cli.charts.failed", "cli.charts.remedy"),
                ContentReader.CHART,
                SetListed.What.CHART);
    }

    @Override
    String printed(Ledger ledger) throws WorkbenchException {
        return ContentWriter.charts(ContentReader.charts(ledger));
    }

    @Override
    List<ChartSpec> read(String json) throws WorkbenchException {
        return ContentReader.charts(json);
    }

    @Override
    SetContent.Entry entry(ChartSpec one, Dependencies dependencies) {
        return new SetContent.Entry(ContentWriter.chart(one), dependencies.of(one));
    }

    @Override
    List<Message> remarks(ChartSpec one, Figures figures) {
        return one.lines().stream()
                .map(ChartSpec.Line::series)
                .filter(series -> figures.find(series).isEmpty())
                .map(
                        series ->
                                Message.of(
                                        "cli.charts.no-series",
                                        one.id(),
                                        series.indicatorName(),
                                        series.place()))
                .toList();
    }
}
