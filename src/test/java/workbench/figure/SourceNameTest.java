package workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Provenance;
import workbench.model.SeriesId;
import workbench.model.Vintage;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

class SourceNameTest {
    @Test
    void isTheFileOrThatAPersonEnteredIt() {
        assertThat(SourceName.of(from("visits.csv"), Language.ENGLISH)).isEqualTo("visits.csv");
        assertThat(SourceName.of(from(""), Language.ENGLISH)).isEqualTo("entered by hand");
        assertThat(SourceName.of(from(""), Language.FRENCH)).isEqualTo("saisi à la main");
    }

    private static Observation from(String file) {
        return new Observation(
                new SeriesId(1),
                Period.ofYear(2022),
                OptionalDouble.of(9.9),
                ObservationStatus.NORMAL,
                0,
                1,
                false,
                new ImportId(1),
                new Vintage(Instant.parse("2026-01-01T00:00:00Z")),
                new Provenance(file, "", Optional.empty(), "9.9", "a letter", "hand"));
    }
}
