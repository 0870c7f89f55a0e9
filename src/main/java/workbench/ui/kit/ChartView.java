package workbench.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

import workbench.chart.ChartData;
import workbench.chart.ChartLook;
import workbench.chart.ChartPainter;
import workbench.job.JobRunner;
import workbench.job.LatestJob;
import workbench.job.Outcome;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;

/// A chart on the screen, on the screen's own paper: in the dark theme in colours that stand out
/// from it as the printed ones do from white.
///
/// It is painted by the one painter of all charts, beside the screen's thread and at the screen's
/// own pixels, whenever its figures or its room change. Screen readers hear its alternative text.
public final class ChartView extends Region {
    private static final Duration SETTLE = Duration.millis(60);
    private static final double LEAST = 80;
    private static final double USUAL_LETTERS = 14;

    private final ObjectProperty<Optional<ChartData>> data =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<ChartData> beside = Optional.empty();
    private final ImageView picture = new ImageView();

    /// Never seen; tells how large letters are here.
    private final Label lettering = new Label();

    /// Never seen; tells the colour of the screen here.
    private final Region paper = new Region();

    private final LatestJob painting;
    private final PauseTransition settle = new PauseTransition(SETTLE);

    public ChartView(JobRunner jobs) {
        painting = new LatestJob(jobs);
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        lettering.setVisible(false);
        lettering.setManaged(false);
        paper.getStyleClass().add("chart-paper");
        paper.setVisible(false);
        paper.setManaged(false);
        getChildren().addAll(picture, lettering, paper);
        setPrefSize(ChartPainter.WIDTH, ChartPainter.HEIGHT);
        setMinSize(LEAST, LEAST);
        settle.setOnFinished(
                _ -> {
                    if (isSeen()) {
                        paint();
                    }
                });
        data.subscribe(
                chart -> {
                    setAccessibleText(chart.map(ChartData::altText).orElse(""));
                    paint();
                });
        widthProperty().subscribe(_ -> later());
        heightProperty().subscribe(_ -> later());
        lettering.fontProperty().subscribe((_, _) -> later());
        paper.backgroundProperty().subscribe((_, _) -> later());
    }

    /// The chart that is shown; empty for none.
    public ObjectProperty<Optional<ChartData>> data() {
        return data;
    }

    /// Lets its plot end where that of a chart of the same size beside it does: who compares two
    /// compares heights.
    public void standBeside(ChartData other) {
        beside = Optional.of(other);
        later();
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(snappedLeftInset(), snappedTopInset());
    }

    /// While a divider is dragged the old picture stays.
    private void later() {
        if (picture.getImage() == null) {
            paint();
        } else {
            settle.playFromStart();
        }
    }

    /// Whether it stands in a window that is open.
    private boolean isSeen() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getWindow()))
                .filter(Window::isShowing)
                .isPresent();
    }

    private void paint() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (data.get().isEmpty() || width < LEAST || height < LEAST) {
            painting.cancel();
            picture.setImage(null);
            return;
        }
        ChartData chart = data.get().get();
        double scale =
                Optional.ofNullable(getScene())
                        .flatMap(scene -> Optional.ofNullable(scene.getWindow()))
                        .map(window -> Math.max(1, window.getOutputScaleX()))
                        .orElse(1.0);
        double letters = Math.max(1, lettering.getFont().getSize() / USUAL_LETTERS);
        ChartLook look = look();
        Optional<ChartData> other = beside;
        painting.run(
                _ -> draw(chart, other, width, height, scale, letters, look),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Image>(var image)) {
                        picture.setImage(image);
                        picture.setFitWidth(width);
                        picture.setFitHeight(height);
                    }
                });
    }

    private ChartLook look() {
        return Optional.ofNullable(paper.getBackground())
                .flatMap(background -> background.getFills().stream().findFirst())
                .map(BackgroundFill::getFill)
                .filter(javafx.scene.paint.Color.class::isInstance)
                .map(javafx.scene.paint.Color.class::cast)
                .map(
                        fill ->
                                new ChartLook(
                                        new Color(
                                                (float) fill.getRed(),
                                                (float) fill.getGreen(),
                                                (float) fill.getBlue())))
                .orElse(ChartLook.PRINT);
    }

    /// @param scale pixels of the screen in one of ours
    /// @param letters how much larger than usual letters are
    private static Image draw(
            ChartData chart,
            Optional<ChartData> beside,
            double width,
            double height,
            double scale,
            double letters,
            ChartLook look) {
        int across = (int) Math.ceil(width * scale);
        int down = (int) Math.ceil(height * scale);
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(look.paper());
        graphics.fillRect(0, 0, across, down);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.scale(scale * letters, scale * letters);
        double room = width / letters;
        double whole = height / letters;
        double less =
                beside.map(other -> ChartPainter.shorterBeside(chart, other, room, whole))
                        .orElse(0.0);
        ChartPainter.draw(chart, graphics, room, whole - less, look);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        across, down, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
