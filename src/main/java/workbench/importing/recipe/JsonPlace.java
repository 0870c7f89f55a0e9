package workbench.importing.recipe;

import tools.jackson.databind.JsonNode;

import workbench.catalogue.Shortened;
import workbench.model.Message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A place within a JSON text that a person may have written, asked strictly: it knows where it is
/// when something there is not as it should be.
///
/// @param path such as `tables[0].columns[2]`; empty for the whole text
record JsonPlace(String path, JsonNode node) {
    private static final int LONGEST = 2_000;
    private static final int MOST = 20_000;

    /// More digits than any figure has.
    private static final int MOST_DIGITS = 300;

    /// Something is not as it should be.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Message message;

        private Wrong(Message message) {
            super(message.key());
            this.message = message;
        }

        Message message() {
            return message;
        }
    }

    Wrong wrong(Message what) {
        return new Wrong(path.isEmpty() ? what : Message.of("importing.recipe.at", path, what));
    }

    JsonPlace at(String name) {
        return new JsonPlace(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    /// Refuses members of other names.
    void mayHave(String... names) throws Wrong {
        if (!node.isObject()) {
            throw wrong(Message.of("importing.recipe.no-object"));
        }
        List<String> known = Arrays.asList(names);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw wrong(
                        Message.of(
                                "importing.recipe.unknown",
                                Shortened.toOneLine(name),
                                String.join(", ", known)));
            }
        }
    }

    int number(String name, int otherwise) throws Wrong {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isInt()) {
            throw at(name).wrong(Message.of("importing.recipe.no-number"));
        }
        return value.intValue();
    }

    boolean flag(String name) throws Wrong {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw at(name).wrong(Message.of("importing.recipe.no-flag"));
        }
        return value.asBoolean(false);
    }

    /// The text of a member; empty where it is not there or blank.
    Optional<String> text(String name) throws Wrong {
        JsonNode value = node.path(name);
        return value.isMissingNode()
                ? Optional.empty()
                : Optional.of(at(name).asText()).filter(text -> !text.isBlank());
    }

    /// The text of a member, which may be no words at all; empty where it is not there.
    Optional<String> words(String name) throws Wrong {
        return node.path(name).isMissingNode() ? Optional.empty() : Optional.of(at(name).asText());
    }

    /// The text of a member as it stands, spaces and all; empty where it is not there.
    String verbatim(String name) throws Wrong {
        at(name).asTextIfThere();
        return node.path(name).asString("");
    }

    private void asTextIfThere() throws Wrong {
        if (!node.isMissingNode()) {
            asText();
        }
    }

    /// The number of a member, or of the text that writes it out; empty where it is not there.
    Optional<BigDecimal> decimal(String name) throws Wrong {
        JsonPlace value = at(name);
        if (value.node.isMissingNode()) {
            return Optional.empty();
        }
        if (value.node.isNumber()) {
            return Optional.of(value.asDecimal(value.node.asString()));
        }
        return Optional.of(value.asDecimal(value.asText()));
    }

    private BigDecimal asDecimal(String written) throws Wrong {
        try {
            BigDecimal number = new BigDecimal(written);
            // A longer one is no figure, and would be written out in as many digits.
            if (Math.abs((long) number.scale()) <= MOST_DIGITS
                    && number.precision() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw wrong(Message.of("importing.recipe.no-decimal"));
    }

    private String asText() throws Wrong {
        if (!node.isString()) {
            throw wrong(Message.of("importing.recipe.no-text"));
        }
        String text = node.stringValue();
        if (text.length() > LONGEST) {
            throw wrong(Message.of("importing.recipe.too-long", LONGEST));
        }
        return text.strip();
    }

    /// The texts of a member: a list, or one by itself.
    List<String> texts(String name) throws Wrong {
        if (node.path(name).isString()) {
            return text(name).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (JsonPlace one : list(name)) {
            texts.add(one.asText());
        }
        return texts;
    }

    /// The places of a list; none where it is not there.
    List<JsonPlace> list(String name) throws Wrong {
        JsonPlace list = at(name);
        if (list.node.isMissingNode()) {
            return List.of();
        }
        if (!list.node.isArray()) {
            throw list.wrong(Message.of("importing.recipe.no-list"));
        }
        if (list.node.size() > MOST) {
            throw list.wrong(Message.of("importing.recipe.too-many", MOST));
        }
        List<JsonPlace> places = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            places.add(new JsonPlace("%s[%d]".formatted(list.path, i), list.node.get(i)));
        }
        return places;
    }

    /// The texts of an object by their names.
    Map<String, String> pairs(String name) throws Wrong {
        JsonPlace object = at(name);
        Map<String, String> pairs = new LinkedHashMap<>();
        if (object.node.isMissingNode()) {
            return pairs;
        }
        if (!object.node.isObject()) {
            throw object.wrong(Message.of("importing.recipe.no-object"));
        }
        for (String key : object.node.propertyNames()) {
            pairs.put(key, object.at(key).asText());
        }
        return pairs;
    }

    /// What a member names, of what may stand there by its words.
    <T> T oneOf(String name, Map<String, T> known) throws Wrong {
        T named = known.get(text(name).orElse(""));
        if (named == null) {
            throw at(name).wrong(
                            Message.of(
                                    "importing.recipe.one-of", String.join(", ", known.keySet())));
        }
        return named;
    }
}
