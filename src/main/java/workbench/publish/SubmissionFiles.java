package workbench.publish;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.submission.Document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Writes a submission into a folder: one file a format, and its charts beside them.
///
/// Files are named `submission-LANGUAGE.FORMAT` and `charts/ID-LANGUAGE.svg` and `.png`; what stood
/// there under those names is replaced, each file whole or not at all.
public final class SubmissionFiles {
    /// As large as in the Word file: sharp in print across a page.
    private static final double PNG_SCALE = 3;

    /// More would hold more documents in memory than they save in time.
    private static final int MOST_THREADS = 4;

    private static final long LOOK_UP_MILLIS = 100;

    /// The formats that a submission is written in.
    public enum Format {
        docx,
        pdf,
        xlsx
    }

    /// One file to write.
    private record Output(Path file, OutputFiles.Content content) {}

    /// Several files are written at once, each by a thread of its own: a document is laid out on
    /// one core whatever the machine has.
    ///
    /// @return the files written: documents first, then each chart
    public List<Path> write(Document document, Set<Format> formats, Path folder, Progress progress)
            throws WorkbenchException {
        List<Output> outputs = outputs(document, formats, folder);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Path>> under = new ArrayList<>();
            for (Output output : outputs) {
                under.add(
                        pool.submit(
                                () -> {
                                    OutputFiles.write(output.file(), output.content());
                                    return output.file();
                                }));
            }
            for (int i = 0; i < outputs.size(); i++) {
                at(progress, i, outputs.size(), outputs.get(i).file());
                await(under.get(i), progress);
            }
        } finally {
            // What has not begun when something fails, or the person stops it, does not begin.
            pool.shutdownNow();
            pool.close();
        }
        return outputs.stream().map(Output::file).toList();
    }

    private static List<Output> outputs(Document document, Set<Format> formats, Path folder) {
        List<Output> outputs = new ArrayList<>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                String name = "submission-%s.%s".formatted(language(document), format);
                outputs.add(new Output(folder.resolve(name), content(document, format)));
            }
        }
        for (ChartData chart : charts(document)) {
            String name = chart.id() + "-" + language(document);
            Path charts = folder.resolve("charts");
            outputs.add(
                    new Output(
                            charts.resolve(name + ".svg"),
                            out ->
                                    out.write(
                                            ChartWriter.svg(chart)
                                                    .getBytes(StandardCharsets.UTF_8))));
            outputs.add(
                    new Output(
                            charts.resolve(name + ".png"),
                            out -> out.write(ChartWriter.png(chart, PNG_SCALE))));
        }
        return outputs;
    }

    /// Waits for one file, looking now and then whether the person wants to stop.
    private static void await(Future<Path> file, Progress progress) throws WorkbenchException {
        while (true) {
            progress.checkCancelled();
            try {
                file.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException _) {
                // Not written yet.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case WorkbenchException world -> throw world;
                    case RuntimeException bug -> throw bug;
                    case Error error -> throw error;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }

    private static OutputFiles.Content content(Document document, Format format) {
        return switch (format) {
            case docx -> out -> new DocxWriter().write(document, out);
            case pdf -> out -> new PdfWriter().write(document, out);
            case xlsx -> out -> new RegisterWorkbook().write(document, out);
        };
    }

    private static List<ChartData> charts(Document document) {
        return document.charts().stream().map(Typeset::chart).toList();
    }

    private static String language(Document document) {
        return document.language().code();
    }

    private static void at(Progress progress, int done, int total, Path file) {
        progress.checkCancelled();
        progress.at(done, total, Message.of("publish.writing", String.valueOf(file.getFileName())));
    }
}
