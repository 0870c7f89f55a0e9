package workbench.importing;

import workbench.importing.SeriesDoubts.Told;
import workbench.model.Period;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The values of many series, in a temporary file, where each leads to the one before it in its
/// series: in memory are of all of them their different periods.
final class ToldOnDisk implements AutoCloseable {
    private static final int PERIOD = Double.BYTES;
    private static final int DRAFTED = PERIOD + Integer.BYTES;
    private static final int BEFORE = DRAFTED + Integer.BYTES;
    private static final int DECIMALS = BEFORE + Integer.BYTES;
    private static final int BYTES = DECIMALS + Integer.BYTES;

    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);

    private final RecordsOnDisk records = new RecordsOnDisk(BYTES);
    private final Map<Period, Integer> numbers = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();
    private MemorySegment all = MemorySegment.NULL;

    /// The values of one series in the order in which they were added.
    static final class Chain {
        private int last;
        private int count;
    }

    /// Adds a value to a series; one that is missing is not a number.
    void add(Chain chain, Told told) {
        int number = records.count();
        records.next()
                .putDouble(told.value())
                .putInt(number(told.period()))
                .putInt(told.drafted())
                .putInt(chain.last)
                .putInt(told.decimals() << 1 | (told.derived() ? 1 : 0));
        chain.last = number;
        chain.count++;
    }

    private int number(Period period) {
        Integer known = numbers.get(period);
        if (known == null) {
            known = periods.size();
            numbers.put(period, known);
            periods.add(period);
        }
        return known;
    }

    /// All values were added: from now on series can be read.
    void end() {
        all = records.all();
    }

    /// What the values of a series tell together, ascending by period: of two of one period the one
    /// that was added last.
    List<Told> told(Chain chain) {
        Told[] told = new Told[chain.count];
        int number = chain.last;
        for (int i = chain.count - 1; i >= 0; i--) {
            told[i] = read(number);
            number = all.get(INT, at(number) + BEFORE);
        }
        boolean ascending = true;
        for (int i = 1; i < told.length && ascending; i++) {
            ascending = told[i - 1].period().compareTo(told[i].period()) < 0;
        }
        if (ascending) {
            return Arrays.stream(told).filter(one -> !Double.isNaN(one.value())).toList();
        }
        Map<Period, Told> inOrder = new TreeMap<>();
        for (Told one : told) {
            if (Double.isNaN(one.value())) {
                inOrder.remove(one.period());
            } else {
                inOrder.put(one.period(), one);
            }
        }
        return List.copyOf(inOrder.values());
    }

    private Told read(int number) {
        long at = at(number);
        int decimals = all.get(INT, at + DECIMALS);
        return new Told(
                periods.get(all.get(INT, at + PERIOD)),
                all.get(DOUBLE, at),
                decimals >> 1,
                (decimals & 1) == 1,
                all.get(INT, at + DRAFTED));
    }

    private static long at(int number) {
        return (long) number * BYTES;
    }

    @Override
    public void close() {
        records.close();
    }
}
