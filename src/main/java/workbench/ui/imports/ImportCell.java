package workbench.ui.imports;

import javafx.scene.control.ListCell;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.store.ImportRecord;

import java.time.ZoneId;

/// An import in the list: its file, the day, and how many figures it brought.
final class ImportCell extends ListCell<ImportRecord> {
    private final Texts texts;
    private final ZoneId zone;

    /// @param zone in which a moment is a day
    ImportCell(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ImportRecord record, boolean empty) {
        super.updateItem(record, empty);
        if (empty || record == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String day = ValueFormat.date(record.madeAt().atZone(zone).toLocalDate(), texts.language());
        String words =
                record.current()
                        ? texts.text("ui.imports.made.current", day, record.observations())
                        : texts.text("ui.imports.made.withdrawn", day, record.observations());
        Feather icon = record.current() ? Feather.CHECK : Feather.ROTATE_CCW;
        String name =
                record.source().name().isEmpty()
                        ? texts.text("ui.imports.made.by-hand")
                        : record.source().name();
        setGraphic(new TwoLines(icon, name, words, false));
        setAccessibleText(name + ", " + words);
    }
}
