package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.chart.ChartFonts;
import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Inline;

import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.stream.Stream;

class TableWidthsTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordOfANarrowColumnIsBroken(Language language) {
        Block.Table table =
                table(
                        List.of(
                                new Block.Column("Indicator", 300, false),
                                new Block.Column("December 2022", 20, true),
                                new Block.Column("Change", 20, true)),
                        List.of("Poverty rate", "1\u202f060\u202f993", "−4,6\u00a0points\u00a0*"));

        List<Double> widths = TableWidths.of(table, language);

        assertThat(widths.get(1)).isGreaterThan(width("December", 8.5));
        assertThat(widths.get(2)).isGreaterThan(width("−4,6\u00a0points\u00a0*", 9) + 11);
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(DocxSections.TEXT_WIDTH / 20.0, within(0.5));
    }

    @Test
    void whereEveryWordFitsColumnsAreAsWideAsTheyWish() {
        Block.Table table =
                table(
                        List.of(
                                new Block.Column("Indicator", 30, false),
                                new Block.Column("Period", 10, false)),
                        List.of("Poverty rate", "2024"));

        assertThat(TableWidths.of(table, Language.ENGLISH)).containsExactly(351.0, 117.0);
    }

    @Test
    void aNameWithoutASpaceLeavesTheOthersTheirRoom() {
        Block.Table table =
                table(
                        List.of(
                                new Block.Column("File", 10, false),
                                new Block.Column("Bibliothèque", 10, false)),
                        List.of("x".repeat(400), "2024"));

        assertThat(TableWidths.of(table, Language.ENGLISH).get(1))
                .isGreaterThan(width("Bibliothèque", 8.5));
    }

    private static double width(String words, double letters) {
        return ChartFonts.regular(letters).getStringBounds(words, EXACT).getWidth();
    }

    private static Block.Table table(List<Block.Column> columns, List<String> cells) {
        List<Block.Cell> row =
                cells.stream()
                        .map(
                                words ->
                                        new Block.Cell(
                                                List.of(new Inline.Words(words)),
                                                Block.Tone.NEUTRAL))
                        .toList();
        return new Block.Table("Caption", columns, Stream.of(row).map(Block.Row::new).toList(), "");
    }
}
