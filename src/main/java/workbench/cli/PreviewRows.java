package workbench.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import workbench.edit.EnteredInPlace;
import workbench.edit.StandingPreview;
import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.store.FigureChange;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.TextRef;
import workbench.submission.RowChange;
import workbench.submission.SubmissionChange;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /// One row a figure.
    static void rows(StandingPreview preview, Ledger ledger, Console console) throws IOException {
        try (Writer target = console.results();
                RowFormat.Rows figures = RowFormat.csv.start(target, HEADERS)) {
            preview.each(ledger, change -> figures.add(row(preview, change)));
        }
    }

    /// One document.
    ///
    /// @param submission the answers and charts that would print otherwise
    /// @param rows of the submission's tables of indicators that would
    static void document(
            StandingPreview preview,
            SubmissionChange submission,
            List<RowChange> rows,
            Ledger ledger,
            Console console)
            throws IOException {
        try (Writer target = console.results()) {
            write(preview, ledger, target);
            target.write(",\"rows\":" + json(tableRows(rows)));
            target.write(",\"submission\":" + json(new ChangeReport(console).json(submission)));
            target.write(",\"stay\":" + json(entered(preview.entered())));
            target.write(",\"along\":" + json(along(preview.along())) + "}\n");
        }
    }

    private static List<Object> row(StandingPreview preview, FigureChange change) {
        List<Object> row = new ArrayList<>(told(change));
        row.add(
                preview.touchedBy(change).stream()
                        .map(text -> text.kind() + " " + text.key())
                        .collect(Collectors.joining(";")));
        return row;
    }

    /// What is told of a change, by all headers but the last.
    private static List<Object> told(FigureChange change) {
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
                importOf(change.after()));
    }

    private static Object value(Optional<Observation> figure) {
        return figure.map(one -> Numbers.orNone(one.value())).orElse(Numbers.NONE);
    }

    private static Object importOf(Optional<Observation> figure) {
        return figure.<Object>map(one -> one.importId().value()).orElse(Numbers.NONE);
    }

    /// The beginning of a document, on one line and written as it is found: the figures, and the
    /// texts that they touch.
    private static void write(StandingPreview preview, Ledger ledger, Writer target)
            throws IOException {
        target.write("{\"import\":" + preview.record().id().value());
        target.write(",\"file\":" + json(preview.record().source().name()));
        target.write(",\"would\":" + json(preview.standing() ? "restore" : "withdraw"));
        target.write(",\"changes\":[");
        String[] separator = {""};
        preview.each(
                ledger,
                change -> {
                    write(target, separator[0] + json(object(preview, change)));
                    separator[0] = ",";
                });
        target.write("],\"touched\":" + json(texts(preview.touched())));
    }

    private static List<Map<String, Object>> tableRows(List<RowChange> rows) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (RowChange row : rows) {
            SeriesKey key = row.series().key();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("factor", row.factor().key());
            object.put("indicator", key.indicator().name().en());
            object.put("place", key.place().name().en());
            object.put("breakdown", key.breakdown().text());
            object.put("key_figure", row.keyFigure());
            objects.add(object);
        }
        return objects;
    }

    /// The entries by hand that go or come with it.
    private static List<Map<String, Object>> along(List<ImportRecord> entries) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (ImportRecord entry : entries) {
            objects.add(entry(entry, entry.observations()));
        }
        return objects;
    }

    private static Map<String, Object> entry(ImportRecord entry, long figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("import", entry.id().value());
        object.put("reason", entry.source().reason());
        object.put("figures", figures);
        return object;
    }

    /// The entries by hand that stay.
    private static List<Map<String, Object>> entered(List<EnteredInPlace> entries) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (EnteredInPlace stays : entries) {
            objects.add(entry(stays.entry(), stays.figures()));
        }
        return objects;
    }

    private static Map<String, @Nullable Object> object(
            StandingPreview preview, FigureChange change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<Object> told = told(change);
        for (int i = 0; i < told.size(); i++) {
            object.put(HEADERS.get(i), told.get(i) == Numbers.NONE ? null : told.get(i));
        }
        object.put(HEADERS.getLast(), texts(preview.touchedBy(change)));
        return object;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void write(Writer target, String text) {
        try {
            target.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
