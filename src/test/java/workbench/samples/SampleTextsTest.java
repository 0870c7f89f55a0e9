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
        for (JsonNode answer : read("answers.json").path("answers").values()) {
            String id = answer.path("question").asString();
            answered.add(id);
            Answer wanted = questionnaire.question(id).orElseThrow().answer();
            assertThat(answer.has("choice")).as(id).isEqualTo(wanted instanceof Answer.Choice);
            assertThat(answer.has("items")).as(id).isEqualTo(wanted instanceof Answer.Listing);
            assertThat(answer.has("number")).as(id).isEqualTo(wanted instanceof Answer.Number);
            for (String text : texts(answer)) {
                assertThat(text.split("\\s+").length)
                        .as(id + " " + text)
                        .isLessThanOrEqualTo(wanted.words().orElseThrow());
            }
            assertThat(answer.path("sources").values()).as(id).isNotEmpty();
        }
        assertThat(answered).hasSize(12);
    }

    @Test
    void everyTokenHasItsFigureAndEveryFigureItsToken() {
        for (JsonNode answer : read("answers.json").path("answers").values()) {
            Set<String> figures = new TreeSet<>();
            answer.path("figures").properties().forEach(figure -> figures.add(figure.getKey()));
            for (String language : List.of("en", "fr")) {
                Set<String> tokens = new TreeSet<>();
                for (String text : inLanguage(answer, language)) {
                    Matcher token = TOKEN.matcher(text);
                    while (token.find()) {
                        tokens.add(token.group(1));
                    }
                }
                assertThat(tokens).as(answer.path("question") + language).isEqualTo(figures);
            }
        }
    }

    @Test
    void everyFigureNamesAnIndicatorAPlaceAndAPeriod() {
        List<JsonNode> figures = new ArrayList<>();
        read("answers.json")
                .path("answers")
                .values()
                .forEach(answer -> figures.addAll(answer.path("figures").values()));
        read("profile.json")
                .path("facts")
                .values()
                .forEach(fact -> fact.optional("figure").ifPresent(figures::add));
        assertThat(figures).hasSizeGreaterThan(40);
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
        for (JsonNode chart : read("charts.json").path("charts").values()) {
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
    void initiativesSayWhereTheirWordsComeFrom() {
        assertThat(read("initiatives.json").path("initiatives").values())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(
                        initiative -> {
                            assertThat(Factor.of(initiative.path("factor").asString())).isPresent();
                            assertThat(initiative.path("source").asString()).isNotBlank();
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

    private static List<String> texts(JsonNode answer) {
        return Stream.of("en", "fr")
                .flatMap(language -> inLanguage(answer, language).stream())
                .toList();
    }

    private static List<String> inLanguage(JsonNode answer, String language) {
        List<String> texts = new ArrayList<>();
        texts.add(answer.path("text").path(language).asString());
        answer.path("items").values().forEach(item -> texts.add(item.path(language).asString()));
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static JsonNode read(String name) {
        return JsonMapper.builder().build().readTree(FOLDER.resolve(name).toFile());
    }
}
