package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.store.ImportRecord;
import workbench.ui.kit.LinesCell;

import java.time.ZoneId;
import java.util.function.ToLongFunction;

/// An import in the list: its file, the day, and how many figures it brought.
final class ImportCell extends LinesCell<ImportRecord> {
    private final Texts texts;
    private final ZoneId zone;
    private final ToLongFunction<ImportRecord> doubtful;

    /// @param zone in which a moment is a day
    /// @param doubtful tells how many figures of an import looked wrong when it was added
    ImportCell(Texts texts, ZoneId zone, ToLongFunction<ImportRecord> doubtful) {
        this.texts = texts;
        this.zone = zone;
        this.doubtful = doubtful;
    }

    @Override
    protected void show(ImportRecord record) {
        String day = ValueFormat.date(record.madeAt().atZone(zone).toLocalDate(), texts.language());
        String words =
                record.current()
                        ? texts.text(
                                "ui.imports.made.current",
                                day,
                                record.figures().words(),
                                doubtful.applyAsLong(record))
                        : texts.text("ui.imports.made.withdrawn", day, record.figures().words());
        Feather icon = record.current() ? Feather.CHECK : Feather.MINUS_CIRCLE;
        String name = MadeName.of(record, texts);
        setGraphic(new TwoLines(icon, name, words, false));
        setAccessibleText(name + ", " + words);
    }
}
