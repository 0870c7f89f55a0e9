package workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.ShownDecimals;
import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SourceRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure that a person entered: it has no cell, so that its words stand for it.
///
/// @param replaced what stood in its place before, where that still stands
record HandEntry(
        Observation figure, Series series, SourceRecord source, Optional<Observation> replaced) {
    static HandEntry of(Ledger ledger, Observation figure) {
        List<Observation> before =
                ledger.history(figure.series(), figure.period()).stream()
                        .filter(one -> one.importId().value() < figure.importId().value())
                        .filter(
                                one ->
                                        ledger.importOf(one.importId())
                                                .filter(ImportRecord::current)
                                                .isPresent())
                        .toList();
        return new HandEntry(
                figure,
                ledger.series(figure.series()).orElseThrow(),
                ledger.importOf(figure.importId()).orElseThrow().source(),
                before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
    }

    /// What it is, who entered it, when and why, beside what, and the way to what it replaced.
    List<Node> lines(Texts texts, Navigator ways) {
        List<Node> lines = new ArrayList<>();
        Label value =
                Layouts.wrapped(
                        texts.text(
                                "ui.kit.hand.value",
                                name(texts),
                                ValueFormat.period(figure.period(), texts.language()),
                                shown(figure, texts)));
        value.setId("hand-value");
        lines.add(value);
        lines.add(
                Layouts.wrapped(
                        texts.text(
                                "ui.kit.hand.entered",
                                ValueFormat.date(figure.vintage().day(), texts.language()),
                                source.who(),
                                figure.importId().value())));
        lines.add(Layouts.wrapped(texts.text("ui.kit.hand.reason", source.reason())));
        if (source.hasFile()) {
            lines.add(Layouts.wrapped(texts.text("ui.kit.hand.evidence", source.name())));
        }
        replaced.ifPresent(
                one -> {
                    lines.add(
                            Layouts.wrapped(
                                    texts.text(
                                            "ui.kit.hand.replaced",
                                            shown(one, texts),
                                            where(one, texts))));
                    Button show =
                            Layouts.button(
                                    texts.text("ui.kit.hand.show"),
                                    Feather.GRID,
                                    () -> ways.showCell(one));
                    show.setId("hand-replaced");
                    lines.add(show);
                });
        return lines;
    }

    private String name(Texts texts) {
        SeriesKey key = series.key();
        String indicator = key.indicator().name().in(texts.language());
        Place place = key.place();
        return place.name().isEmpty()
                ? indicator
                : texts.text("ui.kit.hand.name", indicator, place.name().in(texts.language()));
    }

    private String shown(Observation one, Texts texts) {
        return one.isMissing()
                ? texts.text("ui.kit.hand.no-value")
                : ValueFormat.standingAlone(
                        one.scaled().orElseThrow(),
                        series.key().unit(),
                        ShownDecimals.inFull(series.key(), one),
                        texts.language());
    }

    private static String where(Observation one, Texts texts) {
        return one.provenance()
                .cell()
                .map(cell -> CellPanel.cellWords(texts, one.provenance().sourceFile(), cell))
                .orElse(texts.text("ui.kit.cell.by-hand"));
    }
}
