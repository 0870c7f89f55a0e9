package workbench.layout;

import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file's sheet of words says of a sheet of figures, as the metadata of Statistics Canada's
/// full tables do: blocks of records, each under a row of headers of its own.
///
/// @param title empty where it names none
/// @param notes its notes, and what it says of corrections
/// @param legend the meaning of symbols
public record Companion(String title, List<String> notes, Map<String, SymbolSet.Meaning> legend) {
    public static final Companion NONE = new Companion("", List.of(), Map.of());

    public Companion {
        notes = List.copyOf(notes);
        legend = Map.copyOf(legend);
    }

    /// The companion of a sheet among the sheets of its file: the one whose name begins as its own
    /// does, else the only one.
    public static Companion of(Grid grid, List<Grid> sheets) {
        List<Grid> describing = sheets.stream().filter(sheet -> sheet.info().describes()).toList();
        String stem = grid.name().replaceFirst("\\.[^.]*$", "");
        return describing.stream()
                .filter(sheet -> sheet.name().startsWith(stem))
                .findFirst()
                .or(
                        () ->
                                describing.size() == 1
                                        ? describing.stream().findFirst()
                                        : Optional.empty())
                .map(Companion::read)
                .orElse(NONE);
    }

    /// Which block of the metadata a row stands in.
    private enum Block {
        CUBE,
        LEGEND,
        NOTES,
        CORRECTIONS,
        OTHER
    }

    private static Companion read(Grid words) {
        Block block = Block.OTHER;
        String title = "";
        List<String> notes = new ArrayList<>();
        List<String> symbols = new ArrayList<>();
        for (int row = 1; row <= words.rows(); row++) {
            String first = text(words, row, 1);
            Block begun = begun(first, text(words, row, 2), text(words, row, 3));
            if (begun != Block.OTHER) {
                block = begun;
            } else if (words.lastColumn(row) == 0) {
                block = Block.OTHER;
            } else {
                String second = text(words, row, 2);
                switch (block) {
                    case CUBE -> title = title.isEmpty() ? first : title;
                    case LEGEND -> symbols.add(second + " = " + first);
                    case NOTES -> notes.add(second);
                    case CORRECTIONS -> notes.add(text(words, row, 3));
                    case OTHER -> {
                        // Dimensions and their members, surveys, subjects.
                    }
                }
            }
        }
        notes.removeIf(String::isEmpty);
        return new Companion(title, notes, SymbolSets.legend(symbols));
    }

    /// The block whose headers these are, in either language; OTHER for none.
    private static Block begun(String first, String second, String third) {
        String head = Words.fold(first);
        String next = Words.fold(second);
        if (head.equals("cube title") || head.equals("titre du cube")) {
            return Block.CUBE;
        }
        if (head.equals("description") && (next.equals("symbol") || next.equals("symbole"))) {
            return Block.LEGEND;
        }
        if (next.equals("note")) {
            return Block.NOTES;
        }
        return Words.fold(third).matches("correction note|note de correction")
                ? Block.CORRECTIONS
                : Block.OTHER;
    }

    private static String text(Grid words, int row, int column) {
        return Words.oneLine(words.cell(row, column).raw()).strip();
    }

    /// The table with what this says of it; what stands on its own sheet comes before.
    Table describing(Table table) {
        if (equals(NONE)) {
            return table;
        }
        TableContext own = table.context();
        List<String> titles = new ArrayList<>(own.titles());
        if (titles.isEmpty() && !title.isEmpty()) {
            titles.add(title);
        }
        List<String> all = new ArrayList<>(own.notes());
        all.addAll(notes);
        TableContext context =
                new TableContext(
                        titles,
                        own.title().isEmpty() ? title : own.title(),
                        all,
                        own.unit(),
                        own.multiplier(),
                        own.period(),
                        own.place(),
                        own.releaseDate(),
                        legend.isEmpty() ? own.symbols() : own.symbols().with(legend));
        return table.in(context);
    }
}
