package workbench.publish;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.submission.Block;
import workbench.submission.Document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes a submission into a folder: one file a format, and its charts beside them.
///
/// Files are named `submission-LANGUAGE.FORMAT` and `charts/ID-LANGUAGE.svg` and `.png`; what stood
/// there under those names is replaced, each file whole or not at all.
public final class SubmissionFiles {
    /// As large as in the Word file: sharp in print across a page.
    private static final double PNG_SCALE = 3;

    private static final int FILES_A_CHART = 2;

    /// The formats that a submission is written in.
    public enum Format {
        docx,
        pdf,
        xlsx
    }

    /// @return the files written, in the order of writing
    public List<Path> write(Document document, Set<Format> formats, Path folder, Progress progress)
            throws WorkbenchException {
        List<Path> written = new ArrayList<>();
        List<ChartData> charts = charts(document);
        int total = formats.size() + FILES_A_CHART * charts.size();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                Path file =
                        folder.resolve("submission-%s.%s".formatted(language(document), format));
                at(progress, written.size(), total, file);
                OutputFiles.write(file, content(document, format));
                written.add(file);
            }
        }
        for (ChartData chart : charts) {
            String name = chart.id() + "-" + language(document);
            Path svg = folder.resolve("charts").resolve(name + ".svg");
            at(progress, written.size(), total, svg);
            OutputFiles.write(
                    svg,
                    out ->
                            out.write(
                                    ChartWriter.svg(chart)
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            Path png = folder.resolve("charts").resolve(name + ".png");
            OutputFiles.write(png, out -> out.write(ChartWriter.png(chart, PNG_SCALE)));
            written.add(svg);
            written.add(png);
        }
        return List.copyOf(written);
    }

    private OutputFiles.Content content(Document document, Format format) {
        return switch (format) {
            case docx -> out -> new DocxWriter().write(document, out);
            case pdf -> out -> new PdfWriter().write(document, out);
            case xlsx -> out -> new RegisterWorkbook().write(document, out);
        };
    }

    private static List<ChartData> charts(Document document) {
        return document.blocks().stream()
                .flatMap(
                        block ->
                                block instanceof Block.Chart(var data)
                                        ? java.util.stream.Stream.of(data)
                                        : java.util.stream.Stream.empty())
                .toList();
    }

    private static String language(Document document) {
        return document.language().code();
    }

    private static void at(Progress progress, int done, int total, Path file) {
        progress.checkCancelled();
        progress.at(done, total, Message.of("publish.writing", String.valueOf(file.getFileName())));
    }
}
