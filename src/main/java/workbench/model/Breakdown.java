package workbench.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The parts of a series key beyond indicator, place and unit: sex, age, ward, section of the
/// table.
///
/// Order is the source's and does not count in comparing: two breakdowns with the same names and
/// values are the same.
///
/// @param parts name to value; neither holds `=` or `;` (they are replaced on entry)
public record Breakdown(Map<String, String> parts) {
    public static final Breakdown NONE = new Breakdown(Map.of());

    public Breakdown {
        Map<String, String> copy = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            copy.put(plain(part.getKey()), plain(part.getValue()));
        }
        parts = java.util.Collections.unmodifiableMap(copy);
    }

    private static String plain(String text) {
        return text.replace('=', ':').replace(';', ',').strip();
    }

    /// This breakdown with one part more, at the end.
    public Breakdown with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(name, value);
        return new Breakdown(more);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// `name=value;name=value`, in the source's order; empty where there is no part.
    public String text() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /// The parts sorted by name: the same text for the same breakdown, whatever its order.
    public String canonical() {
        // Every series of a long file is asked for it.
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(part.getKey())
                    .append('=')
                    .append(part.getValue());
        }
        return text.toString();
    }

    /// Reads what {@link #text} writes.
    public static Breakdown parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not name=value: " + part);
            }
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return new Breakdown(parts);
    }

    /// The values alone, for a label: `Rural areas, Ontario`.
    public String label() {
        return String.join(", ", parts.values());
    }

    @Override
    public String toString() {
        return text();
    }
}
