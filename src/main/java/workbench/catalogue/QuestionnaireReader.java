package workbench.catalogue;

import tools.jackson.databind.JsonNode;

import workbench.catalogue.Questionnaire.Answer;
import workbench.catalogue.Questionnaire.Option;
import workbench.catalogue.Questionnaire.Question;
import workbench.catalogue.Questionnaire.Section;
import workbench.model.Factor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Reads an edition of a questionnaire and refuses one that contradicts itself.
final class QuestionnaireReader {
    private QuestionnaireReader() {}

    static Questionnaire read(JsonNode file) {
        List<Section> sections = new ArrayList<>();
        file.path("factors").values().forEach(factor -> sections.add(section(factor)));
        requireUnique(sections);
        return new Questionnaire(
                Shipped.text(file, "edition"),
                Shipped.both(file.path("title")),
                Shipped.both(file.path("award")),
                Shipped.both(file.path("note")),
                Shipped.text(file, "stage"),
                file.path("freshnessYears").asInt(),
                sections);
    }

    private static Section section(JsonNode node) {
        Factor factor =
                Factor.of(Shipped.text(node, "factor"))
                        .orElseThrow(() -> new IllegalArgumentException("no factor: " + node));
        List<Question> questions = new ArrayList<>();
        node.path("questions").values().forEach(question -> questions.add(question(question)));
        return new Section(factor, Shipped.both(node.path("name")), questions);
    }

    private static Question question(JsonNode node) {
        return new Question(
                Shipped.text(node, "id"), Shipped.both(node.path("text")), answer(node));
    }

    private static Answer answer(JsonNode node) {
        OptionalInt words = node.path("words").asIntOpt();
        String type = Shipped.text(node, "type");
        return switch (type) {
            case "narrative" -> new Answer.Narrative(words);
            case "number" ->
                    new Answer.Number(
                            Units.shipped().byCode(Shipped.text(node, "unit")).orElseThrow(),
                            words);
            case "choice" -> new Answer.Choice(options(node), words);
            case "list" -> new Answer.Listing(node.path("items").asIntOpt(), words);
            default -> throw new IllegalArgumentException("no such type of answer: " + type);
        };
    }

    private static List<Option> options(JsonNode node) {
        List<Option> options = new ArrayList<>();
        node.path("options")
                .values()
                .forEach(
                        option ->
                                options.add(
                                        new Option(
                                                Shipped.text(option, "key"),
                                                Shipped.both(option))));
        return options;
    }

    private static void requireUnique(List<Section> sections) {
        Set<Object> seen = new HashSet<>();
        for (Section section : sections) {
            if (!seen.add(section.factor())) {
                throw new IllegalArgumentException("twice: " + section.factor());
            }
            for (Question question : section.questions()) {
                if (!seen.add(question.id())
                        || !question.id().startsWith(section.factor().key() + ".")) {
                    throw new IllegalArgumentException("not an id here: " + question.id());
                }
            }
        }
    }
}
