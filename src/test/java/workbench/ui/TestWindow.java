package workbench.ui;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import workbench.App;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;
import workbench.store.Opening;
import workbench.testing.Desk;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Fonts;
import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Settings;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;
import workbench.ui.main.MainWindow;
import workbench.ui.main.Ways;
import workbench.ui.main.Wiring;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;

/// The program's own window on no display, with a dossier of its own; what the system's dialogs
/// would ask is answered from a queue.
public final class TestWindow implements AutoCloseable {
    /// After the latest release date of the samples; their figures are of the years before.
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);

    /// Who works in the window, as the pictures show.
    public static final String CLERK = "Camille Roy";

    private static final int TRIES = 5;

    public final Workplace workplace;
    public final Ways ways;
    public final DossierActions actions;
    public final MainWindow window;
    public final Stage stage;

    /// What the person will answer the next dialogs with.
    public final Answers answers;

    /// What other programs were asked to show, which all of them did. Asked for on any thread.
    public final List<Path> opened = new CopyOnWriteArrayList<>();

    /// Mistakes of the program that came to light, none of which there should be.
    public final List<Throwable> bugs = new ArrayList<>();

    private final WindowJobs jobs;
    private final String home = System.getProperty("user.home");
    private final List<CompletableFuture<Void>> pictures = new ArrayList<>();

    private TestWindow(double width, double height, Path home) {
        Fonts.load();
        Notices notices = new Notices();
        jobs = new WindowJobs(bugs::add);
        answers = new Answers();
        Wiring wiring =
                Wiring.of(
                        new App(CLOCK, home, opened::add).windowParts(),
                        Settings.unkept(),
                        jobs,
                        notices,
                        answers,
                        CLOCK);
        workplace = wiring.workplace();
        workplace.settings().who().set(CLERK);
        ways = wiring.ways();
        actions = wiring.actions();
        window = wiring.window();
        stage = new Stage();
        stage.setScene(new Scene(window.root(), width, height));
        stage.show();
    }

    /// A window of 1280 by 800 with no dossier open.
    public static TestWindow open() throws Exception {
        return open(Path.of("target", "nobody-lives-here"));
    }

    /// The same for a person whose own folder this is.
    public static TestWindow open(Path home) throws Exception {
        return Fx.get(() -> new TestWindow(1280, 800, home));
    }

    /// A dossier made of the samples, as `demo` makes it; made once, and given to each test as a
    /// copy of its own.
    public static Path sample(Path folder) throws Exception {
        return Files.copy(MadeSample.ONCE.file(), folder.resolve("pickering.dossier"));
    }

    /// The dossier that tests get copies of, of this virtual machine.
    private record MadeSample(Path file) {
        static final MadeSample ONCE = make();

        private static MadeSample make() {
            try {
                Path folder = Files.createTempDirectory("sample");
                Path file = folder.resolve("pickering.dossier");
                file.toFile().deleteOnExit();
                folder.toFile().deleteOnExit();
                try (Dossier dossier = Dossier.create(file, Opening.usual().as(CLERK));
                        Samples samples = Samples.of(Optional.of(Path.of("samples")))) {
                    new SampleDossier(Desk.IMPORTER, new Minutes())
                            .fill(dossier, samples, SampleDossier.Listener.NOBODY, Progress.SILENT);
                }
                return new MadeSample(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// A clock by which each thing is done a minute after the one before, as a person does them.
    private static final class Minutes extends Clock {
        private Instant now = CLOCK.instant().minus(Duration.ofHours(1));

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a sample is made in one zone");
        }
    }

    /// Opens a dossier and waits until its overview is there.
    public TestWindow with(Path dossier) throws Exception {
        liveAround(dossier);
        Fx.run(() -> actions.open(dossier));
        Fx.await("the dossier is open", () -> workplace.dossier().now().isPresent());
        idle();
        return this;
    }

    /// The person's own folder is the one of the dossier, unless it lies in theirs already: paths
    /// are shown as somebody would see them, and none of a test.
    private void liveAround(Path dossier) {
        Path whole = dossier.toAbsolutePath().normalize();
        if (!whole.startsWith(Path.of(System.getProperty("user.home")))) {
            System.setProperty("user.home", whole.getParent().toString());
        }
    }

    /// The program's window on the screen of imports, with an empty dossier of its own in a folder.
    public static TestWindow importing(Path folder) throws Exception {
        TestWindow window = open();
        window.liveAround(folder.resolve("city.dossier"));
        Fx.run(() -> window.stage.requestFocus());
        Fx.run(() -> window.actions.create(folder.resolve("city.dossier"), () -> {}));
        Fx.await("the dossier is there", () -> window.workplace.dossier().now().isPresent());
        return window.at(ScreenId.IMPORT);
    }

    /// Goes to a screen and waits until nothing is under way.
    public TestWindow at(ScreenId screen) throws Exception {
        Fx.run(() -> ways.go(screen));
        idle();
        return this;
    }

    /// Presses a key on the window, written as JavaFX writes it; on the screen's thread.
    public void press(String key) {
        KeyCodeCombination combination = (KeyCodeCombination) KeyCombination.keyCombination(key);
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
        window.root()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                combination.getCode(),
                                shift,
                                shortcut,
                                false,
                                false));
    }

    /// Waits until no job is under way and the screen has settled. A control hears keys only once
    /// it was laid out, which a machine that is busy does late.
    public void idle() throws Exception {
        Fx.await("no job is under way", jobs::isIdle);
        Fx.run(this::layOut);
    }

    /// Where a notice lies once it has come up whole, in the scene.
    public Bounds notice() throws Exception {
        double[] height = {0};
        Fx.await(
                "the notice has come up whole",
                () -> {
                    Node bar = window.root().lookup(".notification-bar");
                    double now = bar == null ? 0 : bar.getLayoutBounds().getHeight();
                    boolean rests = now > 0 && now == height[0];
                    height[0] = now;
                    return rests;
                });
        return onScreen(".notification-bar");
    }

    /// Where what a selector finds lies in the scene.
    public Bounds onScreen(String selector) throws Exception {
        Node node = find(selector, Node.class);
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private void layOut() {
        window.root().applyCss();
        window.root().layout();
    }

    /// The node that a selector such as `#undo` finds; fails where there is none.
    public <T extends Node> T find(String selector, Class<T> type) throws Exception {
        return Fx.get(
                () ->
                        type.cast(
                                Optional.ofNullable(window.root().lookup(selector))
                                        // A pane's parts are there only once it was laid out.
                                        .or(() -> onceLaidOut(selector))
                                        .orElseThrow(() -> new AssertionError("no " + selector))));
    }

    /// Clicks on what a selector finds, once it has its place. A click that lands beside it,
    /// because something moved at that moment, is made again, as a person would.
    public void click(FxRobot robot, String selector) throws Exception {
        // A control's parts are there only once it was laid out.
        Fx.await(selector + " is there", () -> onceLaidOut(selector).isPresent());
        Node node = find(selector, Node.class);
        AtomicBoolean hit = new AtomicBoolean();
        EventHandler<MouseEvent> seen = _ -> hit.set(true);
        Fx.run(() -> node.addEventFilter(MouseEvent.MOUSE_RELEASED, seen));
        for (int i = 0; i < TRIES && !hit.get(); i++) {
            Fx.run(
                    () -> {
                        layOut();
                        bringIntoSight(node);
                    });
            robot.clickOn(node);
            Fx.settle();
        }
        Fx.run(() -> node.removeEventFilter(MouseEvent.MOUSE_RELEASED, seen));
    }

    private Optional<Node> onceLaidOut(String selector) {
        layOut();
        return Optional.ofNullable(window.root().lookup(selector));
    }

    /// Scrolls to where a person would have to scroll to; on the screen's thread.
    public static void bringIntoSight(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                double room = scroll.getViewportBounds().getHeight();
                double whole = scroll.getContent().getLayoutBounds().getHeight();
                double top =
                        scroll.getContent()
                                .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                                .getMinY();
                scroll.setVvalue(Math.clamp((top - room / 2) / Math.max(1, whole - room), 0, 1));
                scroll.layout();
            }
        }
    }

    /// Writes what the window shows as a PNG, beside what the test goes on with.
    public void picture(Path file) throws Exception {
        idle();
        Thread.sleep(40);
        idle();
        BufferedImage image =
                Fx.get(
                        () -> {
                            layOut();
                            uncached(window.root());
                            return image(stage.getScene().snapshot(null));
                        });
        pictures.add(CompletableFuture.runAsync(() -> write(image, file)));
    }

    /// What scrolls is kept as it was painted last, which in a window that is never painted is what
    /// the last picture showed of it.
    private static void uncached(Node node) {
        node.setCache(false);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(TestWindow::uncached);
        }
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(WritableImage shot) {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    @Override
    public void close() {
        Fx.runUnchecked(
                () -> {
                    stage.close();
                    workplace.dossier().close();
                    // The toolkit without a display keeps a closed window; not the scene that was
                    // in it.
                    stage.setScene(null);
                });
        jobs.close();
        System.setProperty("user.home", home);
        pictures.forEach(CompletableFuture::join);
        if (!bugs.isEmpty()) {
            throw new AssertionError("a mistake of the program", bugs.getFirst());
        }
    }

    /// A person who has decided beforehand what to choose; without a decision they think better of
    /// it.
    public static final class Answers implements FileDialogs {
        private final Deque<Path> files = new ArrayDeque<>();
        private final Deque<Path> afterwards = new ArrayDeque<>();

        /// The file that is chosen next.
        public void next(Path file) {
            files.add(file);
        }

        /// The file that is chosen once spreadsheets are, which are all that were named before.
        public void afterwards(Path file) {
            afterwards.add(file);
        }

        @Override
        public List<Path> openSpreadsheets() {
            List<Path> all = List.copyOf(files);
            files.clear();
            files.addAll(afterwards);
            afterwards.clear();
            return all;
        }

        @Override
        public Optional<Path> openDossier() {
            return Optional.ofNullable(files.poll());
        }

        @Override
        public Optional<Path> anyFile(Message title) {
            return Optional.ofNullable(files.poll());
        }

        @Override
        public Optional<Path> save(Message title, String suggested) {
            return Optional.ofNullable(files.poll());
        }

        @Override
        public Optional<Path> folder(Message title) {
            return Optional.ofNullable(files.poll());
        }
    }
}
