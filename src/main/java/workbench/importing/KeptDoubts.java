package workbench.importing;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.importing.Doubt.Kind;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Period;
import workbench.store.Ledger;
import workbench.store.MessageJson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of an import that looked wrong when it was added, as the dossier keeps them: later
/// nobody could tell, for they were held against what the dossier had then.
///
/// Kept beside the import as a text of the kind {@link #KIND}: `{"figures": 3, "cells": [{"sheet":
/// "Data", "cell": "C7", "doubts": [{"kind": …, "compared": …, "period": …, "message": …}]}]}`.
///
/// @param figures how many there were
/// @param byCell why, by the cell of each; of very many only the first
public record KeptDoubts(long figures, Map<CellRef, List<Doubt>> byCell) {
    public static final String KIND = "import.doubts";

    /// The only one of its kind.
    public static final String KEY = "";

    public static final KeptDoubts NONE = new KeptDoubts(0, Map.of());

    /// Nobody looks through more.
    private static final int CELLS_AT_MOST = 2_000;

    public KeptDoubts {
        byCell = Map.copyOf(byCell);
    }

    /// The text to be kept of a draft that is added; empty where nothing of it looks wrong.
    public static Optional<String> json(ImportDraft draft) {
        if (draft.counts().doubtful() == 0) {
            return Optional.empty();
        }
        List<Map<String, Object>> cells =
                draft.doubtful().stream().limit(CELLS_AT_MOST).map(KeptDoubts::cell).toList();
        return Optional.of(
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("figures", draft.counts().doubtful(), "cells", cells)));
    }

    /// Those of an import; none where none was kept.
    public static KeptDoubts of(Ledger ledger, ImportId id) {
        return Optional.ofNullable(ledger.besideOf(id, KIND).get(KEY))
                .map(KeptDoubts::read)
                .orElse(NONE);
    }

    /// How many figures looked wrong, by the import that brought them.
    public static Map<ImportId, Long> counts(Ledger ledger) {
        Map<ImportId, Long> counts = new HashMap<>();
        ledger.allBeside(KIND, KEY)
                .forEach(
                        (id, json) -> {
                            long figures = figures(tree(json));
                            if (figures > 0) {
                                counts.put(id, figures);
                            }
                        });
        return counts;
    }

    private static Map<String, Object> cell(DraftFigure figure) {
        CellRef cell = figure.found().cell();
        Map<String, Object> into = new LinkedHashMap<>();
        into.put("sheet", cell.sheet());
        into.put("cell", cell.a1());
        into.put("doubts", figure.doubts().stream().map(KeptDoubts::doubt).toList());
        return into;
    }

    private static Map<String, Object> doubt(Doubt doubt) {
        Map<String, Object> into = new LinkedHashMap<>();
        into.put("kind", doubt.kind().name());
        into.put("compared", doubt.compared());
        into.put("period", doubt.period().text());
        into.put("message", MessageJson.write(doubt.message()));
        return into;
    }

    /// What cannot be read, as in a dossier that was tampered with, is left out: it only tells of
    /// figures that are there.
    private static KeptDoubts read(String json) {
        try {
            return read(tree(json));
        } catch (JacksonException | IllegalArgumentException _) {
            return NONE;
        }
    }

    /// Nothing where it is no JSON.
    private static JsonNode tree(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static long figures(JsonNode whole) {
        return whole.path("figures").asLong(0);
    }

    private static KeptDoubts read(JsonNode whole) {
        Map<CellRef, List<Doubt>> byCell = new HashMap<>();
        for (JsonNode one : whole.path("cells")) {
            List<Doubt> doubts = new ArrayList<>();
            for (JsonNode doubt : one.path("doubts")) {
                doubts.add(readDoubt(doubt));
            }
            byCell.put(
                    CellRef.of(one.path("sheet").asString(""), one.path("cell").asString("")),
                    List.copyOf(doubts));
        }
        return new KeptDoubts(figures(whole), byCell);
    }

    private static Doubt readDoubt(JsonNode doubt) {
        return new Doubt(
                Kind.valueOf(doubt.path("kind").asString("")),
                doubt.path("compared").asDouble(),
                Period.parse(doubt.path("period").asString("")).orElse(Period.NONE),
                MessageJson.read(doubt.path("message").asString("")));
    }
}
