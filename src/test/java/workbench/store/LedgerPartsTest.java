package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.sha256;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/// Sources, aliases, segments, texts, queries and the full check.
@BesideTheWindow
class LedgerPartsTest {
    private static final SeriesKey BOUND =
            new SeriesKey(
                    new Indicator(
                            "CIF 1.1.1",
                            new Bilingual("Poverty", "Pauvreté"),
                            Optional.empty(),
                            Unit.PERCENT,
                            workbench.model.Direction.DOWN,
                            OptionalDouble.empty(),
                            java.util.OptionalInt.empty(),
                            OptionalDouble.empty(),
                            java.util.OptionalInt.empty(),
                            Bilingual.EMPTY,
                            "",
                            java.util.OptionalInt.empty()),
                    new Place("CA", Bilingual.same("Canada")),
                    Unit.PERCENT,
                    Breakdown.NONE);

    @TempDir Path folder;
    private Dossier dossier;

    @BeforeEach
    void makeDossier() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
    }

    @AfterEach
    void closeDossier() {
        dossier.close();
    }

    @Test
    void keepsTheBytesOfAFileOnceAndGivesThemBack() throws Exception {
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("data.xlsx"), bytes);
        ImportId first = bringFile(file, "one");
        ImportId second = bringFile(file, "two");

        SourceRecord source = dossier.ledger().importOf(first).orElseThrow().source();
        assertThat(source.name()).isEqualTo("data.xlsx");
        assertThat(source.size()).isEqualTo(bytes.length);
        assertThat(source.releaseDate()).hasValue(LocalDate.of(2025, 2, 28));
        for (ImportRecord one : dossier.ledger().imports()) {
            try (var in = dossier.ledger().openSource(one.source().id())) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
        dossier.close();
        assertThat(Files.size(folder.resolve("city.dossier"))).isLessThan(2L * bytes.length);
        dossier = Dossier.open(folder.resolve("city.dossier"));
        assertThat(second.value()).isGreaterThan(first.value());
    }

    @Test
    void findsTheImportOfTheSameFileByTheSameRecipeWhetherItStandsOrNot() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "Year,Value\n2018,5\n");
        ImportId id = bringFile(file, "one");
        String hash = sha256(file);

        assertThat(dossier.ledger().sameImport(hash, "other")).isEmpty();
        assertThat(dossier.ledger().sameImport("00", "one")).isEmpty();
        assertThat(dossier.ledger().sameImport(hash, "one").orElseThrow().current()).isTrue();
        dossier.undo();
        ImportRecord withdrawn = dossier.ledger().sameImport(hash, "one").orElseThrow();
        assertThat(withdrawn.id()).isEqualTo(id);
        assertThat(withdrawn.current()).isFalse();
    }

    @Test
    void refusesAFileThatChangedSinceItWasRead() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "Year,Value\n2018,5\n");
        String hash = sha256(file);
        Files.writeString(file, "Year,Value\n2018,6\n");
        WorkbenchException refusal =
                catchThrowableOfType(
                        WorkbenchException.class,
                        () ->
                                dossier.write(
                                        words("test.import"),
                                        writer ->
                                                writer.addFile(
                                                        "data.csv",
                                                        file,
                                                        hash,
                                                        Optional.empty(),
                                                        Progress.SILENT)));
        assertThat(refusal.why().key()).isEqualTo("store.why.changed");
        assertThat(dossier.actions()).isEmpty();
    }

    @Test
    void entryByHandHasAReasonAndNoFile() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        SourceRecord source = dossier.ledger().imports().getFirst().source();
        assertThat(source.kind()).isEqualTo(SourceRecord.Kind.HAND);
        assertThat(source.reason()).isEqualTo("for a test");
        assertThatThrownBy(() -> dossier.ledger().openSource(source.id()))
                .isInstanceOf(WorkbenchException.class);
        assertThatThrownBy(
                        () ->
                                dossier.write(
                                        words("test.hand"),
                                        writer -> writer.addHandEntry(" ", "tester")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aliasJoinsFiguresAndKeepsFindingNextYearsFile() throws Exception {
        bring(dossier, BOUND, Map.of(2021, 7.4, 2022, 9.9), DAY_1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        SeriesId bound = dossier.ledger().find(BOUND).orElseThrow();
        SeriesId own = dossier.ledger().find(POVERTY).orElseThrow();
        bind(own, bound);

        assertThat(dossier.ledger().find(POVERTY)).hasValue(bound);
        assertThat(dossier.ledger().allSeries()).extracting(Series::id).containsExactly(bound);
        assertThat(current(dossier, BOUND)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
        assertThat(dossier.ledger().restatements()).hasSize(1);
        assertThat(dossier.ledger().history(own, Period.ofYear(2022))).hasSize(2);
        bring(dossier, POVERTY, Map.of(2023, 10.2), Ledgers.DAY_3);
        assertThat(current(dossier, BOUND)).containsEntry(2023, 10.2);
        assertThat(dossier.ledger().dependents(bound)).isEmpty();

        dossier.undo();
        dossier.undo();
        assertThat(dossier.ledger().find(POVERTY)).hasValue(own);
        assertThat(current(dossier, BOUND)).isEqualTo(Map.of(2021, 7.4, 2022, 9.9));
    }

    @Test
    void aliasNeverLeadsInACircle() throws Exception {
        bring(dossier, BOUND, Map.of(2021, 7.4), DAY_1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        SeriesId bound = dossier.ledger().find(BOUND).orElseThrow();
        SeriesId own = dossier.ledger().find(POVERTY).orElseThrow();
        bind(own, bound);
        assertThatThrownBy(() -> bind(bound, own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void segmentsBeginWithAReason() throws Exception {
        bring(dossier, POVERTY, Map.of(2017, 9.0, 2018, 11.0), DAY_1);
        SeriesId id = dossier.ledger().find(POVERTY).orElseThrow();
        Segment later =
                new Segment(Period.ofYear(2018), Unit.PERCENT, "new survey", "", "", "redesign");
        dossier.write(
                words("test.segment"),
                writer -> {
                    writer.addSegment(id, later);
                    return true;
                });
        Series series = dossier.ledger().series(id).orElseThrow();
        assertThat(series.segments()).containsExactly(Segment.first(Unit.PERCENT), later);
        assertThat(series.hasBreakBetween(Period.ofYear(2017), Period.ofYear(2018))).isTrue();
        dossier.undo();
        assertThat(dossier.ledger().series(id).orElseThrow().segments()).hasSize(1);
    }

    @Test
    void textsKnowWhatTheyRestOn() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        SeriesId id = dossier.ledger().find(POVERTY).orElseThrow();
        putText("answer", "q1", "{\"a\":1}", Set.of(id));
        putText("answer", "q2", "{\"a\":2}", Set.of());

        assertThat(dossier.ledger().texts("answer"))
                .containsExactly(Map.entry("q1", "{\"a\":1}"), Map.entry("q2", "{\"a\":2}"));
        assertThat(dossier.ledger().dependents(id)).containsExactly(new TextRef("answer", "q1"));
        putText("answer", "q1", "{\"a\":3}", Set.of());
        assertThat(dossier.ledger().dependents(id)).isEmpty();
        dossier.undo();
        assertThat(dossier.ledger().text("answer", "q1")).hasValue("{\"a\":1}");
        assertThat(dossier.ledger().dependents(id)).hasSize(1);
    }

    @Test
    void keyIsFoundWhateverItsCaseAndSpaces() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        SeriesKey retyped =
                new SeriesKey(
                        Indicator.provisional("POVERTY  rate"),
                        Place.provisional(" canada"),
                        Unit.PERCENT,
                        Breakdown.NONE);
        bring(dossier, retyped, Map.of(2022, 10.3), DAY_2);
        assertThat(dossier.ledger().allSeries()).hasSize(1);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
    }

    @Test
    void changedDefinitionMakesAVersion() throws Exception {
        for (String words : List.of("old basket", "old basket", "2018 basket")) {
            dossier.write(
                    words("test.put"),
                    writer -> writer.putIndicator(defined(BOUND.indicator(), words)));
        }
        StoredIndicator stored = dossier.ledger().indicators().getFirst();
        assertThat(dossier.ledger().definitions(stored.id()))
                .extracting(version -> version.definition().en())
                .containsExactly("old basket", "2018 basket");
        assertThat(stored.indicator().definition().en()).isEqualTo("2018 basket");
    }

    @Test
    void indicatorWithoutCodeIsFoundByItsExactName() throws Exception {
        dossier.write(words("test.put"), writer -> writer.putIndicator(BOUND.indicator()));
        Indicator named = defined(Indicator.provisional("Poverty"), "by name");
        dossier.write(words("test.put"), writer -> writer.putIndicator(named));
        assertThat(dossier.ledger().indicators()).hasSize(1);
        Indicator now = dossier.ledger().indicators().getFirst().indicator();
        assertThat(now.code()).isEqualTo("CIF 1.1.1");
        assertThat(now.definition().en()).isEqualTo("by name");
    }

    @Test
    void queriesNarrowByIndicatorPlaceAndPeriod() throws Exception {
        bring(dossier, BOUND, Map.of(2020, 6.4, 2021, 7.4, 2022, 9.9), DAY_1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        assertThat(asked("Pauvreté", "CA", 2021, 2021)).containsExactly(7.4);
        assertThat(asked("CIF 1.1.1", "Canada", 2021, 2030)).containsExactly(7.4, 9.9);
        assertThat(asked("Poverty rate", "Canada", 2000, 2030)).containsExactly(10.3);
        assertThat(asked("poverty", "Canada", 2000, 2030)).isEmpty();
        assertThat(asked("Poverty", "Ontario", 2000, 2030)).isEmpty();
    }

    @Test
    void keepsMissingFiguresWithTheirSymbolStatusAndScale() throws Exception {
        dossier.write(
                words("test.import"),
                writer -> {
                    ImportId id =
                            writer.beginImport(
                                    writer.addHandEntry("test", "t"), "r", "h", "{}", DAY_1);
                    SeriesId series = writer.series(POVERTY);
                    writer.observe(
                            new NewObservation(
                                    series,
                                    Period.ofYear(2020),
                                    id,
                                    OptionalDouble.empty(),
                                    new ObservationStatus("Q"),
                                    3,
                                    0,
                                    true,
                                    "x",
                                    Optional.of(new CellRef("", 3, 300)),
                                    "a"));
                    writer.observe(
                            new NewObservation(
                                    series,
                                    Period.NONE,
                                    id,
                                    OptionalDouble.of(-0.0),
                                    new ObservationStatus("BU"),
                                    0,
                                    2,
                                    false,
                                    "-0.00",
                                    Optional.empty(),
                                    ""));
                    return true;
                });
        SeriesId series = dossier.ledger().find(POVERTY).orElseThrow();
        Observation missing = dossier.ledger().current(series, Period.ofYear(2020)).orElseThrow();
        assertThat(missing.isMissing()).isTrue();
        assertThat(missing.status().letters()).isEqualTo("Q");
        assertThat(missing.multiplier()).isEqualTo(3);
        assertThat(missing.derived()).isTrue();
        assertThat(missing.provenance().raw()).isEqualTo("x");
        assertThat(missing.provenance().cell()).hasValue(new CellRef("", 3, 300));
        Observation unnamed = dossier.ledger().current(series, Period.NONE).orElseThrow();
        assertThat(unnamed.provenance().raw()).isEqualTo("-0.00");
        assertThat(unnamed.provenance().cell()).isEmpty();
        assertThat(dossier.ledger().current(series).firstKey()).isEqualTo(Period.NONE);
    }

    @Test
    void readsWithinAnActionWhatItHasDone() throws Exception {
        dossier.write(
                words("test.import"),
                writer -> {
                    writer.series(POVERTY);
                    assertThat(dossier.ledger().find(POVERTY)).isPresent();
                    return true;
                });
        assertThatThrownBy(
                        () ->
                                dossier.write(
                                        words("outer"),
                                        _ -> dossier.write(words("inner"), _ -> true)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void verifyFindsCellsThatSaySomethingElseAndFilesThatChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "Year,Value\n2022,9.9\n");
        bringFile(file, "one");
        assertThat(findings("9.9")).isEmpty();
        assertThat(findings("10.3")).containsExactly("store.verify.cell");

        dossier.close();
        Path path = folder.resolve("city.dossier");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + path);
                var run = connection.createStatement()) {
            run.execute("UPDATE kept_file SET sha256 = 'f' || substr(sha256, 2)");
            run.execute("DELETE FROM observation");
        }
        dossier = Dossier.open(path);
        assertThat(findings("9.9"))
                .containsExactly(
                        "store.verify.count",
                        "store.verify.coverage",
                        "store.verify.summary",
                        "store.verify.hash");
    }

    @Test
    void breaksOfASeriesThatIsReadAsPartOfAnotherStay() throws Exception {
        bring(dossier, POVERTY, Map.of(2018, 8.0, 2022, 9.9), DAY_1);
        bring(dossier, BOUND, Map.of(2020, 9.0), DAY_2);
        SeriesId part = dossier.ledger().find(POVERTY).orElseThrow();
        SeriesId whole = dossier.ledger().find(BOUND).orElseThrow();
        Segment of2020 = segment(2020, "of the part");
        Segment of2022 = segment(2022, "of the part").joinedBecause("a recount");
        dossier.write(
                words("test.segment"),
                writer -> {
                    writer.addSegment(part, of2020);
                    writer.addSegment(part, of2022);
                    return true;
                });
        bind(part, whole);
        assertThat(segments(whole)).containsExactly(of2020, of2022);
        assertThat(dossier.ledger().series(whole).orElseThrow().breaks())
                .containsExactly(Period.ofYear(2020));

        Segment own = segment(2020, "of the whole");
        dossier.write(
                words("test.segment"),
                writer -> {
                    writer.addSegment(whole, own);
                    return true;
                });
        assertThat(segments(whole)).containsExactly(own, of2022);
        dossier.undo();
        assertThat(segments(whole)).containsExactly(of2020, of2022);
    }

    private List<Segment> segments(SeriesId series) {
        List<Segment> all = dossier.ledger().series(series).orElseThrow().segments();
        return all.subList(1, all.size());
    }

    private static Segment segment(int year, String definition) {
        return new Segment(Period.ofYear(year), Unit.PERCENT, definition, "", "", "redesign");
    }

    private List<String> findings(String cell) throws Exception {
        return dossier.ledger().verify((_, _) -> _ -> Optional.of(cell)).findings().stream()
                .map(Message::key)
                .toList();
    }

    private ImportId bringFile(Path file, String recipeHash) throws Exception {
        String hash = sha256(file);
        return dossier.write(
                words("test.import"),
                writer -> {
                    SourceId source =
                            writer.addFile(
                                    file.getFileName().toString(),
                                    file,
                                    hash,
                                    Optional.of(LocalDate.of(2025, 2, 28)),
                                    Progress.SILENT);
                    ImportId id = writer.beginImport(source, "r", recipeHash, "{}", DAY_1);
                    writer.observe(Ledgers.figure(writer.series(POVERTY), 2022, id, 9.9, 2));
                    return id;
                });
    }

    private void bind(SeriesId from, SeriesId to) throws Exception {
        dossier.write(
                words("test.bind"),
                writer -> {
                    writer.alias(from, to);
                    return true;
                });
    }

    private void putText(String kind, String key, String json, Set<SeriesId> on) throws Exception {
        dossier.write(
                words("test.answer"),
                writer -> {
                    writer.putText(kind, key, json, on);
                    return true;
                });
    }

    private List<Double> asked(String indicator, String place, int from, int to) {
        List<Double> values = new java.util.ArrayList<>();
        dossier.ledger()
                .observations(
                        new ObservationQuery(
                                Optional.of(indicator),
                                Optional.of(place),
                                Optional.of(Period.ofYear(from)),
                                Optional.of(Period.ofYear(to)),
                                Optional.empty()),
                        (_, one) -> values.add(one.value().getAsDouble()));
        return values;
    }

    private static Indicator defined(Indicator from, String definition) {
        return new Indicator(
                from.code(),
                from.name(),
                from.factor(),
                from.unit(),
                from.direction(),
                from.target(),
                from.targetYear(),
                from.limit(),
                from.decimals(),
                Bilingual.same(definition),
                from.source(),
                from.baseYear());
    }
}
