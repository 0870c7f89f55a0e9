package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import workbench.importing.FileRemarks;
import workbench.importing.Importer;
import workbench.layout.RoleRange;
import workbench.layout.SheetSummary;
import workbench.layout.StubColumn;
import workbench.layout.TableSummary;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Says what the program sees in spreadsheets; needs no dossier.
@picocli.CommandLine.Command(name = "inspect")
final class InspectCommand extends Command {
    private final SheetFiles files;
    private final Supplier<Importer> importer;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--beyond-limits")
    private boolean beyondLimits;

    InspectCommand(Console console, SheetFiles files, Supplier<Importer> importer) {
        super(console);
        this.files = files;
        this.importer = importer;
    }

    @Override
    int run() {
        Importer importing = beyondLimits ? importer.get().raised() : importer.get();
        int code = ExitCode.DONE;
        for (Path path : paths) {
            try {
                SourceFile file = (beyondLimits ? files.raised() : files).open(path);
                List<SheetSummary> sheets = importing.summaries(file, console.progress());
                if (json) {
                    console.result(
                            JsonMapper.shared().writeValueAsString(document(path, file, sheets)));
                } else {
                    tell(file, sheets);
                }
                if (sheets.stream().anyMatch(sheet -> !sheet.problems().isEmpty())) {
                    code = ExitCode.NEEDS_A_LOOK;
                }
            } catch (WorkbenchException e) {
                code = ExitCode.NEEDS_A_LOOK;
                if (json) {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("file", path.toString());
                    object.put("error", Failures.json(e, console.texts()));
                    console.result(JsonMapper.shared().writeValueAsString(object));
                } else {
                    console.fail(Failures.withHint(e));
                }
            }
        }
        return code;
    }

    private Map<String, Object> document(Path path, SourceFile file, List<SheetSummary> sheets) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", path.toString());
        object.put("sha256", file.sha256());
        object.put("format", file.format().word());
        object.put("encoding", file.encoding().orElse(null));
        object.put("delimiter", file.delimiter().map(String::valueOf).orElse(null));
        object.put("sheets", sheets.stream().map(this::sheet).toList());
        object.put("remarks", remarks(file, sheets).stream().map(console.texts()::render).toList());
        return object;
    }

    private static List<Message> remarks(SourceFile file, List<SheetSummary> sheets) {
        return FileRemarks.of(
                file,
                sheets.stream().map(SheetSummary::hidden).toList(),
                sheets.stream()
                        .map(sheet -> new FileRemarks.Comments(sheet.name(), sheet.comments()))
                        .toList());
    }

    private Map<String, Object> sheet(SheetSummary sheet) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", sheet.name());
        object.put("hidden", sheet.hidden().sheet().hidden());
        object.put("rows", sheet.rows());
        object.put("columns", sheet.columns());
        object.put("roles", sheet.roles().stream().map(InspectCommand::role).toList());
        object.put("tables", sheet.tables().stream().map(this::table).toList());
        object.put(
                "problems",
                sheet.problems().stream()
                        .map(problem -> Failures.json(problem, console.texts(), false))
                        .toList());
        object.put("hiddenRows", sheet.hidden().rows());
        object.put(
                "hiddenColumns",
                sheet.hidden().columns().stream().map(CellRef::columnName).toList());
        object.put("comments", sheet.comments());
        return object;
    }

    private static Map<String, Object> role(RoleRange role) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("range", role.range().a1());
        object.put("role", role.role().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private Map<String, Object> table(TableSummary table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("range", table.range().a1());
        object.put("title", String.join(" ", table.context().titles()));
        object.put("layout", table.shape().name().toLowerCase(Locale.ROOT));
        object.put("headerRows", table.headerRows());
        object.put(
                "stubColumns",
                table.stubs().stream()
                        .map(StubColumn::column)
                        // The parts of a joined key share the first column.
                        .map(column -> column > table.range().lastColumn() ? 1 : column)
                        .distinct()
                        .map(CellRef::columnName)
                        .toList());
        object.put("periods", Periods.of(table));
        object.put("units", Periods.units(table, console.language()));
        object.put("because", table.because().stream().map(console.texts()::render).toList());
        return object;
    }

    private void tell(SourceFile file, List<SheetSummary> sheets) {
        console.result(console.texts().text("cli.inspect.file", file.name(), sheets.size()));
        remarks(file, sheets)
                .forEach(
                        remark ->
                                console.result(console.texts().text("cli.inspect.remark", remark)));
        for (SheetSummary sheet : sheets) {
            console.result(
                    console.texts()
                            .text(
                                    "cli.inspect.sheet",
                                    sheet.name(),
                                    sheet.rows(),
                                    sheet.columns(),
                                    sheet.tables().size()));
            for (TableSummary table : sheet.tables()) {
                List<String> periods = Periods.of(table);
                console.result(
                        console.texts()
                                .text(
                                        "cli.inspect.table",
                                        table.range().a1(),
                                        String.join(" ", table.context().titles()),
                                        periods.size(),
                                        periods.isEmpty() ? "" : periods.getFirst(),
                                        periods.isEmpty() ? "" : periods.getLast(),
                                        units(table)));
                for (Message reason : table.because()) {
                    console.result(console.texts().text("cli.inspect.because", reason));
                }
            }
            sheet.problems().forEach(problem -> console.result(console.problem(problem)));
        }
    }

    private String units(TableSummary table) {
        List<String> units = Periods.units(table, console.language());
        return units.isEmpty() ? "" : "; " + String.join(", ", units);
    }
}
