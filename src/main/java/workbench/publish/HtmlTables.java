package workbench.publish;

import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Block.Tone;
import workbench.submission.Register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// Tables as XHTML: data tables, key figures and the register.
final class HtmlTables {
    /// A table of so few rows stays on one page.
    static final int KEPT_TOGETHER = 6;

    /// How many rows at either end of a longer one no page parts.
    static final int ROWS_TOGETHER = 3;

    private final Markup html;
    private final HtmlText text;
    private final Anchors anchors;
    private int page = DocxSections.TEXT_WIDTH;

    HtmlTables(Markup html, HtmlText text, Anchors anchors) {
        this.html = html;
        this.text = text;
        this.anchors = anchors;
    }

    /// From here on the pages are those of the register, which lie across.
    void across() {
        page = DocxSections.REGISTER_WIDTH;
    }

    /// Whether a table has so few rows that it stays on one page.
    static boolean isKept(Block.Table table) {
        return table.rows().size() <= KEPT_TOGETHER;
    }

    void table(Block.Table table) {
        boolean kept = isKept(table);
        html.open("div", "class", kept ? "table kept" : "table");
        // Not a caption element: the library would have it read after the table.
        html.element("p", table.caption(), "class", kept ? "caption" : "caption ahead");
        html.open("table", "class", Dense.is(table) ? "data dense" : "data");
        double grown = (double) page / DocxSections.TEXT_WIDTH;
        TableWidths.of(table, text.language()).forEach(width -> column(width * grown, "pt"));
        html.open("thead").open("tr");
        List<String> kinds = kinds(table);
        for (int i = 0; i < table.columns().size(); i++) {
            header(table.columns().get(i).header(), kinds.get(i));
        }
        html.close().close();
        Iterator<List<Block.Row>> groups = groups(table.rows()).iterator();
        while (groups.hasNext()) {
            List<Block.Row> group = groups.next();
            html.open("tbody", "class", group.size() <= ROWS_TOGETHER ? "together" : "apart");
            group.forEach(row -> row(row, kinds));
            if (!kept && !groups.hasNext()) {
                lastRow(table);
            }
            html.close();
        }
        html.close();
        if (kept && !table.note().isEmpty()) {
            html.element("p", table.note(), "class", "note");
        }
        html.close();
    }

    /// What the marks mean, as a row: of a table that pages may part, only its rows can be kept
    /// together.
    private void lastRow(Block.Table table) {
        if (!table.note().isEmpty()) {
            html.open("tr");
            String across = String.valueOf(table.columns().size());
            html.element("td", table.note(), "class", "note", "colspan", across);
            html.close();
        }
    }

    /// The first rows, the last ones and those between: neither end of a table stands alone on a
    /// page.
    private static <T> List<List<T>> groups(List<T> rows) {
        if (rows.size() <= 2 * ROWS_TOGETHER) {
            return List.of(rows);
        }
        int last = rows.size() - ROWS_TOGETHER;
        return List.of(
                rows.subList(0, ROWS_TOGETHER),
                rows.subList(ROWS_TOGETHER, last),
                rows.subList(last, rows.size()));
    }

    /// The figures side by side: a table whose headers are the labels.
    void keyFigures(Block.KeyFigures figures) {
        html.open("table", "class", "key-figures", "title", text.keyFigures());
        columns(figures.items().stream().map(_ -> 1).toList());
        html.open("thead").open("tr");
        String colour = "#" + Palette.of(figures.factor());
        String rule = "border-top-color: " + colour;
        figures.items()
                .forEach(item -> html.element("th", item.label(), "scope", "col", "style", rule));
        html.close().close();
        html.open("tbody")
                .open("tr", "class", KeyFigureSize.isLong(figures) ? "values long" : "values");
        for (Block.KeyFigure item : figures.items()) {
            html.open("td", "style", "color: " + colour);
            text.figure(item.value(), item.evidence());
            html.close();
        }
        html.close().open("tr", "class", "details");
        figures.items().forEach(this::detail);
        html.close().close().close();
    }

    private void detail(Block.KeyFigure item) {
        html.open("td");
        List<String> lines = item.detail().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.empty("br");
            }
            boolean last = i == lines.size() - 1;
            text.figure(lines.get(i), last ? item.detailEvidence() : "");
        }
        html.close();
    }

    void register(Register register, Language language) {
        html.open("table", "class", "data evidence");
        RegisterWidths.of(register, language).forEach(width -> column(width, "pt"));
        html.open("thead").open("tr");
        for (RegisterColumn column : RegisterColumn.values()) {
            header(register.headers().get(column.ordinal()), kind(column.numeric()));
        }
        html.close().close();
        for (List<Register.Row> group : groups(register.rows())) {
            html.open("tbody", "class", group.size() <= ROWS_TOGETHER ? "together" : "apart");
            for (Register.Row row : group) {
                html.open("tr");
                for (RegisterColumn column : RegisterColumn.values()) {
                    registerCell(row, column, language);
                }
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void registerCell(Register.Row row, RegisterColumn column, Language language) {
        String words = column.text(row, language);
        if (column == RegisterColumn.ID) {
            String anchor = anchors.evidence(row.id()).orElseThrow();
            html.element("th", words, "scope", "row", "id", anchor);
        } else {
            html.element("td", words, "class", kind(column.numeric()));
        }
    }

    private void columns(List<Integer> weights) {
        double total = weights.stream().mapToInt(Integer::intValue).sum();
        weights.forEach(weight -> column(100 * weight / total, "%"));
    }

    /// In points where it has to hold a word: the library cuts the decimals of a percentage off.
    private void column(double width, String unit) {
        html.empty("col", "style", String.format(Locale.ROOT, "width: %.2f%s", width, unit));
    }

    private void header(String words, String kind) {
        html.element("th", words, "scope", "col", "class", kind);
    }

    private void row(Block.Row row, List<String> kinds) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            String kind = kinds.get(i);
            if (i == 0) {
                html.open("th", "scope", "row", "class", kind);
            } else if (cell.tone() == Tone.NEUTRAL) {
                html.open("td", "class", kind);
            } else {
                String colour = "#" + Palette.of(cell.tone());
                String style = "color: %1$s; border-left-color: %1$s".formatted(colour);
                html.open("td", "class", kind + " tone", "style", style);
            }
            text.inlines(cell.content());
            html.close();
        }
        html.close();
    }

    // All cells of a column with verdicts leave room for the coloured bar, so that words align.
    private static List<String> kinds(Block.Table table) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String kind = kind(table.columns().get(i).numeric());
            kinds.add(Verdicts.hasAny(table, i) ? kind + " verdict" : kind);
        }
        return kinds;
    }

    private static String kind(boolean numeric) {
        return numeric ? "numeric" : "words";
    }
}
