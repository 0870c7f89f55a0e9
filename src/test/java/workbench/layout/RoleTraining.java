package workbench.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Learns the {@link RoleModel} from labelled sheets, in seconds and always the same.
///
/// `RoleTraining FOLDER OUT` learns from all labelled sheets of a folder and writes the model's
/// files to where the program keeps them.
public final class RoleTraining {
    private static final RoleModel UNTAUGHT =
            new RoleModel(
                    new Trees(List.of(), List.of(), List.of()),
                    new Trees(List.of(), List.of(), List.of()),
                    new Weights(List.of(), new double[1]));

    /// What a person would go by in telling totals, before any example: a word alone is not enough,
    /// nor is a sum; two kinds of evidence are.
    private static final Map<String, Double> TOTALS =
            Map.ofEntries(
                    Map.entry("bold", 1.5),
                    Map.entry("bold.label", 0.5),
                    Map.entry("total", 1.5),
                    Map.entry("total.only", 2.0),
                    Map.entry("total.start", 0.5),
                    Map.entry("total.end", 0.5),
                    Map.entry("whole", 0.5),
                    Map.entry("first", 1.0),
                    Map.entry("opens", 0.5),
                    Map.entry("sum", 2.0),
                    Map.entry("sum.others", 1.0),
                    Map.entry("sum.before", 0.5),
                    Map.entry("largest", 1.0),
                    Map.entry("hundreds", 1.5),
                    Map.entry("rule", 0.5),
                    Map.entry("always", -6.5));

    private final List<TreeGrower.Example> rows = new ArrayList<>();
    private final List<TreeGrower.Example> columns = new ArrayList<>();
    private final List<WeightFitter.Example> totals = new ArrayList<>();

    private RoleTraining() {}

    public static void main(String[] arguments) throws Exception {
        RoleModel model = learn(LabelledSheet.in(Path.of(arguments[0])));
        Path out = Path.of(arguments[1]);
        write(out.resolve(RoleModel.ROWS), model.rows().lines());
        write(out.resolve(RoleModel.COLUMNS), model.columns().lines());
        write(out.resolve(RoleModel.TOTALS), model.totals().lines());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /// A detector that has learnt from these sheets and from no others.
    public static LayoutDetector detector(List<LabelledSheet> sheets) {
        RoleModel learnt = learn(sheets);
        return new LayoutDetector(PlaceNames.NONE, () -> learnt);
    }

    static RoleModel learn(List<LabelledSheet> sheets) {
        RoleTraining training = new RoleTraining();
        Map<String, Integer> families = new HashMap<>();
        sheets.forEach(sheet -> families.merge(sheet.family(), 1, Integer::sum));
        for (LabelledSheet sheet : sheets) {
            training.take(sheet, 1.0 / families.getOrDefault(sheet.family(), 1));
        }
        return new RoleModel(
                TreeGrower.grow(
                        training.rows, Stream.of(RowKind.values()).map(RowKind::name).toList()),
                TreeGrower.grow(training.columns, List.of("STUB", "FIGURES")),
                WeightFitter.fit(training.totals, TOTALS));
    }

    /// @param share how much the sheet counts: a family counts once, however many sheets it has
    private void take(LabelledSheet labelled, double share) {
        SheetView sheet = new SheetView(labelled.grid());
        RoleMap ruled =
                new LayoutDetector(PlaceNames.NONE, () -> UNTAUGHT)
                        .byRules(sheet, Companion.NONE)
                        .roles();
        SheetTraits facts = new SheetTraits(sheet, ruled);
        RowTraits traits = new RowTraits(facts);
        RowKind[] kinds = new RowKind[facts.rows().size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(labelled.roles().getOrDefault(facts.rows().get(i), Map.of()));
            rows.add(new TreeGrower.Example(traits.of(i), kinds[i].ordinal()));
        }
        Block.of(facts, kinds).forEach(block -> take(labelled, facts, block, share));
    }

    /// What most of a row's cells say it is.
    private static RowKind kind(Map<Integer, Role> roles) {
        int[] counts = new int[RowKind.values().length];
        for (Role role : roles.values()) {
            RowKind kind =
                    switch (role) {
                        case TITLE -> RowKind.TITLE;
                        case NOTE -> RowKind.NOTE;
                        case HEADER -> RowKind.HEADER;
                        case STUB, DATA, DERIVED -> RowKind.BODY;
                    };
            counts[kind.ordinal()]++;
        }
        int most = Arrays.stream(counts).max().orElse(0);
        return Stream.of(RowKind.BODY, RowKind.NOTE, RowKind.HEADER, RowKind.TITLE)
                .filter(kind -> counts[kind.ordinal()] == most)
                .findFirst()
                .orElseThrow();
    }

    private void take(LabelledSheet labelled, SheetTraits facts, Block block, double share) {
        Map<Integer, Integer> balance = new TreeMap<>();
        for (int row : block.body()) {
            labelled.roles()
                    .getOrDefault(row, Map.of())
                    .forEach(
                            (column, role) ->
                                    balance.merge(
                                            column, role == Role.STUB ? 1 : -1, Integer::sum));
        }
        List<Integer> all = List.copyOf(balance.keySet());
        ColumnTraits traits = new ColumnTraits(facts, block, all);
        Map<Boolean, List<Integer>> sorted = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            boolean stub = balance.get(all.get(i)) > 0;
            columns.add(new TreeGrower.Example(traits.of(i), stub ? 0 : 1));
            sorted.computeIfAbsent(stub, _ -> new ArrayList<>()).add(all.get(i));
        }
        List<Integer> figures =
                sorted.getOrDefault(false, List.of()).stream()
                        .filter(column -> RoleJudge.holdsNumbers(facts, block, column))
                        .toList();
        if (!figures.isEmpty()) {
            takeTotals(
                    labelled,
                    block,
                    figures,
                    new TotalTraits(facts, block, figures, sorted.getOrDefault(true, List.of())),
                    share);
        }
    }

    private void takeTotals(
            LabelledSheet labelled,
            Block block,
            List<Integer> figures,
            TotalTraits traits,
            double share) {
        for (int i = 0; i < block.body().size(); i++) {
            int row = block.body().get(i);
            int derived = 0;
            int data = 0;
            for (int column : figures) {
                derived +=
                        labelled.role(row, column).filter(Role.DERIVED::equals).isPresent() ? 1 : 0;
                data += labelled.role(row, column).filter(Role.DATA::equals).isPresent() ? 1 : 0;
            }
            if (derived + data > 0) {
                totals.add(
                        new WeightFitter.Example(
                                traits.of(i), derived > data, share * Math.sqrt(derived + data)));
            }
        }
    }
}
