package workbench.ui.indicators;

import javafx.scene.layout.Region;

import workbench.model.Message;
import workbench.publish.Reports;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileOpener;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The screen of indicators: a table by factor, and the chart, years and sources of the one
/// selected.
public final class IndicatorsScreen implements Screen {
    private final Workplace workplace;
    private final IndicatorsViewModel model;
    private final ReportExport export;

    /// As it was made last, once it was looked at.
    private Optional<IndicatorsView> view = Optional.empty();

    /// @param opener shows the report that was written
    public IndicatorsScreen(
            Workplace workplace, DossierActions actions, Reports reports, FileOpener opener) {
        this.workplace = workplace;
        this.model = new IndicatorsViewModel(workplace, actions::undo);
        this.export = new ReportExport(workplace, reports, opener);
    }

    @Override
    public ScreenId id() {
        return ScreenId.INDICATORS;
    }

    @Override
    public Region view() {
        IndicatorsView made = new IndicatorsView(model, workplace, export);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void show(Target target) {
        switch (target) {
            case Target.OneSeries(var series) -> model.show(series);
            case Target.OneFigure(var series, var period) -> model.show(series, period);
            case Target.OneIndicator(var indicator) -> model.show(indicator);
            case Target.Indicators indicators -> model.show(indicators);
            default -> {
                // A thing of another screen.
            }
        }
    }

    @Override
    public List<Lost> lostAtTheEnd() {
        return model.forms().isAnyHalfWritten()
                ? List.of(Lost.here(Message.of("ui.indicators.half.lost")))
                : List.of();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(
                new Command(
                        Message.of("ui.indicators.filter.text"),
                        "Shortcut+F",
                        () -> {
                            workplace.navigator().go(ScreenId.INDICATORS);
                            view.ifPresent(IndicatorsView::find);
                        },
                        Optional.of(Message.of("ui.indicators.filter.also"))));
        commands.add(
                new Command(
                        Message.of("ui.indicators.show-cell"),
                        "Shortcut+Enter",
                        () -> model.figure().ifPresent(workplace.navigator()::showCell)));
        if (workplace.dossier().canChange() && model.figure().isPresent()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.correct"),
                            "Shortcut+E",
                            () -> {
                                workplace.navigator().go(ScreenId.INDICATORS);
                                model.forms().correct();
                            }));
        }
        if (model.canChange() && model.details().get().isPresent()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.target.edit"),
                            "",
                            () -> {
                                workplace.navigator().go(ScreenId.INDICATORS);
                                model.forms().editTarget();
                            }));
        }
        if (model.forms().canBreak()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.break.start"),
                            "",
                            () -> {
                                workplace.navigator().go(ScreenId.INDICATORS);
                                model.forms().startBreak();
                            }));
        }
        if (model.forms().canJoin()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.break.join"),
                            "",
                            () -> {
                                workplace.navigator().go(ScreenId.INDICATORS);
                                model.forms().joinBreak();
                            }));
        }
        if (model.forms().canChangeBoundary()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.boundary.edit"),
                            "",
                            () -> {
                                workplace.navigator().go(ScreenId.INDICATORS);
                                model.forms().changeBoundary();
                            }));
        }
        for (Reports.Format format : Reports.Format.values()) {
            commands.add(
                    new Command(
                            Message.of("ui.indicators.report.as." + format),
                            "",
                            () -> export.ask(format)));
        }
        return commands;
    }
}
