package workbench.importing;

import java.util.function.IntToLongFunction;

/// Finds records by a number of theirs, in eight bytes each and a free third at least, which are in
/// memory only while they are few.
///
/// Half of the number is kept beside the record's; who has the record tells the rest.
final class LongIndex implements AutoCloseable {
    /// There is no such record.
    static final int NONE = -1;

    private static final long HALF = 0xFFFF_FFFFL;
    private static final int SPREAD = 0x9E3779B9;

    /// Half a number and a record from 1; 0 where a place is free.
    private LongTable places = new LongTable(1 << 12);

    private int size;

    /// The record that has a number already.
    ///
    /// @param next the record that has it from now on where none had
    /// @param numberOf tells the number of a record
    /// @return {@link #NONE} where none had
    int findOrPut(long number, int next, IntToLongFunction numberOf) {
        if (3L * size >= 2L * places.places()) {
            grow();
        }
        long mask = places.places() - 1;
        long half = number & ~HALF;
        long at = start(number) & mask;
        for (long place = places.get(at); place != 0; place = places.get(at)) {
            if ((place & ~HALF) == half) {
                int record = (int) (place & HALF) - 1;
                if (numberOf.applyAsLong(record) == number) {
                    return record;
                }
            }
            at = at + 1 & mask;
        }
        places.set(at, half | next + 1L);
        size++;
        return NONE;
    }

    private static int start(long number) {
        int half = (int) (number >>> 32) * SPREAD;
        return half ^ half >>> 15;
    }

    private void grow() {
        LongTable narrower = places;
        LongTable wider = new LongTable(2 * narrower.places());
        places = wider;
        long mask = wider.places() - 1;
        for (long from = 0; from < narrower.places(); from++) {
            long place = narrower.get(from);
            if (place != 0) {
                long at = start(place) & mask;
                while (wider.get(at) != 0) {
                    at = at + 1 & mask;
                }
                wider.set(at, place);
            }
        }
        narrower.close();
    }

    @Override
    public void close() {
        places.close();
    }
}
