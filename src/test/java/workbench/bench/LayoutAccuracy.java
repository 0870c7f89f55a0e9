package workbench.bench;

import workbench.layout.LabelledSheet;
import workbench.layout.LayoutDetector;
import workbench.layout.Role;
import workbench.layout.RoleScores;
import workbench.layout.RoleTraining;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// How well the roles of cells agree with sheets that people have labelled cell by cell: precision,
/// recall and F1 for each role, over all labelled cells that are not empty.
///
/// `LayoutAccuracy FOLDER [tuning|all] [--misses]`: the folder holds {@link LabelledSheet}s. Their
/// families are dealt into five parts by a sum over the family's name. Without a word the detector
/// learns from three parts and is measured on the other two, which are held back: nobody has looked
/// at what it gets wrong there. With `tuning`, each of the three parts is measured by a detector
/// that has learnt from the other two; with `all`, each of the five by one that has learnt from the
/// other four. With `--misses` the disagreements of every file are counted; for held-back ones they
/// are not told.
public final class LayoutAccuracy {
    private static final List<Role> WITHOUT_DERIVED =
            List.of(Role.TITLE, Role.NOTE, Role.HEADER, Role.STUB, Role.DATA);

    private LayoutAccuracy() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        List<LabelledSheet> sheets = LabelledSheet.in(Path.of(arguments[0]));
        RoleScores scores = new RoleScores();
        if (words.contains("tuning")) {
            List<LabelledSheet> tuning = where(sheets, sheet -> !sheet.isHeldBack());
            crossed(tuning, scores);
        } else if (words.contains("all")) {
            crossed(sheets, scores);
        } else {
            measure(
                    where(sheets, sheet -> !sheet.isHeldBack()),
                    where(sheets, LabelledSheet::isHeldBack),
                    scores);
        }
        print(scores, System.out);
        if (words.contains("--misses") && words.contains("tuning")) {
            scores.misses().forEach((what, cells) -> System.out.printf("%5d %s%n", cells, what));
        }
    }

    private static void crossed(List<LabelledSheet> sheets, RoleScores scores) {
        for (int part = 0; part < LabelledSheet.PARTS; part++) {
            int one = part;
            measure(
                    where(sheets, sheet -> sheet.part() != one),
                    where(sheets, sheet -> sheet.part() == one),
                    scores);
        }
    }

    private static List<LabelledSheet> where(
            List<LabelledSheet> sheets, Predicate<LabelledSheet> holds) {
        return sheets.stream().filter(holds).toList();
    }

    private static void measure(
            List<LabelledSheet> learnFrom, List<LabelledSheet> sheets, RoleScores scores) {
        if (sheets.isEmpty()) {
            return;
        }
        LayoutDetector detector = RoleTraining.detector(learnFrom);
        for (LabelledSheet sheet : sheets) {
            scores.add(sheet, detector.detect(sheet.grid(), sheet.name() + ".xlsx"));
        }
    }

    private static void print(RoleScores scores, PrintStream out) {
        out.println("role      precision  recall     f1   cells");
        for (Role role : Role.values()) {
            out.printf(
                    "%-9s %9.4f %7.4f %6.4f %7d%n",
                    role,
                    scores.precision(role),
                    scores.recall(role),
                    scores.f1(role),
                    scores.cells(role));
        }
        out.printf(
                "macro F1 %.4f without derived, %.4f with it%n",
                scores.macroF1(WITHOUT_DERIVED), scores.macroF1(Arrays.asList(Role.values())));
    }
}
