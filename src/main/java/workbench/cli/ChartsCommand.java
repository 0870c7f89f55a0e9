package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.chart.ChartSpec;
import workbench.edit.SetCharts;
import workbench.edit.SetContent;
import workbench.figure.Figures;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.PrintedCharts;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints the charts of the submission as one JSON list, in their order; with `--set`, puts those
/// of a file in the place of all before.
@picocli.CommandLine.Command(name = "charts")
final class ChartsCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.json")
    private @Nullable Path set;

    ChartsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (set != null) {
            List<ChartSpec> charts = read(set);
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                return take(dossier, charts);
            }
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results()) {
            target.write(ContentWriter.charts(ContentReader.charts(dossier.ledger())));
            target.write(System.lineSeparator());
        }
        return ExitCode.DONE;
    }

    /// A chart is kept whose figures may still come; it is said which of its lines lead nowhere.
    private int take(Dossier dossier, List<ChartSpec> charts) throws WorkbenchException {
        Figures figures = new Figures(dossier.ledger());
        Dependencies dependencies = new Dependencies(figures);
        Map<String, SetContent.Entry> entries = new LinkedHashMap<>();
        PrintedCharts.inOrder(charts)
                .forEach(
                        (key, chart) ->
                                entries.put(
                                        key,
                                        new SetContent.Entry(
                                                ContentWriter.chart(chart),
                                                dependencies.of(chart))));
        new SetCharts(dossier)
                .all(
                        ContentReader.CHART,
                        List.copyOf(dossier.ledger().texts(ContentReader.CHART).keySet()),
                        entries);
        console.say("cli.charts.set", charts.size());
        int nowhere = 0;
        for (ChartSpec chart : charts) {
            for (ChartSpec.Line line : chart.lines()) {
                if (figures.find(line.series()).isEmpty()) {
                    nowhere++;
                    console.say(
                            "cli.charts.no-series",
                            chart.id(),
                            line.series().indicatorName(),
                            line.series().place());
                }
            }
        }
        return nowhere == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private static List<ChartSpec> read(Path file) throws WorkbenchException {
        try {
            return ContentReader.charts(Files.readString(file));
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of("cli.charts.failed", file.toString()),
                    Message.of("cli.answers.unread"),
                    Message.of("cli.charts.remedy"),
                    e);
        }
    }
}
