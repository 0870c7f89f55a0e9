package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.testing.BesideTheWindow;

import java.util.SplittableRandom;

/// Numbers are read on a short way where it is exact, which must come out as the long way does.
@BesideTheWindow
class DigitsTest {
    @Test
    void readsEveryNumberAsJavaDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200_000; i++) {
            String digits = digits(random);
            assertThat(Digits.number(digits)).as(digits).isEqualTo(Double.parseDouble(digits));
        }
    }

    @Test
    void keepsTheDigitsOfANumberExactlyWhereTheyAreNotItsOwn() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 200_000; i++) {
            String digits = digits(random);
            double value = Double.parseDouble(digits);
            Cell.Number cell = new Cell.Number(value, digits, CellStyle.PLAIN);
            String own = value == Math.rint(value) ? Long.toString((long) value) : "" + value;
            assertThat(cell.raw()).isEqualTo(digits);
            assertThat(cell.keepsDigits()).as(digits).isEqualTo(!digits.equals(own));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.2.3", "1d", "NaN", "0x1", "1,5", "e5", "--1"})
    void takesNothingElseForANumber(String digits) {
        assertThat(Digits.number(digits)).isNaN();
    }

    private static String digits(SplittableRandom random) {
        StringBuilder digits = new StringBuilder();
        int whole = random.nextInt(1, 9);
        for (int i = 0; i < whole; i++) {
            digits.append(random.nextInt(10));
        }
        int decimals = random.nextInt(0, 10);
        digits.append(decimals > 0 ? "." : "");
        for (int i = 0; i < decimals; i++) {
            // Noughts at both ends are where the forms differ.
            digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
        }
        return random.nextInt(10) == 0 ? "-" + digits : digits.toString();
    }
}
