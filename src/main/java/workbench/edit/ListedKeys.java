package workbench.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The keys of texts that a submission prints in an order, as charts and programmes are: they sort
/// as the texts are printed.
public final class ListedKeys {
    private ListedKeys() {}

    /// Texts by the keys that they are kept under to be printed in this order.
    public static <T> Map<String, T> inOrder(List<T> texts) {
        Map<String, T> keyed = new LinkedHashMap<>();
        texts.forEach(text -> keyed.put(key(keyed.size() + 1), text));
        return keyed;
    }

    /// The key of one that is printed after all of those.
    static String after(Collection<String> keys) {
        int last =
                keys.stream()
                        .filter(key -> key.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return key(last + 1);
    }

    private static String key(int place) {
        return "%03d".formatted(place);
    }
}
