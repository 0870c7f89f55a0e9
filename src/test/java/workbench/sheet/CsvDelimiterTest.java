package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvDelimiterTest {
    @Test
    void findsEachOfTheFour() {
        assertThat(of("a,b,c\n1,2,3\n")).isEqualTo(',');
        assertThat(of("a;b;c\n1;2;3\n")).isEqualTo(';');
        assertThat(of("a\tb\tc\n1\t2\t3\n")).isEqualTo('\t');
        assertThat(of("a|b|c\n1|2|3\n")).isEqualTo('|');
    }

    @Test
    void isNotMisledByDecimalCommas() {
        assertThat(of("2019;75,1\n2020;75,8\n2021;76,6\n")).isEqualTo(';');
        assertThat(of("Jahr;A;B\n2010;1,5;2,5\n2011;1,6;2,6\n2012;1,7;2,7\n")).isEqualTo(';');
        assertThat(of("2019\t75,1\n2020\t75,8\n")).isEqualTo('\t');
    }

    @Test
    void takesCommasBetweenWholeNumbersForDelimiters() {
        assertThat(of("2019,75\n2020,76\n2021,77\n")).isEqualTo(',');
    }

    @Test
    void isNotMisledByWhatIsQuoted() {
        assertThat(of("\"a;b;c\",x\n\"d;e;f\",y\n")).isEqualTo(',');
        assertThat(of("name;value\n\"a,b,c,d\";1\n\"e,f,g,h\";2\n")).isEqualTo(';');
    }

    @Test
    void isNotMisledByTitlesAboveTheTable() {
        assertThat(
                        of(
                                "Turnout, by year, in percent\n"
                                        + "Federal elections\n\n"
                                        + "year;turnout\n"
                                        + "1;2\n"
                                        + "3;4\n"))
                .isEqualTo(';');
    }

    @Test
    void isNotMisledByTextWithCommas() {
        assertThat(of("id\ttext\n1\tone, two\n2\tone\n3\tone, two, three\n")).isEqualTo('\t');
    }

    @Test
    void callsAFileOfOneColumnCommaSeparated() {
        assertThat(of("population\n1\n2\n3\n")).isEqualTo(',');
        assertThat(of("")).isEqualTo(',');
    }

    private static char of(String sample) {
        return CsvDelimiter.of(sample, false);
    }
}
