package workbench.importing.recipe;

import workbench.importing.recipe.CellDecision.Instead;
import workbench.importing.recipe.CellDecision.LeaveOut;
import workbench.model.CellRef;
import workbench.model.Message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How decisions on cells are written: `{"sheet": "Data", "cell": "C7", "instead": "12.5",
/// "reason": "…"}`, or `"leaveOut": true`.
final class CellDecisionJson {
    private CellDecisionJson() {}

    static Map<String, Object> of(CellDecision decision) {
        Map<String, Object> into = new LinkedHashMap<>();
        if (!decision.cell().sheet().isEmpty()) {
            into.put("sheet", decision.cell().sheet());
        }
        into.put("cell", decision.cell().a1());
        switch (decision) {
            case LeaveOut _ -> into.put("leaveOut", true);
            case Instead instead -> into.put("instead", instead.value().toPlainString());
        }
        if (!decision.reason().isBlank()) {
            into.put("reason", decision.reason());
        }
        return into;
    }

    static List<CellDecision> read(List<JsonPlace> places) throws JsonPlace.Wrong {
        List<CellDecision> decisions = new ArrayList<>();
        Set<CellRef> cells = new HashSet<>();
        for (JsonPlace place : places) {
            CellDecision decision = read(place);
            if (!cells.add(decision.cell())) {
                throw place.wrong(
                        Message.of("importing.recipe.cell.twice", decision.cell().toString()));
            }
            decisions.add(decision);
        }
        return decisions;
    }

    private static CellDecision read(JsonPlace place) throws JsonPlace.Wrong {
        place.mayHave("sheet", "cell", "instead", "leaveOut", "reason");
        CellRef cell = cell(place);
        String reason = place.text("reason").orElse("");
        Optional<BigDecimal> instead = place.decimal("instead");
        if (place.flag("leaveOut") == instead.isPresent()) {
            throw place.wrong(Message.of("importing.recipe.cell.either"));
        }
        if (instead.isEmpty()) {
            return new LeaveOut(cell, reason);
        }
        if (reason.isEmpty()) {
            throw place.wrong(Message.of("importing.recipe.cell.reason"));
        }
        return new Instead(cell, instead.get(), reason);
    }

    private static CellRef cell(JsonPlace place) throws JsonPlace.Wrong {
        try {
            // A sheet's name may begin or end with a space; an A1 does not.
            return CellRef.of(place.verbatim("sheet"), place.text("cell").orElse(""));
        } catch (IllegalArgumentException _) {
            throw place.at("cell").wrong(Message.of("importing.recipe.cell.name"));
        }
    }
}
