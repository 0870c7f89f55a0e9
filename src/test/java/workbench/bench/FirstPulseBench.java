package workbench.bench;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import workbench.ui.Fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What JavaFX itself takes to show a control for the first time, without a line of our program:
/// the floor below which no screen that is made of such a control can come.
///
/// A bare window in the theme of ours (AtlantaFX and no other sheet) is given one thing, and the
/// longest stretch for which the screen's thread is busy with it is told, as {@link ScreenBench}
/// tells it of our screens. Before that the same thing was styled and laid out in scenes that no
/// window shows, on another thread, as often as the program rehearses; each thing has processes of
/// its own, with a start cache that such a process has taught.
///
/// `FirstPulseBench [PROCESSES]` prints the medians of so many, ours and bare in turns, and how
/// many times the floor ours are. With names of things it is such a process itself. Needs a
/// display, as ScreenBench does.
public final class FirstPulseBench {
    /// As often as the program rehearses.
    private static final int REHEARSED = 24;

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final double LINE = 40;

    /// Another width than JavaFX gives a column, or it would measure the words of all lines.
    private static final double COLUMN = 90;

    /// What a line of ours or of ScreenBench says.
    private static final Pattern BUSY =
            Pattern.compile("(.+?) +for the first time .* busy +([0-9.]+) ms; (\\d+) longer.*");

    /// What a first step of a screen is made of, at least and usually.
    private static final Map<String, Supplier<Node>> THINGS = things();

    private FirstPulseBench() {}

    public static void main(String[] arguments) {
        int code = 1;
        try {
            if (arguments.length > 0 && THINGS.containsKey(arguments[0])) {
                bare(List.of(arguments));
            } else {
                compare(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5);
            }
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            // The screen's thread would keep the process.
            System.exit(code);
        }
    }

    private static Map<String, Supplier<Node>> things() {
        Map<String, Supplier<Node>> things = new LinkedHashMap<>();
        things.put("label", () -> new Label("word"));
        things.put("table-1x0", () -> table(1, 0));
        things.put("table-8x1", () -> table(8, 1));
        things.put("table-8x12", () -> table(8, 12));
        things.put("labels-60", FirstPulseBench::pane);
        return things;
    }

    private static Node table(int columns, int rows) {
        TreeTableView<String> table = new TreeTableView<>();
        table.setFixedCellSize(LINE);
        for (int i = 0; i < columns; i++) {
            TreeTableColumn<String, String> column = new TreeTableColumn<>("word");
            column.setCellValueFactory(
                    features -> new SimpleStringProperty(features.getValue().getValue()));
            column.setPrefWidth(COLUMN);
            table.getColumns().add(column);
        }
        TreeItem<String> root = new TreeItem<>("word");
        root.setExpanded(true);
        for (int i = 0; i < rows; i++) {
            root.getChildren().add(new TreeItem<>("word " + i));
        }
        table.setRoot(root);
        table.setShowRoot(false);
        // As high as its header and its rows.
        table.setMaxHeight((rows + 1) * LINE);
        return table;
    }

    private static Node pane() {
        FlowPane pane = new FlowPane();
        for (int i = 0; i < 60; i++) {
            pane.getChildren().add(new Label("word " + i));
        }
        for (int i = 0; i < 10; i++) {
            pane.getChildren().add(new Button("word " + i));
        }
        return pane;
    }

    private static void bare(List<String> things) throws Exception {
        StackPane root = new StackPane();
        Fx.run(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    Stage stage = new Stage();
                    stage.setScene(new Scene(root, WIDTH, HEIGHT));
                    stage.show();
                });
        for (String thing : things) {
            bare(thing, THINGS.get(thing), root);
        }
    }

    private static void bare(String thing, Supplier<Node> made, StackPane root) throws Exception {
        Thread rehearsal = new Thread(() -> rehearse(made), "rehearsal");
        rehearsal.start();
        rehearsal.join();
        Turns.cold(thing, false, () -> Fx.run(() -> root.getChildren().setAll(made.get())));
        // Styles are known then, and code that runs often is compiled.
        for (int i = 0; i < REHEARSED; i++) {
            Fx.run(() -> root.getChildren().setAll(made.get()));
            Fx.settle();
        }
        Turns.cold(
                thing + " again", false, () -> Fx.run(() -> root.getChildren().setAll(made.get())));
    }

    private static void rehearse(Supplier<Node> made) {
        for (int i = 0; i < REHEARSED; i++) {
            StackPane root = new StackPane(made.get());
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            root.resize(scene.getWidth(), scene.getHeight());
            root.applyCss();
            root.layout();
        }
    }

    private static void compare(int processes) throws Exception {
        Path folder = Files.createTempDirectory("first-pulse-bench");
        String jars = StartCache.jars(folder);
        StartCache ours = StartCache.taughtBy(ScreenBench.class, jars, folder);
        StartCache bare =
                StartCache.taughtBy(
                        FirstPulseBench.class,
                        jars,
                        folder,
                        THINGS.keySet().toArray(String[]::new));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < processes; i++) {
            for (String thing : THINGS.keySet()) {
                take(bare.lines(thing), times);
            }
            take(ours.lines("first"), times);
        }
        double floor = median(times.get("table-8x1"));
        System.out.printf(
                "busy ms, medians of %d processes; times the floor (table-8x1)%n", processes);
        times.forEach(
                (name, busy) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-20s %6.1f  %5.2f%n",
                                name,
                                median(busy),
                                median(busy) / floor));
    }

    private static void take(List<String> lines, Map<String, List<Double>> times) {
        for (String line : lines) {
            Matcher said = BUSY.matcher(line);
            if (said.matches()) {
                times.computeIfAbsent(said.group(1), _ -> new ArrayList<>())
                        .add(Double.parseDouble(said.group(2)));
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
