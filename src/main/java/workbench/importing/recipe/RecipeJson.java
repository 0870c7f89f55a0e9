package workbench.importing.recipe;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import workbench.importing.recipe.Recipe.SaidPeriod;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The text of a recipe: what a dossier keeps, a colleague is given, and a person may write by
/// hand.
///
/// It names words and what they mean, and nothing that could be run, opened or fetched. What it
/// does not know it refuses, with the place: a slip of the pen must not be passed over in silence.
public final class RecipeJson {
    private static final int FORMAT = 1;

    /// Raised whenever reading changes in a way that gives other figures for the same file, so that
    /// a file can be read again after the program has learnt to read it better.
    private static final int READING = 4;

    private static final String FILE_NAME = "file name";

    /// Of rows and columns that are not wanted.
    static final String LEFT_OUT = "left out";

    private RecipeJson() {}

    /// The whole of it, as far as it speaks of next year's file: without what was decided of single
    /// cells.
    public static String of(Recipe recipe) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("recipe", FORMAT);
        whole.put("name", recipe.name());
        put(whole, "files", recipe.files());
        said(recipe, whole);
        put(whole, "tables", recipe.tables().stream().map(RecipeJson::table).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    /// The recipe of an import that was made before, where it can still be read.
    public static Optional<Recipe> kept(String json) {
        try {
            return Optional.of(read(json, ""));
        } catch (WorkbenchException _) {
            return Optional.empty();
        }
    }

    /// What a person has said in it, which decides how the same bytes are read.
    static String decisions(Recipe recipe) {
        Map<String, Object> decided = new LinkedHashMap<>();
        said(recipe, decided);
        decided.put("reading", READING);
        put(
                decided,
                "tables",
                recipe.tables().stream()
                        .filter(TableRecipe::isSaid)
                        .map(RecipeJson::table)
                        .toList());
        put(decided, "cells", recipe.cells().stream().map(CellDecisionJson::of).toList());
        return JsonMapper.shared().writeValueAsString(decided);
    }

    private static void said(Recipe recipe, Map<String, Object> into) {
        recipe.period().ifPresent(said -> into.put("period", said.named().text()));
        recipe.period()
                .filter(SaidPeriod::inFileName)
                .ifPresent(_ -> into.put("periodFrom", FILE_NAME));
        recipe.place().ifPresent(place -> into.put("place", place));
        put(into, "leaveOutSheets", recipe.leftOutSheets());
    }

    private static Map<String, Object> table(TableRecipe table) {
        Map<String, Object> into = new LinkedHashMap<>();
        put(into, "sheet", table.sheet());
        table.title().ifPresent(title -> into.put("title", title));
        put(into, "alsoTitled", table.alsoTitled());
        if (table.leftOut()) {
            into.put("leaveOut", true);
        }
        table.called().ifPresent(words -> into.put("called", words));
        table.place().ifPresent(place -> into.put("place", place));
        table.unit().ifPresent(unit -> into.put("unit", unit));
        put(into, "columns", table.columns().stream().map(RecipeJson::column).toList());
        put(into, "rows", table.rows().stream().map(RecipeJson::row).toList());
        put(into, "names", table.names());
        if (!table.alsoNamed().isEmpty()) {
            into.put("alsoNamed", table.alsoNamed());
        }
        return into;
    }

    private static Map<String, Object> row(RowRecipe row) {
        Map<String, Object> into = new LinkedHashMap<>();
        into.put("words", row.words());
        into.put("as", row.word());
        return into;
    }

    private static Map<String, Object> column(ColumnRecipe column) {
        Map<String, Object> into = new LinkedHashMap<>();
        into.put("words", column.words());
        put(into, "also", column.also());
        into.put("as", column.use().word());
        if (!column.said()) {
            into.put("seen", true);
        }
        column.called().ifPresent(words -> into.put("called", words));
        return into;
    }

    private static void put(Map<String, Object> into, String name, List<?> values) {
        if (!values.isEmpty()) {
            into.put(name, values);
        }
    }

    private static void put(Map<String, Object> into, String name, String value) {
        if (!value.isEmpty()) {
            into.put(name, value);
        }
    }

    /// How a row's or a column's part is written.
    static String word(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The recipe that a text holds.
    ///
    /// @param source what the text is called where it cannot be read: a file's name
    /// @throws WorkbenchException with the place in the text
    public static Recipe read(String json, String source) throws WorkbenchException {
        try {
            return recipe(new JsonPlace("", JsonMapper.shared().readTree(json)));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw failed(source, Message.of("importing.recipe.not-json", line), e);
        } catch (JsonPlace.Wrong e) {
            throw failed(source, e.message(), e);
        }
    }

    private static WorkbenchException failed(String source, Message why, Exception cause) {
        return new WorkbenchException(
                Message.of("importing.recipe.unread", source),
                why,
                Message.of("importing.recipe.unread.remedy"),
                cause);
    }

    private static Recipe recipe(JsonPlace whole) throws JsonPlace.Wrong {
        whole.mayHave(
                "recipe",
                "reading",
                "name",
                "files",
                "place",
                "period",
                "periodFrom",
                "leaveOutSheets",
                "tables",
                "cells");
        int format = whole.number("recipe", FORMAT);
        if (format > FORMAT) {
            throw whole.wrong(Message.of("importing.recipe.later", format));
        }
        Optional<String> period = whole.text("period");
        Optional<String> from = whole.text("periodFrom");
        if (from.isPresent() && !from.get().equals(FILE_NAME)) {
            throw whole.at("periodFrom").wrong(Message.of("importing.recipe.one-of", FILE_NAME));
        }
        Optional<SaidPeriod> said = Optional.empty();
        if (period.isPresent() || from.isPresent()) {
            Optional<Period> named = period.flatMap(Period::parse);
            if (period.isPresent() && named.isEmpty()) {
                throw whole.at("period").wrong(Message.of("importing.recipe.period"));
            }
            said = Optional.of(new SaidPeriod(named.orElse(Period.NONE), from.isPresent()));
        }
        List<TableRecipe> tables = new ArrayList<>();
        for (JsonPlace table : whole.list("tables")) {
            tables.add(table(table));
        }
        return new Recipe(
                whole.text("name").orElse(Recipe.AUTOMATIC),
                whole.texts("files"),
                whole.text("place"),
                said,
                whole.texts("leaveOutSheets"),
                tables,
                CellDecisionJson.read(whole.list("cells")));
    }

    private static TableRecipe table(JsonPlace table) throws JsonPlace.Wrong {
        table.mayHave(
                "sheet",
                "title",
                "alsoTitled",
                "leaveOut",
                "called",
                "place",
                "unit",
                "columns",
                "rows",
                "names",
                "alsoNamed");
        List<ColumnRecipe> columns = new ArrayList<>();
        for (JsonPlace column : table.list("columns")) {
            column.mayHave("words", "also", "as", "seen", "called");
            columns.add(
                    new ColumnRecipe(
                            column.texts("words"),
                            column.texts("also"),
                            column.oneOf("as", ColumnUse.byWord()),
                            !column.flag("seen"),
                            column.text("called")));
        }
        List<RowRecipe> rows = new ArrayList<>();
        for (JsonPlace row : table.list("rows")) {
            row.mayHave("words", "as");
            rows.add(new RowRecipe(row.texts("words"), row.oneOf("as", RowRecipe.byWord())));
        }
        return new TableRecipe(
                table.text("sheet").orElse(""),
                table.words("title"),
                table.texts("alsoTitled"),
                table.flag("leaveOut"),
                table.text("called"),
                table.text("place"),
                table.text("unit"),
                columns,
                rows,
                table.texts("names"),
                table.pairs("alsoNamed"));
    }
}
