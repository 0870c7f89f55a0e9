package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;

import workbench.chart.ChartSpec;
import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.job.Job;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.PrintedCharts;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Has the submission print the chart of the series that is looked at, or print it no longer.
final class ChartPrinting {
    private final IndicatorsViewModel model;
    private final Workplace workplace;
    private final Keeping keeping;

    /// @param model knows what is looked at
    /// @param undo takes back the last action
    ChartPrinting(IndicatorsViewModel model, Workplace workplace, Runnable undo) {
        this.model = model;
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Why it could not be done.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Prints it where it is not printed, and no longer where it is.
    void change() {
        now(
                (dossier, details) -> {
                    List<SeriesRow> drawn = details.compared().drawn();
                    switch (details.printing()) {
                        case Details.Printing.Not _ ->
                                printed(details, entry -> print(dossier, entry, drawn));
                        case Details.Printing.Printed(var chart, var spec, _) ->
                                keep(
                                        _ -> {
                                            charts(dossier).remove(chart, spec.name());
                                            return spec;
                                        },
                                        "ui.indicators.chart.not-printed");
                        case Details.Printing.Never _ -> {
                            // There is nothing to print.
                        }
                    }
                });
    }

    /// Prints it with the lines that it has here now.
    void renew() {
        now(
                (dossier, details) -> {
                    List<SeriesRow> drawn = details.compared().drawn();
                    if (details.printing()
                            instanceof Details.Printing.Printed(var chart, var before, _)) {
                        printed(details, entry -> put(dossier, entry, drawn, chart, before));
                    }
                });
    }

    /// Does something with what is looked at now, if the dossier can be changed and nothing else is
    /// being kept.
    private void now(BiConsumer<Dossier, Details> change) {
        Optional<Dossier> dossier = workplace.dossier().now();
        Optional<Details> details = model.details().get();
        if (!keeping.isUnderWay()
                && dossier.isPresent()
                && details.isPresent()
                && workplace.dossier().canChange()) {
            keeping.nothingWrong();
            change.accept(dossier.get(), details.get());
        }
    }

    private void printed(Details details, Printing printing) {
        model.board()
                .get()
                .entry(details.row().id())
                .ifPresent(entry -> keep(_ -> printing.of(entry), "ui.indicators.chart.printed"));
    }

    /// Has a series printed.
    @FunctionalInterface
    private interface Printing {
        ChartSpec of(Board.Entry entry) throws WorkbenchException;
    }

    private static ChartSpec put(
            Dossier dossier,
            Board.Entry entry,
            List<SeriesRow> drawn,
            TextRef chart,
            ChartSpec before)
            throws WorkbenchException {
        Figures figures = new Figures(dossier.ledger());
        ChartSpec spec =
                before.withLines(
                        IndicatorChart.toPrint(figures, entry, drawn, before.id()).lines());
        charts(dossier)
                .put(
                        chart,
                        new SetContent.Entry(
                                ContentWriter.chart(spec), new Dependencies(figures).of(spec)),
                        spec.name());
        return spec;
    }

    private static ChartSpec print(Dossier dossier, Board.Entry entry, List<SeriesRow> drawn)
            throws WorkbenchException {
        Figures figures = new Figures(dossier.ledger());
        ChartSpec spec =
                IndicatorChart.toPrint(
                        figures,
                        entry,
                        drawn,
                        PrintedCharts.of(dossier.ledger(), figures)
                                .freeId(drawn.getFirst().indicator().name().en()));
        charts(dossier)
                .add(
                        ContentReader.CHART,
                        new SetContent.Entry(
                                ContentWriter.chart(spec), new Dependencies(figures).of(spec)),
                        spec.name());
        return spec;
    }

    private static SetListed charts(Dossier dossier) {
        return new SetListed(dossier, SetListed.What.CHART);
    }

    private void keep(Job<ChartSpec> job, String done) {
        keeping.keep(job, () -> {}, spec -> Message.of(done, spec.name()));
    }
}
