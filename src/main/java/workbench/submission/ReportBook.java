package workbench.submission;

import workbench.figure.Figure;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The report as numbers, for a workbook that an analyst goes on working in.
///
/// @param cover what the title page of the printed report says
/// @param remarks what the report takes in, leaves out, and how its changes are counted
/// @param sheets one a kind of period: years, fiscal years, quarters, months, ...
/// @param changes every step from one period to the next, series by series
/// @param restated every figure that a later import changed
/// @param register one row a figure used, to which cells lead
public record ReportBook(
        Language language,
        Document.Cover cover,
        List<String> remarks,
        List<Sheet> sheets,
        List<Change> changes,
        List<Restated> restated,
        Register register) {
    public ReportBook {
        remarks = List.copyOf(remarks);
        sheets = List.copyOf(sheets);
        changes = List.copyOf(changes);
        restated = List.copyOf(restated);
    }

    /// What a series is, in words of the report's language.
    ///
    /// @param factor its name; empty for an indicator without one
    /// @param place empty where the source names none
    public record Name(
            String factor, String indicator, String place, String breakdown, String unit) {}

    /// The series of one kind of period.
    ///
    /// @param title such as "Years"
    /// @param periods oldest first, one a column
    /// @param earlier how many earlier periods are left out because there are so many
    public record Sheet(String title, List<Period> periods, List<Row> rows, int earlier) {
        public Sheet {
            periods = List.copyOf(periods);
            rows = List.copyOf(rows);
        }
    }

    /// One series.
    ///
    /// @param cells one a period of the sheet
    /// @param change of the last value from the year before
    /// @param span the change from the first value that the last can be compared with
    /// @param target the value aimed at, in the unit
    /// @param targetYear the year by which; empty where nobody has said
    /// @param progress in words; empty where it cannot be judged
    /// @param remarks on single periods, in words
    public record Row(
            Name name,
            List<Cell> cells,
            Optional<Cell> change,
            Optional<Cell> span,
            OptionalDouble target,
            Unit targetUnit,
            String targetYear,
            String progress,
            String remarks) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A figure in a cell, or the sign in place of one.
    ///
    /// @param figure empty where there is none
    /// @param evidence its row of the register; empty where there is none
    /// @param instead the sign of a missing value; empty where the source has no such period
    /// @param mark what the remarks say of it
    public record Cell(Optional<Figure> figure, String evidence, String instead, Mark mark) {}

    /// What a cell is marked for, so that its remark is not missed.
    public enum Mark {
        NONE,
        /// A later import changed its figure.
        RESTATED,
        /// The remarks say something else of its period.
        REMARKED
    }

    /// A step from one period to another.
    ///
    /// @param from the figure before
    /// @param to the figure after
    /// @param difference in the unit
    /// @param change as a ratio, or in points where `changeUnit` is a percentage
    /// @param reason why there is no change; empty where there is one
    /// @param remarks on either period, in words
    public record Change(
            Name name,
            Cell from,
            Cell to,
            OptionalDouble difference,
            OptionalDouble change,
            Unit changeUnit,
            String reason,
            String remarks) {
        /// Whether either of its figures only illustrates, and so what is counted from them.
        public boolean isIllustrative() {
            return Stream.of(from, to)
                    .flatMap(cell -> cell.figure().stream())
                    .anyMatch(Figure::isIllustrative);
        }
    }

    /// What an import told of a figure.
    ///
    /// @param value in units of one; empty where missing
    public record Told(OptionalDouble value, boolean illustrative) {}

    /// A figure that a later import changed.
    public record Restated(
            Name name,
            Period period,
            Unit unit,
            Told before,
            Told after,
            String beforeFile,
            String afterFile,
            LocalDate imported) {}
}
