package workbench.publish;

import workbench.model.Language;
import workbench.submission.Register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How wide the columns of a printed register are: each takes its longest word, number or cell,
/// before the room that is left goes to those that have the most to tell in this register, so that
/// its rows stay low: long names of sheets are as good a reason as long ones of indicators.
///
/// Lengths in points.
final class RegisterWidths {
    /// Of the landscape page between its margins.
    private static final double PAGE = DocxSections.REGISTER_WIDTH / 20.0;

    private static final double LETTERS = 8;

    /// To the right of the words of a cell: what Word keeps free, which is more than the PDF does.
    private static final double AFTER_WORDS = 7;

    private static final double AFTER_NUMBERS = 12;

    /// A name without a space, such as that of a file, is broken rather than given more.
    private static final double WIDEST = 72;

    private RegisterWidths() {}

    /// The widths of all columns, whose sum is the page's.
    static List<Double> of(Register register, Language language) {
        ColumnWidths plain = ColumnWidths.regular(LETTERS, language);
        ColumnWidths bold = ColumnWidths.bold(LETTERS, language);
        List<Double> least = new ArrayList<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            double longest = bold.width(register.headers().get(column.ordinal()));
            for (Register.Row row : register.rows()) {
                String text = column.text(row, language);
                // `2017 – 2018` over three lines is no period any more.
                boolean whole = column == RegisterColumn.PERIOD;
                longest = Math.max(longest, whole ? plain.width(text) : plain.word(text));
            }
            double around = column.numeric() ? AFTER_NUMBERS : AFTER_WORDS;
            least.add(Math.min(longest, WIDEST) + around);
        }
        return ColumnWidths.shared(PAGE, least, weights(register, language, plain));
    }

    /// What each would take to stand in one line. Long words count for more than short ones, as a
    /// row is as high as its longest cell; one of no end counts as the widest that is of use.
    private static List<Integer> weights(Register register, Language language, ColumnWidths plain) {
        return Arrays.stream(RegisterColumn.values())
                .map(
                        column ->
                                column == RegisterColumn.STATUS
                                        ? remark(register, plain)
                                        : typical(register, column, language, plain)
                                                + (column.numeric() ? AFTER_NUMBERS : AFTER_WORDS))
                .map(width -> (int) Math.ceil(width))
                .toList();
    }

    private static double typical(
            Register register, RegisterColumn column, Language language, ColumnWidths plain) {
        double squares =
                register.rows().stream()
                        .mapToDouble(row -> plain.width(column.text(row, language)))
                        .map(width -> Math.min(width, PAGE / 2))
                        .map(width -> width * width)
                        .average()
                        .orElse(0);
        return Math.sqrt(squares);
    }

    /// Most remarks are one word or none; where one tells a story, it has the room to, on two lines
    /// at least.
    private static double remark(Register register, ColumnWidths plain) {
        double remark =
                register.rows().stream()
                        .map(Register.Row::status)
                        .mapToDouble(each -> Math.max(plain.word(each), plain.width(each) / 2))
                        .max()
                        .orElse(0);
        return Math.min(remark + AFTER_WORDS, PAGE / 7);
    }

    /// The same as whole shares.
    static List<Integer> shares(Register register, Language language) {
        return of(register, language).stream().map(width -> (int) Math.round(width * 20)).toList();
    }
}
