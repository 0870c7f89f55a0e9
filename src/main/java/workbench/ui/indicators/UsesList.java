package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.submission.ContentReader;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Target;

import java.util.List;
import java.util.Optional;

/// The texts of the submission that rest on a series, each with the way to it.
final class UsesList extends VBox {
    private final Texts texts;
    private final Navigator ways;

    UsesList(Texts texts, Navigator ways) {
        this.texts = texts;
        this.ways = ways;
        setId("uses");
    }

    void show(List<Details.Use> all) {
        getChildren().clear();
        Label name = new Label(texts.text("ui.indicators.uses"));
        name.getStyleClass().add("section-title");
        getChildren().add(name);
        if (all.isEmpty()) {
            Label none = Layouts.wrapped(texts.text("ui.indicators.uses.none"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            getChildren().add(none);
        }
        all.forEach(use -> getChildren().add(line(use)));
    }

    private Region line(Details.Use use) {
        String of =
                texts.text(
                        "ui.indicators.use",
                        use.text().kind(),
                        use.words().isEmpty()
                                ? use.text().key()
                                : use.words().in(texts.language()));
        return place(use)
                .<Region>map(
                        place -> {
                            Hyperlink link = new Hyperlink(of);
                            link.setWrapText(true);
                            link.setMinHeight(Region.USE_PREF_SIZE);
                            link.setOnAction(_ -> ways.show(place));
                            return link;
                        })
                .orElseGet(() -> Layouts.wrapped(of));
    }

    private static Optional<Target> place(Details.Use use) {
        return switch (use.text().kind()) {
            case ContentReader.ANSWER -> Optional.of(new Target.Question(use.text().key()));
            case ContentReader.EDITION -> Optional.of(new Target.Editions());
            default -> Optional.empty();
        };
    }
}
