package workbench.cli;

import workbench.catalogue.Units;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.CellRef;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The file of `indicators --set`: one row an indicator, the columns of `indicators`, in any order.
///
/// A column that is left out keeps what the dossier has; a cell left empty clears it, but for the
/// names, without which an indicator could not be told from others.
final class IndicatorSheet {
    static final List<String> HEADERS =
            List.of(
                    "code",
                    "name_en",
                    "name_fr",
                    "factor",
                    "unit",
                    "direction",
                    "target",
                    "target_year",
                    "limit",
                    "decimals",
                    "definition",
                    "source",
                    "base_year");

    private final SheetFiles files;

    IndicatorSheet(SheetFiles files) {
        this.files = files;
    }

    /// @param known what the dossier has already
    List<Indicator> read(Path path, List<Indicator> known) throws WorkbenchException {
        List<Grid> grids = files.grids(files.open(path), Progress.SILENT);
        Grid grid = grids.isEmpty() ? null : grids.getFirst();
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 1; grid != null && column <= grid.columns(); column++) {
            columns.put(grid.cell(1, column).raw().strip().toLowerCase(Locale.ROOT), column);
        }
        if (grid == null || !(columns.containsKey("code") || columns.containsKey("name_en"))) {
            throw wrong(path, Message.of("cli.indicators.no-header", String.join(", ", HEADERS)));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int row = 2; row <= grid.rows(); row++) {
            Row cells = new Row(path, grid, columns, row);
            if (!cells.text("code").isEmpty() || !cells.text("name_en").isEmpty()) {
                indicators.add(indicator(cells, before(cells, known)));
            }
        }
        return indicators;
    }

    /// What the dossier has under the row's code, or under its name where it gives no code.
    private static Indicator before(Row row, List<Indicator> known) {
        String code = row.text("code");
        String name = row.text("name_en");
        return known.stream()
                .filter(
                        one ->
                                code.isEmpty()
                                        ? one.name().en().equals(name)
                                                || one.name().fr().equals(name)
                                        : one.code().equals(code))
                .findFirst()
                .orElseGet(() -> Indicator.provisional(""));
    }

    private static Indicator indicator(Row row, Indicator before) throws WorkbenchException {
        String factor = row.text("factor");
        if (!factor.isEmpty() && Factor.of(factor).isEmpty()) {
            throw row.wrong("factor", Message.of("cli.indicators.not-a-factor"));
        }
        String direction = row.text("direction");
        if (!Direction.of(direction).key().equals(direction.toLowerCase(Locale.ROOT))) {
            throw row.wrong("direction", Message.of("cli.indicators.not-a-direction"));
        }
        return new Indicator(
                row.text("code").isEmpty() ? before.code() : row.text("code"),
                new Bilingual(
                        row.textOr("name_en", before.name().en()),
                        row.textOr("name_fr", before.name().fr())),
                row.has("factor") ? Factor.of(factor) : before.factor(),
                row.has("unit") ? unit(row.text("unit")) : before.unit(),
                row.has("direction") ? Direction.of(direction) : before.direction(),
                row.has("target") ? row.number("target") : before.target(),
                row.has("target_year") ? row.whole("target_year") : before.targetYear(),
                row.has("limit") ? row.number("limit") : before.limit(),
                row.has("decimals") ? row.whole("decimals") : before.decimals(),
                row.has("definition")
                        ? Bilingual.same(row.text("definition"))
                        : before.definition(),
                row.has("source") ? row.text("source") : before.source(),
                row.has("base_year") ? row.whole("base_year") : before.baseYear());
    }

    private static Unit unit(String words) {
        return Units.shipped()
                .byCode(words)
                .or(() -> Units.shipped().byWords(words))
                .orElseGet(() -> Unit.ofWords(words));
    }

    private static WorkbenchException wrong(Path path, Message why) {
        return new WorkbenchException(
                Message.of("cli.indicators.failed", String.valueOf(path.getFileName())),
                why,
                Message.of("cli.indicators.remedy"));
    }

    /// One row of the file, its cells by column name.
    private record Row(Path path, Grid grid, Map<String, Integer> columns, int number) {
        boolean has(String column) {
            return columns.containsKey(column);
        }

        String textOr(String column, String otherwise) {
            String text = text(column);
            return text.isEmpty() ? otherwise : text;
        }

        String text(String column) {
            Integer at = columns.get(column);
            return at == null ? "" : grid.cell(number, at).raw().strip();
        }

        OptionalDouble number(String column) throws WorkbenchException {
            String text = text(column);
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                double number = new BigDecimal(text).doubleValue();
                if (Double.isFinite(number)) {
                    return OptionalDouble.of(number);
                }
            } catch (NumberFormatException _) {
                // Told below.
            }
            throw wrong(column, Message.of("cli.indicators.not-a-number"));
        }

        OptionalInt whole(String column) throws WorkbenchException {
            OptionalDouble number = number(column);
            if (number.isPresent() && number.getAsDouble() != (int) number.getAsDouble()) {
                throw wrong(column, Message.of("cli.indicators.not-a-number"));
            }
            return number.isPresent()
                    ? OptionalInt.of((int) number.getAsDouble())
                    : OptionalInt.empty();
        }

        WorkbenchException wrong(String column, Message why) {
            String cell =
                    Optional.ofNullable(columns.get(column))
                            .map(at -> new CellRef(grid.name(), number, at).toString())
                            .orElse("");
            return IndicatorSheet.wrong(
                    path, Message.of("cli.indicators.at", cell, text(column), why));
        }
    }
}
