package workbench.catalogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.model.Bilingual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The data files that travel with the program, and the few forms that all of them use.
///
/// A mistake in one of them is a mistake of the program: it is thrown unchecked, at the first use
/// and in every test.
final class Shipped {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Shipped() {}

    /// The file `name` of this package's resources.
    static JsonNode read(String name) {
        try (InputStream stream =
                Shipped.class.getResourceAsStream("/workbench/catalogue/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `{"en": …, "fr": …}`; both must be there.
    static Bilingual both(JsonNode node) {
        Bilingual words = new Bilingual(text(node, "en"), text(node, "fr"));
        if (words.en().isBlank() != words.fr().isBlank()) {
            throw new IllegalArgumentException("one language is missing: " + node);
        }
        return words;
    }

    /// The text of a field; empty where there is none.
    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /// The texts of an array field; empty where there is none.
    static List<String> texts(JsonNode node, String field) {
        List<String> all = new ArrayList<>();
        node.path(field).values().forEach(value -> all.add(value.asString()));
        return List.copyOf(all);
    }
}
