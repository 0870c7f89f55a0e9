package workbench.cli;

import workbench.layout.TableSummary;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;

/// The periods and units that a table speaks of.
final class Periods {
    private Periods() {}

    /// As written, oldest first.
    static List<String> of(TableSummary table) {
        return table.periods().stream().map(Period::text).toList();
    }

    /// In words, in the order of the table.
    static List<String> units(TableSummary table, Language language) {
        return table.units().stream()
                .map(Unit::name)
                .map(name -> name.in(language))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
