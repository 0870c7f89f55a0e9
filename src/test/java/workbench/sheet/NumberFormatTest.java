package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    yyyy                              ~ YEAR
                    mmm-yy                            ~ MONTH
                    [$-409]mmm\\-yy;@                 ~ MONTH
                    mmmm yyyy                         ~ MONTH
                    d-mmm-yy                          ~ DAY
                    yyyy\\-mm\\-dd                    ~ DAY
                    [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy ~ DAY
                    dd/mm/yyyy hh:mm                  ~ TIME
                    h:mm AM/PM                        ~ CLOCK
                    mm:ss.0                           ~ CLOCK
                    """)
    void tellsWhatIsShownOfADate(String code, Cell.Grain grain) {
        assertThat(NumberFormat.of(code).grain()).contains(grain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    General                    ~ -1 ~ false
                    @                          ~ -1 ~ false
                    0                          ~  0 ~ false
                    0.00                       ~  2 ~ false
                    #,##0.0                    ~  1 ~ false
                    0%                         ~  0 ~ true
                    0.00%                      ~  2 ~ true
                    0.0"%"                     ~  1 ~ false
                    0.00E+00                   ~  2 ~ false
                    # ?/?                      ~ -1 ~ false
                    [h]:mm                     ~ -1 ~ false
                    [Red]0.0;-0.000            ~  1 ~ false
                    0" days"                   ~  0 ~ false
                    #,##0\\ \\y\\d             ~  0 ~ false
                    _($* #,##0.00_)            ~  2 ~ false
                    [$$-1009]#,##0.00          ~  2 ~ false
                    """)
    void tellsDecimalsAndPercentages(String code, int decimals, boolean percent) {
        NumberFormat format = NumberFormat.of(code);
        assertThat(format.grain()).isEmpty();
        assertThat(format.decimals()).isEqualTo(decimals);
        assertThat(format.percent()).isEqualTo(percent);
    }
}
