package workbench.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What was learnt from sheets whose cells people have labelled: how rows, columns and totals look.
///
/// @param rows what a row is, by {@link RowTraits}; its kinds are those of {@link RowKind}
/// @param columns whether a column is one of stubs or of figures, by {@link ColumnTraits}
/// @param totals whether a row is computed from others, by {@link TotalTraits}
record RoleModel(Trees rows, Trees columns, Weights totals) {
    static final String ROWS = "row-kinds.txt";
    static final String COLUMNS = "column-kinds.txt";
    static final String TOTALS = "total-rows.txt";

    /// The model in the program, read once.
    static RoleModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final RoleModel MODEL =
                new RoleModel(
                        Trees.of(lines(ROWS)), Trees.of(lines(COLUMNS)), Weights.of(lines(TOTALS)));
    }

    private static List<String> lines(String name) {
        try (InputStream stream =
                Optional.ofNullable(RoleModel.class.getResourceAsStream(name)).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
