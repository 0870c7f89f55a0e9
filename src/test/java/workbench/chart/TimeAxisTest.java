package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.model.Period;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TimeAxisTest {

    @Test
    void namesEveryYearWhereThereIsRoom() {
        assertThat(names(years(2016, 2024), 600))
                .containsExactly(
                        "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024");
    }

    @Test
    void takesAStepThatReachesTheLastYear() {
        assertThat(names(years(2014, 2023), 300)).containsExactly("2014", "2017", "2020", "2023");
        assertThat(names(years(2016, 2024), 300))
                .containsExactly("2016", "2018", "2020", "2022", "2024");
    }

    @Test
    void takesRoundYearsOverALongTimeAndKeepsTheEnds() {
        assertThat(names(years(1985, 2019), 500))
                .containsExactly("1985", "1990", "1995", "2000", "2005", "2010", "2015", "2019");
    }

    @Test
    void stepsOverALongTimeAreOfOneLengthHoweverLittleRoomThereIs() {
        assertThat(names(years(1985, 2019), 270)).containsExactly("1985", "1995", "2005", "2015");
        assertThat(names(years(1986, 2019), 270)).containsExactly("1990", "2000", "2010", "2019");
        assertThat(names(years(1986, 2019), 500))
                .containsExactly("1990", "1995", "2000", "2005", "2010", "2015", "2019");
    }

    @Test
    void anOfficeProgramNamesRoundStepsOverALongTime() {
        assertThat(OfficePeriods.step(years(1985, 2019), 4)).isEqualTo(5);
        Set<Period> few =
                Stream.of(1995, 2000, 2006, 2008, 2010, 2012, 2014, 2016)
                        .map(Period::ofYear)
                        .collect(Collectors.toSet());
        assertThat(OfficePeriods.step(years(1995, 2016), few, 2))
                .as("not the odd years, of which one has a value")
                .isEqualTo(5);
        assertThat(OfficePeriods.step(years(1985, 2013), 3)).as("not 4, 7 or 14").isEqualTo(5);
        assertThat(OfficePeriods.step(years(2014, 2023), 2))
                .as("to the last of a few")
                .isEqualTo(3);
    }

    @Test
    void leavesYearsWithoutValuesTheirRoom() {
        TimeAxis axis =
                axis(List.of(Period.ofYear(2006), Period.ofYear(2011), Period.ofYear(2021)));

        assertThat(axis.share(Period.ofYear(2011))).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void namesMonthsAndTheirYearOnce() {
        List<Period> months =
                IntStream.range(0, 15)
                        .mapToObj(i -> Period.ofMonth(2023 + i / 12, 1 + i % 12))
                        .map(Period.class::cast)
                        .toList();
        List<TimeAxis.Tick> ticks = axis(months).ticks(900, text -> 7.0 * text.length());

        assertThat(ticks).hasSize(15);
        assertThat(ticks.stream().map(TimeAxis.Tick::year).filter(year -> !year.isEmpty()))
                .containsExactly("2023", "2024");
        assertThat(ticks.getFirst().text()).isEqualTo("Jan");
    }

    @Test
    void namesMonthsOverManyYearsByTheYearsAlone() {
        List<Period> months =
                IntStream.range(0, 60)
                        .mapToObj(i -> Period.ofMonth(2019 + i / 12, 1 + i % 12))
                        .map(Period.class::cast)
                        .toList();

        assertThat(names(months, 600)).containsExactly("2019", "2020", "2021", "2022", "2023");
    }

    private static List<Period> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Period::ofYear).toList();
    }

    private static List<String> names(List<Period> periods, double length) {
        return axis(periods).ticks(length, text -> 7.0 * text.length()).stream()
                .map(TimeAxis.Tick::text)
                .toList();
    }

    private static TimeAxis axis(List<Period> periods) {
        return new TimeAxis(periods, new PeriodWords(Language.ENGLISH));
    }
}
