package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The looks of an OpenDocument spreadsheet's cells by the names of their styles, which inherit
/// from each other.
final class OdsStyles {
    private static final double POINTS_TO_AN_INDENT = 10;
    private static final int DEEPEST = 32;

    private final Map<String, Raw> cells = new HashMap<>();
    private final Map<String, NumberStyle> numbers = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private final Map<String, OdsLook> looks = new HashMap<>();
    private final Map<CellStyle, CellStyle> shared =
            new HashMap<>(Map.of(CellStyle.PLAIN, CellStyle.PLAIN));

    /// What a cell of a style looks like.
    ///
    /// @param elapsed whether a time is an amount of hours that may exceed a day
    record OdsLook(Look look, boolean elapsed) {}

    /// What a style says itself; null where it leaves it to its parent.
    private static final class Raw {
        private @Nullable String parent;
        private @Nullable String numbers;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean centred;
        private @Nullable Integer indent;
        private @Nullable Boolean filled;
        private @Nullable Boolean ruledBelow;
    }

    private record NumberStyle(
            boolean percent, int decimals, Optional<Cell.Grain> grain, boolean elapsed) {
        static final NumberStyle NONE = new NumberStyle(false, -1, Optional.empty(), false);
    }

    /// The looks of a style; those of a plain cell for one that the file does not have.
    OdsLook look(String style) {
        OdsLook known = looks.get(style);
        if (known == null) {
            known = resolved(style);
            looks.put(style, known);
        }
        return known;
    }

    boolean hidesTable(String style) {
        return hiddenTables.contains(style);
    }

    /// Takes the styles that stand within the current element.
    void read(XmlCursor cursor) throws WorkbenchException {
        int depth = cursor.depth();
        while (cursor.toChild(depth)) {
            String name = cursor.attribute("name");
            switch (cursor.name()) {
                case "style" -> style(cursor, name == null ? "" : name);
                case "number-style",
                        "percentage-style",
                        "currency-style",
                        "date-style",
                        "time-style" ->
                        numbers.put(name == null ? "" : name, numberStyle(cursor));
                default -> {
                    // Fonts, lists, pages.
                }
            }
        }
    }

    private void style(XmlCursor cursor, String name) throws WorkbenchException {
        String family = cursor.attribute("family");
        Raw raw = new Raw();
        raw.parent = cursor.attribute("parent-style-name");
        raw.numbers = cursor.attribute("data-style-name");
        int depth = cursor.depth();
        while (cursor.toChild(depth)) {
            switch (cursor.name()) {
                case "table-properties" -> {
                    if ("false".equals(cursor.attribute("display"))) {
                        hiddenTables.add(name);
                    }
                }
                case "text-properties" -> {
                    raw.bold = isBold(cursor.attribute("font-weight"));
                    raw.italic = isOneOf(cursor.attribute("font-style"), "italic", "oblique");
                }
                case "paragraph-properties" -> {
                    raw.centred = isOneOf(cursor.attribute("text-align"), "center");
                    raw.indent = indent(cursor.attribute("margin-left"));
                }
                case "table-cell-properties" -> {
                    raw.filled = isFilled(cursor.attribute("background-color"));
                    String below = cursor.attribute("border-bottom");
                    raw.ruledBelow = isRuled(below == null ? cursor.attribute("border") : below);
                }
                default -> {
                    // Rows and columns: how large they are.
                }
            }
        }
        if ("table-cell".equals(family)) {
            cells.put(name, raw);
        }
    }

    private static @Nullable Boolean isOneOf(@Nullable String value, String... wanted) {
        return value == null ? null : Set.of(wanted).contains(value);
    }

    private static @Nullable Boolean isBold(@Nullable String weight) {
        return weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
    }

    /// White cells are how authors hide the grid, not how they mark something.
    private static @Nullable Boolean isFilled(@Nullable String colour) {
        return colour == null
                ? null
                : !colour.equals("transparent")
                        && !colour.toLowerCase(Locale.ROOT).equals("#ffffff");
    }

    private static @Nullable Boolean isRuled(@Nullable String border) {
        return border == null ? null : !border.equals("none") && !border.startsWith("0pt");
    }

    private static @Nullable Integer indent(@Nullable String length) {
        if (length == null) {
            return null;
        }
        double factor =
                length.endsWith("cm")
                        ? 72 / 2.54
                        : length.endsWith("mm")
                                ? 72 / 25.4
                                : length.endsWith("in") ? 72 : length.endsWith("pt") ? 1 : 0;
        try {
            String digits = length.replaceAll("[a-z]+$", "");
            double points = Double.parseDouble(digits) * factor;
            return Math.clamp(Math.round(points / POINTS_TO_AN_INDENT), 0, 100);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static NumberStyle numberStyle(XmlCursor cursor) throws WorkbenchException {
        String kind = cursor.name();
        boolean elapsed = "false".equals(cursor.attribute("truncate-on-overflow"));
        int decimals = -1;
        Cell.Grain grain = null;
        int depth = cursor.depth();
        while (cursor.toChild(depth)) {
            switch (cursor.name()) {
                case "number" -> decimals = cursor.number("decimal-places", -1);
                case "year", "era" -> grain = finer(grain, Cell.Grain.YEAR);
                case "month", "quarter" -> grain = finer(grain, Cell.Grain.MONTH);
                case "day", "day-of-week", "week-of-year" -> grain = finer(grain, Cell.Grain.DAY);
                case "hours", "minutes", "seconds" -> grain = finer(grain, Cell.Grain.TIME);
                default -> {
                    // Text as it stands, and currencies.
                }
            }
        }
        return new NumberStyle(
                kind.equals("percentage-style"), decimals, Optional.ofNullable(grain), elapsed);
    }

    private static Cell.Grain finer(Cell.@Nullable Grain one, Cell.Grain other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    private OdsLook resolved(String style) {
        Raw all = new Raw();
        String name = style;
        for (int i = 0; i < DEEPEST && name != null; i++) {
            Raw own = cells.get(name);
            if (own == null) {
                break;
            }
            inherit(all, own);
            name = own.parent;
        }
        NumberStyle number =
                all.numbers == null
                        ? NumberStyle.NONE
                        : numbers.getOrDefault(all.numbers, NumberStyle.NONE);
        CellStyle look =
                new CellStyle(
                        Boolean.TRUE.equals(all.bold),
                        Boolean.TRUE.equals(all.italic),
                        all.indent == null ? 0 : all.indent,
                        Boolean.TRUE.equals(all.centred),
                        Boolean.TRUE.equals(all.filled),
                        Boolean.TRUE.equals(all.ruledBelow),
                        number.percent(),
                        number.decimals(),
                        number.elapsed());
        return new OdsLook(new Look(share(look), number.grain()), number.elapsed());
    }

    /// One object for all cells that look the same.
    CellStyle share(CellStyle look) {
        CellStyle same = shared.putIfAbsent(look, look);
        return same == null ? look : same;
    }

    private static void inherit(Raw all, Raw own) {
        all.numbers = all.numbers == null ? own.numbers : all.numbers;
        all.bold = all.bold == null ? own.bold : all.bold;
        all.italic = all.italic == null ? own.italic : all.italic;
        all.centred = all.centred == null ? own.centred : all.centred;
        all.indent = all.indent == null ? own.indent : all.indent;
        all.filled = all.filled == null ? own.filled : all.filled;
        all.ruledBelow = all.ruledBelow == null ? own.ruledBelow : all.ruledBelow;
    }
}
