package workbench.publish;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;
import workbench.chart.PlotRoom;
import workbench.submission.Block;
import workbench.submission.Inline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// The blocks of a document as XHTML.
final class HtmlBlocks {
    /// In logical pixels: as high as the native chart in Word.
    private static final int CHART_HEIGHT = 304;

    private final Markup html;
    private final HtmlText text;
    private final HtmlTables tables;
    private final Anchors anchors;
    private final PlotRoom room;
    private boolean breakFirst;
    // Whether something other than a heading stands before; below a heading its own space is
    // enough.
    private boolean spaced;
    private int lastLevel;

    /// @param charts all that the document has
    HtmlBlocks(
            Markup html,
            HtmlText text,
            HtmlTables tables,
            Anchors anchors,
            List<ChartData> charts) {
        this.html = html;
        this.text = text;
        this.tables = tables;
        this.anchors = anchors;
        this.room = PlotRoom.of(charts, CHART_HEIGHT);
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (Belonging.isWithNext(blocks, i)) {
                // The break that was asked for is before what stays together, not within it.
                html.open("div", "class", breakFirst ? "kept new-page" : "kept");
                breakFirst = false;
                block(blocks.get(i++));
                block(blocks.get(i));
                html.close();
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void block(Block block) {
        // A break belongs to what follows: one at the very end makes no empty page.
        if (block instanceof Block.PageBreak) {
            breakFirst = true;
            return;
        }
        if (breakFirst) {
            html.open("div", "class", "new-page");
        } else if (block instanceof Block.Heading heading && spaced) {
            // Space as a block of its own stays behind when the heading goes to the next page.
            html.open("div", "class", "space-" + heading.level()).close();
        }
        write(block);
        if (breakFirst) {
            html.close();
            breakFirst = false;
        }
        spaced = !(block instanceof Block.Heading);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph.content(), "body");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.InLanguage(var language, var blocks) -> {
                html.open("div", "lang", language.locale().toLanguageTag());
                blocks.forEach(this::write);
                html.close();
            }
            case Block.Question question -> question(question);
            case Block.Notice notice -> {
                html.open("div", "class", "notice");
                paragraph(notice.content(), "remark");
                html.close();
            }
            case Block.KeyFigures figures -> tables.keyFigures(figures);
            case Block.Table table -> tables.table(table);
            case Block.Chart chart -> chart(chart);
            case Block.PageBreak _ -> {}
        }
    }

    private void heading(Block.Heading heading) {
        // PDF/UA wants no level left out; the look stays that of the level asked for.
        lastLevel = Math.min(heading.level(), lastLevel + 1);
        String marked =
                Palette.marks(heading)
                        ? "border-left-color: #" + Palette.of(heading.factor())
                        : "border-left-color: #ffffff";
        html.element(
                "h" + lastLevel,
                heading.text(),
                "class",
                "heading-" + heading.level(),
                "id",
                anchors.heading(heading),
                "style",
                marked);
    }

    private void paragraph(List<Inline> content, String kind) {
        html.open("p", "class", kind);
        text.inlines(content);
        html.close();
    }

    private void bullets(Block.Bullets bullets) {
        html.open("ul");
        for (List<Inline> item : bullets.items()) {
            html.open("li");
            text.inlines(item);
            html.close();
        }
        html.close();
    }

    private void question(Block.Question question) {
        html.open("div", "class", "question");
        html.open("p", "class", "asked");
        html.element("span", question.number(), "class", "number");
        html.text(" ").text(question.text());
        html.close();
        if (!question.hint().isEmpty()) {
            html.element("p", question.hint(), "class", "hint");
        }
        html.close();
    }

    /// Headline, subtitle, source and note are text, which can be searched and copied; the picture
    /// is the plot.
    private void chart(Block.Chart chart) {
        ChartData data = chart.data();
        byte[] svg = ChartWriter.plotSvg(data, CHART_HEIGHT, room).getBytes(StandardCharsets.UTF_8);
        String ink = "border-top-color: #" + Palette.of(data.factor());
        html.open("div", "class", "figure", "style", ink);
        words(data.headline(), "chart-headline");
        words(data.subtitle(), "chart-subtitle");
        html.open("p", "class", "chart");
        html.empty(
                "img",
                "src",
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg),
                "alt",
                Pictures.alternative(data));
        html.close();
        words(data.sourceLine(), "note");
        words(data.note(), "note");
        if (!chart.evidence().isEmpty()) {
            paragraph(chart.evidence(), "note");
        }
        html.close();
    }

    private void words(String words, String kind) {
        if (!words.isBlank()) {
            html.element("p", words, "class", kind);
        }
    }
}
