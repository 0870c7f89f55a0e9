package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;

import workbench.chart.ChartSpec;
import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.job.Job;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// Whether the submission prints the chart of the series that is looked at, and how a person says
/// so.
final class ChartPrinting {
    private final ReadOnlyObjectProperty<Optional<Details>> details;
    private final Workplace workplace;
    private final Keeping keeping;

    /// @param details of the series that is looked at
    /// @param undo takes back the last action
    ChartPrinting(
            ReadOnlyObjectProperty<Optional<Details>> details, Workplace workplace, Runnable undo) {
        this.details = details;
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Why it could not be done.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Prints it where it is not printed, and no longer where it is.
    void change() {
        Optional<Dossier> dossier = workplace.dossier().now();
        Optional<Details.Printing> printing = details.get().map(Details::printing);
        if (keeping.isUnderWay() || dossier.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        keeping.nothingWrong();
        switch (printing.orElse(new Details.Printing.Never())) {
            case Details.Printing.Not(var chart, var spec) ->
                    keep(
                            _ -> {
                                Figures figures = new Figures(dossier.get().ledger());
                                charts(dossier.get())
                                        .put(
                                                chart,
                                                new SetContent.Entry(
                                                        ContentWriter.chart(spec),
                                                        new Dependencies(figures).of(spec)),
                                                spec.name());
                                return spec;
                            },
                            "ui.indicators.chart.printed");
            case Details.Printing.Printed(var chart, var spec) ->
                    keep(
                            _ -> {
                                charts(dossier.get()).remove(chart, spec.name());
                                return spec;
                            },
                            "ui.indicators.chart.not-printed");
            case Details.Printing.Never _ -> {
                // There is nothing to print.
            }
        }
    }

    private static SetListed charts(Dossier dossier) {
        return new SetListed(dossier, SetListed.What.CHART);
    }

    private void keep(Job<ChartSpec> job, String done) {
        keeping.keep(job, () -> {}, spec -> Message.of(done, spec.name()));
    }
}
