package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.importing.DraftNames.Name;
import workbench.ui.kit.LinesCell;

import java.util.ArrayList;
import java.util.List;

/// An indicator of a draft in its list: what its figures will be called, and what the file calls
/// them.
final class NameCell extends LinesCell<Name> {
    private final Texts texts;

    NameCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void show(Name name) {
        String called = name.indicator().name().in(texts.language());
        String line = line(name);
        setGraphic(
                new TwoLines(
                        name.isUnknown() ? Feather.HELP_CIRCLE : Feather.CHECK,
                        called,
                        line,
                        false));
        setAccessibleText(called + ", " + line);
    }

    private String line(Name name) {
        List<String> parts = new ArrayList<>();
        if (name.isUnknown()) {
            parts.add(texts.text("ui.imports.names.unknown"));
        } else if (!name.words().isEmpty()) {
            parts.add(texts.text("ui.imports.names.words", name.words()));
        }
        if (name.said()) {
            parts.add(texts.text("ui.imports.names.said"));
        }
        parts.add(texts.text("ui.imports.names.figures", name.figures()));
        return String.join(" · ", parts);
    }
}
