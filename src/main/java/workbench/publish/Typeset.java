package workbench.publish;

import workbench.catalogue.Typography;
import workbench.chart.ChartData;
import workbench.submission.Block;
import workbench.submission.Document;
import workbench.submission.Inline;
import workbench.submission.Register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A document as it goes to the printer: its texts, those that a person typed too, with spaces that
/// hold together what belongs together.
///
/// The one place for all formats. Names of files, sheets and cells stay as they are, as somebody
/// will look for them.
final class Typeset {
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\p{N}.,\u00a0\u202f]+");
    private static final Pattern NOUN = Pattern.compile("^ (?=\\p{Ll}{2,14}\\b)");

    private Typeset() {}

    static Document document(Document document) {
        return new Document(
                document.language(),
                cover(document.cover()),
                document.contentsTitle(),
                blocks(document.blocks()),
                blocks(document.annex()),
                register(document.register()));
    }

    static Document.Cover cover(Document.Cover cover) {
        return new Document.Cover(
                words(cover.community()),
                words(cover.title()),
                words(cover.subtitle()),
                cover.facts().stream().map(Typeset::words).toList(),
                cover.preparedOn(),
                words(cover.preparedLine()),
                words(cover.notice()));
    }

    static Register register(Register register) {
        return new Register(
                register.title(),
                register.headers(),
                register.rows().stream().map(Typeset::row).toList());
    }

    private static Register.Row row(Register.Row row) {
        return new Register.Row(
                row.id(),
                words(row.shown()),
                row.value(),
                words(row.indicator()),
                words(row.period()),
                words(row.unit()),
                row.file(),
                row.sheet(),
                row.cells(),
                row.imported(),
                words(row.status()));
    }

    static ChartData chart(ChartData data) {
        return new ChartData(
                data.id(),
                data.language(),
                data.factor(),
                Typography.headline(data.headline()),
                words(data.subtitle()),
                data.lines().stream().map(Typeset::line).toList(),
                data.unit(),
                data.decimals(),
                data.targets().stream()
                        .map(target -> new ChartData.Target(target.value(), words(target.label())))
                        .toList(),
                data.fromZero(),
                words(data.source()),
                words(data.note()),
                data.altText());
    }

    private static ChartData.Line line(ChartData.Line line) {
        return new ChartData.Line(words(line.label()), line.emphasis(), line.points());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Typeset::block).toList();
    }

    private static Block block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var id, var text, var factor) ->
                    new Block.Heading(level, id, words(text), factor);
            case Block.Paragraph(var content) -> new Block.Paragraph(inlines(content));
            case Block.Bullets(var items) ->
                    new Block.Bullets(items.stream().map(Typeset::inlines).toList());
            case Block.InLanguage(var language, var inner) ->
                    new Block.InLanguage(language, blocks(inner));
            case Block.Question(var number, var text, var hint) ->
                    new Block.Question(number, words(text), words(hint));
            case Block.Notice(var content) -> new Block.Notice(inlines(content));
            case Block.KeyFigures(var items, var factor) ->
                    new Block.KeyFigures(items.stream().map(Typeset::keyFigure).toList(), factor);
            case Block.Table table -> table(table);
            case Block.Chart(var data, var evidence) ->
                    new Block.Chart(chart(data), inlines(evidence));
            case Block.PageBreak pageBreak -> pageBreak;
        };
    }

    private static Block.KeyFigure keyFigure(Block.KeyFigure item) {
        return new Block.KeyFigure(
                words(item.value()),
                words(item.label()),
                words(item.detail()),
                item.evidence(),
                item.detailEvidence());
    }

    private static Block table(Block.Table table) {
        return new Block.Table(
                words(table.caption()),
                table.columns(),
                table.rows().stream().map(Typeset::row).toList(),
                words(table.note()));
    }

    private static Block.Row row(Block.Row row) {
        return new Block.Row(
                row.cells().stream()
                        .map(cell -> new Block.Cell(inlines(cell.content()), cell.tone()))
                        .toList());
    }

    private static List<Inline> inlines(List<Inline> content) {
        List<Inline> typeset = new ArrayList<>();
        boolean number = false;
        for (Inline inline : content) {
            String text = words(inline.text());
            // A number stays with what it counts.
            String held = number ? NOUN.matcher(text).replaceFirst("\u00a0") : text;
            typeset.add(
                    switch (inline) {
                        case Inline.Words _ -> new Inline.Words(held);
                        case Inline.Strong _ -> new Inline.Strong(text);
                        case Inline.Emphasis _ -> new Inline.Emphasis(text);
                        case Inline.Figure figure -> new Inline.Figure(text, figure.evidence());
                    });
            number = inline instanceof Inline.Figure && BARE_NUMBER.matcher(text).matches();
        }
        return typeset;
    }

    private static String words(String text) {
        return Typography.spaced(text);
    }
}
