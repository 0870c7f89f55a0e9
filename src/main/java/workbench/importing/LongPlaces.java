package workbench.importing;

import workbench.importing.Repeats.Content;
import workbench.importing.Repeats.Place;
import workbench.layout.NotAStream;
import workbench.model.CellRef;
import workbench.model.Period;
import workbench.model.SeriesKey;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the figures of a file with long sheets have stood: on disk is what tells each from others,
/// its cell, and, once they are many, where to find that.
///
/// Keys and periods are compared by 128 bits of hashes of their texts. Where half of them agree by
/// chance, the file is held whole.
final class LongPlaces implements Repeats.Places, AutoCloseable {
    private static final int REMEMBERED = 100_000;

    /// Of a figure: two numbers of its key and period, one of its content, its row, its column, its
    /// sheet, and how many contents have stood at its place.
    private static final int BYTES = 4 * Long.BYTES + 2 * Integer.BYTES;

    private final RecordsOnDisk records = new RecordsOnDisk(BYTES);
    private final LongIndex index = new LongIndex();
    private final Map<SeriesKey, Numbers> series = new IdentityHashMap<>();
    private final Map<Period, Numbers> periods = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    /// Contents of the places at which more than one figure stands.
    private final LongSet contents = new LongSet();

    /// Two numbers for some words, which no others have.
    private record Numbers(long one, long other) {
        static Numbers of(String words) {
            return new Numbers(LongSet.hash(1, words), LongSet.hash(2, words));
        }

        Numbers and(Numbers more) {
            return new Numbers(LongSet.hash(one, more.one), LongSet.hash(other, more.other));
        }
    }

    @Override
    public Optional<Place> meet(FoundFigure figure, Content content) {
        Numbers numbers = seriesOf(figure.key()).and(periodOf(figure.period()));
        int known = index.findOrPut(numbers.one(), records.count(), this::numberOf);
        if (known == LongIndex.NONE) {
            add(figure.cell(), numbers, content);
            return Optional.empty();
        }
        ByteBuffer record = records.get(known);
        if (record.getLong(Long.BYTES) != numbers.other()) {
            throw new NotAStream();
        }
        return Optional.of(new OnDisk(known, record));
    }

    private Numbers seriesOf(SeriesKey key) {
        Numbers known = series.get(key);
        if (known == null) {
            if (series.size() >= REMEMBERED) {
                series.clear();
            }
            known = Numbers.of(key.canonical());
            series.put(key, known);
        }
        return known;
    }

    private Numbers periodOf(Period period) {
        Numbers known = periods.get(period);
        if (known == null) {
            if (periods.size() >= REMEMBERED) {
                periods.clear();
            }
            known = Numbers.of(period.text());
            periods.put(period, known);
        }
        return known;
    }

    private long numberOf(int record) {
        return records.get(record).getLong(0);
    }

    private void add(CellRef cell, Numbers numbers, Content content) {
        records.next()
                .putLong(numbers.one())
                .putLong(numbers.other())
                .putLong(number(content))
                .putInt(cell.row())
                .putInt(cell.column())
                .putInt(sheet(cell.sheet()))
                .putInt(1);
    }

    private static long number(Content content) {
        long value =
                content.value().isPresent()
                        ? LongSet.hash(1, Double.doubleToLongBits(content.value().getAsDouble()))
                        : 0;
        return LongSet.hash(LongSet.hash(value, content.multiplier()), content.status().letters());
    }

    private int sheet(String name) {
        // The one that is read is the last.
        if (sheets.isEmpty() || !sheets.getLast().equals(name)) {
            sheets.add(name);
        }
        return sheets.size() - 1;
    }

    /// A place that is not held.
    private final class OnDisk implements Place {
        private static final int CONTENT = 2 * Long.BYTES;
        private static final int ROW = 3 * Long.BYTES;
        private static final int COLUMN = ROW + Integer.BYTES;
        private static final int SHEET = COLUMN + Integer.BYTES;
        private static final int CONTENTS = SHEET + Integer.BYTES;

        private final int number;
        private final ByteBuffer record;

        OnDisk(int number, ByteBuffer record) {
            this.number = number;
            this.record = record;
        }

        @Override
        public CellRef first() {
            return new CellRef(
                    sheets.get(record.getInt(SHEET)), record.getInt(ROW), record.getInt(COLUMN));
        }

        @Override
        public boolean add(Content content) {
            if (contents() == 1) {
                contents.add(LongSet.hash(number, record.getLong(CONTENT)));
            }
            boolean fresh = contents.add(LongSet.hash(number, number(content)));
            if (fresh) {
                record.putInt(CONTENTS, contents() + 1);
                records.set(number, record);
            }
            return fresh;
        }

        @Override
        public int contents() {
            return record.getInt(CONTENTS);
        }
    }

    @Override
    public void close() {
        records.close();
        index.close();
        contents.close();
    }
}
