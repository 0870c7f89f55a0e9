package workbench.chart;

import workbench.catalogue.KeptTogether;

import java.util.ArrayList;
import java.util.List;

/// Runs of text broken into lines that fit a width.
///
/// @param lines top to bottom, each the runs that stand side by side in it
/// @param lineHeight from baseline to baseline
record TextBlock(List<List<Run>> lines, double lineHeight) {
    private static final String ELLIPSIS = "…";

    TextBlock {
        lines = lines.stream().map(List::copyOf).toList();
    }

    static TextBlock of(Run run) {
        return new TextBlock(List.of(List.of(run)), run.font().getSize2D() * 1.25);
    }

    /// Breaks at spaces, no-break spaces excepted; text beyond `maxLines` gives way to an ellipsis.
    static TextBlock wrap(Run run, double width, int maxLines) {
        return wrap(List.of(run), List.of(), width, maxLines);
    }

    /// As above, but with lines of about the same length where the last would be a short remnant.
    static TextBlock balanced(Run run, double width, int maxLines) {
        TextBlock block = wrap(run, width, maxLines);
        if (block.lines().size() < 2 || width(block.lines().getLast()) > 0.3 * width) {
            return block;
        }
        TextBlock narrower = block;
        for (double w = width; narrower.lines().size() == block.lines().size(); w -= 10) {
            block = narrower;
            narrower = wrap(run, w, maxLines + 1);
        }
        return block;
    }

    /// As above, of several runs; `tail` is never shortened: words before it give way.
    static TextBlock wrap(List<Run> runs, List<Run> tail, double width, int maxLines) {
        List<Run> words = words(runs);
        List<List<Run>> lines = fill(words, tail, width);
        while (lines.size() > maxLines && words.size() > 1) {
            words.removeLast();
            Run last = words.removeLast();
            words.add(last.withText(last.text().replaceAll("[\\s,;:–…]+$", "") + ELLIPSIS));
            lines = fill(words, tail, width);
        }
        double size =
                runs.isEmpty()
                        ? tail.getFirst().font().getSize2D()
                        : runs.getFirst().font().getSize2D();
        return new TextBlock(lines, size * 1.25);
    }

    /// Whether some of the text had to give way.
    boolean isCut() {
        return lines.stream().flatMap(List::stream).anyMatch(r -> r.text().contains(ELLIPSIS));
    }

    double width() {
        return lines.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    double height() {
        return lines.size() * lineHeight;
    }

    static double width(List<Run> line) {
        return line.stream().mapToDouble(Run::width).sum();
    }

    private static List<Run> words(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        for (Run run : runs) {
            for (String word : KeptTogether.in(run.text().strip()).split(" +")) {
                words.add(run.withText(word));
            }
        }
        return words;
    }

    private static List<List<Run>> fill(List<Run> words, List<Run> tail, double width) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        List<Run> all = new ArrayList<>(words);
        all.addAll(tail);
        for (Run word : all) {
            Run spaced = line.isEmpty() ? word : word.withText(" " + word.text());
            if (!line.isEmpty() && width(line) + spaced.width() > width) {
                lines.add(line);
                line = new ArrayList<>();
                spaced = word;
            }
            line.add(shortened(spaced, width));
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.stream().map(TextBlock::joined).toList();
    }

    /// A single word wider than the whole line loses its end.
    private static Run shortened(Run word, double width) {
        Run fitting = word;
        String text = word.text();
        while (fitting.width() > width && text.length() > 2) {
            text = text.substring(0, text.length() - 1);
            fitting = word.withText(text + ELLIPSIS);
        }
        return fitting;
    }

    /// Neighbours of one font and colour become one run again.
    private static List<Run> joined(List<Run> line) {
        List<Run> joined = new ArrayList<>();
        for (Run run : line) {
            Run before = joined.isEmpty() ? null : joined.getLast();
            if (before != null
                    && before.font().equals(run.font())
                    && before.colour().equals(run.colour())) {
                joined.set(joined.size() - 1, before.withText(before.text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
