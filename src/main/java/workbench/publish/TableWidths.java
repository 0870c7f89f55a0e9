package workbench.publish;

import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How wide the columns of a printed table are: as it wishes, but none so narrow that a word or a
/// number in it would be broken.
///
/// Lengths in points, those of an upright page: on a wider one all columns grow alike.
final class TableWidths {
    private static final double PAGE = DocxSections.TEXT_WIDTH / 20.0;

    private static final double LETTERS = 9;
    private static final double HEADER = 8.5;
    private static final double DENSE = 8;

    /// Beside the words of a cell, on both sides together: the most that the PDF or Word keeps
    /// free, and a hair for letters that another program sets wider.
    private static final double AROUND_WORDS = 7.5;

    private static final double AROUND_NUMBERS = 12.5;
    private static final double AROUND_DENSE = 9.5;
    private static final double AROUND_VERDICT = 16.5;

    /// A name without a space, such as that of a file, is broken rather than given more.
    private static final double WIDEST = 96;

    /// The share of the page that what columns need may take, so that names have room beside them.
    private static final double FULL = 0.8;

    private final Block.Table table;
    private final ColumnWidths plain;
    private final ColumnWidths bold;
    private final ColumnWidths header;

    private TableWidths(Block.Table table, Language language) {
        this.table = table;
        double letters = Dense.is(table) ? DENSE : LETTERS;
        this.plain = ColumnWidths.regular(letters, language);
        this.bold = ColumnWidths.bold(letters, language);
        this.header = ColumnWidths.bold(Dense.is(table) ? DENSE : HEADER, language);
    }

    /// The widths of all columns, whose sum is the page's.
    static List<Double> of(Block.Table table, Language language) {
        TableWidths widths = new TableWidths(table, language);
        List<Double> words = new ArrayList<>();
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            double longest = widths.longest(i);
            words.add(widths.room(i, longest));
            boolean numeric = table.columns().get(i).numeric();
            figures.add(widths.room(i, numeric ? Math.max(longest, widths.figure(i)) : longest));
        }
        // Numbers keep their units in one line where the page has room for it: `+20.8 points`.
        boolean fits = figures.stream().mapToDouble(Double::doubleValue).sum() <= FULL * PAGE;
        List<Double> least = fits ? figures : words;
        return ColumnWidths.shared(
                PAGE, least, table.columns().stream().map(Block.Column::weight).toList());
    }

    /// What a column needs that holds words so wide.
    private double room(int column, double words) {
        return Math.min(words, WIDEST) + around(column);
    }

    /// The longest figure of a column with what stands behind it, a base year apart.
    private double figure(int column) {
        return table.rows().stream()
                .flatMap(row -> row.cells().get(column).content().stream())
                .mapToDouble(part -> plain.width(part.text().strip()))
                .max()
                .orElse(0);
    }

    /// The same as whole shares.
    static List<Integer> shares(Block.Table table, Language language) {
        return of(table, language).stream().map(width -> (int) Math.round(width * 20)).toList();
    }

    private double longest(int column) {
        double longest = header.word(table.columns().get(column).header());
        for (Block.Row row : table.rows()) {
            Block.Cell cell = row.cells().get(column);
            boolean strong =
                    cell.tone() != Block.Tone.NEUTRAL
                            || cell.content().stream().anyMatch(Inline.Strong.class::isInstance);
            String words = cell.content().stream().map(Inline::text).collect(Collectors.joining());
            longest = Math.max(longest, (strong ? bold : plain).word(words));
        }
        return longest;
    }

    private double around(int column) {
        if (Verdicts.hasAny(table, column)) {
            return AROUND_VERDICT;
        }
        if (!table.columns().get(column).numeric()) {
            return AROUND_WORDS;
        }
        return Dense.is(table) ? AROUND_DENSE : AROUND_NUMBERS;
    }
}
