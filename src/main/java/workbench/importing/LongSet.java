package workbench.importing;

import java.util.Arrays;

/// Numbers that were seen, held small: sixteen bytes each at most.
///
/// They are hashes of words. Two that are alike by chance look like the same words twice, which
/// costs time and makes nothing wrong: the sheet is then held whole.
final class LongSet {
    /// Marks a free place; where it is a number itself, it stands as another.
    private static final long FREE = 0;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    private long[] places = new long[1 << 12];
    private int size;

    /// A number for some words that differs from any other's, but for chance.
    ///
    /// @param before of the words before them
    static long hash(long before, String words) {
        long hash = before ^ MIX;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return mixed(hash + words.length());
    }

    /// The same of a number.
    static long hash(long before, long number) {
        return mixed((before ^ MIX) * PRIME + number);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * MIX;
        return mixed ^ mixed >>> 29;
    }

    /// How many different numbers there are.
    int size() {
        return size;
    }

    /// Whether it was not there.
    boolean add(long number) {
        if (2 * size >= places.length) {
            grow();
        }
        boolean fresh = put(places, number == FREE ? MIX : number);
        size += fresh ? 1 : 0;
        return fresh;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        Arrays.stream(places).filter(number -> number != FREE).forEach(one -> put(wider, one));
        places = wider;
    }

    private static boolean put(long[] places, long number) {
        int mask = places.length - 1;
        int at = (int) (number >>> 17) & mask;
        while (places[at] != FREE) {
            if (places[at] == number) {
                return false;
            }
            at = at + 1 & mask;
        }
        places[at] = number;
        return true;
    }
}
