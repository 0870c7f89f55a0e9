package workbench.bench;

import workbench.job.Progress;
import workbench.layout.LayoutDetector;
import workbench.layout.Role;
import workbench.layout.RoleRange;
import workbench.layout.SheetLayout;
import workbench.model.CellRef;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How well the roles of cells agree with sheets that people have labelled cell by cell: precision,
/// recall and F1 for each role, over all labelled cells that are not empty.
///
/// `LayoutAccuracy FOLDER [--misses]`: the folder holds `X.xlsx` beside `X.labels.csv` with lines
/// `row,col,label`, rows and columns from 0. With `--misses` every file's disagreements are
/// counted.
public final class LayoutAccuracy {
    private static final Map<String, Role> LABELS =
            Map.of(
                    "metadata", Role.TITLE,
                    "attributes", Role.STUB,
                    "header", Role.HEADER,
                    "data", Role.DATA,
                    "derived", Role.DERIVED,
                    "notes", Role.NOTE);

    private final Map<Role, Map<Role, Integer>> counts = new EnumMap<>(Role.class);
    private final PrintStream out;
    private final boolean misses;

    private LayoutAccuracy(PrintStream out, boolean misses) {
        this.out = out;
        this.misses = misses;
    }

    public static void main(String[] arguments) throws Exception {
        LayoutAccuracy accuracy =
                new LayoutAccuracy(System.out, List.of(arguments).contains("--misses"));
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path labels :
                    files.filter(file -> file.toString().endsWith(".labels.csv"))
                            .sorted()
                            .toList()) {
                accuracy.compare(labels);
            }
        }
        accuracy.print();
    }

    private void compare(Path labels) throws Exception {
        String name = labels.getFileName().toString().replace(".labels.csv", "");
        SheetFiles files = new SheetFiles();
        Grid grid =
                files.grids(files.open(labels.resolveSibling(name + ".xlsx")), Progress.SILENT)
                        .getFirst();
        Map<Long, Role> found = rolesOf(new LayoutDetector().detect(grid, name + ".xlsx"));
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, String> example = new HashMap<>();
        for (String line : linesOf(labels)) {
            String[] parts = line.split(",");
            Role wanted = LABELS.get(parts[2].strip());
            int row = parts[0].matches("\\d+") ? Integer.parseInt(parts[0]) + 1 : 0;
            int column = parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) + 1 : 0;
            if (wanted == null || grid.cell(row, column).isBlank()) {
                continue;
            }
            Role got = found.get(((long) row << 20) | column);
            counts.computeIfAbsent(wanted, _ -> new EnumMap<>(Role.class))
                    .merge(got, 1, Integer::sum);
            if (got != wanted) {
                String kind = wanted + " taken for " + got;
                wrong.merge(kind, 1, Integer::sum);
                example.putIfAbsent(kind, new CellRef("", row, column).a1());
            }
        }
        if (misses && !wrong.isEmpty()) {
            wrong.forEach(
                    (kind, count) ->
                            out.printf(
                                    "%-40s %5d %s, first %s%n",
                                    name, count, kind, example.get(kind)));
        }
    }

    private static List<String> linesOf(Path labels) throws IOException {
        return Files.readAllLines(labels, StandardCharsets.UTF_8);
    }

    private static Map<Long, Role> rolesOf(SheetLayout layout) {
        Map<Long, Role> roles = new HashMap<>();
        for (RoleRange range : layout.roles()) {
            for (int row = range.range().firstRow(); row <= range.range().lastRow(); row++) {
                for (int column = range.range().firstColumn();
                        column <= range.range().lastColumn();
                        column++) {
                    roles.put(((long) row << 20) | column, range.role());
                }
            }
        }
        return roles;
    }

    private void print() {
        out.println("role      precision  recall     f1   cells");
        double sum = 0;
        int all = 0;
        int right = 0;
        for (Role role : Role.values()) {
            int hits = count(role, role);
            int wanted =
                    counts.getOrDefault(role, Map.of()).values().stream().mapToInt(i -> i).sum();
            int got = Stream.of(Role.values()).mapToInt(other -> count(other, role)).sum();
            double precision = got == 0 ? 0 : (double) hits / got;
            double recall = wanted == 0 ? 0 : (double) hits / wanted;
            double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
            out.printf("%-9s %9.4f %7.4f %6.4f %7d%n", role, precision, recall, f1, wanted);
            sum += f1;
            all += wanted;
            right += hits;
        }
        out.printf(
                "macro F1 %.4f, accuracy %.4f of %d cells%n",
                sum / Role.values().length, (double) right / all, all);
    }

    private int count(Role wanted, Role got) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(got, 0);
    }
}
