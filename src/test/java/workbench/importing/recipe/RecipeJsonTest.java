package workbench.importing.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.catalogue.Texts;
import workbench.layout.Correction.RowSays;
import workbench.layout.StubColumn;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.WorkbenchException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A recipe's text says all of it, and what is wrong with one is said with its place.
class RecipeJsonTest {
    private static final Recipe WHOLE =
            new Recipe(
                    "visits",
                    List.of("visits 2023.xlsx"),
                    Optional.of("Pickering"),
                    Optional.of(new Recipe.SaidPeriod(new Period.Year(2023), true)),
                    List.of("Read me"),
                    List.of(
                            new TableRecipe(
                                    "Data",
                                    Optional.of(""),
                                    List.of("Visits to branches"),
                                    false,
                                    Optional.of("Library visits"),
                                    Optional.of("Ajax"),
                                    Optional.of("persons"),
                                    List.of(
                                            new ColumnRecipe(
                                                    List.of("Adults", "Total"),
                                                    List.of("Grown-ups"),
                                                    new ColumnUse.Figures(),
                                                    true,
                                                    Optional.of("All")),
                                            new ColumnRecipe(
                                                    List.of("Branch"),
                                                    List.of(),
                                                    new ColumnUse.Stub(StubColumn.Kind.PLACE_CODE),
                                                    false,
                                                    Optional.empty())),
                                    List.of(
                                            new RowRecipe(
                                                    List.of("Ward", "New"),
                                                    Optional.of(RowSays.HEADER))),
                                    List.of("Central", "West"),
                                    Map.of("Main", "Central"))));

    @Test
    void itsTextSaysAllOfIt() throws Exception {
        assertThat(RecipeJson.read(RecipeJson.of(WHOLE), "a")).isEqualTo(WHOLE);
    }

    @Test
    void whatWasDecidedIsTheSameWhereverItWasKept() throws Exception {
        Recipe kept = RecipeJson.read(WHOLE.decisions(), "a");
        assertThat(kept.hash()).isEqualTo(WHOLE.hash());
    }

    @Test
    void whatAFileIsCalledAndWhatWasOnlySeenDecidesNothing() {
        Recipe seen = Recipe.automatic(Optional.empty(), Optional.empty());
        Recipe other =
                new Recipe(
                        "other",
                        List.of("other.csv"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new TableRecipe(
                                        "",
                                        Optional.empty(),
                                        List.of(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        List.of("Central"),
                                        Map.of())));
        assertThat(other.hash()).isEqualTo(seen.hash());
        assertThat(other.isSaid()).isFalse();
    }

    @Test
    void whatIsDecidedOfSingleCellsIsOfOneFileAndNotOfTheNext() throws Exception {
        CellRef cell = CellRef.of("Data", "C7");
        Recipe decided =
                WHOLE.deciding(
                        List.of(
                                new CellDecision.LeaveOut(CellRef.of("Data", "D9"), ""),
                                new CellDecision.Instead(cell, new BigDecimal("12.50"), "a slip")));
        assertThat(RecipeJson.read(RecipeJson.of(decided), "a")).isEqualTo(WHOLE);
        assertThat(RecipeJson.read(decided.decisions(), "a").cells()).isEqualTo(decided.cells());
        assertThat(decided.hash()).isNotEqualTo(WHOLE.hash());
    }

    @Test
    void aPersonMayWriteOneWordWhereAListIsMeant() throws Exception {
        Recipe read =
                RecipeJson.read(
                        """
                        {"tables": [{"columns": [{"words": "Visits", "as": "figures"}]}]}
                        """,
                        "mapping.json");
        assertThat(read.tables().getFirst().columns().getFirst().words()).containsExactly("Visits");
        assertThat(read.tables().getFirst().columns().getFirst().said()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"tables": [{"colums": []}]}                                 | At tables[0]: “colums” is no part
                    {"tables": [{"columns": [{"words": "A", "as": "figure"}]}]}  | At tables[0].columns[0].as: One of these
                    {"tables": [{"columns": [{"words": 7, "as": "figures"}]}]}   | At tables[0].columns[0].words: A list
                    {"tables": {}}                                               | At tables: A list
                    {"cells": [{"cell": "C7"}]}                                  | At cells[0]: A cell has another value instead, or
                    {"cells": [{"cell": "C7", "leaveOut": true, "instead": 1, "reason": "a"}]} | At cells[0]: A cell has another value instead, or
                    {"cells": [{"cell": "C7", "instead": 12.5}]}                 | At cells[0]: A value that is put
                    {"cells": [{"cell": "C7", "instead": "12,5", "reason": "a"}]} | At cells[0].instead: A number with
                    {"cells": [{"cell": "C7", "instead": "1e99999", "reason": "a"}]} | At cells[0].instead: A number with
                    {"cells": [{"cell": "here", "leaveOut": true}]}              | At cells[0].cell: The name of a cell
                    {"cells": [{"cell": "C7", "leaveOut": true, "why": "a"}]}    | At cells[0]: “why” is no part
                    {"cells": [{"cell": "C7", "leaveOut": true}, {"cell": "C7", "leaveOut": true}]} | At cells[1]: Of the cell C7 something
                    {"place": ["Pickering"]}                                     | At place: Words in quotation marks
                    {"period": "soon"}                                           | At period: A period belongs here
                    {"periodFrom": "heaven"}                                     | At periodFrom: One of these belongs here: file name
                    {"recipe": 99}                                               | later version
                    {"run": "rm"}                                                | “run” is no part of a recipe here
                    []                                                           | Braces
                    {"tables": [{"leaveOut": "yes"}]}                            | At tables[0].leaveOut: true or false
                    {"tables": [                                                 | line 1
                    """)
    void whatIsWrongIsSaidWithItsPlace(String json, String says) {
        assertThatThrownBy(() -> RecipeJson.read(json, "mapping.json"))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        e ->
                                assertThat(Texts.of(Language.ENGLISH).render(e.why()))
                                        .contains(says.strip()));
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> RecipeJson.read(deep, "a")).isInstanceOf(WorkbenchException.class);
    }
}
