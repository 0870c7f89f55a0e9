package workbench.submission;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import workbench.chart.ChartSpec;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes what people wrote for a submission as the JSON texts that a dossier keeps: the opposite
/// of {@link ContentReader}.
public final class ContentWriter {
    private ContentWriter() {}

    /// An answer as it is.
    public static String answer(Answer answer) {
        return ContentJson.json(answer).toString();
    }

    /// An answer as it is to be kept, with what its figures print now.
    ///
    /// @param figures what a reference leads to
    public static String answer(Answer answer, Function<FigureRef, Resolution> figures) {
        return answer(answer.toKeep(figures));
    }

    /// Answers as one JSON object, by question id, laid out for a person to edit.
    public static String answers(Map<String, Answer> answers) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        answers.forEach((question, answer) -> all.set(question, ContentJson.json(answer)));
        return laidOut(all);
    }

    public static String chart(ChartSpec chart) {
        return ContentJson.json(chart).toString();
    }

    /// Charts as one JSON list, in the order in which they are printed, laid out for a person to
    /// edit.
    public static String charts(List<ChartSpec> charts) {
        return list(charts, ContentJson::json);
    }

    /// A programme or project.
    public static String initiative(Initiative initiative) {
        return ContentJson.json(initiative).toString();
    }

    /// Programmes and projects as one JSON list, in their order, laid out for a person to edit.
    public static String initiatives(List<Initiative> initiatives) {
        return list(initiatives, ContentJson::json);
    }

    private static <T> String list(List<T> all, Function<T, ObjectNode> form) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> list.add(form.apply(one)));
        return laidOut(list);
    }

    private static String laidOut(JsonNode json) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /// Comments on one answer.
    public static String comments(List<Comment> comments) {
        return ContentJson.json(comments).toString();
    }

    /// An edition without its name, which is the key that it is kept under.
    public static String edition(Edition edition) {
        return EditionJson.json(edition).toString();
    }

    public static String profile(Profile profile) {
        return ContentJson.json(profile).toString();
    }

    /// The same, laid out for a person to edit.
    public static String profileLaidOut(Profile profile) {
        return laidOut(ContentJson.json(profile));
    }
}
