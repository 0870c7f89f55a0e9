package workbench.ui.main;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import workbench.model.Message;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;
import workbench.ui.kit.Workplace;
import workbench.ui.past.Past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that can be done from anywhere, with its key: one list, which the keyboard, the
/// palette and the list of keys all read.
final class Shortcuts {
    private static final double LEAST_TEXT = 0.8;
    private static final double MOST_TEXT = 2;
    private static final double STEP = 0.1;
    private static final String OPEN = "Shortcut+O";

    static final String UNDO = "Shortcut+Z";
    static final String REDO = "Shortcut+Y";
    private static final String USUAL_SIZE = "Shortcut+0";

    private static final Set<String> TO_SCREENS =
            Set.of("Shortcut+1", "Shortcut+2", "Shortcut+3", "Shortcut+4");

    /// The keys of what takes nothing away that lies over the screen.
    private static final Set<String> STAYING =
            Set.of(
                    UNDO,
                    REDO,
                    "Shortcut+Shift+L",
                    "Shortcut+Shift+F",
                    "Shortcut+Plus",
                    "Shortcut+Minus",
                    USUAL_SIZE);

    private final Workplace workplace;
    private final Ways ways;
    private final DossierActions actions;
    private final NextStep next;
    private final TypingKeys typing;
    private final List<Screen> screens;
    private final Past past;

    Shortcuts(
            Workplace workplace,
            Ways ways,
            DossierActions actions,
            NextStep next,
            List<Screen> screens,
            Past past) {
        this.workplace = workplace;
        this.ways = ways;
        this.actions = actions;
        this.next = next;
        this.typing = new TypingKeys(workplace, next);
        this.screens = List.copyOf(screens);
        this.past = past;
    }

    /// Commands that stand together in the menu.
    ///
    /// @param name of the menu within it that they have to themselves; empty for none
    record Group(Optional<Message> name, List<Command> commands) {
        Group {
            commands = List.copyOf(commands);
        }

        /// Whether dossiers are opened by it, those of late too.
        boolean opens() {
            return commands.stream().anyMatch(command -> command.key().equals(OPEN));
        }
    }

    /// What can be done now, the commands of the screen that is shown first.
    List<Command> commands() {
        return groups().stream().flatMap(group -> group.commands().stream()).toList();
    }

    /// What has a key: here, then what leads to the screens, then the rest in the order of the
    /// menu.
    List<Command> keys() {
        List<Command> all = commands().stream().filter(one -> !one.key().isEmpty()).toList();
        Set<String> here =
                here().map(Screen::commands).orElse(List.of()).stream()
                        .map(Command::key)
                        .collect(Collectors.toSet());
        return Stream.of(
                        all.stream().filter(one -> here.contains(one.key())),
                        all.stream().filter(one -> TO_SCREENS.contains(one.key())),
                        all.stream())
                .flatMap(some -> some)
                .toList();
    }

    /// What of all screens can be gone to by its words.
    List<Command> places() {
        return workplace.dossier().now().isEmpty()
                ? List.of()
                : screens.stream().flatMap(screen -> screen.places().stream()).toList();
    }

    /// What can be done now, as it stands in the menu.
    List<Group> groups() {
        List<Group> all = new ArrayList<>();
        boolean open = workplace.dossier().now().isPresent();
        if (open) {
            here().ifPresent(screen -> all.add(plain(screen.commands())));
            elsewhere(all);
        }
        all.add(plain(steps()));
        List<Command> file = new ArrayList<>();
        file.add(
                command(
                        Message.of("ui.main.new"),
                        "Shortcut+N",
                        () -> actions.create(() -> ways.go(ScreenId.IMPORT))));
        file.add(command(Message.of("ui.main.open"), OPEN, actions::openAnother));
        if (open) {
            file.add(command(Message.of("ui.main.close"), "Shortcut+W", actions::close));
            if (workplace.dossier().earlier().get().isPresent()) {
                file.add(command(Message.of("ui.main.back"), "", actions::back));
            }
        }
        all.add(plain(file));
        if (open) {
            all.add(plain(past.commands()));
        }
        all.add(
                new Group(
                        Optional.of(Message.of("ui.main.look")),
                        List.of(
                                sought("theme", "theme", "Shortcut+Shift+L", this::otherTheme),
                                sought(
                                        "language",
                                        "language",
                                        "Shortcut+Shift+F",
                                        this::otherLanguage),
                                sought("larger", "size", "Shortcut+Plus", () -> resize(STEP)),
                                sought("smaller", "size", "Shortcut+Minus", () -> resize(-STEP)),
                                sought(
                                        "usual-size",
                                        "size",
                                        USUAL_SIZE,
                                        () -> workplace.settings().textSize().set(1)))));
        all.add(
                new Group(
                        Optional.of(Message.of("ui.main.keys")),
                        List.of(command(Message.of("ui.main.keys"), "F1", this::showKeys))));
        all.removeIf(group -> group.commands().isEmpty());
        return all;
    }

    private static Group plain(List<Command> commands) {
        return new Group(Optional.empty(), commands);
    }

    /// Each screen with the way to it, and with what can be done there where it is not shown.
    private void elsewhere(List<Group> all) {
        int place = 1;
        for (ScreenId id : ScreenId.values()) {
            if (id == ScreenId.WELCOME) {
                continue;
            }
            List<Command> its = new ArrayList<>();
            its.add(
                    command(
                            Message.of("ui.main.go", Message.of(title(id))),
                            "Shortcut+" + place++,
                            () -> ways.go(id)));
            screens.stream()
                    .filter(screen -> screen.id() == id && id != ways.screen().get())
                    .forEach(screen -> its.addAll(screen.commands()));
            here().filter(screen -> screen.id() == id)
                    .ifPresent(screen -> its.addAll(screen.moves()));
            all.add(new Group(Optional.of(Message.of(title(id))), its));
        }
    }

    /// Back and forth through what was done.
    private List<Command> steps() {
        List<Command> steps = new ArrayList<>();
        next.undo()
                .get()
                .ifPresent(
                        label ->
                                steps.add(
                                        command(
                                                Message.of("ui.main.undo", label),
                                                UNDO,
                                                next::takeBack)));
        next.redo()
                .get()
                .ifPresent(
                        label ->
                                steps.add(
                                        command(
                                                Message.of("ui.main.redo", label),
                                                REDO,
                                                next::doAgain)));
        return steps;
    }

    /// What is not in the palette because it opens it.
    void palette() {
        new Palette(workplace, this).open();
    }

    void showKeys() {
        ways.showOver(new KeyList(workplace, this).panel());
    }

    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && ways.over().get().isPresent()) {
            event.consume();
            if (ways.mayLeave()) {
                ways.closeOver();
            }
            return;
        }
        if (matches("Shortcut+K", event)) {
            event.consume();
            if (ways.mayLeave()) {
                palette();
            }
            return;
        }
        typing.pressed(event);
        if (event.isConsumed()) {
            return;
        }
        for (Command command : commands()) {
            if (!command.key().isEmpty() && matches(command.key(), event)) {
                event.consume();
                // Most lead elsewhere, or lay something else over the screen.
                if (STAYING.contains(command.key()) || ways.mayLeave()) {
                    command.run().run();
                }
                return;
            }
        }
    }

    private static boolean matches(String key, KeyEvent event) {
        // The plus sign needs Shift on some keyboards and stands on the number pad too.
        if (key.equals("Shortcut+Plus")) {
            return event.isShortcutDown()
                    && switch (event.getCode()) {
                        case PLUS, ADD, EQUALS -> true;
                        default -> false;
                    };
        }
        if (key.equals(USUAL_SIZE) && event.getCode() == KeyCode.NUMPAD0) {
            return event.isShortcutDown();
        }
        return KeyCombination.keyCombination(key).match(event);
    }

    private Optional<Screen> here() {
        return screens.stream().filter(screen -> screen.id() == ways.screen().get()).findFirst();
    }

    private void otherTheme() {
        workplace
                .settings()
                .theme()
                .set(workplace.settings().theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private void otherLanguage() {
        workplace.settings().language().set(workplace.language().other());
    }

    private void resize(double by) {
        double size = workplace.settings().textSize().get() + by;
        workplace
                .settings()
                .textSize()
                .set(Math.clamp(Math.round(size * 10) / 10.0, LEAST_TEXT, MOST_TEXT));
    }

    static String title(ScreenId id) {
        return "ui.main.screen." + id.name().toLowerCase(Locale.ROOT);
    }

    /// What changes the look is looked for by many words.
    ///
    /// @param words by what it is called in the texts of this package
    /// @param also by what the further words are called
    private static Command sought(String words, String also, String key, Runnable run) {
        return new Command(
                Message.of("ui.main." + words),
                key,
                run,
                Optional.of(Message.of("ui.main." + also + ".also")));
    }

    private static Command command(Message words, String key, Runnable run) {
        return new Command(words, key, run);
    }
}
