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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The spreadsheets among what was dropped: a file is taken as it is, a folder for the spreadsheets
/// within it.
///
/// @param files the spreadsheets
/// @param others what was found in folders beside them and passed over
record SpreadsheetsWithin(List<Path> files, List<Path> others) {
    private static final int DEPTH = 16;

    /// As a person would look for them; those that differ in capitals only have an order too.
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(Path::toString, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Comparator.naturalOrder());

    SpreadsheetsWithin {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    static SpreadsheetsWithin of(List<Path> dropped, Progress progress) throws WorkbenchException {
        List<Path> files = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : dropped) {
            progress.checkCancelled();
            if (Files.isDirectory(path)) {
                SpreadsheetsWithin found = within(path, progress);
                files.addAll(found.files());
                others.addAll(found.others());
            } else {
                files.add(path);
            }
        }
        return new SpreadsheetsWithin(files, others);
    }

    private static SpreadsheetsWithin within(Path folder, Progress progress)
            throws WorkbenchException {
        Map<Boolean, List<Path>> found;
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            found =
                    paths.peek(_ -> progress.checkCancelled())
                            .filter(SpreadsheetsWithin::isSomebodys)
                            .sorted(BY_NAME)
                            .collect(Collectors.partitioningBy(SpreadsheetsWithin::isSpreadsheet));
        } catch (IOException | UncheckedIOException e) {
            throw new WorkbenchException(
                    Message.of("ui.imports.folder.failed", folder.toString()),
                    Message.of("ui.imports.folder.failed.why"),
                    Message.of("ui.imports.folder.failed.remedy"),
                    e);
        }
        List<Path> files = found.getOrDefault(true, List.of());
        if (files.isEmpty()) {
            throw new WorkbenchException(
                    Message.of("ui.imports.folder.empty", folder.toString()),
                    Message.of("ui.imports.folder.empty.why"),
                    Message.of("ui.imports.folder.empty.remedy"));
        }
        return new SpreadsheetsWithin(files, found.getOrDefault(false, List.of()));
    }

    /// A file that a person put there. Office leaves a small lock file of this name beside a
    /// workbook that is open, and systems leave hidden ones.
    private static boolean isSomebodys(Path path) {
        String name = name(path);
        return Files.isRegularFile(path)
                && !name.startsWith("~$")
                && !name.startsWith(".")
                && !name.equalsIgnoreCase("Thumbs.db")
                && !name.equalsIgnoreCase("desktop.ini");
    }

    private static boolean isSpreadsheet(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0
                && SpreadsheetEndings.CERTAIN.contains(
                        name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /// What lay beside the spreadsheets and was not read; empty where nothing did.
    Optional<Message> told() {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "ui.imports.folder.others",
                                others.size(),
                                SomeNames.of(others.stream().map(SpreadsheetsWithin::name)),
                                SomeNames.more(others.size())));
    }
}
