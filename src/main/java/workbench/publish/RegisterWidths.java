package workbench.publish;

import workbench.model.Language;
import workbench.submission.Register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How wide the columns of a printed register are: each takes its longest word, number or cell,
/// before the room that is left goes to those that have the most to tell.
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
                longest = Math.max(longest, plain.word(column.text(row, language)));
            }
            double around = column.numeric() ? AFTER_NUMBERS : AFTER_WORDS;
            least.add(Math.min(longest, WIDEST) + around);
        }
        return ColumnWidths.shared(PAGE, least, weights(register, plain));
    }

    /// Most remarks are one word or none; where one tells a story, it has the room to, on two lines
    /// at least.
    private static List<Integer> weights(Register register, ColumnWidths plain) {
        int all = Arrays.stream(RegisterColumn.values()).mapToInt(RegisterColumn::weight).sum();
        double remark =
                register.rows().stream()
                        .map(Register.Row::status)
                        .mapToDouble(each -> Math.max(plain.word(each), plain.width(each) / 2))
                        .max()
                        .orElse(0);
        int used = (int) Math.ceil((remark + AFTER_WORDS) * all / PAGE);
        return Arrays.stream(RegisterColumn.values())
                .map(
                        column ->
                                column == RegisterColumn.STATUS
                                        ? Math.min(column.weight(), used)
                                        : column.weight())
                .toList();
    }

    /// The same as whole shares.
    static List<Integer> shares(Register register, Language language) {
        return of(register, language).stream().map(width -> (int) Math.round(width * 20)).toList();
    }
}
