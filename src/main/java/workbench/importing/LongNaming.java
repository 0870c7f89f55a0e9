package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names the figures of a long table: what rows with the same words are called is worked out once.
final class LongNaming implements FigureFinder.Naming {
    private static final int REMEMBERED = 100_000;

    private final FigureNames names;
    private final FigureUnits units;
    private final List<Integer> naming = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Words, Row> rows = new HashMap<>();
    private final Frames frames;
    private Row now = new Row(0);
    private @Nullable Words last;

    /// The words of a row that name its figures.
    private record Words(List<String> section, String[] labels, Optional<Unit> unit) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Words other
                    && Arrays.equals(labels, other.labels)
                    && section.equals(other.section)
                    && unit.equals(other.unit);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(labels) * 31 + section.hashCode();
        }
    }

    /// What rows of the same words are called.
    private static final class Row {
        private final @Nullable Named[] named;

        Row(int columns) {
            named = new Named[columns];
        }
    }

    /// What the figures of such rows in one column are called.
    private static final class Named {
        private final FigureNames.Name name;
        private final List<SeriesKey> keys = new ArrayList<>(1);
        private @Nullable SeriesKey plain;
        private @Nullable SeriesKey percent;
        private Frames.@Nullable Like like;

        Named(FigureNames.Name name) {
            this.name = name;
        }
    }

    LongNaming(Table table, FigureNames names, FigureUnits units) {
        this.names = names;
        this.units = units;
        this.frames = new Frames(table);
        for (StubColumn stub : table.stubs()) {
            switch (stub.kind()) {
                case INDICATOR, INDICATOR_CODE, PLACE, PLACE_CODE, UNIT, MEASURE, DIMENSION ->
                        naming.add(stub.column());
                case PERIOD, SCALE, STATUS, DECIMALS, ATTRIBUTE -> {
                    // Name no series.
                }
            }
        }
        table.data().forEach(column -> places.put(column.column(), places.size()));
    }

    /// Goes on to a row.
    void begin(DataRow row) {
        if (!isAsBefore(row)) {
            goOn(row);
        }
    }

    /// Whether a row has the words of the last one, as most have.
    private boolean isAsBefore(DataRow row) {
        Words before = last;
        if (before == null
                || !row.section().equals(before.section())
                || !row.unit().equals(before.unit())) {
            return false;
        }
        for (int i = 0; i < before.labels().length; i++) {
            if (!row.labels().getOrDefault(naming.get(i), "").equals(before.labels()[i])) {
                return false;
            }
        }
        return true;
    }

    private void goOn(DataRow row) {
        String[] labels = new String[naming.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = row.labels().getOrDefault(naming.get(i), "");
        }
        Words key = new Words(row.section(), labels, row.unit());
        Row known = rows.get(key);
        if (known == null) {
            if (rows.size() * places.size() >= REMEMBERED) {
                rows.clear();
            }
            known = new Row(places.size());
            rows.put(key, known);
        }
        last = key;
        now = known;
    }

    private Named named(DataRow row, DataColumn column) {
        int place = places.getOrDefault(column.column(), 0);
        Named known = now.named[place];
        if (known == null) {
            known = new Named(names.of(row, column));
            now.named[place] = known;
        }
        return known;
    }

    @Override
    public SeriesKey key(Grid grid, DataRow row, DataColumn column) {
        Named named = named(row, column);
        names.count(named.name);
        if (grid.cell(row.row(), column.column()) instanceof Cell.Number number
                && !number.style().elapsed()) {
            boolean percent = number.style().percent();
            SeriesKey known = percent ? named.percent : named.plain;
            if (known == null) {
                known = keyed(grid, row, column, named);
                if (percent) {
                    named.percent = known;
                } else {
                    named.plain = known;
                }
            }
            return known;
        }
        return keyed(grid, row, column, named);
    }

    private SeriesKey keyed(Grid grid, DataRow row, DataColumn column, Named named) {
        Unit unit = units.of(grid, row, column, named.name.indicator());
        for (SeriesKey known : named.keys) {
            if (known.unit().equals(unit)) {
                return known;
            }
        }
        SeriesKey key = named.name.key(unit);
        named.keys.add(key);
        return key;
    }

    @Override
    public SourceLabel label(DataRow row, DataColumn column) {
        Named named = named(row, column);
        Frames.Like like = named.like;
        SourceLabel known = like == null ? null : frames.in(like, row, column);
        if (known != null) {
            return known;
        }
        SourceLabel label = names.sourceLabel(row, column);
        named.like = frames.like(label, row, column);
        return label;
    }
}
