package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.edit.BindName;
import workbench.importing.DraftNames.Name;
import workbench.model.Indicator;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A draft names its indicators, by the file's words and by what they are; figures are
/// illustrative.
class DraftNamesTest {
    @TempDir private Path folder;

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();

    @Test
    void whatTheCatalogueKnowsIsToldFromWhatItDoesNot() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "services.csv",
                        "Municipality,Year,Sessions,public wi-fi hotspots",
                        "Pickering,2023,20,7",
                        "Pickering,2024,27,9");

        List<Name> names = new DraftNames(catalogue, Optional.empty()).of(Desk.draft(file));

        assertThat(names)
                .extracting(
                        one -> one.indicator().name().en(),
                        Name::words,
                        Name::isUnknown,
                        Name::figures)
                .containsExactly(
                        tuple("Sessions", "Sessions", true, 2L),
                        tuple("Public Wi-Fi hotspots", "public wi-fi hotspots", false, 2L));
    }

    @Test
    void whatAPersonSaidOfWordsIsFoundByThem() throws Exception {
        Indicator visits = catalogue.byCode("connect.wifi-hotspots").orElseThrow();
        Path file = Desk.csv(folder, "s.csv", "Municipality,Year,Sessions", "Pickering,2023,20");
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            new BindName(dossier).indicatorToCome("Sessions", visits);

            List<Name> names =
                    new DraftNames(catalogue, Optional.of(dossier.ledger()))
                            .of(Desk.draft(file, dossier.ledger()));

            assertThat(names)
                    .extracting(Name::indicator, Name::words, Name::said)
                    .containsExactly(tuple(visits, "Sessions", true));
        }
    }

    @Test
    void wordsThatDoNotFollowEachOtherInTheFileAreFoundWhereTheyWereSaidOnce() throws Exception {
        Indicator hotspots = catalogue.byCode("connect.wifi-hotspots").orElseThrow();
        Path file =
                Desk.csv(
                        folder,
                        "sessions.csv",
                        "Year,Sessions,,Hours,",
                        ",Pickering,Ajax,Pickering,Ajax",
                        ",held,held,given,given",
                        "2023,20,7,40,14",
                        "2024,27,9,54,18");
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            DraftNames before = new DraftNames(catalogue, Optional.of(dossier.ledger()));
            Name first = before.of(Desk.draft(file, dossier.ledger())).getFirst();
            new BindName(dossier).indicatorToCome(first.words(), hotspots);

            List<Name> names =
                    new DraftNames(catalogue, Optional.of(dossier.ledger()))
                            .of(Desk.draft(file, dossier.ledger()));

            assertThat(names.getFirst().indicator()).isEqualTo(hotspots);
            assertThat(names.getFirst().words()).isEqualTo(first.words());
            assertThat(names.getFirst().said()).isTrue();
        }
    }

    @Test
    void figuresThatOnlyTheirFileNamesAreCalledAsItIs() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "coaching sessions 2024.csv",
                        "Municipality,2022,2023,2024",
                        "Pickering,20,22,25",
                        "Ajax,11,12,13");

        assertThat(new DraftNames(catalogue, Optional.empty()).of(Desk.draft(file)))
                .extracting(Name::words)
                .containsExactly("coaching sessions");
    }
}
