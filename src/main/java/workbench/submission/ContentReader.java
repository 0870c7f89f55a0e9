package workbench.submission;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.chart.ChartSpec;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads what people wrote for a submission from the JSON texts that a dossier keeps.
///
/// Kinds of text: `profile` (one, under the key `profile`), `answer` (by question id), `initiative`
/// and `chart` (by a key that sorts them); and `edition`, by its name: what all of these said at a
/// moment.
public final class ContentReader {
    /// The kinds of text that this package owns.
    public static final String PROFILE = "profile";

    public static final String ANSWER = "answer";
    public static final String INITIATIVE = "initiative";
    public static final String CHART = "chart";

    /// Kept beside the answers, by question id too; never part of a submission.
    public static final String COMMENT = "comment";

    /// What the submission said at a moment, by the name that a person gave it.
    public static final String EDITION = "edition";

    private ContentReader() {}

    /// @throws WorkbenchException when there is no profile yet or a text cannot be read
    public static Content of(Ledger ledger) throws WorkbenchException {
        Optional<String> profile = ledger.text(PROFILE, PROFILE);
        if (profile.isEmpty()) {
            throw new WorkbenchException(
                    Message.of("submission.content.not-yet"),
                    Message.of("submission.content.no-profile"),
                    Message.of("submission.content.no-profile.remedy"));
        }
        return new Content(
                read(PROFILE, profile.get(), ContentJson::profile),
                answers(ledger),
                initiatives(ledger),
                charts(ledger));
    }

    /// The community's profile, where the dossier has one.
    ///
    /// @throws WorkbenchException when it cannot be read
    public static Optional<Profile> profile(Ledger ledger) throws WorkbenchException {
        Optional<String> profile = ledger.text(PROFILE, PROFILE);
        return profile.isEmpty()
                ? Optional.empty()
                : Optional.of(read(PROFILE, profile.get(), ContentJson::profile));
    }

    /// A profile from its JSON.
    public static Profile profile(String json) throws WorkbenchException {
        return read(PROFILE, json, ContentJson::profile);
    }

    /// The programmes and projects alone; they need no profile.
    public static List<Initiative> initiatives(Ledger ledger) throws WorkbenchException {
        return all(ledger, INITIATIVE, ContentJson::initiative);
    }

    /// The same by the keys that they are kept under.
    public static Map<String, Initiative> initiativesByKey(Ledger ledger)
            throws WorkbenchException {
        return byKey(ledger, INITIATIVE, ContentJson::initiative);
    }

    /// Programmes and projects from one JSON list, as a file has them.
    public static List<Initiative> initiatives(String json) throws WorkbenchException {
        return read(INITIATIVE, json, node -> listed(node, ContentJson::initiative));
    }

    /// The charts alone, in the order in which they are printed; they need no profile.
    public static List<ChartSpec> charts(Ledger ledger) throws WorkbenchException {
        return all(ledger, CHART, ContentJson::chart);
    }

    /// The same by the keys that they are kept under.
    static Map<String, ChartSpec> chartsByKey(Ledger ledger) throws WorkbenchException {
        return byKey(ledger, CHART, ContentJson::chart);
    }

    /// Charts from one JSON list, as a file has them.
    public static List<ChartSpec> charts(String json) throws WorkbenchException {
        return read(CHART, json, node -> listed(node, ContentJson::chart));
    }

    /// The answers alone, by question id; they need no profile.
    public static Map<String, Answer> answers(Ledger ledger) throws WorkbenchException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : ledger.texts(ANSWER).entrySet()) {
            answers.put(entry.getKey(), answer(entry.getKey(), entry.getValue()));
        }
        return answers;
    }

    /// Answers from one JSON object, by question id, as a file has them.
    public static Map<String, Answer> answers(String json) throws WorkbenchException {
        return read(
                ANSWER,
                json,
                node -> {
                    Map<String, Answer> answers = new LinkedHashMap<>();
                    node.properties()
                            .forEach(
                                    entry ->
                                            answers.put(
                                                    entry.getKey(),
                                                    ContentJson.answer(
                                                            entry.getKey(), entry.getValue())));
                    return answers;
                });
    }

    /// What colleagues said of the answers, by question id, oldest first.
    public static Map<String, List<Comment>> comments(Ledger ledger) throws WorkbenchException {
        Map<String, List<Comment>> comments = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : ledger.texts(COMMENT).entrySet()) {
            comments.put(
                    entry.getKey(),
                    read(COMMENT + " " + entry.getKey(), entry.getValue(), ContentJson::comments));
        }
        return comments;
    }

    /// Every edition that was kept, oldest first.
    public static List<Edition> editions(Ledger ledger) throws WorkbenchException {
        List<Edition> editions = new ArrayList<>();
        for (Map.Entry<String, String> entry : ledger.texts(EDITION).entrySet()) {
            editions.add(edition(entry.getKey(), entry.getValue()));
        }
        editions.sort(Comparator.comparingLong(Edition::entry).thenComparing(Edition::at));
        return editions;
    }

    /// One edition from its JSON.
    static Edition edition(String name, String json) throws WorkbenchException {
        return read(EDITION + " " + name, json, node -> EditionJson.edition(name, node));
    }

    /// One answer from its JSON.
    public static Answer answer(String question, String json) throws WorkbenchException {
        return read(ANSWER + " " + question, json, node -> ContentJson.answer(question, node));
    }

    /// One chart's spec from its JSON.
    public static ChartSpec chart(String json) throws WorkbenchException {
        return read(CHART, json, ContentJson::chart);
    }

    /// One initiative from its JSON.
    public static Initiative initiative(String json) throws WorkbenchException {
        return read(INITIATIVE, json, ContentJson::initiative);
    }

    private static <T> List<T> all(Ledger ledger, String kind, Function<JsonNode, T> form)
            throws WorkbenchException {
        return List.copyOf(byKey(ledger, kind, form).values());
    }

    private static <T> Map<String, T> byKey(Ledger ledger, String kind, Function<JsonNode, T> form)
            throws WorkbenchException {
        Map<String, T> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(ledger.texts(kind)).entrySet()) {
            all.put(entry.getKey(), read(kind + " " + entry.getKey(), entry.getValue(), form));
        }
        return all;
    }

    private static <T> List<T> listed(JsonNode list, Function<JsonNode, T> form) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("[…]");
        }
        List<T> all = new ArrayList<>();
        list.forEach(one -> all.add(form.apply(one)));
        return all;
    }

    private static <T> T read(String name, String text, Function<JsonNode, T> form)
            throws WorkbenchException {
        try {
            return form.apply(JsonMapper.shared().readTree(text));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new WorkbenchException(
                    Message.of("submission.content.failed"),
                    Message.of("submission.content.bad-json", name, String.valueOf(e.getMessage())),
                    Message.of("submission.content.bad-json.remedy"),
                    e);
        }
    }
}
