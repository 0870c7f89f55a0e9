package workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What stands above the first figures, and the rows that the first decision was made by.
///
/// @param sheet the first rows
/// @param headers of the table, which may come again
/// @param again the rows among the first ones where they do
/// @param firstFigureRow the first row whose figures stand with others
/// @param frame as the first rows show it
/// @param titles that stand over the table
/// @param notes of the sheet
/// @param places that the detector knows
/// @param guidance what a person says of its columns
/// @param sample as {@link StubKinds#SAMPLE}
record StreamStart(
        SheetView sheet,
        HeadersAgain headers,
        List<WordsRow> again,
        int firstFigureRow,
        Frame frame,
        List<Surroundings.Line> titles,
        List<String> notes,
        PlaceNames places,
        Guidance guidance,
        int sample) {
    /// Nothing where the rows are more or less than one table. The last of those that are looked at
    /// has figures: what those beneath it are, only the next ones tell.
    static Optional<StreamStart> of(
            SheetView sheet, PlaceNames places, Guidance guidance, int sample) {
        List<ColumnGroups.Group> groups = ColumnGroups.of(sheet);
        if (groups.size() != 1) {
            return Optional.empty();
        }
        int left = groups.getFirst().firstColumn();
        int right = groups.getFirst().lastColumn();
        FrameFinder finder = new FrameFinder(sheet, left, right, guidance);
        List<Frame> frames = finder.frames();
        if (frames.size() != 1) {
            return Optional.empty();
        }
        int last = frames.getFirst().lastRow();
        while (last > 1 && RowProfile.of(sheet, last, left, right).numbers() == 0) {
            last--;
        }
        if (last < sheet.rows()) {
            return of(sheet.of(sheet.grid().upTo(last)), places, guidance, sample);
        }
        Surroundings around = new Surroundings(sheet, frames, left, right, guidance);
        return Optional.of(
                new StreamStart(
                        finder.sheet(),
                        finder.headers(),
                        List.copyOf(finder.again()),
                        finder.firstFigureRow(1),
                        frames.getFirst(),
                        around.titles(0),
                        around.notes().stream().map(Surroundings.Line::text).toList(),
                        places,
                        guidance,
                        sample));
    }

    StreamStart withMore(List<String> beneath) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(beneath);
        return new StreamStart(
                sheet,
                headers,
                again,
                firstFigureRow,
                frame,
                titles,
                all,
                places,
                guidance,
                sample);
    }

    TableReader reader(Frame lying) {
        return new TableReader(sheet, lying, places, titles, notes, guidance, sample);
    }

    /// The roles of the rows above the body, by row from 1.
    List<byte[]> above(TablePlan plan) {
        RoleMap above = new RoleMap(sheet);
        LayoutDetector.paintTitles(
                above, titles, new ColumnGroups.Group(frame.firstColumn(), frame.lastColumn()));
        LayoutDetector.paintHeaders(above, frame.headerRows(), plan.range(sheet, sheet.rows()));
        above.noteTheRest(frame.firstRow() - 1);
        return IntStream.range(1, frame.firstRow()).mapToObj(above::row).toList();
    }
}
