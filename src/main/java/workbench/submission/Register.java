package workbench.submission;

import java.time.LocalDate;
import java.util.List;

/// The register of evidence: every figure used, with what is needed to find it again.
///
/// @param title its heading
/// @param headers one a component of {@link Row}, in that order, in the document's language
public record Register(String title, List<String> headers, List<Row> rows) {
    public Register {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /// One figure.
    ///
    /// @param id such as `E12`, as links name it
    /// @param shown the figure as printed, with its unit
    /// @param value the number, without multiplier; NaN when the figure is missing
    /// @param indicator what it is, with its place and breakdown
    /// @param period of the figure; two for a change, joined by a dash
    /// @param unit in words
    /// @param file without folders
    /// @param sheet empty for a csv
    /// @param cells one or, for a measure, all that it was computed from, joined by a comma; where
    ///   they are of several sheets, each sheet's behind its name
    /// @param imported the day of the import
    /// @param status in words where it is not a normal one; "illustrative" where the source says
    ///   so; "restated" where a later import told it anew; the reason where a person entered it by
    ///   hand; else empty
    public record Row(
            String id,
            String shown,
            double value,
            String indicator,
            String period,
            String unit,
            String file,
            String sheet,
            String cells,
            LocalDate imported,
            String status) {}
}
