package workbench.importing;

import workbench.model.WorkbenchException;
import workbench.testing.Desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What a small table is read as, in one line a figure.
final class Figures {
    private Figures() {}

    /// What stands in each cell: indicator, place, breakdown, period, then value, status, unit and
    /// power of ten.
    static Map<String, String> read(Path folder, String... lines)
            throws IOException, WorkbenchException {
        return read(Desk.csv(folder, "figures.csv", lines));
    }

    /// The same of a file.
    static Map<String, String> read(Path file) throws WorkbenchException {
        Map<String, String> read = new TreeMap<>();
        for (DraftFigure one : Desk.draft(file).figures()) {
            FoundFigure found = one.found();
            String value =
                    found.value().isEmpty()
                            ? "missing"
                            : String.valueOf(found.value().getAsDouble()).replaceAll("\\.0$", "");
            String words =
                    String.join(
                            " | ",
                            found.key().indicator().name().en(),
                            found.key().place().name().en(),
                            found.key().breakdown().text(),
                            found.period().text(),
                            value + " " + found.status().letters());
            String unit = found.key().unit().code();
            String power = found.multiplier() == 0 ? "" : " e" + found.multiplier();
            read.put(
                    found.cell().a1(),
                    (words + (unit.isEmpty() ? "" : " " + unit) + power)
                            .replaceAll("\\| {2,}", "| "));
        }
        return read;
    }
}
