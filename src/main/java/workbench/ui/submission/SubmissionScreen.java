package workbench.ui.submission;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import workbench.catalogue.Questionnaire;
import workbench.model.Message;
import workbench.publish.Submissions;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileOpener;
import workbench.ui.kit.OpenedFiles;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.OwnSteps;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The screen of the submission: the questionnaire with its answers as they will print, and the
/// building of the files.
public final class SubmissionScreen implements Screen {
    private static final Duration QUIET = Duration.seconds(2);

    private final Workplace workplace;
    private final DossierActions actions;
    private final SubmissionViewModel model;
    private final TypingSteps typing;
    private final OpenedFiles built;

    /// As it was made last, once it was looked at.
    private Optional<SubmissionView> view = Optional.empty();

    /// The content of the panel that builds, once it was asked for.
    private Optional<Region> building = Optional.empty();

    /// @param opener shows what was built
    public SubmissionScreen(
            Workplace workplace,
            DossierActions actions,
            Questionnaire questionnaire,
            Submissions submissions,
            FileOpener opener) {
        this.workplace = workplace;
        this.built = new OpenedFiles(workplace, opener);
        this.actions = actions;
        this.model = new SubmissionViewModel(workplace, questionnaire, submissions, quiet());
        this.typing = new TypingSteps(model, actions);
        model.build().stage().subscribe((_, stage) -> tell(stage));
    }

    private static Pause quiet() {
        PauseTransition pause = new PauseTransition(QUIET);
        return new Pause() {
            @Override
            public void then(Runnable run) {
                pause.setOnFinished(_ -> run.run());
                pause.playFromStart();
            }

            @Override
            public void stop() {
                pause.stop();
            }
        };
    }

    @Override
    public ScreenId id() {
        return ScreenId.SUBMISSION;
    }

    @Override
    public Region view() {
        SubmissionView made =
                new SubmissionView(
                        workplace,
                        model,
                        this::askToBuild,
                        this::introduce,
                        this::programmes,
                        this::editions);
        view = Optional.of(made);
        return made.region();
    }

    @Override
    public void show(Target target) {
        switch (target) {
            case Target.Question(var id) -> model.select(id);
            case Target.Editions _ -> editions();
            default -> {
                // A thing of another screen.
            }
        }
    }

    @Override
    public Optional<ObservableIntegerValue> waiting() {
        return Optional.of(model.waiting());
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(
                new Command(
                        Message.of("ui.submission.build.command"),
                        "Shortcut+Shift+B",
                        this::askToBuild));
        commands.add(new Command(Message.of("ui.submission.editions.open"), "", this::editions));
        if (model.canChange()) {
            commands.add(
                    new Command(Message.of("ui.submission.profile.open"), "", this::introduce));
            commands.add(
                    new Command(Message.of("ui.submission.programmes.open"), "", this::programmes));
            commands.add(
                    new Command(Message.of("ui.submission.editions.keep"), "", this::keepEdition));
        }
        return commands;
    }

    @Override
    public List<Command> moves() {
        return List.of(
                new Command(
                        Message.of("ui.submission.next"),
                        "Shortcut+Page Down",
                        () -> model.selectBy(1)),
                new Command(
                        Message.of("ui.submission.previous"),
                        "Shortcut+Page Up",
                        () -> model.selectBy(-1)),
                new Command(
                        Message.of("ui.submission.to-outline"),
                        "Shortcut+Shift+O",
                        () -> view.ifPresent(SubmissionView::toOutline)));
    }

    /// Each question by its number and words.
    @Override
    public List<Command> places() {
        return model.questions().stream()
                .map(
                        entry ->
                                new Command(
                                        Message.of(
                                                "ui.submission.place",
                                                entry.number(),
                                                entry.question().text()),
                                        "",
                                        () ->
                                                workplace
                                                        .navigator()
                                                        .show(new Target.Question(entry.id()))))
                .toList();
    }

    @Override
    public Optional<OwnSteps> steps() {
        return Optional.of(typing);
    }

    private void askToBuild() {
        workplace.navigator().go(ScreenId.SUBMISSION);
        if (model.hasProfile().get()) {
            build();
        } else {
            introduce(Optional.of(this::build));
        }
    }

    private void editions() {
        workplace.navigator().go(ScreenId.SUBMISSION);
        model.editions().cancel();
        workplace
                .navigator()
                .showOver(
                        new EditionsPanel(
                                        workplace,
                                        model.editions(),
                                        actions,
                                        built,
                                        this::nameEdition)
                                .panel());
    }

    private void keepEdition() {
        editions();
        nameEdition();
    }

    /// An edition is of a submission that could be built.
    private void nameEdition() {
        if (model.hasProfile().get()) {
            model.askToKeep();
        } else {
            introduce(Optional.of(this::keepEdition));
        }
    }

    private void build() {
        OverPanel panel = new BuildPanel(workplace, model, built, this::keepEdition).panel();
        building = Optional.of(panel.content());
        workplace.navigator().showOver(panel);
    }

    private void programmes() {
        workplace.navigator().go(ScreenId.SUBMISSION);
        workplace.navigator().showOver(new ProgrammesPanel(workplace, model.programmes()).panel());
    }

    private void introduce() {
        introduce(Optional.empty());
    }

    /// @param next what goes on once the community is introduced
    private void introduce(Optional<Runnable> next) {
        workplace.navigator().go(ScreenId.SUBMISSION);
        workplace.navigator().showOver(new ProfilePanel(workplace, model, next).panel());
    }

    /// Where the panel was closed meanwhile, the end is told in passing.
    private void tell(BuildViewModel.Stage stage) {
        if (building.filter(panel -> panel.getScene() != null).isPresent()) {
            return;
        }
        switch (stage) {
            case BuildViewModel.Stage.Built(var folder, var files) ->
                    workplace
                            .notices()
                            .made(
                                    Message.of(
                                            "ui.submission.built",
                                            files.size(),
                                            ShownPath.of(folder)),
                                    Message.of("ui.submission.built.open-folder"),
                                    () -> built.open(folder));
            case BuildViewModel.Stage.Failed(var why) -> workplace.notices().failed(why);
            default -> {
                // The panel says it.
            }
        }
    }
}
