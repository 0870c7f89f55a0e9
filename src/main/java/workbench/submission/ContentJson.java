package workbench.submission;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import workbench.chart.ChartSpec;
import workbench.figure.FigureRef;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.Period;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The JSON of what people write for a submission, one entry at a time.
///
/// A field that is left out is empty; a field of the wrong kind is an {@link
/// IllegalArgumentException} that names it.
final class ContentJson {
    private ContentJson() {}

    static Profile profile(JsonNode json) {
        return new Profile(
                text(json, "place"),
                bilingual(json.path("community")),
                bilingual(json.path("title")),
                list(json.path("recognition"), ContentJson::bilingual),
                bilingual(json.path("introduction")),
                list(
                        json.path("facts"),
                        fact ->
                                new Profile.Fact(
                                        bilingual(fact.path("label")),
                                        bilingual(fact.path("value")),
                                        fact.has("figure")
                                                ? Optional.of(figure(fact.path("figure")))
                                                : Optional.empty(),
                                        bilingual(fact.path("when")),
                                        bilingual(fact.path("source")))));
    }

    static List<Comment> comments(JsonNode json) {
        return list(
                json,
                comment ->
                        new Comment(
                                moment(text(comment, "at")),
                                text(comment, "who"),
                                text(comment, "words")));
    }

    static ArrayNode json(List<Comment> comments) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Comment comment : comments) {
            all.addObject()
                    .put("at", comment.at().toString())
                    .put("who", comment.who())
                    .put("words", comment.words());
        }
        return all;
    }

    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("at: " + text, e);
        }
    }

    static Answer answer(String question, JsonNode json) {
        return new Answer(
                question,
                bilingual(json.path("text")),
                text(json, "choice"),
                text(json, "number"),
                figures(json),
                list(json.path("sources"), ContentJson::bilingual),
                seen(json.path("figures")),
                approved(json));
    }

    /// In both languages, as an earlier program and the samples say it, or in those that are named.
    private static Set<Language> approved(JsonNode json) {
        if (json.path("approved").asBoolean(false)) {
            return EnumSet.allOf(Language.class);
        }
        Set<Language> approved = EnumSet.noneOf(Language.class);
        for (JsonNode code : json.path("approvedIn")) {
            Stream.of(Language.values())
                    .filter(language -> language.code().equals(code.asString("")))
                    .forEach(approved::add);
        }
        return approved;
    }

    /// What a person agreed to stands with the figure that it is about; texts of an earlier program
    /// and of the samples do not have it.
    private static Map<String, Answer.Seen> seen(JsonNode figures) {
        Map<String, Answer.Seen> seen = new LinkedHashMap<>();
        figures.properties()
                .forEach(
                        entry -> {
                            JsonNode agreed = entry.getValue().path("seen");
                            if (agreed.isObject()) {
                                seen.put(
                                        entry.getKey(),
                                        new Answer.Seen(
                                                bilingual(agreed), period(text(agreed, "period"))));
                            }
                        });
        return seen;
    }

    /// The opposite of {@link #answer}; what is empty is left out where the samples leave it out.
    static ObjectNode json(Answer answer) {
        ObjectNode json = object();
        put(json, "choice", answer.choice());
        put(json, "number", answer.number());
        json.set("text", json(answer.text()));
        ObjectNode figures = json.putObject("figures");
        answer.figures()
                .forEach(
                        (token, ref) -> {
                            ObjectNode figure = json(ref);
                            Answer.Seen seen = answer.seen().get(token);
                            if (seen != null) {
                                figure.set(
                                        "seen",
                                        json(seen.shown()).put("period", seen.period().text()));
                            }
                            figures.set(token, figure);
                        });
        json.set("sources", array(answer.sources()));
        if (answer.approved().size() == Language.values().length) {
            json.put("approved", true);
        } else if (!answer.approved().isEmpty()) {
            ArrayNode codes = json.putArray("approvedIn");
            answer.approved().forEach(language -> codes.add(language.code()));
        }
        return json;
    }

    /// The opposite of {@link #profile}.
    static ObjectNode json(Profile profile) {
        ObjectNode json = object();
        json.set("community", json(profile.community()));
        json.put("place", profile.place());
        json.set("title", json(profile.title()));
        json.set("recognition", array(profile.recognition()));
        json.set("introduction", json(profile.introduction()));
        ArrayNode facts = json.putArray("facts");
        for (Profile.Fact fact : profile.facts()) {
            ObjectNode entry = facts.addObject();
            entry.set("label", json(fact.label()));
            if (!fact.value().isEmpty()) {
                entry.set("value", json(fact.value()));
            }
            fact.figure().ifPresent(ref -> entry.set("figure", json(ref)));
            if (!fact.when().isEmpty()) {
                entry.set("when", json(fact.when()));
            }
            entry.set("source", json(fact.source()));
        }
        return json;
    }

    /// The opposite of {@link #chart}.
    static ObjectNode json(ChartSpec chart) {
        ObjectNode json = object().put("id", chart.id()).put("kind", chart.kind().name());
        chart.factor().ifPresent(factor -> json.put("factor", factor.key()));
        put(json, "headline", chart.headline());
        put(json, "subtitle", chart.subtitle());
        ArrayNode lines = json.putArray("lines");
        for (ChartSpec.Line line : chart.lines()) {
            ObjectNode one = json(line.series());
            put(one, "label", line.label());
            one.put("emphasis", line.emphasis());
            lines.add(one);
        }
        put(json, "from", chart.from());
        put(json, "to", chart.to());
        json.put("fromZero", chart.fromZero());
        put(json, "note", chart.note());
        return json;
    }

    /// The opposite of {@link #initiative}.
    static ObjectNode json(Initiative initiative) {
        ObjectNode json = object();
        json.set("name", json(initiative.name()));
        json.put("factor", initiative.factor().key());
        put(json, "since", initiative.since());
        put(json, "description", initiative.description());
        put(json, "partners", initiative.partners());
        put(json, "results", initiative.results());
        if (!initiative.figures().isEmpty()) {
            ObjectNode figures = json.putObject("figures");
            new TreeMap<>(initiative.figures())
                    .forEach((token, ref) -> figures.set(token, json(ref)));
        }
        put(json, "source", initiative.source());
        return json;
    }

    private static ObjectNode json(SeriesRef series) {
        return object().put("indicator", series.indicator())
                .put("place", series.place())
                .put("breakdown", series.breakdown().text())
                .put("unit", series.unit());
    }

    private static ObjectNode json(FigureRef ref) {
        ObjectNode json =
                json(ref.series())
                        .put("period", ref.period().text())
                        .put(
                                "measure",
                                ref.kind() == FigureRef.Kind.VALUE
                                        ? ""
                                        : ref.kind().name().toLowerCase(Locale.ROOT));
        put(json, "from", ref.from().text());
        return json;
    }

    static ObjectNode json(Bilingual words) {
        return object().put("en", words.en()).put("fr", words.fr());
    }

    private static ArrayNode array(List<Bilingual> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> array.add(json(line)));
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void put(ObjectNode json, String field, Bilingual words) {
        if (!words.isEmpty()) {
            json.set(field, json(words));
        }
    }

    private static void put(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    static Initiative initiative(JsonNode json) {
        return new Initiative(
                bilingual(json.path("name")),
                factor(json).orElseThrow(() -> new IllegalArgumentException("factor")),
                bilingual(json.path("since")),
                bilingual(json.path("description")),
                bilingual(json.path("partners")),
                bilingual(json.path("results")),
                figures(json),
                bilingual(json.path("source")));
    }

    static ChartSpec chart(JsonNode json) {
        return new ChartSpec(
                fileName(json, "id"),
                ChartSpec.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                factor(json),
                bilingual(json.path("headline")),
                bilingual(json.path("subtitle")),
                list(
                        json.path("lines"),
                        line ->
                                new ChartSpec.Line(
                                        series(line),
                                        bilingual(line.path("label")),
                                        line.path("emphasis").asBoolean(false))),
                period(text(json, "from")).text(),
                period(text(json, "to")).text(),
                json.path("fromZero").asBoolean(false),
                bilingual(json.path("note")));
    }

    private static Map<String, FigureRef> figures(JsonNode json) {
        Map<String, FigureRef> figures = new LinkedHashMap<>();
        json.path("figures")
                .properties()
                .forEach(entry -> figures.put(entry.getKey(), figure(entry.getValue())));
        return figures;
    }

    private static FigureRef figure(JsonNode json) {
        String measure = text(json, "measure");
        return new FigureRef(
                series(json),
                measure.isEmpty()
                        ? FigureRef.Kind.VALUE
                        : FigureRef.Kind.valueOf(measure.toUpperCase(Locale.ROOT)),
                period(text(json, "period")),
                period(text(json, "from")));
    }

    private static SeriesRef series(JsonNode json) {
        return new SeriesRef(
                text(json, "indicator"),
                text(json, "place"),
                Breakdown.parse(text(json, "breakdown")),
                text(json, "unit"));
    }

    /// A chart's id names its files.
    private static String fileName(JsonNode json, String field) {
        String name = text(json, field);
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException(field + ": " + name);
        }
        return name;
    }

    static Period period(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("period: " + text));
    }

    private static Optional<Factor> factor(JsonNode json) {
        return Factor.of(text(json, "factor"));
    }

    static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    /// Words in both languages; a plain text stands for both.
    static Bilingual bilingual(JsonNode json) {
        return json.isObject()
                ? new Bilingual(text(json, "en"), text(json, "fr"))
                : Bilingual.same(json.asString(""));
    }

    static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        json.forEach(entry -> all.add(read.apply(entry)));
        return all;
    }
}
