package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.DAY_3;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.testing.BesideTheWindow;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

@BesideTheWindow
class UndoTest {
    @TempDir Path folder;
    private Path file;
    private Dossier dossier;

    @BeforeEach
    void makeDossier() throws Exception {
        file = folder.resolve("city.dossier");
        dossier = Dossier.create(file);
    }

    @AfterEach
    void closeDossier() {
        dossier.close();
    }

    @Test
    void editOfAnIndicatorIsUndoneAndRedoneAcrossReopening() throws Exception {
        put(broadband("Households able to get 50/10", 100.0));
        put(broadband("Households with 50/10", 0.1 + 0.2));

        reopen();
        Action undone = dossier.undo().orElseThrow();
        assertThat(undone.label()).isEqualTo(words("test.put"));
        assertThat(undone.state()).isEqualTo(Action.State.UNDONE);
        assertThat(only()).isEqualTo(broadband("Households able to get 50/10", 100.0));

        reopen();
        assertThat(dossier.nextRedo()).map(Action::id).hasValue(undone.id());
        dossier.redo();
        assertThat(only()).isEqualTo(broadband("Households with 50/10", 0.1 + 0.2));
        dossier.undo();
        dossier.undo();
        assertThat(dossier.ledger().indicators()).isEmpty();
        assertThat(dossier.undo()).isEmpty();
        dossier.redo();
        assertThat(only()).isEqualTo(broadband("Households able to get 50/10", 100.0));
    }

    @Test
    void somethingNewEndsRedoing() throws Exception {
        put(broadband("A", 1));
        dossier.undo();
        put(broadband("B", 2));
        assertThat(dossier.redo()).isEmpty();
        assertThat(dossier.actions())
                .extracting(Action::state)
                .containsExactly(Action.State.UNDONE, Action.State.DONE);
    }

    @Test
    void undoingAnImportWithdrawsItAndRedoingRestoresIt() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);

        dossier.undo();
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        dossier.undo();
        assertThat(current(dossier, POVERTY)).isEmpty();
        assertThat(dossier.ledger().indicators()).isEmpty();
        dossier.redo();
        dossier.redo();
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        assertThat(dossier.ledger().imports()).hasSize(2);
    }

    @Test
    void theLogAndTheImportTellTheSameMomentOfAnUndoneImport() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        dossier.undo();
        dossier.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet told =
                        statement.executeQuery(
                                "SELECT (SELECT max(at) FROM standing_event),"
                                        + " (SELECT max(at) FROM action_event)")) {
            assertThat(told.next()).isTrue();
            assertThat(told.getLong(1)).isEqualTo(told.getLong(2));
        }
        dossier = Dossier.open(file);
    }

    @Test
    void undoingAWithdrawalRestores() throws Exception {
        ImportId id = bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        dossier.write(
                words("test.withdraw"),
                writer -> {
                    writer.withdraw(id, DAY_3);
                    return true;
                });
        assertThat(dossier.undo()).isPresent();
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        assertThat(dossier.redo()).isPresent();
        assertThat(current(dossier, POVERTY)).isEmpty();
    }

    @Test
    void restoredImportKeepsItsIndicatorAlthoughStatingItWasUndone() throws Exception {
        put(Indicator.provisional("Poverty rate"));
        ImportId id = bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        dossier.undo();
        dossier.undo();
        dossier.write(
                words("test.restore"),
                writer -> {
                    writer.restore(id, DAY_3);
                    return true;
                });
        assertThat(Ledgers.values(dossier)).hasSize(1);
    }

    @Test
    void importAfterAnUndoneStatementStillNamesItsIndicator() throws Exception {
        Indicator indicator = broadband("Households with 50/10", 100);
        put(indicator);
        dossier.undo();
        SeriesKey key = new SeriesKey(indicator, Place.UNNAMED, Unit.PERCENT, Breakdown.NONE);
        bring(dossier, key, Map.of(2022, 93.1), DAY_1);
        assertThat(only().name().en()).isEqualTo("Households with 50/10");
        assertThat(current(dossier, key)).isEqualTo(Map.of(2022, 93.1));
    }

    @Test
    void menuWordsComeBackWithTheirArguments() throws Exception {
        Message label =
                Message.of(
                        "test.label",
                        "Pickering",
                        3L,
                        2.5,
                        new Bilingual("Sex", "Sexe"),
                        Message.of("test.inner", "x"));
        dossier.write(
                label,
                writer -> {
                    writer.putText("answer", "1", "{}", Set.of());
                    return true;
                });
        reopen();
        assertThat(dossier.actions().getFirst().label()).isEqualTo(label);
    }

    @Test
    void actionThatChangesNothingIsNotListed() throws Exception {
        put(broadband("A", 1));
        put(broadband("A", 1));
        dossier.write(words("test.nothing"), _ -> true);
        assertThat(dossier.actions()).hasSize(1);
    }

    @Test
    void undoingEverythingAndRedoingItGivesTheSameDossier() {
        Seeds.check(15, this::undoneAndRedone);
    }

    private void undoneAndRedone(Random random) throws Exception {
        Path each = folder.resolve("each.dossier");
        try (Dossier one = Dossier.create(each)) {
            List<String> states = new ArrayList<>();
            states.add(state(one));
            for (int step = 0; step < 10; step++) {
                int before = one.actions().size();
                change(one, random);
                if (one.actions().size() > before) {
                    states.add(state(one));
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(one.undo()).isPresent();
                assertThat(state(one)).isEqualTo(states.get(i));
            }
            for (int i = 1; i < states.size(); i++) {
                assertThat(one.redo()).isPresent();
                assertThat(state(one)).isEqualTo(states.get(i));
            }
        } finally {
            Files.deleteIfExists(each);
        }
    }

    private static void change(Dossier one, Random random) throws Exception {
        String key = "k" + random.nextInt(3);
        one.write(
                words("test.change"),
                writer -> {
                    SeriesId a = writer.series(series("Place " + random.nextInt(3)));
                    SeriesId b = writer.series(series("Place " + random.nextInt(3)));
                    switch (random.nextInt(6)) {
                        case 0 ->
                                writer.putText(
                                        "answer",
                                        key,
                                        "{\"n\":\"é\\n" + random.nextInt(9) + "\"}",
                                        new HashSet<>(List.of(a, b)));
                        case 1 -> writer.removeText("answer", key);
                        case 2 ->
                                writer.putIndicator(
                                        broadband(
                                                "Name " + random.nextInt(3), random.nextDouble()));
                        case 3 ->
                                writer.addSegment(
                                        a,
                                        new Segment(
                                                Period.ofYear(2018 + random.nextInt(3)),
                                                Unit.COUNT,
                                                "d" + random.nextInt(3),
                                                "",
                                                "",
                                                "new method",
                                                random.nextBoolean() ? "" : "the same"));
                        case 4 -> writer.removeAlias(a);
                        default -> {
                            if (Aliasing.mayLead(one, a, b)) {
                                writer.alias(a, b);
                            }
                        }
                    }
                    return true;
                });
    }

    /// Whether one series may be read as part of another.
    private static final class Aliasing {
        static boolean mayLead(Dossier one, SeriesId from, SeriesId to) {
            return !one.ledger().series(to).orElseThrow().id().equals(from);
        }
    }

    private static SeriesKey series(String place) {
        return new SeriesKey(
                Indicator.provisional("X"), Place.provisional(place), Unit.COUNT, Breakdown.NONE);
    }

    private static String state(Dossier one) {
        StringBuilder state = new StringBuilder();
        state.append(one.ledger().texts("answer"));
        state.append(one.ledger().indicators());
        one.ledger()
                .indicators()
                .forEach(each -> state.append(one.ledger().definitions(each.id())));
        for (String place : List.of("Place 0", "Place 1", "Place 2")) {
            Optional<SeriesId> id = one.ledger().find(series(place));
            // A series that was only just met looks like one that is not there yet.
            id.flatMap(one.ledger()::series)
                    .filter(
                            each ->
                                    each.segments().size() > 1
                                            || !each.key().place().name().en().equals(place))
                    .ifPresent(state::append);
            for (String key : List.of("k0", "k1", "k2")) {
                state.append(
                        one.ledger().dependsOn(new TextRef("answer", key)).stream()
                                .map(SeriesId::value)
                                .sorted()
                                .toList());
            }
        }
        return state.toString();
    }

    private void put(Indicator indicator) throws Exception {
        dossier.write(words("test.put"), writer -> writer.putIndicator(indicator));
    }

    private Indicator only() {
        assertThat(dossier.ledger().indicators()).hasSize(1);
        return dossier.ledger().indicators().getFirst().indicator();
    }

    private void reopen() throws Exception {
        dossier.close();
        dossier = Dossier.open(file);
    }

    private static Indicator broadband(String name, double target) {
        return new Indicator(
                "CIF 9.3.1",
                Bilingual.same(name),
                Optional.of(Factor.CONNECT),
                Unit.PERCENT,
                Direction.UP,
                OptionalDouble.of(target),
                OptionalInt.of(2030),
                OptionalDouble.of(100),
                OptionalInt.of(1),
                Bilingual.same("defined for " + name),
                "CRTC",
                OptionalInt.empty());
    }

    /// Beside two stacks, as one would keep them by hand.
    @Test
    void whatComesNextFollowsFromTheLogHoweverItWent() {
        Seeds.check(12, this::next);
    }

    private void next(Random random) throws Exception {
        Deque<String> done = new ArrayDeque<>();
        Deque<String> undone = new ArrayDeque<>();
        Path file = Files.createTempDirectory(folder, "next").resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            for (int step = 0; step < 40; step++) {
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        String label = "test.step" + step;
                        dossier.write(
                                words(label),
                                writer -> {
                                    writer.putText("answer", label, "{}", Set.of());
                                    return true;
                                });
                        done.push(label);
                        undone.clear();
                    }
                    case 2, 3 -> {
                        if (dossier.undo().isPresent()) {
                            undone.push(done.pop());
                        }
                    }
                    default -> {
                        if (dossier.redo().isPresent()) {
                            done.push(undone.pop());
                        }
                    }
                }
                assertThat(dossier.nextUndo().map(one -> one.label().key()))
                        .isEqualTo(Optional.ofNullable(done.peek()));
                assertThat(dossier.nextRedo().map(one -> one.label().key()))
                        .isEqualTo(Optional.ofNullable(undone.peek()));
            }
        }
    }
}
