package workbench.submission;

import workbench.chart.ChartData;
import workbench.model.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A finished text in one language, ready for any format.
///
/// @param cover the title page
/// @param contentsTitle the heading of the table of contents, which lists the level-1 and level-2
///   headings
/// @param blocks in reading order
/// @param annex what stands before the register on its pages, such as the figures that were
///   restated
/// @param register the evidence: one row a figure used; also written as a workbook of its own
public record Document(
        Language language,
        Cover cover,
        String contentsTitle,
        List<Block> blocks,
        List<Block> annex,
        Register register) {
    public Document {
        blocks = List.copyOf(blocks);
        annex = List.copyOf(annex);
    }

    /// A text without an annex.
    public Document(
            Language language,
            Cover cover,
            String contentsTitle,
            List<Block> blocks,
            Register register) {
        this(language, cover, contentsTitle, blocks, List.of(), register);
    }

    /// The blocks of text and annex, in reading order.
    public List<Block> allBlocks() {
        return Stream.concat(blocks.stream(), annex.stream()).toList();
    }

    /// The charts among them.
    public List<ChartData> charts() {
        return allBlocks().stream()
                .flatMap(
                        block ->
                                block instanceof Block.Chart(var data, _)
                                        ? Stream.of(data)
                                        : Stream.empty())
                .toList();
    }

    /// What the title page says.
    ///
    /// @param community the city
    /// @param title of the submission
    /// @param subtitle the award, its stage and cycle
    /// @param facts short lines under it, such as earlier recognition
    /// @param preparedOn the day of building
    /// @param preparedLine that day in words
    /// @param notice what a reader must know before reading on, such as that figures are
    ///   illustrative; empty for none
    public record Cover(
            String community,
            String title,
            String subtitle,
            List<String> facts,
            LocalDate preparedOn,
            String preparedLine,
            String notice) {
        public Cover {
            facts = List.copyOf(facts);
        }
    }
}
