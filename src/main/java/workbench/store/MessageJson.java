package workbench.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import workbench.model.Bilingual;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;

/// A message as JSON text, so that menu words kept in a dossier can still be said in either
/// language.
///
/// `{"key": "...", "arguments": [...]}`; a number and a text stand as they are, a message as an
/// object like the whole, words in two languages as `{"en": "...", "fr": "..."}`.
public final class MessageJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MessageJson() {}

    /// The JSON of a message.
    public static String write(Message message) {
        return MAPPER.writeValueAsString(node(message));
    }

    /// The message of its JSON.
    public static Message read(String json) {
        return message(MAPPER.readTree(json));
    }

    private static ObjectNode node(Message message) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("key", message.key());
        ArrayNode arguments = node.putArray("arguments");
        for (Object argument : message.arguments()) {
            switch (argument) {
                case Message inner -> arguments.add(node(inner));
                case Bilingual(String en, String fr) ->
                        arguments.addObject().put("en", en).put("fr", fr);
                case Integer number -> arguments.add(number.longValue());
                case Long number -> arguments.add(number);
                case Number number -> arguments.add(number.doubleValue());
                default -> arguments.add(argument.toString());
            }
        }
        return node;
    }

    private static Message message(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode argument : node.path("arguments")) {
            arguments.add(argument(argument));
        }
        return new Message(node.path("key").asString(), arguments);
    }

    private static Object argument(JsonNode node) {
        if (node.isObject()) {
            return node.has("key")
                    ? message(node)
                    : new Bilingual(node.path("en").asString(), node.path("fr").asString());
        }
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        return node.isNumber() ? (Object) node.asDouble() : node.asString();
    }
}
