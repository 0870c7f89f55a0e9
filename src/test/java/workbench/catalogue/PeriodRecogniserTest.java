package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Period;

import java.util.List;
import java.util.Optional;

class PeriodRecogniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018; 2018",
                "' 2015 *'; 2015",
                "2019¹; 2019",
                "2019 (p); 2019",
                "FY 2019; 2019",
                "2009/10; 2009/10",
                "2009–10; 2009-10",
                "2019-20; 2019/20",
                "FY2019-20; 2019/20",
                "2019-2020; 2019/20",
                "2012-2016; 2012/2016",
                "2012 to 2016; 2012/2016",
                "2016-Q2; 2016-Q2",
                "Q2 2016; 2016-Q2",
                "2016Q3; 2016-Q3",
                "T2 2016; 2016-Q2",
                "2e trimestre 2016; 2016-Q2",
                "3rd quarter 2016; 2016-Q3",
                "2012-01; 2012-01",
                "2012M01; 2012-01",
                "Jan 2012; 2012-01",
                "Jan-12; 2012-01",
                "janv. 2012; 2012-01",
                "août 2020; 2020-08",
                "01/2012; 2012-01",
                "1960 (April); 1960-04",
                "1790 (August 2); 1790-08-02",
                "2021-09-26; 2021-09-26",
                "2021-09-26T00:00:00; 2021-09-26",
                "26.09.2021; 2021-09-26",
                "26/09/2021; 2021-09-26",
                "September 26, 2021; 2021-09-26",
                "26 septembre 2021; 2021-09-26",
                "1er juillet 2021; 2021-07-01",
                "2012-16; 2012/2016",
                "Januar 2020; 2020-01",
                "3. März 2021; 2021-03-03",
                "enero de 2020; 2020-01",
                "31 de diciembre de 2020; 2020-12-31",
                "mrt 2019; 2019-03",
                "mei 2019; 2019-05",
                "ianuarie 2018; 2018-01",
                "1 noiembrie 2018; 2018-11-01",
                "Trimestrul II 2018; 2018-Q2",
                "2e kwartaal 2019; 2019-Q2",
                "1. Quartal 2020; 2020-Q1",
                "4º trimestre de 2020; 2020-Q4",
                "Schuljahr 2019/20; 2019/20",
                "curso 2019/20; 2019/20",
                "anul 2018; 2018",
                "2015 t/m 2019; 2015/2019",
                "2015年; 2015",
                "2015年度; 2015",
                "2015年3月; 2015-03",
                "2015년; 2015",
                "110年; 2021",
                "民國110年; 2021"
            })
    void readsWhatSheetsWrite(String text, String period) {
        assertThat(PeriodRecogniser.plain().whole(text).orElseThrow().text()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15 - 24",
                "0 to 4",
                "1312",
                "2021-13-01",
                "1997-65",
                "i",
                "T",
                "31.04.2021",
                "Total",
                "905-555-1234",
                "16-17 year olds",
                "27 Dec 2021 to 2 Jan 2022",
                "2021-11 to 2022-02"
            })
    void findsNoPeriodInOtherTexts(String text) {
        assertThat(PeriodRecogniser.plain().whole(text)).as(text).isEmpty();
    }

    @Test
    void takesPairsThatRunOnForFiscalYears() {
        PeriodRecogniser among = PeriodRecogniser.among(List.of("2008-09", "2009-10", "2010-11"));
        assertThat(among.whole("2009-10").orElseThrow().text()).isEqualTo("2009/10");
        PeriodRecogniser months = PeriodRecogniser.among(List.of("2009-09", "2009-10", "2009-11"));
        assertThat(months.whole("2009-10").orElseThrow().text()).isEqualTo("2009-10");
    }

    @Test
    void takesTheOrderOfDayAndMonthFromItsNeighbours() {
        PeriodRecogniser among = PeriodRecogniser.among(List.of("31/01/2020", "01/02/2020"));
        assertThat(among.whole("01/02/2020").orElseThrow().text()).isEqualTo("2020-02-01");
    }

    @Test
    void findsThePeriodAmongOtherWords() {
        assertThat(PeriodRecogniser.plain().within("2019 Actual").orElseThrow())
                .hasToString("Found[period=2019, rest=Actual]");
        assertThat(
                        PeriodRecogniser.plain()
                                .within("1985 TO 2019 ACTUALS")
                                .orElseThrow()
                                .period()
                                .text())
                .isEqualTo("1985/2019");
        assertThat(
                        PeriodRecogniser.plain()
                                .within("12.07.2024 / 18:20:16")
                                .orElseThrow()
                                .period()
                                .text())
                .isEqualTo("2024-07-12");
        assertThat(PeriodRecogniser.plain().within("Adults with a degree, 2012-16").orElseThrow())
                .hasToString("Found[period=2012/2016, rest=Adults with a degree]");
        assertThat(PeriodRecogniser.plain().within("Unemployment_rate_2007").orElseThrow())
                .hasToString("Found[period=2007, rest=Unemployment_rate]");
        assertThat(PeriodRecogniser.plain().within("2016 and 2021")).isEmpty();
    }

    @Test
    void whatGoesOnFromAYearIsNotOfIt() {
        assertThat(PeriodRecogniser.plain().within("Population by region (1991+)")).isEmpty();
        assertThat(PeriodRecogniser.plain().within("Jobs since 2001")).isEmpty();
        assertThat(PeriodRecogniser.plain().within("Visits, 2001 onwards")).isEmpty();
        assertThat(PeriodRecogniser.plain().within("Visits in 2001")).isPresent();
    }

    @Test
    void howOftenAMereNumberStandsThereDoesNotMakeItAnAcademicYear() {
        assertThat(CompactPeriods.of(List.of("201112", "201112", "201112")))
                .isEqualTo(CompactPeriods.MONTHS);
        assertThat(CompactPeriods.of(List.of("201011", "201112", "201213")))
                .isEqualTo(CompactPeriods.SPLIT_YEARS);
    }

    @Test
    void firstAndLastMonthsAreTheirYearQuarterOrYears() {
        assertThat(whole("2014-04 to 2015-03")).contains(new Period.SplitYear(2014));
        assertThat(whole("2014-01-01/2014-12-31")).contains(Period.ofYear(2014));
        assertThat(whole("01/04/2018 - 30/06/2018")).contains(new Period.Quarter(2018, 2));
        assertThat(whole("2014-04 to 2019-11")).contains(new Period.Years(2014, 2019));
        assertThat(whole("15 Mar 2021 to 14 Mar 2022")).contains(new Period.Years(2021, 2022));
        assertThat(whole("2019/20 - 2021/22")).contains(new Period.Years(2019, 2022));
        assertThat(whole("2014-04 to 2014-08")).isEmpty();
        assertThat(whole("2019-11 to 2014-04")).isEmpty();
    }

    private static Optional<Period> whole(String text) {
        return PeriodRecogniser.plain().whole(text);
    }
}
