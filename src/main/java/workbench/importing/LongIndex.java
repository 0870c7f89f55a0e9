package workbench.importing;

import java.util.function.IntToLongFunction;

/// Finds records by a number of theirs, in eight bytes of memory each and a free third at least.
///
/// Half of the number is kept beside the record's; who has the record tells the rest.
final class LongIndex {
    /// There is no such record.
    static final int NONE = -1;

    private static final long HALF = 0xFFFF_FFFFL;
    private static final int SPREAD = 0x9E3779B9;

    /// Half a number and a record from 1; 0 where a place is free.
    private long[] places = new long[1 << 12];

    private int size;

    /// The record that has a number already.
    ///
    /// @param next the record that has it from now on where none had
    /// @param numberOf tells the number of a record
    /// @return {@link #NONE} where none had
    int findOrPut(long number, int next, IntToLongFunction numberOf) {
        if (3L * size >= 2L * places.length) {
            grow();
        }
        int mask = places.length - 1;
        long half = number & ~HALF;
        int at = start(number) & mask;
        while (places[at] != 0) {
            if ((places[at] & ~HALF) == half) {
                int record = (int) (places[at] & HALF) - 1;
                if (numberOf.applyAsLong(record) == number) {
                    return record;
                }
            }
            at = at + 1 & mask;
        }
        places[at] = half | next + 1L;
        size++;
        return NONE;
    }

    private static int start(long number) {
        int half = (int) (number >>> 32) * SPREAD;
        return half ^ half >>> 15;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        int mask = wider.length - 1;
        for (long place : places) {
            if (place != 0) {
                int at = start(place) & mask;
                while (wider[at] != 0) {
                    at = at + 1 & mask;
                }
                wider[at] = place;
            }
        }
        places = wider;
    }
}
