package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.layout.StubColumn.Kind;
import workbench.model.Unit;
import workbench.sheet.Cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the unit and the scale that a row of figures tells of itself.
final class RowUnits {
    private static final int SCALE_ALONE = 1;
    private static final int OTHER_WORDS = 2;
    private static final int KNOWN_UNIT = 3;

    private final SheetView sheet;

    /// The columns that say something of units or scales.
    private final TreeMap<Integer, Kind> kinds = new TreeMap<>();

    private final List<Integer> data;
    private final boolean longShape;
    private Optional<UnitRecogniser.Found> band = Optional.empty();

    /// What the last row that had a unit and no figures says.
    private Optional<UnitRecogniser.Found> headed = Optional.empty();

    private int headedIndent;

    private final Memo<Optional<UnitRecogniser.Found>> known =
            new Memo<>(UnitRecogniser::inUnitColumn);

    /// What the names of a list say, which come again and again.
    private final Memo<Optional<Unit>> unitsInNames = new Memo<>(RowUnits::unitInName);

    private final Memo<Integer> scalesInNames = new Memo<>(RowUnits::scaleInName);

    RowUnits(SheetView sheet, TreeMap<Integer, Kind> kinds, List<Integer> data, boolean longShape) {
        this.sheet = sheet;
        for (Map.Entry<Integer, Kind> stub : kinds.entrySet()) {
            switch (stub.getValue()) {
                case UNIT, MEASURE, SCALE -> this.kinds.put(stub.getKey(), stub.getValue());
                default -> {
                    // Names no unit.
                }
            }
        }
        this.data = data;
        this.longShape = longShape;
    }

    /// Notes what a line across the figures says that all beneath it count.
    ///
    /// @return whether the line says a unit or a scale, and nothing else
    boolean under(String line) {
        Optional<UnitRecogniser.Found> found = UnitRecogniser.line(line);
        // A line of other words begins something else, whose unit is not told yet.
        band = found;
        headed = Optional.empty();
        return found.isPresent();
    }

    /// Notes a row that heads others and names no unit: what was headed by one before it ends.
    ///
    /// @param indent of its name
    void section(int row, int indent) {
        if (indent <= headedIndent && !namesUnit(row)) {
            headed = Optional.empty();
        }
    }

    private boolean namesUnit(int row) {
        return kinds.entrySet().stream()
                .anyMatch(
                        stub -> stub.getValue() == Kind.UNIT && !sheet.isBlank(row, stub.getKey()));
    }

    /// Notes the unit of a row, which is that of the rows beneath it as well where it has no
    /// figures and they have no unit: `Net generation, thousand MWh`, and `Coal` and `Gas` under
    /// it.
    ///
    /// @param indent of its name
    void pass(int row, boolean hasFigures, int indent) {
        for (Map.Entry<Integer, Kind> stub : kinds.entrySet()) {
            if (stub.getValue() == Kind.UNIT && !sheet.isBlank(row, stub.getKey())) {
                headedIndent = indent;
                headed =
                        hasFigures
                                ? Optional.empty()
                                : Optional.of(unitColumn(sheet.text(row, stub.getKey())));
            }
        }
    }

    private UnitRecogniser.Found unitColumn(String text) {
        String words = Words.plain(text);
        return known.of(words)
                .orElseGet(() -> new UnitRecogniser.Found(Optional.of(Unit.ofWords(words)), 0, ""));
    }

    /// Whether a row without figures heads others by its unit: that beneath it has none.
    boolean heads(int row, int below) {
        return kinds.entrySet().stream()
                .filter(stub -> stub.getValue() == Kind.UNIT)
                .anyMatch(
                        stub ->
                                !sheet.isBlank(row, stub.getKey())
                                        && sheet.isBlank(below, stub.getKey()));
    }

    /// The unit of a row: of its unit or measure column, of its cells' formats, of its name or
    /// section, or of the line across the figures above it.
    Optional<Unit> unit(int row, Map<Integer, String> words, String name, List<String> section) {
        Optional<Unit> unit = Optional.empty();
        int said = 0;
        for (Map.Entry<Integer, Kind> stub : kinds.entrySet()) {
            String word = words.getOrDefault(stub.getKey(), "");
            if (word.isEmpty()) {
                continue;
            }
            if (stub.getValue() == Kind.UNIT && says(word) > said) {
                said = says(word);
                unit =
                        Optional.of(
                                known.of(word)
                                        .map(found -> found.unit().orElse(Unit.COUNT))
                                        .orElse(Unit.ofWords(word)));
            }
            if (stub.getValue() == Kind.MEASURE && DerivedWords.isPercent(word)) {
                return Optional.of(Unit.PERCENT);
            }
        }
        if (isPercentRow(row)) {
            return Optional.of(Unit.RATIO);
        }
        if (unit.isEmpty() && longShape && !kinds.containsValue(Kind.UNIT)) {
            unit = unitsInNames.of(name);
        }
        if (unit.isEmpty() && !longShape) {
            unit =
                    unitInName(name)
                            .or(
                                    () ->
                                            section.isEmpty()
                                                    ? Optional.empty()
                                                    : unitInName(section.getLast()));
        }
        return unit.or(() -> headed.flatMap(UnitRecogniser.Found::unit))
                .or(() -> band.flatMap(UnitRecogniser.Found::unit));
    }

    /// How well a cell says the unit, where several columns do: a known unit best, then any words,
    /// and a mere scale says only that something is counted.
    private int says(String word) {
        return known.of(word)
                .map(found -> found.unit().isPresent() ? KNOWN_UNIT : SCALE_ALONE)
                .orElse(OTHER_WORDS);
    }

    /// Of a row's own name and that of its indicator the one that says in what is counted: `North`
    /// beside `Households online (%)`.
    static String tells(String name, String indicator) {
        boolean says = unitInName(name).isPresent() || scaleInName(name) != 0;
        return says || indicator.isEmpty() ? name : indicator;
    }

    /// A unit in brackets behind the row's name, or per cent in the name of a change.
    private static Optional<Unit> unitInName(String name) {
        if (DerivedWords.isPercent(name)
                && (UnitRecogniser.hasPercentSign(name) || DerivedWords.isChange(name))) {
            return Optional.of(Unit.PERCENT);
        }
        if (name.indexOf('(') < 0 && name.indexOf(',') < 0 && name.indexOf('[') < 0) {
            return Optional.empty();
        }
        return UnitRecogniser.within(name)
                .filter(found -> !found.rest().equals(name))
                .flatMap(UnitRecogniser.Found::unit);
    }

    /// Whether the row's number cells are formatted as percentages where their columns are not: a
    /// cell alone is not enough where others are beside it.
    private boolean isPercentRow(int row) {
        int percent = 0;
        int plain = 0;
        for (int column : data) {
            if (sheet.grid().cell(row, column) instanceof Cell.Number number) {
                percent += number.style().percent() ? 1 : 0;
                plain += number.style().percent() ? 0 : 1;
            }
        }
        return percent > plain && (percent > 1 || data.size() == 1);
    }

    /// The power of ten of a row: of its scale or unit column, of its name or section, or of the
    /// line across the figures above it.
    int multiplier(Map<Integer, String> words, String name, List<String> section) {
        int multiplier = 0;
        int scale = 0;
        for (Map.Entry<Integer, Kind> stub : kinds.entrySet()) {
            String word = words.getOrDefault(stub.getKey(), "");
            // The scale may stand there twice, as a power and in words.
            if (stub.getValue() == Kind.SCALE && !word.isEmpty() && scale == 0) {
                scale = UnitRecogniser.scaleOf(word).orElse(power(word));
            }
            if (stub.getValue() == Kind.UNIT && !word.isEmpty()) {
                multiplier += known.of(word).map(UnitRecogniser.Found::multiplier).orElse(0);
            }
        }
        multiplier += scale;
        if (multiplier == 0 && longShape && kinds.isEmpty()) {
            multiplier = scalesInNames.of(name);
        }
        if (multiplier == 0 && !longShape) {
            multiplier = scaleInName(name);
            if (multiplier == 0 && !section.isEmpty()) {
                multiplier = scaleInName(section.getLast());
            }
        }
        if (multiplier != 0) {
            return multiplier;
        }
        // A row of another unit than that of its group does not have the group's scale either.
        Optional<UnitRecogniser.Found> group =
                saysUnit(words, name, section) ? Optional.empty() : headed;
        return group.or(() -> band).map(UnitRecogniser.Found::multiplier).orElse(0);
    }

    private boolean saysUnit(Map<Integer, String> words, String name, List<String> section) {
        return kinds.entrySet().stream()
                        .filter(stub -> stub.getValue() != Kind.SCALE)
                        .map(stub -> words.getOrDefault(stub.getKey(), ""))
                        .anyMatch(word -> !word.isEmpty())
                || unitInName(name).isPresent()
                || !section.isEmpty() && unitInName(section.getLast()).isPresent();
    }

    private static int scaleInName(String name) {
        boolean may = name.indexOf('(') >= 0 || name.indexOf(',') >= 0;
        return may
                ? UnitRecogniser.within(name).map(UnitRecogniser.Found::multiplier).orElse(0)
                : 0;
    }

    /// SDMX's UNIT_MULT is the power itself.
    private static int power(String word) {
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
    }
}
