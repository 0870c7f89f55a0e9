package workbench.publish;

import workbench.catalogue.ValueFormat;
import workbench.model.Language;
import workbench.model.Unit;
import workbench.submission.Register;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The columns of the register of evidence, in the order of its headers.
enum RegisterColumn {
    ID(12, false),
    SHOWN(24, true),
    VALUE(20, true),
    INDICATOR(52, false),
    PERIOD(24, false),
    UNIT(24, false),
    FILE(36, false),
    SHEET(28, false),
    CELLS(26, false),
    IMPORTED(16, false),
    STATUS(48, false);

    private static final int MOST_DECIMALS = 6;

    private final int characters;
    private final boolean numeric;

    RegisterColumn(int characters, boolean numeric) {
        this.characters = characters;
        this.numeric = numeric;
    }

    /// Whether it is set flush right.
    boolean numeric() {
        return numeric;
    }

    /// Its width in a workbook at most, in characters.
    int characters() {
        return characters;
    }

    /// What a printed register shows of `row`.
    String text(Register.Row row, Language language) {
        return switch (this) {
            case ID -> row.id();
            case SHOWN -> row.shown();
            case VALUE -> number(row.value(), language);
            case INDICATOR -> row.indicator();
            case PERIOD -> row.period();
            case UNIT -> row.unit();
            case FILE -> row.file();
            case SHEET -> row.sheet();
            case CELLS -> row.cells();
            // The form that Canada uses in both languages.
            case IMPORTED -> row.imported().toString();
            case STATUS -> row.status();
        };
    }

    private static String number(double value, Language language) {
        if (Double.isNaN(value)) {
            return "";
        }
        int decimals =
                BigDecimal.valueOf(value)
                        .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .scale();
        return ValueFormat.value(value, Unit.COUNT, Math.max(0, decimals), language);
    }
}
