package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitBesideTest {
    @Test
    void aUnitThatTheNameHoldsIsNotSaidAgain() {
        assertThat(UnitBeside.of("Visits to library branches", "visits")).isEmpty();
        assertThat(UnitBeside.of("Visites des succursales", "visites")).isEmpty();
        assertThat(UnitBeside.of("Cardholders per 1,000 residents", "per 1,000 residents"))
                .isEmpty();
    }

    @Test
    void ofAnIndexItsBaseIsLeft() {
        assertThat(UnitBeside.of("Emissions per person, index", "index, 1995 = 100"))
                .isEqualTo("1995 = 100");
        assertThat(UnitBeside.of("Emissions, index, 1995 to 2016", "index, 1995 = 100"))
                .isEqualTo("1995 = 100");
    }

    @Test
    void aUnitThatOnlyBeginsLikeAWordOfTheNameIsSaid() {
        assertThat(UnitBeside.of("Visitors at events", "visits")).isEqualTo("visits");
        assertThat(UnitBeside.of("Energy used", "GWh")).isEqualTo("GWh");
    }
}
