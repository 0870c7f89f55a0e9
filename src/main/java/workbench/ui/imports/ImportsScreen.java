package workbench.ui.imports;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Region;

import workbench.importing.Importer;
import workbench.model.Message;
import workbench.store.ImportRecord;
import workbench.ui.kit.OwnSteps;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where spreadsheets come in: what was found, what adding it would change, what was imported
/// before.
public final class ImportsScreen implements Screen {
    /// Those before are found in the list of imports.
    private static final int DOUBTFUL_AT_MOST = 5;

    private final Workplace workplace;
    private final ImportsViewModel model;

    /// @param importer asked for in jobs only, because it takes time to make
    public ImportsScreen(Workplace workplace, Supplier<Importer> importer) {
        this.workplace = workplace;
        this.model = new ImportsViewModel(workplace, importer);
    }

    @Override
    public ScreenId id() {
        return ScreenId.IMPORT;
    }

    @Override
    public Region view() {
        return new ImportsView(workplace, model).root();
    }

    @Override
    public void show(Target target) {
        switch (target) {
            case Target.NewFiles(var files) -> model.bring(files);
            case Target.OneImport(var id) -> model.choose(id);
            case Target.DoubtfulFigures(var id) -> model.chooseDoubtful(id);
            default -> {
                // Another screen shows it.
            }
        }
    }

    @Override
    public Optional<ObservableIntegerValue> waiting() {
        return Optional.of(model.waiting());
    }

    @Override
    public Optional<OwnSteps> steps() {
        return Optional.of(model.saying().steps());
    }

    @Override
    public List<Lost> lostAtTheEnd() {
        return model.lostAtTheEnd();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(
                new Command(
                        Message.of("ui.imports.command.choose-files"),
                        "Shortcut+I",
                        model::chooseFiles));
        commands.add(
                new Command(
                        Message.of("ui.imports.command.choose-folder"),
                        "Shortcut+Shift+I",
                        model::chooseFolder));
        if (model.canChange() && model.ready().get() > 0 && !model.adding().get()) {
            commands.add(
                    new Command(
                            Message.of("ui.imports.command.add", model.ready().get()),
                            "Shortcut+Enter",
                            model::addAll));
        }
        commands.addAll(doubtful());
        if (model.canChange()) {
            commands.addAll(standing());
        }
        if (model.adding().get()) {
            commands.add(new Command(Message.of("ui.imports.stop"), "", model::stopAdding));
        }
        return commands;
    }

    /// The ways to the figures that looked wrong, of the latest imports that brought any.
    private List<Command> doubtful() {
        return model.made().imports().get().stream()
                .filter(ImportRecord::current)
                .filter(record -> model.made().doubtful(record) > 0)
                .limit(DOUBTFUL_AT_MOST)
                .map(
                        record ->
                                new Command(
                                        Message.of(
                                                "ui.imports.command.doubtful",
                                                model.made().doubtful(record),
                                                MadeName.of(record, workplace.texts())),
                                        "",
                                        () -> model.goToDoubtful(record.id()),
                                        Optional.of(
                                                Message.of("ui.imports.command.doubtful.also"))))
                .toList();
    }

    /// Withdrawing and restoring: of the import that is looked at, else the way to their list.
    private List<Command> standing() {
        List<Command> commands = new ArrayList<>();
        model.chosenImport()
                .ifPresent(
                        record ->
                                commands.add(
                                        new Command(
                                                Message.of(
                                                        record.current()
                                                                ? "ui.imports.command.withdraw"
                                                                : "ui.imports.command.restore",
                                                        MadeName.of(record, workplace.texts())),
                                                "",
                                                () -> ask(record))));
        if (commands.isEmpty()) {
            model.made().imports().get().stream()
                    .filter(ImportRecord::current)
                    .findFirst()
                    .ifPresent(
                            latest ->
                                    commands.add(
                                            new Command(
                                                    Message.of("ui.imports.command.withdraw-one"),
                                                    "",
                                                    () -> lookAt(latest))));
        }
        return commands;
    }

    private void lookAt(ImportRecord record) {
        workplace.navigator().go(ScreenId.IMPORT);
        model.choose(record);
    }

    private void ask(ImportRecord record) {
        lookAt(record);
        model.made().standing().ask(record);
    }
}
