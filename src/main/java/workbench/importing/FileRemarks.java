package workbench.importing;

import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetInfo;
import workbench.sheet.SourceFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a person should know of a file that was read: that it holds macros, what of it a
/// spreadsheet program would not show, and what somebody has pinned to its cells.
public final class FileRemarks {
    private static final int NAMED = 20;

    private FileRemarks() {}

    /// The comments of a sheet.
    ///
    /// @param byCell by cell name (`C7`)
    public record Comments(String sheet, Map<String, String> byCell) {
        private Stream<String> lines() {
            return byCell.entrySet().stream()
                    .map(
                            one ->
                                    "%s!%s: “%s”"
                                            .formatted(
                                                    sheet,
                                                    one.getKey(),
                                                    one.getValue()
                                                            .replaceAll("\\s+", " ")
                                                            .strip()));
        }
    }

    /// @param sheets what of each is hidden
    /// @param comments of each
    public static List<Message> of(
            SourceFile file, List<HiddenParts> sheets, List<Comments> comments) {
        List<Message> remarks = new ArrayList<>(file.remarks());
        List<String> hidden =
                sheets.stream()
                        .map(HiddenParts::sheet)
                        .filter(SheetInfo::hidden)
                        .map(SheetInfo::name)
                        .toList();
        if (!hidden.isEmpty()) {
            remarks.add(Message.of("importing.remark.hidden-sheets", hidden.size(), named(hidden)));
        }
        add(
                remarks,
                "importing.remark.hidden-rows",
                sheets,
                parts -> parts.rows().stream().map(String::valueOf).toList());
        add(
                remarks,
                "importing.remark.hidden-columns",
                sheets,
                parts -> parts.columns().stream().map(CellRef::columnName).toList());
        List<String> pinned = comments.stream().flatMap(Comments::lines).toList();
        if (!pinned.isEmpty()) {
            remarks.add(Message.of("importing.remark.comments", pinned.size(), named(pinned)));
        }
        return remarks;
    }

    /// The same, and by which recipe the file was read.
    static List<Message> of(
            SourceFile file, List<HiddenParts> sheets, List<Comments> comments, Fit reading) {
        List<Message> remarks = of(file, sheets, comments);
        Recipe by = reading.recipe();
        if (by.isSaid() && !by.files().isEmpty()) {
            remarks.add(Message.of("importing.remark.by-recipe", by.name(), by.files().getLast()));
        }
        return remarks;
    }

    /// That sheets are not there of which nothing was to be imported.
    static Optional<Message> withoutSheets(ImportOptions said, Fit reading) {
        List<String> sheets =
                reading.layouts().stream().map(layout -> layout.grid().name()).toList();
        List<String> unknown = said.unknownSheets(sheets);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "importing.remark.no-such-sheet",
                                unknown.size(),
                                named(unknown),
                                named(sheets)));
    }

    private static void add(
            List<Message> remarks,
            String key,
            List<HiddenParts> sheets,
            Function<HiddenParts, List<String>> hidden) {
        int count = 0;
        List<String> places = new ArrayList<>();
        for (HiddenParts sheet : sheets) {
            List<String> names = hidden.apply(sheet);
            count += names.size();
            if (!names.isEmpty()) {
                places.add("%s (%s)".formatted(sheet.sheet().name(), named(names)));
            }
        }
        if (count > 0) {
            remarks.add(Message.of(key, count, named(places)));
        }
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " …" : first;
    }
}
