package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.CellRef;
import workbench.model.Period;
import workbench.model.SourceLabel;
import workbench.testing.Seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

class CodesTest {
    @Test
    void periodsComeBackFromTheirNumber() {
        for (String text :
                List.of(
                        "",
                        "1000",
                        "9999",
                        "2018",
                        "2016-Q1",
                        "2016-Q4",
                        "2012-01",
                        "2012-12",
                        "2021-09-26",
                        "2020-12-31",
                        "2021-01-01",
                        "2009/10",
                        "1999/00",
                        "2012/2016",
                        "1000/9999",
                        "2012/2013")) {
            Period period = Period.parse(text).orElseThrow();
            assertThat(PeriodCode.period(PeriodCode.of(period))).isEqualTo(period);
            assertThat(PeriodCode.of(period)).isLessThan(Integer.MAX_VALUE);
        }
    }

    @Test
    void numbersOfPeriodsOrderAsPeriodsDo() {
        Seeds.check(
                500,
                random -> {
                    Period one = period(random);
                    Period other = period(random);
                    assertThat(
                                    Integer.signum(
                                            Long.compare(PeriodCode.of(one), PeriodCode.of(other))))
                            .as("%s and %s", one, other)
                            .isEqualTo(Integer.signum(one.compareTo(other)));
                    assertThat(PeriodCode.period(PeriodCode.of(one))).isEqualTo(one);
                });
    }

    /// From few years, so that starts meet.
    private static Period period(Random random) {
        int year = 2019 + random.nextInt(3);
        return switch (random.nextInt(7)) {
            case 0 -> new Period.Year(year);
            case 1 -> new Period.Quarter(year, 1 + random.nextInt(4));
            case 2 -> new Period.Month(year, 1 + random.nextInt(12));
            case 3 ->
                    new Period.Day(
                            LocalDate.of(year, 1 + 3 * random.nextInt(4), 1 + random.nextInt(2)));
            case 4 -> new Period.SplitYear(year);
            case 5 -> new Period.Years(year, year + 1 + random.nextInt(3));
            default -> Period.NONE;
        };
    }

    @Test
    void cellsComeBackFromTheirNumber() {
        for (CellRef cell :
                List.of(
                        new CellRef("S", 1, 1),
                        new CellRef("S", 1_048_576, 255),
                        new CellRef("S", 7, 256),
                        new CellRef("S", 1_048_576, 16_384),
                        new CellRef("S", Integer.MAX_VALUE, Integer.MAX_VALUE))) {
            assertThat(CellCode.cell("S", CellCode.of(cell))).isEqualTo(cell);
        }
    }

    @Test
    void keepsRawTextOnlyWhereItDoesNotFollowFromTheNumber() {
        assertThat(form("12", 12, 0)).isEqualTo(RawText.SHORTEST);
        assertThat(form("0.1", 0.1, 1)).isEqualTo(RawText.SHORTEST);
        assertThat(form("-3.25", -3.25, 2)).isEqualTo(RawText.SHORTEST);
        assertThat(form("12345678.9", 12345678.9, 1)).isEqualTo(RawText.SHORTEST);
        assertThat(form("12.50", 12.5, 2)).isEqualTo(RawText.TO_DECIMALS);
        assertThat(form("12.0", 12, 1)).isEqualTo(RawText.TO_DECIMALS);
        assertThat(form("12,5", 12.5, 1)).isEqualTo(RawText.KEPT);
        assertThat(form("0.10000000000000001", 0.1, 1)).isEqualTo(RawText.KEPT);
        assertThat(form("1 204", 1204, 0)).isEqualTo(RawText.KEPT);
        assertThat(RawText.formOf("", OptionalDouble.empty(), 0)).isEqualTo(RawText.SHORTEST);
        assertThat(RawText.formOf("..", OptionalDouble.empty(), 0)).isEqualTo(RawText.KEPT);
    }

    private static int form(String raw, double value, int decimals) {
        int form = RawText.formOf(raw, OptionalDouble.of(value), decimals);
        if (form != RawText.KEPT) {
            assertThat(RawText.text(form, OptionalDouble.of(value), decimals)).isEqualTo(raw);
        }
        return form;
    }

    @Test
    void labelsComeBackFromTheirTwoParts() {
        for (String words : List.of("", "A", "A / B", "A / B / C", " / x", "A / ", "A /B")) {
            assertThat(SourceLabel.of(words).text()).isEqualTo(words);
        }
    }
}
