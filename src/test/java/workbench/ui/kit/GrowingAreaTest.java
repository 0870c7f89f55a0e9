package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import workbench.ui.Fx;

import java.util.ArrayList;
import java.util.List;

/// Words that are written stay in sight, and the keyboard leads on from them.
class GrowingAreaTest {
    private final FxRobot robot = new FxRobot();
    private GrowingArea area;
    private TextField after;
    private TextField elsewhere;
    private ScrollPane scroll;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.run(
                () -> {
                    area = new GrowingArea("", 2, 8);
                    after = new TextField();
                    elsewhere = new TextField();
                    Region above = new Region();
                    above.setMinHeight(150);
                    Region below = new Region();
                    below.setMinHeight(300);
                    scroll = new ScrollPane(new VBox(above, area, after, elsewhere, below));
                    scroll.setFitToWidth(true);
                    Scene scene = new Scene(scroll, 300, 240);
                    FocusInSight.in(scene);
                    stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    area.requestFocus();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private List<Node> focusedInTurn(KeyCode key) throws Exception {
        List<Node> seen = new ArrayList<>();
        Fx.run(() -> stage.getScene().focusOwnerProperty().subscribe((_, now) -> seen.add(now)));
        robot.push(key);
        Fx.settle();
        return seen;
    }

    @Test
    void tabLeadsOnToWhatStandsNext() throws Exception {
        assertThat(focusedInTurn(KeyCode.TAB)).containsExactly(after);
    }

    @Test
    void whereTabLeadsElsewhereTheKeyboardGoesThereAndNowhereOnTheWay() throws Exception {
        Fx.run(() -> area.leadOnTo(() -> elsewhere));
        assertThat(focusedInTurn(KeyCode.TAB)).containsExactly(elsewhere);
    }

    @Test
    void theScreenScrollsToTheLineThatIsWritten() throws Exception {
        Fx.run(() -> area.replaceSelection("A line\n".repeat(7) + "the last"));
        Fx.await("the caret is in sight", this::caretIsInSight);
        Fx.run(area::home);
        Fx.await("so it is after going back", this::caretIsInSight);
    }

    @Test
    void atItsLimitItShowsWholeLines() throws Exception {
        Fx.run(() -> area.replaceSelection("A line\n".repeat(19) + "the last"));
        Fx.await("it is as high as it gets", () -> area.getHeight() > 100);
        Region content = Fx.get(() -> (Region) area.lookup(".content"));
        Region viewport = Fx.get(() -> (Region) area.lookup(".viewport"));
        double line = Fx.get(() -> area.lookup(".text").getLayoutBounds().getHeight() / 20);
        Insets around = content.getInsets();
        double room = Fx.get(viewport::getHeight) - around.getTop() - around.getBottom();
        assertThat(room / line).isBetween(8.0, 8.3);
    }

    private boolean caretIsInSight() {
        Bounds caret = area.localToScene(area.caret());
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        return caret.getMinY() >= room.getMinY() && caret.getMaxY() <= room.getMaxY();
    }

    @Test
    void aTextOfOneParagraphGrowsAndHasNoLinesOfItsOwn() throws Exception {
        GrowingArea reason = Fx.get(() -> GrowingArea.ofOneParagraph(5));
        Fx.run(
                () -> {
                    ((VBox) scroll.getContent()).getChildren().addFirst(reason);
                    reason.requestFocus();
                });
        Fx.settle();
        double few = Fx.get(reason::getHeight);
        Fx.run(() -> reason.replaceSelection("Counted anew\nby the office. ".repeat(4)));
        Fx.await("it has grown", () -> reason.getHeight() > few);
        String words = Fx.get(reason::getText);
        assertThat(words).doesNotContain("\n").contains("anew by the office");
    }

    @Test
    void afterLinesAreTakenInWithinATextOfOneParagraphTheCaretStandsBehindThem() throws Exception {
        GrowingArea reason = Fx.get(() -> GrowingArea.ofOneParagraph(5));
        Fx.run(
                () -> {
                    reason.setText("hello world");
                    reason.positionCaret(5);
                    reason.replaceSelection("a\r\n\r\nb\n\nc");
                });
        String words = Fx.get(reason::getText);
        int caret = Fx.get(reason::getCaretPosition);
        int anchor = Fx.get(reason::getAnchor);
        assertThat(words).isEqualTo("helloa b c world");
        assertThat(caret).isEqualTo(anchor).isEqualTo(10);
    }
}
