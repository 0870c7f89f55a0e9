package workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Questionnaire.Answer;
import workbench.model.Breakdown;
import workbench.model.Factor;
import workbench.model.Period;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The answers, initiatives, charts and profile of the sample speak both languages and name only
/// what there is.
class SampleTextsTest {
    private static final Path FOLDER = Path.of("samples/pickering");
    private static final Pattern TOKEN = Pattern.compile("\\{([^}]*)}");
    private final Questionnaire questionnaire = Questionnaire.shipped();

    @Test
    void everyQuestionHasAnAnswerOfItsKindWithinItsLimit() {
        Set<String> answered = new TreeSet<>();
        for (Map.Entry<String, JsonNode> entry : read("answers.json").properties()) {
            String id = entry.getKey();
            JsonNode answer = entry.getValue();
            answered.add(id);
            Answer wanted = questionnaire.question(id).orElseThrow().answer();
            assertThat(answer.has("choice")).as(id).isEqualTo(wanted instanceof Answer.Choice);
            assertThat(answer.has("number")).as(id).isEqualTo(wanted instanceof Answer.Number);
            boolean listed = wanted instanceof Answer.Listing;
            for (String text : texts(answer, listed ? "\n\n" : "\f")) {
                assertThat(text.split("\\s+").length)
                        .as(id + " " + text)
                        .isLessThanOrEqualTo(wanted.words().orElseThrow());
            }
            assertThat(answer.path("sources").values())
                    .as(id)
                    .isNotEmpty()
                    .allMatch(source -> source.has("en") && source.has("fr"));
        }
        assertThat(answered).hasSize(12);
    }

    @Test
    void everyTokenHasItsFigureAndEveryFigureItsToken() {
        read("answers.json").values().forEach(answer -> checkTokens(answer, "text"));
        read("initiatives.json").values().forEach(each -> checkTokens(each, "results"));
    }

    private static void checkTokens(JsonNode entry, String field) {
        Set<String> figures = new TreeSet<>();
        entry.path("figures").properties().forEach(figure -> figures.add(figure.getKey()));
        for (String language : List.of("en", "fr")) {
            Set<String> tokens = new TreeSet<>();
            Matcher token = TOKEN.matcher(entry.path(field).path(language).asString());
            while (token.find()) {
                tokens.add(token.group(1));
            }
            assertThat(tokens).as(entry.path(field) + language).isEqualTo(figures);
        }
    }

    @Test
    void everyFigureNamesAnIndicatorAPlaceAndAPeriod() {
        List<JsonNode> figures = new ArrayList<>();
        read("answers.json")
                .values()
                .forEach(answer -> figures.addAll(answer.path("figures").values()));
        read("initiatives.json")
                .values()
                .forEach(initiative -> figures.addAll(initiative.path("figures").values()));
        assertThat(figures).hasSizeGreaterThan(35);
        for (JsonNode figure : figures) {
            checkSeries(figure);
            assertThat(Period.parse(figure.path("period").asString())).isPresent();
            assertThat(figure.path("period").asString()).isNotEmpty();
            assertThat(figure.path("measure").asString("-")).isIn("", "change", "cagr", "progress");
            assertThat(figure.has("from"))
                    .isEqualTo(figure.path("measure").asString().equals("change"));
        }
    }

    @Test
    void everyFactorHasAChartWithBothLanguages() {
        Set<String> factors = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (JsonNode chart : read("charts.json").values()) {
            factors.add(chart.path("factor").asString());
            assertThat(chart.path("id").asString()).matches("[a-z-]+");
            assertThat(ids.add(chart.path("id").asString())).isTrue();
            assertThat(chart.path("kind").asString()).isEqualTo("LINE");
            for (String part : List.of("headline", "subtitle")) {
                assertThat(chart.path(part).path("en").asString()).isNotBlank();
                assertThat(chart.path(part).path("fr").asString()).isNotBlank();
            }
            assertThat(chart.path("lines").values())
                    .isNotEmpty()
                    .allSatisfy(line -> checkSeries(line));
        }
        assertThat(factors).hasSize(6).allMatch(key -> Factor.of(key).isPresent());
    }

    @Test
    void factsOfTheProfileSayWhenAndWhereFrom() {
        JsonNode profile = read("profile.json");
        assertThat(Gazetteer.shipped().isPlace(profile.path("place").asString())).isTrue();
        assertThat(profile.path("facts").values())
                .isNotEmpty()
                .allSatisfy(
                        fact -> {
                            List<String> parts =
                                    fact.has("figure")
                                            ? List.of("label", "source")
                                            : List.of("label", "value", "when", "source");
                            for (String part : parts) {
                                assertThat(fact.path(part).path("en").asString()).isNotBlank();
                                assertThat(fact.path(part).path("fr").asString()).isNotBlank();
                            }
                        });
    }

    @Test
    void initiativesSayWhereTheirWordsComeFrom() {
        assertThat(read("initiatives.json").values())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(
                        initiative -> {
                            assertThat(Factor.of(initiative.path("factor").asString())).isPresent();
                            assertThat(initiative.path("source").path("fr").asString())
                                    .isNotBlank();
                            assertThat(initiative.path("description").path("fr").asString())
                                    .isNotBlank();
                        });
    }

    private static void checkSeries(JsonNode node) {
        String indicator = node.path("indicator").asString();
        if (indicator.matches("[a-z]+\\.[a-z0-9-]+")) {
            assertThat(IndicatorCatalogue.shipped().byCode(indicator)).as(indicator).isPresent();
        }
        String place = node.path("place").asString();
        assertThat(Gazetteer.shipped().byName(place)).as(place).isPresent();
        assertThat(Breakdown.parse(node.path("breakdown").asString()).text())
                .isEqualTo(node.path("breakdown").asString());
    }

    /// The texts in both languages, parted where `separator` stands.
    private static List<String> texts(JsonNode answer, String separator) {
        return Stream.of("en", "fr")
                .flatMap(
                        language ->
                                Stream.of(
                                        answer.path("text")
                                                .path(language)
                                                .asString()
                                                .split(separator)))
                .toList();
    }

    private static JsonNode read(String name) {
        return JsonMapper.builder().build().readTree(FOLDER.resolve(name).toFile());
    }
}
