package workbench.importing;

import workbench.layout.NotAStream;
import workbench.model.SeriesKey;

/// The series of a file that has long sheets. Figures of one series must have been told by the same
/// words, for only of the same words is it known that no period comes twice.
final class SeriesSeen {
    private final LongSet series = new LongSet();
    private final LongSet tellings = new LongSet();

    static long number(SeriesKey key) {
        return LongSet.hash(0, key.canonical());
    }

    /// @param series its number
    /// @param words a number for the sheet and the words that tell it from others
    /// @throws NotAStream where other words told it before
    void add(long series, long words) {
        if (tellings.add(LongSet.hash(series, words)) && !this.series.add(series)) {
            throw new NotAStream();
        }
    }
}
