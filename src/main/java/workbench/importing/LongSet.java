package workbench.importing;

/// Numbers that were seen, of which only few are held in memory.
///
/// They are hashes of words. Two that are alike by chance look like the same words twice, which
/// costs time and makes nothing wrong: the sheet is then held whole.
final class LongSet implements AutoCloseable {
    /// Marks a free place; where it is a number itself, it stands as another.
    private static final long FREE = 0;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    private LongTable places = new LongTable(1 << 12);
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
        if (2L * size >= places.places()) {
            grow();
        }
        boolean fresh = put(places, number == FREE ? MIX : number);
        size += fresh ? 1 : 0;
        return fresh;
    }

    private void grow() {
        LongTable narrower = places;
        LongTable wider = new LongTable(2 * narrower.places());
        places = wider;
        for (long from = 0; from < narrower.places(); from++) {
            long number = narrower.get(from);
            if (number != FREE) {
                put(wider, number);
            }
        }
        narrower.close();
    }

    private static boolean put(LongTable places, long number) {
        long mask = places.places() - 1;
        long at = number >>> 17 & mask;
        for (long there = places.get(at); there != FREE; there = places.get(at)) {
            if (there == number) {
                return false;
            }
            at = at + 1 & mask;
        }
        places.set(at, number);
        return true;
    }

    @Override
    public void close() {
        places.close();
    }
}
