package workbench.layout;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// The words of a row by column, held small: a long table has hundreds of thousands of rows, and
/// the columns with words are the same on nearly all of them.
final class RowLabels extends AbstractMap<Integer, String> {
    private final int[] columns;
    private final String[] words;

    private RowLabels(int[] columns, String[] words) {
        this.columns = columns;
        this.words = words;
    }

    /// The same words; itself where they are small already.
    static RowLabels of(Map<Integer, String> labels) {
        if (labels instanceof RowLabels small) {
            return small;
        }
        Maker maker = new Maker();
        new TreeMap<>(labels).forEach(maker::add);
        return maker.make();
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        if (key instanceof Integer column) {
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] == column) {
                    return words[i];
                }
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public String getOrDefault(@Nullable Object key, String other) {
        return Objects.requireNonNullElse(get(key), other);
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public Set<Entry<Integer, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Integer, String>> iterator() {
                List<Entry<Integer, String>> entries = new ArrayList<>(columns.length);
                for (int i = 0; i < columns.length; i++) {
                    entries.add(Map.entry(columns[i], words[i]));
                }
                return entries.iterator();
            }

            @Override
            public int size() {
                return columns.length;
            }
        };
    }

    /// Makes the labels of one row after another; rows with words in the same columns share the
    /// list of these.
    static final class Maker {
        private int[] columns = new int[8];
        private String[] words = new String[8];
        private int count;
        private int[] before = {};

        /// Adds the words of a column; columns come in order.
        void add(int column, String text) {
            if (count == columns.length) {
                columns = Arrays.copyOf(columns, 2 * count);
                words = Arrays.copyOf(words, 2 * count);
            }
            columns[count] = column;
            words[count] = text;
            count++;
        }

        /// The labels of what was added since the last row.
        RowLabels make() {
            if (!Arrays.equals(before, 0, before.length, columns, 0, count)) {
                before = Arrays.copyOf(columns, count);
            }
            RowLabels made = new RowLabels(before, Arrays.copyOf(words, count));
            count = 0;
            return made;
        }
    }
}
