package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.model.Unit;

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
    void aValueBesideItsNameSaysOnlyWhatTheNameDoesNot() {
        assertThat(value("Cardholders per 1,000 residents", 446, "per 1,000", Language.ENGLISH))
                .isEqualTo("446");
        assertThat(value("Abonnés pour 1 000 habitants", 446, "per 1,000", Language.FRENCH))
                .isEqualTo("446");
        assertThat(value("Waste disposed of per person", 560, "kg/cap", Language.ENGLISH))
                .isEqualTo("560\u00a0kg");
        assertThat(value("Déchets éliminés par habitant", 560, "kg/cap", Language.FRENCH))
                .isEqualTo("560\u00a0kg");
        assertThat(value("Waste", 560, "kg/cap", Language.ENGLISH))
                .isEqualTo("560\u00a0kg per person");
        assertThat(value("Share of waste, %", 56.5, "%", Language.ENGLISH)).isEqualTo("56.5%");
    }

    private static String value(String name, double value, String unit, Language language) {
        Unit of = Units.shipped().byCode(unit).orElseThrow();
        return UnitBeside.value(name, value, of, value % 1 == 0 ? 0 : 1, language);
    }

    @Test
    void aUnitThatOnlyBeginsLikeAWordOfTheNameIsSaid() {
        assertThat(UnitBeside.of("Visitors at events", "visits")).isEqualTo("visits");
        assertThat(UnitBeside.of("Energy used", "GWh")).isEqualTo("GWh");
    }
}
