package workbench.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import workbench.edit.StandingPreview;
import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.store.FigureChange;
import workbench.store.TextRef;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints what withdrawing or restoring an import would do: one row a figure, or one document.
final class PreviewRows {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "period",
                    "change",
                    "old_value",
                    "new_value",
                    "old_import",
                    "new_import",
                    "touches");

    private PreviewRows() {}

    static void write(StandingPreview preview, boolean json, Console console) throws IOException {
        if (json) {
            console.result(JsonMapper.shared().writeValueAsString(document(preview)));
            return;
        }
        try (Writer target = console.results();
                RowFormat.Rows rows = RowFormat.csv.start(target, HEADERS)) {
            preview.changes().forEach(change -> rows.add(row(preview, change)));
        }
    }

    private static List<Object> row(StandingPreview preview, FigureChange change) {
        SeriesKey key = change.series().key();
        return List.of(
                key.indicator().name().en(),
                key.place().name().en(),
                key.breakdown().text(),
                change.period().text(),
                change.kind().name().toLowerCase(Locale.ROOT),
                value(change.before()),
                value(change.after()),
                importOf(change.before()),
                importOf(change.after()),
                touches(preview, change).stream()
                        .map(text -> text.kind() + " " + text.key())
                        .collect(Collectors.joining(";")));
    }

    private static List<TextRef> touches(StandingPreview preview, FigureChange change) {
        return change.kind() == FigureChange.Kind.STAYS
                ? List.of()
                : preview.restsOn().getOrDefault(change.series().id(), List.of());
    }

    private static Object value(Optional<Observation> figure) {
        return figure.map(one -> Numbers.orNone(one.value())).orElse(Numbers.NONE);
    }

    private static Object importOf(Optional<Observation> figure) {
        return figure.<Object>map(one -> one.importId().value()).orElse(Numbers.NONE);
    }

    private static Map<String, Object> document(StandingPreview preview) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("import", preview.record().id().value());
        document.put("file", preview.record().source().name());
        document.put("would", preview.standing() ? "restore" : "withdraw");
        List<Map<String, @Nullable Object>> changes = new ArrayList<>();
        for (FigureChange change : preview.changes()) {
            List<Object> row = row(preview, change);
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < HEADERS.size() - 1; i++) {
                object.put(HEADERS.get(i), row.get(i) == Numbers.NONE ? null : row.get(i));
            }
            object.put("touches", texts(touches(preview, change)));
            changes.add(object);
        }
        document.put("changes", changes);
        document.put("touched", texts(preview.touched()));
        return document;
    }

    private static List<Map<String, String>> texts(List<TextRef> texts) {
        List<Map<String, String>> objects = new ArrayList<>();
        for (TextRef text : texts) {
            Map<String, String> object = new LinkedHashMap<>();
            object.put("kind", text.kind());
            object.put("key", text.key());
            objects.add(object);
        }
        return objects;
    }
}
