package workbench.ui.imports;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.SpreadsheetEndings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The spreadsheets among what was dropped: a file is taken as it is, a folder for the spreadsheets
/// within it.
final class SpreadsheetsWithin {
    private static final int DEPTH = 16;

    private SpreadsheetsWithin() {}

    static List<Path> of(List<Path> dropped, Progress progress) throws WorkbenchException {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            progress.checkCancelled();
            if (Files.isDirectory(path)) {
                files.addAll(within(path, progress));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> within(Path folder, Progress progress) throws WorkbenchException {
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            found =
                    paths.peek(_ -> progress.checkCancelled())
                            .filter(SpreadsheetsWithin::isSpreadsheet)
                            .sorted()
                            .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new WorkbenchException(
                    Message.of("ui.imports.folder.failed", folder.toString()),
                    Message.of("ui.imports.folder.failed.why"),
                    Message.of("ui.imports.folder.failed.remedy"),
                    e);
        }
        if (found.isEmpty()) {
            throw new WorkbenchException(
                    Message.of("ui.imports.folder.empty", folder.toString()),
                    Message.of("ui.imports.folder.empty.why"),
                    Message.of("ui.imports.folder.empty.remedy"));
        }
        return found;
    }

    private static boolean isSpreadsheet(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        // Office leaves a small lock file of this name beside a workbook that is open.
        return dot > 0
                && !name.startsWith("~$")
                && SpreadsheetEndings.CERTAIN.contains(
                        name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && Files.isRegularFile(path);
    }
}
