package workbench.importing.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.edit.CommitDraft;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Recipes;
import workbench.job.Progress;
import workbench.layout.Correction;
import workbench.layout.Correction.RowSays;
import workbench.layout.Guidance;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A file that was corrected once is read so again next year, whatever its department has done to
/// it in between. The figures are illustrative.
@BesideTheWindow
class NextYearTest {
    private static final Instant FIRST = Instant.parse("2025-03-01T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;

    /// A kind of file: what it is called and holds in its first year, what a person said of it, and
    /// what a department may make of it.
    private enum Kind {
        /// A row of remarks with numbers, and a column of the department's own.
        YEARS_ACROSS(
                new ImportOptions(Optional.of("Pickering"), Optional.empty()),
                Guidance.NONE
                        .with(new Correction.OfRows(new CellRange(5, 1, 5, 4), RowSays.NOTE))
                        .with(new Correction.LeftOut(new CellRange(3, 4, 6, 4))),
                List.of(
                        "Library visits 2024",
                        "",
                        "Branch,2022,2023,Checked",
                        "Central,510,520,1",
                        "Per open hour,3,4,1",
                        "West,91,92,2"),
                List.of(
                        "Library visits 2025",
                        "",
                        "Branch,2022,2023,2024,Checked",
                        "Central,510,520,530,1",
                        "Per open hour,3,4,5,1",
                        "West,91,92,93,2"),
                List.of(
                        "Library visits 2024",
                        "",
                        "Branch,Checked,2023,2022",
                        "West,2,92,91",
                        "Per open hour,1,4,3",
                        "Central,1,520,510"),
                List.of(
                        "City of Pickering",
                        "Prepared for council",
                        "Library visits 2024",
                        "",
                        "Branch,2022,2023,Checked",
                        "Central,510,520,1",
                        "Per open hour,3,4,1",
                        "West,91,92,2",
                        "Note: counted at the door",
                        "Source: the library"),
                4,
                2),
        /// A row of codes above the figures, which the program takes for figures.
        CODES_IN_HEADER(
                new ImportOptions(Optional.empty(), Optional.of(new Period.Year(2023))),
                Guidance.NONE.with(
                        new Correction.OfRows(new CellRange(3, 1, 3, 3), RowSays.HEADER)),
                List.of(
                        "Permits issued",
                        "Ward,New,Renewed",
                        ",101,102",
                        "North,12,30",
                        "South,9,41"),
                List.of(
                        "Permits issued",
                        "Ward,New,Renewed",
                        ",101,102",
                        "North,12,30",
                        "South,9,41",
                        "Lakeshore,4,5"),
                List.of(
                        "Permits issued",
                        "Ward,Renewed,New",
                        ",102,101",
                        "South,41,9",
                        "North,30,12"),
                List.of(
                        "Building services",
                        "Monthly file",
                        "",
                        "Permits issued",
                        "Ward,New,Renewed",
                        ",101,102",
                        "North,12,30",
                        "South,9,41"),
                4,
                2),
        /// Numbers of routes that look like figures.
        NUMBERS_AS_NAMES(
                ImportOptions.NONE,
                Guidance.NONE.with(
                        new Correction.OfStubs(
                                new CellRange(1, 1, 4, 1), StubColumn.Kind.DIMENSION)),
                List.of("Route,Riders 2023,Late 2023", "110,4000,3", "112,5100,9", "120,610,1"),
                List.of(
                        "Route,Riders 2023,Late 2023,Riders 2024,Late 2024",
                        "110,4000,3,4100,4",
                        "112,5100,9,5200,8",
                        "120,610,1,620,2"),
                List.of("Route,Late 2023,Riders 2023", "120,1,610", "110,3,4000", "112,9,5100"),
                List.of(
                        "Durham Region Transit",
                        "Boardings by route",
                        "",
                        "Route,Riders 2023,Late 2023",
                        "110,4000,3",
                        "112,5100,9",
                        "120,610,1"),
                6,
                6),
        /// Two tables, of which the second is nobody's business.
        TWO_TABLES(
                ImportOptions.NONE,
                Guidance.NONE.with(new Correction.LeftOut(new CellRange(6, 1, 9, 3))),
                List.of(
                        "Tree planting",
                        "Park,2022,2023",
                        "Beach,10,20",
                        "Hill,30,40",
                        "",
                        "Overtime of crews",
                        "Crew,2022,2023",
                        "A,1,2",
                        "B,3,4"),
                List.of(
                        "Tree planting",
                        "Park,2022,2023,2024",
                        "Beach,10,20,25",
                        "Hill,30,40,45",
                        "",
                        "Overtime of crews",
                        "Crew,2022,2023,2024",
                        "A,1,2,3",
                        "B,3,4,5"),
                List.of(
                        "Overtime of crews",
                        "Crew,2022,2023",
                        "A,1,2",
                        "B,3,4",
                        "",
                        "Tree planting",
                        "Park,2023,2022",
                        "Hill,40,30",
                        "Beach,20,10"),
                List.of(
                        "Parks and forestry",
                        "",
                        "Tree planting",
                        "Park,2022,2023",
                        "Beach,10,20",
                        "Hill,30,40",
                        "Note: trees of more than 2 m",
                        "",
                        "Overtime of crews",
                        "Crew,2022,2023",
                        "A,1,2",
                        "B,3,4"),
                4,
                2),
        /// A list in which the city, not the branch, is the place.
        A_LIST(
                ImportOptions.NONE,
                Guidance.NONE.with(
                        new Correction.OfStubs(new CellRange(1, 1, 5, 1), StubColumn.Kind.PLACE)),
                List.of(
                        "City,Branch,Year,Visits,Loans",
                        "Pickering,Central,2023,10,11",
                        "Pickering,West,2023,20,21",
                        "Ajax,Main,2023,30,31",
                        "Ajax,South,2023,40,41"),
                List.of(
                        "City,Branch,Year,Visits,Loans",
                        "Pickering,Central,2023,10,11",
                        "Pickering,West,2023,20,21",
                        "Ajax,Main,2023,30,31",
                        "Ajax,South,2023,40,41",
                        "Pickering,Central,2024,12,13",
                        "Pickering,West,2024,22,23",
                        "Ajax,Main,2024,32,33",
                        "Ajax,South,2024,42,43"),
                List.of(
                        "Year,Loans,City,Visits,Branch",
                        "2023,41,Ajax,40,South",
                        "2023,11,Pickering,10,Central",
                        "2023,21,Pickering,20,West",
                        "2023,31,Ajax,30,Main"),
                List.of(
                        "Libraries of the region",
                        "Extract for the economic development office",
                        "",
                        "City,Branch,Year,Visits,Loans",
                        "Pickering,Central,2023,10,11",
                        "Pickering,West,2023,20,21",
                        "Ajax,Main,2023,30,31",
                        "Ajax,South,2023,40,41"),
                8,
                8);

        private final ImportOptions said;
        private final List<String> first;
        private final List<String> extended;
        private final List<String> shuffled;
        private final List<String> noted;
        private final int figures;
        private final int more;

        Kind(
                ImportOptions said,
                Guidance guidance,
                List<String> first,
                List<String> extended,
                List<String> shuffled,
                List<String> noted,
                int figures,
                int more) {
            this.said = said.guidedBy(Map.of(0, guidance));
            this.first = first;
            this.extended = extended;
            this.shuffled = shuffled;
            this.noted = noted;
            this.figures = figures;
            this.more = more;
        }
    }

    @BeforeEach
    void makeTheDossier() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
    }

    @AfterEach
    void closeTheDossier() throws Exception {
        dossier.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRenamedFileIsReadAsItWas(Kind kind) throws Exception {
        importFirst(kind, "figures 2023.csv");
        ImportDraft draft = draft("Copy of data_2023 (final).csv", kind.first);
        assertThat(draft.sameAs()).as("the very same bytes").isPresent();
        // One more line break makes it another file.
        List<String> changed = new java.util.ArrayList<>(kind.first);
        changed.add("");
        assertAgain(draft("Copy of data_2023 (final).csv", changed), kind.figures, 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFileWithMoreYearsOrRowsIsReadAsItWas(Kind kind) throws Exception {
        importFirst(kind, "figures 2023.csv");
        assertAgain(draft("figures 2023 v2.csv", kind.extended), kind.figures, kind.more);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFileWhoseColumnsAndRowsHaveMovedIsReadAsItWas(Kind kind) throws Exception {
        importFirst(kind, "figures 2023.csv");
        assertAgain(draft("figures 2023 v2.csv", kind.shuffled), kind.figures, 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFileWithMoreLinesOfWordsIsReadAsItWas(Kind kind) throws Exception {
        importFirst(kind, "figures 2023.csv");
        assertAgain(draft("figures 2023 v2.csv", kind.noted), kind.figures, 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itIsReadSoByAColleagueWhoWasGivenTheRecipe(Kind kind) throws Exception {
        importFirst(kind, "figures 2023.csv");
        ImportDraft here = draft("figures 2023 v2.csv", kind.shuffled);
        String exported = RecipeJson.of(here.reading().recipe());
        Recipe given = RecipeJson.read(exported, "recipe.json");
        assertThat(given).isEqualTo(here.reading().recipe());
        ImportDraft there =
                Desk.IMPORTER.draft(
                        Desk.csv(
                                folder,
                                "figures 2023 v2.csv",
                                kind.shuffled.toArray(String[]::new)),
                        ImportOptions.NONE.by(new ImportOptions.ReadBy.Given(given)),
                        Optional.empty(),
                        Progress.SILENT);
        assertThat(keys(there)).isEqualTo(keys(here));
    }

    private void importFirst(Kind kind, String name) throws Exception {
        Path file = Desk.csv(folder, name, kind.first.toArray(String[]::new));
        ImportDraft draft =
                Desk.IMPORTER.draft(
                        file, kind.said, Optional.of(dossier.ledger()), Progress.SILENT);
        assertThat(draft.counts().fresh()).isEqualTo(kind.figures);
        new CommitDraft(dossier).commit(draft, FIRST, Progress.SILENT);
    }

    private ImportDraft draft(String name, List<String> lines) throws Exception {
        return Desk.draft(Desk.csv(folder, name, lines.toArray(String[]::new)), dossier.ledger());
    }

    private void assertAgain(ImportDraft draft, int unchanged, int fresh) throws Exception {
        Set<String> series = series();
        assertThat(draft.reading().needsMending())
                .as(draft.reading().differences().toString())
                .isFalse();
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.counts())
                .as(keys(draft) + " beside " + series)
                .isEqualTo(new ImportDraft.Counts(fresh, unchanged, 0, 0, 0, 0, 0));
        new CommitDraft(dossier).commit(draft, SECOND, Progress.SILENT);
        if (fresh == 0) {
            assertThat(series()).isEqualTo(series);
        }
    }

    private Set<String> series() {
        return dossier.ledger().allSeries().stream()
                .map(one -> one.key().canonical())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(ImportDraft draft) {
        return draft.figures().stream()
                .map(one -> one.found().key().canonical() + " " + one.found().period().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsNoLongerThereIsSaidWithWhatItMayBeNowAndOnlyThatIsMended() throws Exception {
        importFirst(Kind.YEARS_ACROSS, "figures 2023.csv");
        List<String> renamed =
                List.of(
                        "Library visits 2025",
                        "",
                        "Branch,2022,2023,2024,Seen by",
                        "Central,510,520,530,1",
                        "Per open hour,3,4,5,1",
                        "West,91,92,93,2");
        ImportDraft draft = draft("figures 2024.csv", renamed);
        assertThat(draft.reading().needsMending()).isTrue();
        assertThat(draft.reading().differences())
                .filteredOn(Difference::matters)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.kind()).isEqualTo(Difference.Kind.COLUMN);
                            assertThat(one.words()).isEqualTo("Checked");
                            assertThat(one.candidates()).containsExactly("Seen by");
                        });

        ImportDraft mended =
                Desk.IMPORTER.draft(
                        Desk.csv(folder, "figures 2024.csv", renamed.toArray(String[]::new)),
                        ImportOptions.NONE.and(new Same("Checked", "Seen by")),
                        Optional.of(dossier.ledger()),
                        Progress.SILENT);
        assertAgain(mended, 4, 2);
        // From now on both words are known.
        assertThat(
                        draft("figures 2025.csv", renamed.stream().map(s -> s + ",").toList())
                                .reading()
                                .needsMending())
                .isFalse();
    }

    @Test
    void aColumnThatIsCalledOtherwiseGoesOnInItsSeriesOnceSomebodySaysSo() throws Exception {
        importFirst(Kind.A_LIST, "figures 2023.csv");
        List<String> renamed =
                List.of(
                        "City,Branch,Year,Visits in person,Loans",
                        "Pickering,Central,2024,10,11",
                        "Pickering,West,2024,20,21",
                        "Ajax,Main,2024,30,31",
                        "Ajax,South,2024,40,41");
        ImportDraft draft = draft("figures 2024.csv", renamed);
        assertThat(draft.reading().needsMending()).isFalse();
        assertThat(draft.reading().differences())
                .contains(
                        new Difference(
                                Difference.Kind.COLUMN,
                                "",
                                "Visits",
                                List.of("Visits in person"),
                                false));
        Set<String> before = series();
        ImportDraft mended =
                Desk.IMPORTER.draft(
                        Desk.csv(folder, "figures 2024.csv", renamed.toArray(String[]::new)),
                        ImportOptions.NONE.and(new Same("Visits", "Visits in person")),
                        Optional.of(dossier.ledger()),
                        Progress.SILENT);
        new CommitDraft(dossier).commit(mended, SECOND, Progress.SILENT);
        assertThat(series()).isEqualTo(before);
        assertThat(mended.figures())
                .extracting(one -> one.found().sourceLabel())
                .anySatisfy(label -> assertThat(label).contains("Visits in person"));
    }

    @Test
    void aNewColumnBesideOneThatIsLeftOutIsOnlyTold() throws Exception {
        importFirst(Kind.YEARS_ACROSS, "figures 2023.csv");
        ImportDraft draft =
                draft(
                        "figures 2024.csv",
                        List.of(
                                "Library visits 2025 (thousands)",
                                "Prepared for council",
                                "",
                                "Branch,2022,2023,Checked,Seats",
                                "Central,510,520,1,40",
                                "Per open hour,3,4,1,0",
                                "West,91,92,2,20"));
        assertThat(draft.reading().differences())
                .containsExactly(
                        new Difference(
                                Difference.Kind.NEW_COLUMN,
                                "Library visits",
                                "Seats",
                                List.of(),
                                false));
        assertThat(draft.figures())
                .extracting(one -> one.found().key().indicator().name().en())
                .contains("Visits to library branches");
    }

    @Test
    void aRowOfWhichSomethingWasSaidIsMissedByItsName() throws Exception {
        importFirst(Kind.YEARS_ACROSS, "figures 2023.csv");
        ImportDraft draft =
                draft(
                        "figures 2024.csv",
                        List.of(
                                "Library visits 2025",
                                "",
                                "Branch,2022,2023,2024,Checked",
                                "Central,510,520,530,1",
                                "Per hour,3,4,5,1",
                                "West,91,92,93,2"));
        assertThat(draft.reading().differences())
                .filteredOn(Difference::matters)
                .extracting(Difference::kind, Difference::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Difference.Kind.ROW, "Per open hour"));
    }

    @Test
    void thePeriodThatTheFilesNameToldIsTakenFromTheNextFilesName() throws Exception {
        List<String> lines = List.of("Type,New,Renewed", "Pool,12,30", "Fence,9,41");
        Path file = Desk.csv(folder, "permits_2023.csv", lines.toArray(String[]::new));
        ImportDraft first =
                Desk.IMPORTER.draft(
                        file,
                        new ImportOptions(
                                Optional.of("Pickering"), Optional.of(new Period.Year(2023))),
                        Optional.of(dossier.ledger()),
                        Progress.SILENT);
        new CommitDraft(dossier).commit(first, FIRST, Progress.SILENT);
        ImportDraft next =
                draft("permits_2024.csv", List.of("Type,New,Renewed", "Pool,13,31", "Fence,8,40"));
        assertThat(next.problems()).isEmpty();
        assertThat(next.figures())
                .allSatisfy(
                        one -> {
                            assertThat(one.found().period()).isEqualTo(new Period.Year(2024));
                            assertThat(one.found().key().place().name().en())
                                    .isEqualTo("Pickering");
                        });
        assertThat(next.counts().fresh()).isEqualTo(4);
    }

    @Test
    void aFileOfAnotherKindIsReadAsIfNobodyHadSaidAnything() throws Exception {
        importFirst(Kind.YEARS_ACROSS, "figures 2023.csv");
        ImportDraft other =
                draft(
                        "transit.csv",
                        List.of("Route name,2022,2023", "Bayly,10,20", "Kingston Road,30,40"));
        assertThat(other.reading().recipe().isSaid()).isFalse();
        assertThat(other.figures())
                .allSatisfy(one -> assertThat(one.found().key().place().code()).isEmpty());
        assertThat(other.recipe().name()).isEqualTo("transit");
    }

    @Test
    void anotherFileWithTheSameRowsAndColumnsIsNotTakenForNextYears() throws Exception {
        List<String> visits = List.of("Branch,2022,2023", "Large,10,20", "Small,30,40");
        List<String> loans = List.of("Branch,2022,2023", "Large,50,60", "Small,70,80");
        new CommitDraft(dossier).commit(draft("visits.csv", visits), FIRST, Progress.SILENT);
        ImportDraft draft = draft("loans.csv", loans);
        assertThat(draft.counts().restated()).isZero();
        assertThat(draft.counts().fresh()).isEqualTo(4);
    }

    @Test
    void otherColumnsOfTheSameBranchesAreAnotherTable() throws Exception {
        List<String> sessions =
                List.of(
                        "Area,District,Tier,Branch,Sessions",
                        "A,North,DL,Agincourt,10",
                        "B,South,NB,Wychwood,20",
                        "B,South,NB,York Woods,30");
        List<String> programs =
                List.of(
                        "ID,Branches,Tier,Programs,Attendance",
                        "1,Agincourt,DL,5,50",
                        "2,Wychwood,NB,6,60",
                        "3,York Woods,NB,7,70");
        new CommitDraft(dossier).commit(draft("sessions.csv", sessions), FIRST, Progress.SILENT);
        ImportDraft draft = draft("programs.csv", programs);
        assertThat(draft.reading().differences()).isEmpty();
        assertThat(draft.recipe().name()).isEqualTo("programs");
    }

    @Test
    void theSameTableOfTheNextTownIsNotOfTheFirst() throws Exception {
        List<String> lines =
                List.of("Library visits", "Branch type,2022,2023", "Large,10,20", "Small,30,40");
        ImportDraft first =
                Desk.IMPORTER.draft(
                        Desk.csv(folder, "visits_pickering.csv", lines.toArray(String[]::new)),
                        new ImportOptions(Optional.of("Pickering"), Optional.empty()),
                        Optional.of(dossier.ledger()),
                        Progress.SILENT);
        new CommitDraft(dossier).commit(first, FIRST, Progress.SILENT);
        ImportDraft other =
                draft(
                        "visits_ajax.csv",
                        List.of(
                                "Library visits",
                                "Branch type,2022,2023",
                                "Large,11,21",
                                "Small,31,41"));
        assertThat(other.counts().restated()).isZero();
        assertThat(other.figures())
                .noneMatch(one -> one.found().key().place().name().en().equals("Pickering"));
    }

    @Test
    void anImportAndItsRecipeAreTakenBackTogether() throws Exception {
        importFirst(Kind.YEARS_ACROSS, "figures 2023.csv");
        assertThat(Recipes.of(dossier.ledger()).recipes()).hasSize(1);
        dossier.undo();
        assertThat(Recipes.of(dossier.ledger()).recipes()).isEmpty();
    }

    /// The real thing: what a person says of the file of 2017, in a column that it does not need,
    /// is done again in the file of 2018.
    @Test
    void theLibraryStatisticsOf2018AreReadByTheRecipeOf2017WithoutAQuestion() throws Exception {
        Path real = Path.of("../shared/real");
        assumeTrue(
                Files.isDirectory(real), "the real spreadsheets are not on this machine: " + real);
        Path of2017 = real.resolve("ontario-public-library-2017.xlsx");
        ImportDraft seen = Desk.draft(of2017, dossier.ledger());
        Table table = seen.reading().sheets().getFirst().layout().tables().getFirst();
        int titles =
                table.data().stream()
                        .filter(
                                column ->
                                        column.header().contains("Total E-book and E-audio Titles"))
                        .findFirst()
                        .orElseThrow()
                        .column();
        CellRange column =
                new CellRange(table.range().firstRow(), titles, table.range().lastRow(), titles);
        ImportDraft first =
                Desk.IMPORTER.draft(
                        of2017,
                        ImportOptions.NONE.guidedBy(
                                Map.of(0, Guidance.NONE.with(new Correction.LeftOut(column)))),
                        Optional.of(dossier.ledger()),
                        Progress.SILENT);
        new CommitDraft(dossier).commit(first, FIRST, Progress.SILENT);
        Set<String> before = series();

        // It came under another name.
        Path of2018 =
                Files.copy(
                        real.resolve("ontario-public-library-2018.xlsx"),
                        folder.resolve("Stats from the library.xlsx"));
        ImportDraft next = Desk.draft(of2018, dossier.ledger());

        assertThat(next.reading().needsMending()).isFalse();
        assertThat(next.problems()).isEmpty();
        assertThat(next.counts().restated()).isZero();
        assertThat(next.figures())
                .noneMatch(
                        one ->
                                one.found()
                                        .sourceLabel()
                                        .contains("Total E-book and E-audio Titles"));
        Set<String> pickering =
                next.figures().stream()
                        .map(one -> one.found().key())
                        .filter(key -> key.place().name().en().equals("Pickering"))
                        .map(SeriesKey::canonical)
                        .collect(Collectors.toSet());
        assertThat(pickering).hasSizeGreaterThan(5);
        assertThat(before).containsAll(pickering);
    }
}
