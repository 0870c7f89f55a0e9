package workbench.cli;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.Table;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The periods and units that a table speaks of.
final class Periods {
    private Periods() {}

    /// As written, oldest first.
    static List<String> of(Table table) {
        return Stream.concat(
                        Stream.concat(
                                table.data().stream().map(DataColumn::period),
                                table.rows().stream().map(DataRow::period)),
                        Stream.of(table.context().period()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(Period::text)
                .toList();
    }

    /// In words, in the order of the table.
    static List<String> units(Table table, Language language) {
        return Stream.concat(
                        Stream.of(table.context().unit()),
                        Stream.concat(
                                table.data().stream().map(DataColumn::unit),
                                table.rows().stream().map(DataRow::unit)))
                .flatMap(Optional::stream)
                .distinct()
                .map(Unit::name)
                .map(name -> name.in(language))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
