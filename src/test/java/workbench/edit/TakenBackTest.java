package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.KeptDoubts;
import workbench.importing.Recipes;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.RecipeJson;
import workbench.job.Progress;
import workbench.layout.Correction;
import workbench.layout.Guidance;
import workbench.model.Bilingual;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What a dossier means follows from the imports that stand: its figures, its recipes and how the
/// next file would be read. To add a file and withdraw it changes nothing of that, whatever was
/// typed, left out or said of it, in any order among several; to restore it brings all of it back.
///
/// What is kept on purpose is no part of that: the log, the imports themselves with their files,
/// what a person said of words, and what was met and shows no more.
@BesideTheWindow
class TakenBackTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Path LIBRARY = Path.of("samples/pickering/04-library-statistics.xlsx");
    private static final List<String> NAMES =
            List.of("Dog licences", "Cat licences", "Street trees", "Park benches");

    @TempDir private Path folder;
    private int made;

    /// What a dossier means, by which of its imports stand.
    private record Meanings(Dossier dossier, Path file, Map<Set<Long>, List<String>> known) {
        void hold() throws Exception {
            Set<Long> standing = new TreeSet<>();
            for (ImportRecord one : dossier.ledger().imports()) {
                if (one.current()) {
                    standing.add(one.id().value());
                }
            }
            List<String> now = meaning();
            List<String> before = known.putIfAbsent(standing, now);
            if (before != null) {
                assertThat(now).as("with %s", standing).isEqualTo(before);
            }
        }

        private List<String> meaning() throws Exception {
            List<String> lines = new ArrayList<>();
            Ledger ledger = dossier.ledger();
            for (Desk.Found one : Desk.figures(dossier)) {
                Observation figure = one.observation();
                lines.add(one.series().key() + " " + one.series().segments() + " " + figure);
            }
            ledger.summaries(Optional.empty(), Integer.MAX_VALUE)
                    .forEach(
                            one ->
                                    lines.add(
                                            one.series().id()
                                                    + " "
                                                    + one.figures()
                                                    + " "
                                                    + one.restated()));
            ledger.indicators().forEach(one -> lines.add(one.toString()));
            Recipes.of(ledger).recipes().forEach(one -> lines.add(RecipeJson.of(one)));
            for (ImportRecord one : ledger.imports()) {
                if (one.current()) {
                    lines.add(one.id() + " " + KeptDoubts.of(ledger, one.id()).figures());
                }
            }
            lines.addAll(stated());
            return lines;
        }

        /// What persons said, as the tables have it.
        private List<String> stated() throws Exception {
            List<String> rows = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                for (String table :
                        List.of(
                                "text",
                                "dependency",
                                "alias",
                                "segment",
                                "segment_join",
                                "indicator_detail WHERE stated = 1")) {
                    try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                        while (row.next()) {
                            StringBuilder text = new StringBuilder(table);
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                text.append('|').append(row.getString(i));
                            }
                            rows.add(text.toString());
                        }
                    }
                }
            }
            return rows;
        }
    }

    @Test
    void theMeaningFollowsFromWhatStandsWhateverWasTypedLeftOutAndSaid() {
        Seeds.check(25, this::follows);
    }

    private void follows(Random random) throws Exception {
        Path file = next();
        try (Dossier dossier = Dossier.create(file)) {
            Meanings meanings = new Meanings(dossier, file, new HashMap<>());
            Instant now = START;
            meanings.hold();
            for (int step = 0; step < 6; step++) {
                now = now.plusSeconds(60);
                if (random.nextInt(4) == 0 && !dossier.ledger().imports().isEmpty()) {
                    turn(dossier, random, now);
                } else if (random.nextInt(3) == 0) {
                    several(dossier, random, now);
                } else {
                    add(dossier, random, now);
                }
                meanings.hold();
            }
            for (int step = 0; step < 8; step++) {
                now = now.plusSeconds(60);
                turn(dossier, random, now);
                meanings.hold();
                undoAndRedo(dossier, random, meanings);
            }
            List<ImportRecord> all = new ArrayList<>(dossier.ledger().imports());
            Collections.shuffle(all, random);
            for (ImportRecord one : all) {
                now = now.plusSeconds(60);
                new WithdrawImport(dossier)
                        .withdraw(dossier.ledger().importOf(one.id()).orElseThrow(), now);
                meanings.hold();
            }
            assertThat(Desk.figures(dossier)).isEmpty();
            assertThat(Recipes.of(dossier.ledger()).recipes()).isEmpty();
        }
    }

    private static void undoAndRedo(Dossier dossier, Random random, Meanings meanings)
            throws Exception {
        int steps = random.nextInt(3);
        for (int i = 0; i < steps; i++) {
            dossier.undo();
            meanings.hold();
        }
        for (int i = 0; i < steps; i++) {
            dossier.redo();
            meanings.hold();
        }
    }

    private static void turn(Dossier dossier, Random random, Instant now) throws Exception {
        List<ImportRecord> imports = dossier.ledger().imports();
        ImportRecord one = imports.get(random.nextInt(imports.size()));
        if (one.current()) {
            new WithdrawImport(dossier).withdraw(one, now);
        } else {
            new RestoreImport(dossier).restore(one, now);
        }
    }

    private void add(Dossier dossier, Random random, Instant now) throws Exception {
        try {
            ImportDraft draft = draft(dossier.ledger(), random);
            if (draft.sameAs().isEmpty()) {
                new CommitDraft(dossier).commit(draft, now, Progress.SILENT);
            }
        } catch (WorkbenchException e) {
            // By what was taught before nothing may be left of it.
            assertThat(e.why().key()).isEqualTo("importing.failed.no-figures");
        }
    }

    private void several(Dossier dossier, Random random, Instant now) throws Exception {
        List<CommitDrafts.File> files = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Prepared one = prepared(random);
            files.add(
                    new CommitDrafts.File(
                            one.file().getFileName().toString(),
                            (ledger, _, progress) ->
                                    Desk.IMPORTER.begin(
                                            one.file(),
                                            one.options(),
                                            Optional.of(ledger),
                                            progress)));
        }
        if (new CommitDrafts(dossier).commit(files, now, Progress.SILENT)
                instanceof CommitDrafts.Ended.Refused(_, var why)) {
            assertThat(why.why().key()).isEqualTo("importing.failed.no-figures");
        }
    }

    /// A file and what a person says of it.
    private record Prepared(Path file, ImportOptions options) {}

    private ImportDraft draft(Ledger ledger, Random random) throws Exception {
        Prepared one = prepared(random);
        return Desk.IMPORTER.draft(one.file(), one.options(), Optional.of(ledger), Progress.SILENT);
    }

    private Prepared prepared(Random random) throws Exception {
        return switch (random.nextInt(5)) {
            case 0 -> library(random);
            case 1 -> withoutPlaces(random);
            case 2 -> withNotes(random);
            default -> plain(random);
        };
    }

    /// Places and years, with cells typed and left out.
    private Prepared plain(Random random) throws Exception {
        int year = 2018 + random.nextInt(4);
        List<String> lines = new ArrayList<>(List.of("Indicator,Municipality" + years(year)));
        for (String name : NAMES.subList(random.nextInt(2), NAMES.size())) {
            lines.add(name + ",Pickering" + values(random));
            lines.add(name + ",Ajax" + values(random));
        }
        List<CellDecision> cells = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            CellRef cell = CellRef.of("", "CDE".charAt(random.nextInt(3)) + "" + (1 + i));
            cells.add(
                    random.nextInt(3) == 0
                            ? new CellDecision.LeaveOut(cell, "")
                            : new CellDecision.Instead(
                                    cell,
                                    BigDecimal.valueOf(random.nextInt(5) * 100L + 7),
                                    random.nextBoolean() ? "a slip" : "a letter"));
        }
        return new Prepared(file("licences", year, lines), ImportOptions.NONE.deciding(cells));
    }

    /// A file that names no place and perhaps no year, of which a person does.
    private Prepared withoutPlaces(Random random) throws Exception {
        int year = 2018 + random.nextInt(4);
        List<String> lines = new ArrayList<>(List.of("Branch" + years(year)));
        for (String name : List.of("Large", "Middle", "Small")) {
            lines.add(name + values(random));
        }
        return new Prepared(
                file("branches", year, lines),
                new ImportOptions(
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(random.nextBoolean() ? "Pickering" : "Whitby"),
                        Optional.empty()));
    }

    /// A table with a column and a row that a person may leave out.
    private Prepared withNotes(Random random) throws Exception {
        int year = 2018 + random.nextInt(4);
        List<String> lines = new ArrayList<>();
        lines.add("Service,Municipality,Desk" + years(year));
        for (String name : List.of("Permits", "Passports", "Marriages")) {
            lines.add(name + ",Pickering," + random.nextInt(90) + values(random));
        }
        List<Correction> said = new ArrayList<>();
        if (random.nextBoolean()) {
            said.add(new Correction.LeftOut(new CellRange(1, 3, 4, 3)));
        }
        if (random.nextInt(3) == 0) {
            said.add(new Correction.LeftOut(new CellRange(3, 1, 3, 6)));
        }
        return new Prepared(
                file("services", year, lines),
                said.isEmpty()
                        ? ImportOptions.NONE
                        : ImportOptions.NONE.guidedBy(Map.of(0, new Guidance(said))));
    }

    /// A real workbook, some of whose sheets are left out.
    private static Prepared library(Random random) {
        List<String> sheets =
                List.of("Cardholders", "E-titles", "Print*", "Board report*", "As stated");
        List<String> without = new ArrayList<>(sheets);
        Collections.shuffle(without, random);
        return new Prepared(
                LIBRARY, ImportOptions.NONE.withoutSheets(without.subList(0, random.nextInt(4))));
    }

    private static String years(int first) {
        return "," + first + "," + (first + 1) + "," + (first + 2);
    }

    private static String values(Random random) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            int value = random.nextInt(9);
            values.append(',')
                    .append(
                            i > 0 && value == 0
                                    ? ".."
                                    : value == 8 ? "9l" : Integer.toString(100 * value + 7));
        }
        return values.toString();
    }

    private Path file(String name, int year, List<String> lines) throws Exception {
        return Desk.csv(
                Files.createTempDirectory(folder, "in"),
                name + "-" + year + ".csv",
                lines.toArray(String[]::new));
    }

    private Path next() {
        return folder.resolve(++made + ".dossier");
    }

    /// What a person says of a table of services wrongly: that a column is not wanted.
    private static final ImportOptions WRONGLY =
            ImportOptions.NONE.guidedBy(
                    Map.of(
                            0,
                            new Guidance(
                                    List.of(new Correction.LeftOut(new CellRange(1, 3, 4, 3))))));

    private Path services(int year) throws Exception {
        return file(
                "services",
                year,
                List.of(
                        "Service,Municipality,Desk" + years(year),
                        "Permits,Pickering,3,11,12,13",
                        "Passports,Pickering,4,21,22,23",
                        "Marriages,Pickering,5,31,32,33"));
    }

    private static ImportId bring(Dossier dossier, Path file, ImportOptions options, Instant at)
            throws Exception {
        return new CommitDraft(dossier)
                .commit(
                        Desk.IMPORTER.draft(
                                file, options, Optional.of(dossier.ledger()), Progress.SILENT),
                        at,
                        Progress.SILENT);
    }

    private Path branches(int year) throws Exception {
        return file(
                "branches",
                year,
                List.of(
                        "Branch" + years(year),
                        "Large," + year + ",11,12",
                        "Middle," + year + ",21,22",
                        "Small," + year + ",31,32"));
    }

    private static ImportRecord record(Dossier dossier, ImportId id) {
        return dossier.ledger().importOf(id).orElseThrow();
    }

    private static List<String> recipes(Dossier dossier) {
        return Recipes.of(dossier.ledger()).recipes().stream().map(RecipeJson::of).toList();
    }

    @Test
    void aFileThatWasReadWronglySpoilsNoRecipeOnceItIsWithdrawn() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            bring(dossier, services(2019), ImportOptions.NONE, START);
            List<String> good = recipes(dossier);
            int whole = read(dossier, services(2021));
            assertThat(good).hasSize(1);
            ImportId wrong = bring(dossier, services(2020), WRONGLY, START.plusSeconds(1));
            List<String> spoilt = recipes(dossier);
            assertThat(spoilt).isNotEqualTo(good).hasSize(1);
            // Of another layout, in between.
            bring(dossier, plain(new Random(1)).file(), ImportOptions.NONE, START.plusSeconds(2));
            assertThat(recipes(dossier)).hasSize(2).containsAll(spoilt);

            assertThat(with(dossier, wrong)).containsExactly("edit.untaught.before");
            new WithdrawImport(dossier).withdraw(record(dossier, wrong), START.plusSeconds(3));
            assertThat(recipes(dossier)).hasSize(2).containsAll(good);
            assertThat(read(dossier, services(2021))).isEqualTo(whole);

            new RestoreImport(dossier).restore(record(dossier, wrong), START.plusSeconds(4));
            assertThat(recipes(dossier)).containsAll(spoilt);
            dossier.undo();
            assertThat(recipes(dossier)).containsAll(good);
            dossier.redo();
            assertThat(recipes(dossier)).containsAll(spoilt);
        }
    }

    private static ImportOptions saying(String place) {
        return new ImportOptions(Optional.of(place), Optional.empty());
    }

    private static List<String> with(Dossier dossier, ImportId id) {
        return StandingPreview.of(dossier.ledger(), record(dossier, id), false).with().stream()
                .map(one -> one.key())
                .toList();
    }

    @Test
    void aLaterImportThatWasReadByARecipeHoldsItUntilItIsWithdrawnToo() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            bring(dossier, services(2019), ImportOptions.NONE, START);
            List<String> good = recipes(dossier);
            int whole = read(dossier, services(2021));
            ImportId wrong = bring(dossier, services(2020), WRONGLY, START.plusSeconds(1));
            ImportId alike =
                    bring(dossier, services(2021), ImportOptions.NONE, START.plusSeconds(2));
            List<String> held = recipes(dossier);

            assertThat(with(dossier, wrong)).containsExactly("edit.untaught.as-later");
            assertThat(
                            StandingPreview.of(dossier.ledger(), record(dossier, wrong), false)
                                    .holdsWhatItTaught()
                                    .map(ImportRecord::id))
                    .contains(alike);
            new WithdrawImport(dossier).withdraw(record(dossier, wrong), START.plusSeconds(3));
            assertThat(recipes(dossier)).isEqualTo(held);
            assertThat(read(dossier, services(2022))).isLessThan(whole);

            assertThat(with(dossier, alike)).containsExactly("edit.untaught.before");
            new WithdrawImport(dossier).withdraw(record(dossier, alike), START.plusSeconds(4));
            assertThat(recipes(dossier)).isEqualTo(good);
            assertThat(read(dossier, services(2022))).isEqualTo(whole);
        }
    }

    /// How many figures of a file are read.
    private static int read(Dossier dossier, Path file) throws Exception {
        return Desk.draft(file, dossier.ledger()).figures().size();
    }

    @Test
    void theOnlyImportThatTaughtARecipeTakesItAlong() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            ImportId only = bring(dossier, branches(2019), saying("Pickering"), START);
            assertThat(with(dossier, only)).containsExactly("edit.untaught.by-itself");
            new WithdrawImport(dossier).withdraw(record(dossier, only), START.plusSeconds(1));
            assertThat(recipes(dossier)).isEmpty();
            assertThat(Desk.draft(branches(2020), dossier.ledger()).recipe().name())
                    .as("of its kind, and so under its name")
                    .isEqualTo("branches");
        }
    }

    @Test
    void whatAPersonKeptOrLetGoCountsInThePlaceOfWhatWasTaughtBefore() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            ImportId first = bring(dossier, branches(2019), saying("Pickering"), START);
            new SetRecipe(dossier).letGo("branches");
            assertThat(recipes(dossier)).isEmpty();
            assertThat(with(dossier, first)).isEmpty();
            dossier.undo();
            assertThat(recipes(dossier)).hasSize(1);
            dossier.redo();

            ImportId second =
                    bring(dossier, branches(2020), saying("Whitby"), START.plusSeconds(1));
            assertThat(recipes(dossier)).singleElement().asString().contains("Whitby");
            new WithdrawImport(dossier).withdraw(record(dossier, second), START.plusSeconds(2));
            assertThat(recipes(dossier)).as("let go is let go").isEmpty();

            new SetRecipe(dossier)
                    .keep(RecipeJson.read("{\"name\": \"branches\", \"place\": \"Ajax\"}", ""));
            assertThat(recipes(dossier)).singleElement().asString().contains("Ajax");
            new RestoreImport(dossier).restore(record(dossier, second), START.plusSeconds(3));
            assertThat(recipes(dossier)).singleElement().asString().contains("Ajax");
        }
    }

    @Test
    void aNameThatWasLetGoAndTaughtAgainRestsOnceThatIsWithdrawn() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            bring(dossier, branches(2019), saying("Pickering"), START);
            new SetRecipe(dossier).letGo("branches");
            ImportId again = bring(dossier, branches(2020), saying("Whitby"), START.plusSeconds(1));
            new WithdrawImport(dossier).withdraw(record(dossier, again), START.plusSeconds(2));
            assertThat(Recipes.of(dossier.ledger()).recipes()).isEmpty();
            assertThat(Recipes.of(dossier.ledger()).resting())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo("branches"))
                    .satisfies(one -> assertThat(one.place()).contains("Whitby"));
        }
    }

    @Test
    void whoRestoresAnImportIsToldWhereALaterOneDecidesHowTheNextFileIsRead() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            ImportId first = bring(dossier, services(2019), WRONGLY, START);
            List<String> taught = recipes(dossier);
            new WithdrawImport(dossier).withdraw(record(dossier, first), START.plusSeconds(1));
            assertThat(restoring(dossier, first)).isEmpty();
            ImportId later =
                    bring(dossier, services(2020), ImportOptions.NONE, START.plusSeconds(2));
            List<String> byItself = recipes(dossier);

            assertThat(restoring(dossier, first)).containsExactly("edit.untaught.overtaken");
            new RestoreImport(dossier).restore(record(dossier, first), START.plusSeconds(3));
            assertThat(recipes(dossier)).isEqualTo(byItself);
            new WithdrawImport(dossier).withdraw(record(dossier, later), START.plusSeconds(4));
            assertThat(recipes(dossier)).isEqualTo(taught);
        }
    }

    private static List<String> restoring(Dossier dossier, ImportId id) {
        return StandingPreview.of(dossier.ledger(), record(dossier, id), true).with().stream()
                .map(one -> one.key())
                .toList();
    }

    @Test
    void whatIsWithdrawnAlreadyTakesNothingAlongThatWasRestoredAlone() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            CellDecision typed =
                    new CellDecision.Instead(
                            CellRef.of("", "D2"), BigDecimal.valueOf(707), "a letter");
            bring(dossier, services(2019), ImportOptions.NONE.deciding(List.of(typed)), START);
            List<ImportRecord> both = dossier.ledger().imports();
            assertThat(both).hasSize(2);
            ImportRecord before = both.getFirst();
            new WithdrawImport(dossier).withdraw(before, START.plusSeconds(1));
            ImportId entry = both.getLast().id();
            new RestoreImport(dossier).restore(record(dossier, entry), START.plusSeconds(2));
            assertThat(record(dossier, entry).current()).isTrue();

            // As another window saw it before.
            new WithdrawImport(dossier).withdraw(before, START.plusSeconds(3));
            assertThat(record(dossier, entry).current()).isTrue();
        }
    }

    @Test
    void whatLookedWrongIsKnownAgainOnceAnUndoneImportIsRestored() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            Path first = file("visits", 2019, List.of("Hall,2021,2022", "Large,510,530"));
            bring(dossier, first, ImportOptions.NONE, START);
            Path leap = file("visits", 2020, List.of("Hall,2022,2023", "Large,530,53900"));
            ImportId id = bring(dossier, leap, ImportOptions.NONE, START.plusSeconds(1));
            assertThat(KeptDoubts.of(dossier.ledger(), id).figures()).isEqualTo(1);
            dossier.undo();
            new RestoreImport(dossier).restore(record(dossier, id), START.plusSeconds(2));
            assertThat(KeptDoubts.of(dossier.ledger(), id).figures()).isEqualTo(1);
        }
    }

    @Test
    void whatAPersonSaidOfWordsIsKept() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            Indicator meant = Indicator.provisional("Library visits");
            Path first = file("visits", 2019, List.of("Hall,2021,2022", "Large,510,530"));
            new BindName(dossier).indicatorToCome("Large", meant);
            ImportId id = bring(dossier, first, ImportOptions.NONE, START);
            new WithdrawImport(dossier).withdraw(record(dossier, id), START.plusSeconds(1));
            Path next = file("visits", 2020, List.of("Hall,2022,2023", "Large,530,540"));
            assertThat(
                            Desk.draft(next, dossier.ledger()).figures().stream()
                                    .map(one -> one.found().key().indicator().name()))
                    .contains(Bilingual.same("Library visits"));
        }
    }

    /// Nothing that a withdrawn import told stays behind for the next to bear.
    @Test
    void aFileThatIsAddedAfterAWithdrawalIsAsIfTheWithdrawnOneHadNeverBeen() throws Exception {
        Path loud =
                file(
                        "all",
                        2019,
                        List.of(
                                "Indicator,Municipality,2019",
                                "DOG LICENCES (Km),OLD AJAX,12",
                                "CAT LICENCES,OLD AJAX,13"));
        Path right =
                file(
                        "all",
                        2020,
                        List.of(
                                "Indicator,Municipality,2020",
                                "Dog licences (km),Old Ajax,14",
                                "Cat licences,Old Ajax,15"));
        List<String> without;
        try (Dossier dossier = Dossier.create(next())) {
            bring(dossier, right, ImportOptions.NONE, START.plusSeconds(2));
            without = told(dossier);
        }
        try (Dossier dossier = Dossier.create(next())) {
            ImportId id = bring(dossier, loud, ImportOptions.NONE, START);
            new WithdrawImport(dossier).withdraw(record(dossier, id), START.plusSeconds(1));
            bring(dossier, right, ImportOptions.NONE, START.plusSeconds(2));
            assertThat(told(dossier)).isEqualTo(without);
        }
    }

    private static List<String> told(Dossier dossier) {
        List<String> told = new ArrayList<>();
        for (Desk.Found one : Desk.figures(dossier)) {
            told.add(
                    one.series().key()
                            + " "
                            + one.observation().period()
                            + " "
                            + one.observation().value());
        }
        dossier.ledger().indicators().forEach(one -> told.add(one.indicator().toString()));
        told.addAll(recipes(dossier));
        return told;
    }

    @Test
    void whatWasEnteredByHandAfterTheImportStays() throws Exception {
        try (Dossier dossier = Dossier.create(next())) {
            ImportId id = bring(dossier, branches(2019), ImportOptions.NONE, START);
            Observation any = Desk.figures(dossier).getFirst().observation();
            new CorrectFigure(dossier)
                    .correct(
                            any.series(),
                            any.period(),
                            new CorrectFigure.Told(
                                    Optional.of(new BigDecimal("77")), 0, ObservationStatus.NORMAL),
                            new CorrectFigure.Because("a letter", Optional.empty()),
                            START.plusSeconds(1));
            new WithdrawImport(dossier).withdraw(record(dossier, id), START.plusSeconds(2));
            assertThat(Desk.figures(dossier))
                    .extracting(one -> one.observation().value().orElseThrow())
                    .containsExactly(77.0);
        }
    }
}
