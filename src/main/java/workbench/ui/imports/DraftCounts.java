package workbench.ui.imports;

import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import workbench.catalogue.Texts;
import workbench.importing.DraftNames;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a draft or an import comes down to: how many there are of each, each a button that shows
/// its list. First what asks for somebody, then what of it the submission would say and how it is
/// called, then the rest; what there is none of is not there.
final class DraftCounts extends FlowPane {
    private final ImportsViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    DraftCounts(ImportsViewModel model, Texts texts, DraftItems items) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("imports-counts");
        kinds(items, true);
        int touched = model.effect().change().get().size();
        if (!items.areMade() && touched > 0) {
            add(DraftList.CHANGES, texts.text("ui.imports.standing.list.uses", touched));
        }
        List<DraftNames.Name> names = items.names();
        if (!names.isEmpty()) {
            long unknown = names.stream().filter(DraftNames.Name::isUnknown).count();
            add(
                    DraftList.NAMES,
                    unknown > 0 && unknown < names.size()
                            ? texts.text("ui.imports.count.names.some", unknown, names.size())
                            : texts.text("ui.imports.count.names", names.size(), unknown));
        }
        kinds(items, false);
    }

    private void kinds(DraftItems items, boolean asking) {
        Stream.of(ItemKind.values())
                .filter(kind -> kind.asks() == asking && items.count(kind) > 0)
                .forEach(kind -> getChildren().add(toggle(kind, items.count(kind))));
    }

    private CountToggle toggle(ItemKind kind, long count) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        CountToggle toggle =
                new CountToggle(
                        "kind-" + key,
                        texts.text("ui.imports.count." + key, count),
                        group,
                        kind,
                        () -> {
                            model.list().set(DraftList.ITEMS);
                            model.sight().list(kind);
                        });
        toggle.setSelected(
                model.sight().kind().get() == kind && model.list().get() == DraftList.ITEMS);
        return toggle;
    }

    private void add(DraftList which, String words) {
        CountToggle toggle =
                new CountToggle(
                        "kind-" + which.name().toLowerCase(Locale.ROOT),
                        words,
                        group,
                        which,
                        () -> model.list().set(which));
        toggle.setSelected(model.list().get() == which);
        getChildren().add(toggle);
    }
}
