package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.store.FigureChange;
import workbench.store.FigureChange.Kind;
import workbench.store.ImportRecord;
import workbench.store.TextRef;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is told before a withdrawal or a restoration is what is seen after it.
@BesideTheWindow
class StandingPreviewTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void previewIsWhatIsSeenAfterwardsInAnyOrder() {
        Seeds.check(15, this::foretold);
    }

    private void foretold(Random random) throws Exception {
        Path each = Files.createTempDirectory(folder, "each");
        try (Dossier dossier = Dossier.create(each.resolve("city.dossier"))) {
            int made = 2 + random.nextInt(4);
            for (int i = 0; i < made; i++) {
                Path file = file(random, i);
                if (Desk.draft(file, dossier.ledger()).sameAs().isEmpty()) {
                    Desk.bring(dossier, file, START.plusSeconds(i));
                }
            }
            bindOldAjax(dossier);
            for (int step = 0; step < 8; step++) {
                List<ImportRecord> imports = dossier.ledger().imports();
                ImportRecord one = imports.get(random.nextInt(imports.size()));
                Map<String, Observation> before = figures(dossier);
                List<FigureChange> foretold = changes(dossier, one, !one.current());
                assertThat(dossier.ledger().countIf(one.id(), !one.current()))
                        .isEqualTo(
                                foretold.stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        FigureChange::kind,
                                                        Collectors.counting())));
                if (one.current()) {
                    new WithdrawImport(dossier).withdraw(one, START.plusSeconds(100 + step));
                } else {
                    new RestoreImport(dossier).restore(one, START.plusSeconds(100 + step));
                }
                assertThat(changed(before, foretold)).isEqualTo(figures(dossier));
            }
        }
    }

    /// Two names of one place, where some files have used the one and some the other.
    private static void bindOldAjax(Dossier dossier) throws Exception {
        List<Place> places =
                dossier.ledger().allSeries().stream().map(one -> one.key().place()).toList();
        Optional<Place> ajax =
                places.stream().filter(one -> one.name().en().equals("Ajax")).findFirst();
        if (ajax.isPresent() && places.stream().anyMatch(StandingPreviewTest::isOldAjax)) {
            new BindName(dossier).place("Old Ajax", ajax.get());
        }
    }

    private static boolean isOldAjax(Place place) {
        return place.name().en().equals("Old Ajax");
    }

    /// The figures as they were, with what was foretold done to them by hand.
    private static Map<String, Observation> changed(
            Map<String, Observation> before, List<FigureChange> foretold) {
        Map<String, Observation> after = new TreeMap<>(before);
        for (FigureChange change : foretold) {
            String key = change.series().key().canonical() + "|" + change.period();
            assertThat(after.get(key)).isEqualTo(change.before().orElse(null));
            assertThat(change.before()).isNotEqualTo(change.after());
            after.remove(key);
            change.after().ifPresent(figure -> after.put(key, figure));
        }
        return after;
    }

    private static Map<String, Observation> figures(Dossier dossier) {
        Map<String, Observation> all = new TreeMap<>();
        for (Desk.Found one : Desk.figures(dossier)) {
            all.put(
                    one.series().key().canonical() + "|" + one.observation().period(),
                    one.observation());
        }
        return all;
    }

    private Path file(Random random, int number) throws Exception {
        StringBuilder lines = new StringBuilder("Indicator,Municipality,2022,2023,2024");
        for (String place : List.of("Pickering", random.nextBoolean() ? "Ajax" : "Old Ajax")) {
            lines.append("\nDog licences,").append(place);
            for (int i = 0; i < 3; i++) {
                // A table without any number is no table.
                int value = i == 0 ? 1 + random.nextInt(3) : random.nextInt(4);
                lines.append(',').append(value == 0 ? ".." : String.valueOf(100 * value + 7));
            }
        }
        return Files.writeString(folder.resolve("f" + number + ".csv"), lines + "\n");
    }

    @Test
    void tellsWhatOfTheSubmissionRestsOnWhatChanges() throws Exception {
        Path first =
                Desk.csv(folder, "a.csv", "Indicator,Municipality,2022", "Dog licences,Ajax,100");
        Path second =
                Desk.csv(
                        folder,
                        "b.csv",
                        "Indicator,Municipality,2022",
                        "Dog licences,Ajax,120",
                        "Cat licences,Ajax,7");
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(dossier, first, START);
            Desk.bring(dossier, second, START.plusSeconds(1));
            SeriesId dogs = series(dossier, "Dog licences");
            SeriesId cats = series(dossier, "Cat licences");
            SetContent content = new SetContent(dossier);
            content.set("answer", Map.of("1.2", new SetContent.Entry("{}", Set.of(dogs, cats))));
            content.set("chart", Map.of("cats", new SetContent.Entry("{}", Set.of(cats))));
            content.set("initiative", Map.of("none", new SetContent.Entry("{}", Set.of())));

            ImportRecord later = dossier.ledger().imports().getLast();
            StandingPreview preview = StandingPreview.of(dossier.ledger(), later, false);

            assertThat(changes(dossier, later, false))
                    .extracting(FigureChange::kind)
                    .containsExactly(Kind.GOES, Kind.CHANGES);
            assertThat(preview.touched())
                    .containsExactly(new TextRef("answer", "1.2"), new TextRef("chart", "cats"));
            assertThat(preview.restsOn().get(dogs)).containsExactly(new TextRef("answer", "1.2"));
        }
    }

    @Test
    void nothingRestsOnFiguresThatKeepTheirValue() throws Exception {
        Path first =
                Desk.csv(folder, "a.csv", "Indicator,Municipality,2022", "Dog licences,Ajax,100");
        Path second =
                Desk.csv(
                        folder,
                        "b.csv",
                        "Indicator,Municipality,2022",
                        "Dog licences,Ajax,100",
                        "Dog licences,Whitby,5");
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(dossier, first, START);
            Desk.bring(dossier, second, START.plusSeconds(1));
            SeriesId ajax =
                    dossier.ledger().allSeries().stream()
                            .filter(one -> one.key().place().name().en().equals("Ajax"))
                            .findFirst()
                            .orElseThrow()
                            .id();
            new SetContent(dossier)
                    .set("answer", Map.of("1.2", new SetContent.Entry("{}", Set.of(ajax))));
            StandingPreview preview =
                    StandingPreview.of(
                            dossier.ledger(), dossier.ledger().imports().getLast(), false);

            assertThat(preview.count(Kind.STAYS)).isEqualTo(1);
            assertThat(preview.count(Kind.GOES)).isEqualTo(1);
            assertThat(preview.touched()).isEmpty();
            assertThat(changes(dossier, dossier.ledger().imports().getLast(), true)).isEmpty();
        }
    }

    @Test
    void cellsThatAreNotAvailableAreNoFiguresThatGoOrComeBack() throws Exception {
        Path first = Desk.csv(folder, "a.csv", "Indicator,2021,2022", "Dog licences,1,2");
        Path second =
                Desk.csv(
                        folder,
                        "b.csv",
                        "Indicator,2022,2023,2024,2025",
                        "Dog licences,2,..,4,..",
                        "Cat licences,1,..,3,4");
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(dossier, first, START);
            Desk.bring(dossier, second, START.plusSeconds(1));
            ImportRecord record = dossier.ledger().imports().getLast();
            StandingPreview gone = StandingPreview.of(dossier.ledger(), record, false);
            assertThat(gone.count(Kind.GOES)).isEqualTo(4);
            assertThat(gone.unavailable()).isEqualTo(3);
            changes(dossier, record, false);
            new WithdrawImport(dossier).withdraw(record, START.plusSeconds(2));
            StandingPreview back =
                    StandingPreview.of(
                            dossier.ledger(), dossier.ledger().imports().getLast(), true);
            assertThat(back.count(Kind.COMES)).isEqualTo(4);
            assertThat(back.unavailable()).isEqualTo(3);
        }
    }

    /// What is foretold, each as often as its kind was counted.
    private static List<FigureChange> changes(
            Dossier dossier, ImportRecord record, boolean standing) {
        StandingPreview preview = StandingPreview.of(dossier.ledger(), record, standing);
        List<FigureChange> all = new ArrayList<>();
        preview.each(dossier.ledger(), all::add);
        for (Kind kind : Kind.values()) {
            assertThat(all.stream().filter(one -> one.kind() == kind && !one.isUnavailable()))
                    .hasSize(Math.toIntExact(preview.count(kind)));
        }
        return all;
    }

    private static SeriesId series(Dossier dossier, String indicator) {
        return dossier.ledger().allSeries().stream()
                .filter(one -> one.key().indicator().name().en().equals(indicator))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
