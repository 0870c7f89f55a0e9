package workbench.sheet;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a dataset of JSON-stat 2: dimensions, and the values of all that they make together,
/// either in a row or by their positions.
final class JsonStatReader implements SheetReader {
    /// As far as the beginning of a file tells.
    private static final Pattern DATASET =
            Pattern.compile("\"class\"\\s*:\\s*\"dataset\"|\"version\"\\s*:\\s*\"2\\.\\d+\"");

    private final Limits limits;

    JsonStatReader(Limits limits) {
        this.limits = limits;
    }

    /// Whether a JSON text that begins so is a dataset.
    static boolean isHead(String start) {
        return DATASET.matcher(start).find();
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        try (InputStream bytes = Files.newInputStream(path)) {
            long size = Files.size(path);
            Message news = Message.of("sheet.reading", file.name());
            progress.at(0, size, news);
            try (JsonParser parser =
                    new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
                parser.nextToken();
                new Dataset(path, new Tree(path, parser, progress).object()).push(sink, progress);
            }
            progress.at(size, size, news);
        } catch (IOException e) {
            throw Refusal.of(path, e);
        } catch (JacksonException e) {
            throw Refusal.DAMAGED.because(e, path);
        }
    }

    /// A value of the text: an object, a list, or what is written as a word or a number.
    private sealed interface Node {
        record Members(Map<String, Node> named) implements Node {}

        record Items(List<Node> list) implements Node {}

        /// @param text as written; empty for `null`
        record Leaf(String text) implements Node {}

        Leaf NOTHING = new Leaf("");
    }

    /// Builds the tree of a text.
    private final class Tree {
        private final Path path;
        private final JsonParser parser;
        private final Progress progress;
        private long nodes;

        Tree(Path path, JsonParser parser, Progress progress) {
            this.path = path;
            this.parser = parser;
            this.progress = progress;
        }

        Node.Members object() throws WorkbenchException {
            if (node() instanceof Node.Members members) {
                return members;
            }
            throw Refusal.JSON.of(path);
        }

        private Node node() throws WorkbenchException {
            nodes++;
            // A node takes about as much memory as a cell of a sheet that is held.
            if (nodes > limits.heldBytes() / 64) {
                throw Refusal.tooLargeToHold(path, limits.heldBytes());
            }
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                Map<String, Node> named = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    named.put(name, node());
                }
                return new Node.Members(named);
            }
            if (token == JsonToken.START_ARRAY) {
                progress.checkCancelled();
                List<Node> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(node());
                }
                return new Node.Items(list);
            }
            if (token == null) {
                throw Refusal.DAMAGED.of(path);
            }
            return token == JsonToken.VALUE_NULL ? Node.NOTHING : new Node.Leaf(parser.getString());
        }
    }

    private final class Dataset {
        private final Path path;
        private final Map<String, Node> members;

        Dataset(Path path, Node.Members dataset) {
            this.path = path;
            this.members = dataset.named();
        }

        void push(SheetSink sink, Progress progress) throws WorkbenchException {
            if (!text(members.get("class")).equals("dataset")) {
                throw Refusal.JSON.of(path);
            }
            List<ListedValues.Axis> axes = new ArrayList<>();
            List<String> ids = texts(members.get("id"));
            List<String> measures = texts(named(members.get("role")).get("metric"));
            Map<String, Node> dimensions = named(members.get("dimension"));
            for (String id : ids) {
                axes.add(axis(id, named(dimensions.get(id)), measures.contains(id)));
            }
            boolean sizes =
                    texts(members.get("size"))
                            .equals(
                                    axes.stream()
                                            .map(axis -> "" + axis.categories().size())
                                            .toList());
            if (!sizes) {
                throw Refusal.DAMAGED.of(path);
            }
            long expected = ListedValues.expected(axes, limits, path);
            Node listed = members.getOrDefault("value", Node.NOTHING);
            long count = size(listed);
            if (listed instanceof Node.Items && count != expected || count > expected) {
                throw Refusal.OTHER_COUNT.of(path, expected, count);
            }
            Node flags = members.getOrDefault("status", Node.NOTHING);
            ListedValues values =
                    new ListedValues(text(members.get("label")), "", true, axes, sink);
            for (int i = 0; i < expected; i++) {
                progress.checkCancelled();
                values.next(ListedValues.cell(at(listed, i)), at(flags, i));
            }
            values.end();
        }

        private ListedValues.Axis axis(String id, Map<String, Node> dimension, boolean measures) {
            Map<String, Node> category = named(dimension.get("category"));
            Map<String, Node> labels = named(category.get("label"));
            Map<String, Node> units = named(category.get("unit"));
            List<String> codes = codes(category.get("index"), labels);
            String label = text(dimension.get("label"));
            return new ListedValues.Axis(
                    measures ? "Indicator" : label.isEmpty() ? id : label,
                    codes.stream()
                            .map(code -> labels.containsKey(code) ? text(labels.get(code)) : code)
                            .toList(),
                    units.isEmpty()
                            ? List.of()
                            : codes.stream().map(code -> unit(named(units.get(code)))).toList());
        }

        /// The codes of a dimension in the order of its values; one that has a single category may
        /// do without an index.
        private static List<String> codes(@Nullable Node index, Map<String, Node> labels) {
            return switch (index) {
                case Node.Items _ -> texts(index);
                case Node.Members(var positions) ->
                        positions.entrySet().stream()
                                .sorted(
                                        Comparator.comparingDouble(
                                                entry -> Digits.number(text(entry.getValue()))))
                                .map(Map.Entry::getKey)
                                .toList();
                case null, default -> List.copyOf(labels.keySet());
            };
        }

        private static String unit(Map<String, Node> unit) {
            return Stream.of("label", "base", "symbol")
                    .map(name -> text(unit.get(name)))
                    .filter(word -> !word.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /// What a list has at a position, or an object by it; one word stands for all.
        private static String at(Node listed, int position) {
            return switch (listed) {
                case Node.Items(var list) -> position < list.size() ? text(list.get(position)) : "";
                case Node.Members(var named) -> text(named.get(Integer.toString(position)));
                case Node.Leaf(var all) -> all;
            };
        }

        private static long size(Node listed) {
            return switch (listed) {
                case Node.Items(var list) -> list.size();
                case Node.Members(var named) -> named.size();
                case Node.Leaf _ -> 0;
            };
        }

        private static Map<String, Node> named(@Nullable Node node) {
            return node instanceof Node.Members(var named) ? named : Map.of();
        }

        private static List<String> texts(@Nullable Node node) {
            return node instanceof Node.Items(var list)
                    ? list.stream().map(Dataset::text).toList()
                    : List.of();
        }

        private static String text(@Nullable Node node) {
            return node instanceof Node.Leaf(var text) ? text : "";
        }
    }
}
