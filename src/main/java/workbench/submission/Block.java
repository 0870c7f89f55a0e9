package workbench.submission;

import workbench.chart.ChartData;
import workbench.model.Factor;
import workbench.model.Language;

import java.util.List;
import java.util.Optional;

/// One piece of a document, in reading order.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 to 3
    /// @param id unique in the document, for links and bookmarks
    /// @param factor whose colour marks it
    record Heading(int level, String id, String text, Optional<Factor> factor) implements Block {}

    /// A paragraph of running text.
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /// Items without an order.
    record Bullets(List<List<Inline>> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// What is told in another language than the document's, for readers that read aloud and for
    /// spelling checks.
    ///
    /// @param blocks paragraphs and bullets
    record InLanguage(Language language, List<Block> blocks) implements Block {
        public InLanguage {
            blocks = List.copyOf(blocks);
        }
    }

    /// A question of the questionnaire, set apart from its answer.
    ///
    /// @param number such as `1.2`
    /// @param hint limit and type in words, such as "at most 250 words"; empty for none
    record Question(String number, String text, String hint) implements Block {}

    /// A remark that must not be overlooked: illustrative figures, what is missing.
    record Notice(List<Inline> content) implements Block {
        public Notice {
            content = List.copyOf(content);
        }
    }

    /// A few big figures side by side.
    ///
    /// @param items at most four
    /// @param factor whose colour marks them; empty where they are of none
    record KeyFigures(List<KeyFigure> items, Optional<Factor> factor) implements Block {
        public KeyFigures {
            items = List.copyOf(items);
        }

        /// Those of no factor.
        public KeyFigures(List<KeyFigure> items) {
            this(items, Optional.empty());
        }
    }

    /// One big figure.
    ///
    /// @param value as printed
    /// @param label what it is
    /// @param detail year and change, in small print; may have two lines
    /// @param evidence the register's row
    /// @param detailEvidence the register's row of what the detail's last line tells; empty for
    ///   none
    record KeyFigure(
            String value, String label, String detail, String evidence, String detailEvidence) {
        /// A figure whose detail tells no other.
        public KeyFigure(String value, String label, String detail, String evidence) {
            this(value, label, detail, evidence, "");
        }
    }

    /// A table. Its first column heads the rows.
    ///
    /// @param caption above it
    /// @param note below it, in small print; empty for none
    record Table(String caption, List<Column> columns, List<Row> rows, String note)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A column of a table.
    ///
    /// @param weight its share of the width
    /// @param numeric set flush right
    record Column(String header, int weight, boolean numeric) {}

    /// A row of a table, one cell a column.
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of a table.
    ///
    /// @param tone how good what it says is, always beside the words for it
    record Cell(List<Inline> content, Tone tone) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// Whether a cell tells good or bad news.
    enum Tone {
        NEUTRAL,
        GOOD,
        FAIR,
        BAD
    }

    /// A chart with its alternative text.
    ///
    /// @param evidence the figures that it labels, in a line of small print, each leading to its
    ///   row of the register; may be empty
    record Chart(ChartData data, List<Inline> evidence) implements Block {
        public Chart {
            evidence = List.copyOf(evidence);
        }
    }

    /// What follows starts on a new page.
    record PageBreak() implements Block {}
}
