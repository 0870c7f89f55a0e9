package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spaces and joints of printed texts; `~` stands for a no-break space, `_` for a narrow one.
class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de 50 000 à 100 000 habitants | de 50_000 à 100_000 habitants",
                "55 000 $ par an | 55_000~$ par an",
                "La ville : « creuser une seule fois » | La ville~: «~creuser une seule fois~»",
                "35 km de dorsale et 22 millions | 35~km de dorsale et 22~millions",
                "35 pour cent de moins | 35~pour cent de moins",
                "en hausse, de 84 % en 2016 à 96 % | en~hausse, de 84~% en~2016 à 96~%",
                "up from 84.3% in 2016 | up from 84.3% in~2016",
                "le 1er septembre 2021 | le 1er~septembre 2021",
                "26 July 2023 | 26~July 2023",
                "en 2019 350 personnes | en~2019 350 personnes",
                "at 10:30; see E12 500 | at 10:30; see E12 500",
                "9 thousand 1000 W | 9 thousand 1000~W",
                "446 per 1,000 * | 446 per 1,000~*",
                "Déjà~: bon | Déjà~: bon"
            })
    void holdsTogetherWhatBelongsTogether(String typed, String printed) {
        String wanted = printed.replace('~', '\u00a0').replace('_', '\u202f');

        assertThat(Typography.spaced(typed.replace('~', '\u00a0'))).isEqualTo(wanted);
        assertThat(Typography.spaced(wanted)).isEqualTo(wanted);
    }

    @Test
    void aHeadlineDoesNotEndInALineOfOneShortWord() {
        assertThat(Typography.headline("Oshawa lost three in ten"))
                .isEqualTo("Oshawa lost three in\u00a0ten");
        assertThat(Typography.headline("Ten")).isEqualTo("Ten");
    }

    @ParameterizedTest
    @CsvSource({
        "Mbit/s, 5",
        "ekWh/m², 5",
        "Wi-Fi, 3",
        "CLK 02-25, 7",
        "Access 50-10, 10",
        "Pickering—Uxbridge, 9"
    })
    void noLineEndsWithinAUnitOrAName(String text, int at) {
        assertThat(Typography.mayEnd(text, at)).isFalse();
        assertThat(Typography.joined(text)).isNotEqualTo(text);
    }

    @Test
    void longWordsMayStillBeParted() {
        assertThat(Typography.mayEnd("zero-carbon building", 5)).isTrue();
        assertThat(Typography.mayEnd("persons/households", 8)).isTrue();
        assertThat(Typography.joined("zero-carbon")).isEqualTo("zero-carbon");
    }

    @Test
    void marksJointsForProgramsWithRulesOfTheirOwn() {
        assertThat(Typography.joined("Wi-Fi at 5 km/s")).isEqualTo("Wi\u2011Fi at 5 km/\u2060s");
    }
}
