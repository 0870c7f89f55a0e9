package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.model.Period;

import java.util.List;
import java.util.stream.IntStream;

class PeriodRunsTest {
    private static final List<Period> YEARS =
            IntStream.rangeClosed(2017, 2023).mapToObj(Period::ofYear).toList();

    @Test
    void periodsThatFollowEachOtherAreOneStretch() {
        assertThat(PeriodRuns.of(List.of(YEARS.get(1), YEARS.get(2), YEARS.get(3)), YEARS, EN))
                .isEqualTo("2018–2020");
        assertThat(PeriodRuns.of(List.of(YEARS.get(0), YEARS.get(1), YEARS.get(6)), YEARS, EN))
                .isEqualTo("2017–2018, 2023");
    }

    @Test
    void aSeriesThatSkipsYearsIsNotInterruptedByThem() {
        List<Period> skipping = List.of(Period.ofYear(1995), Period.ofYear(2006));

        assertThat(PeriodRuns.of(skipping, skipping, EN)).isEqualTo("1995–2006");
    }

    @Test
    void periodsOfSeveralWordsStandApart() {
        List<Period> months = List.of(Period.ofMonth(2024, 11), Period.ofMonth(2024, 12));

        assertThat(PeriodRuns.of(months, months, EN)).isEqualTo("November 2024 – December 2024");
    }

    private static final Language EN = Language.ENGLISH;
}
