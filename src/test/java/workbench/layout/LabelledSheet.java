package workbench.layout;

import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// A sheet whose cells people have labelled one by one.
///
/// In a folder it is `X.xlsx` beside `X.labels.csv` with lines `row,col,label`, rows and columns
/// from 0.
///
/// @param name of the file, without its ending
/// @param roles of the cells that hold something, by row and then by column, both from 1
public record LabelledSheet(String name, Grid grid, Map<Integer, Map<Integer, Role>> roles) {
    private static final Map<String, Role> LABELS =
            Map.of(
                    "metadata", Role.TITLE,
                    "attributes", Role.STUB,
                    "header", Role.HEADER,
                    "data", Role.DATA,
                    "derived", Role.DERIVED,
                    "notes", Role.NOTE);

    /// Into how many parts the families are dealt.
    public static final int PARTS = 5;

    /// All of a folder, by name.
    public static List<LabelledSheet> in(Path folder) throws IOException, WorkbenchException {
        List<LabelledSheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path labels :
                    files.filter(file -> file.toString().endsWith(".labels.csv"))
                            .sorted()
                            .toList()) {
                sheets.add(read(labels));
            }
        }
        return sheets;
    }

    private static LabelledSheet read(Path labels) throws IOException, WorkbenchException {
        String name = labels.getFileName().toString().replace(".labels.csv", "");
        SheetFiles files = new SheetFiles();
        Grid grid =
                files.grids(files.open(labels.resolveSibling(name + ".xlsx")), Progress.SILENT)
                        .getFirst();
        Map<Integer, Map<Integer, Role>> roles = new TreeMap<>();
        for (String line : Files.readAllLines(labels, StandardCharsets.UTF_8)) {
            String[] parts = line.split(",");
            Role role = LABELS.get(parts[2].strip());
            int row = number(parts[0]) + 1;
            int column = number(parts[1]) + 1;
            if (role != null && !grid.cell(row, column).isBlank()) {
                roles.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, role);
            }
        }
        return new LabelledSheet(name, grid, roles);
    }

    private static int number(String text) {
        return text.matches("\\d+") ? Integer.parseInt(text) : -1;
    }

    Optional<Role> role(int row, int column) {
        return Optional.ofNullable(roles.getOrDefault(row, Map.of()).get(column));
    }

    /// The table's number: its sheets of several years are one family, for they are nearly the
    /// same.
    public String family() {
        return name.replaceFirst("_.*", "");
    }

    /// To which of the parts its whole family belongs, from 0, by a sum over the family's name.
    public int part() {
        CRC32 sum = new CRC32();
        sum.update(family().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % PARTS);
    }

    /// Whether it is kept from learning and tuning: two of the five parts are.
    public boolean isHeldBack() {
        return part() >= 3;
    }
}
