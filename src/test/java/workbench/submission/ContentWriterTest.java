package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.figure.FigureRef;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.Period;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was read is written back as it was, and what the samples do not have yet comes through.
class ContentWriterTest {
    @Test
    void writesEveryAnswerOfTheSampleBackAsItWas() throws Exception {
        JsonNode answers =
                JsonMapper.shared()
                        .readTree(Files.readString(Path.of("samples/pickering/answers.json")));
        assertThat(answers.properties()).hasSize(12);
        for (Map.Entry<String, JsonNode> entry : answers.properties()) {
            String json = JsonMapper.shared().writeValueAsString(entry.getValue());
            Answer answer = ContentReader.answer(entry.getKey(), json);
            assertThat(JsonMapper.shared().readTree(ContentWriter.answer(answer)))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue());
        }
    }

    @Test
    void keepsTheTokensInTheOrderInWhichTheyWereWritten() throws Exception {
        JsonNode answers =
                JsonMapper.shared()
                        .readTree(Files.readString(Path.of("samples/pickering/answers.json")));
        String json = JsonMapper.shared().writeValueAsString(answers.path("connect.1"));
        assertThat(ContentReader.answer("connect.1", json).figures().keySet())
                .startsWith("canada", "ontario", "urban", "rural", "gain");
    }

    @Test
    void whatAPersonAgreedToAndApprovedComesBack() throws Exception {
        Answer answer =
                new Answer(
                        "engage.1",
                        new Bilingual("We planted {trees}.", "Nous avons planté {trees}."),
                        "",
                        "",
                        Map.of(
                                "trees",
                                new FigureRef(
                                        new SeriesRef("Trees", "Pickering", Breakdown.NONE, ""),
                                        FigureRef.Kind.CHANGE,
                                        Period.NONE,
                                        Period.NONE)),
                        List.of(new Bilingual("", "Une source")),
                        Map.of(
                                "trees",
                                new Answer.Seen(
                                        new Bilingual("+4.0%", "+4,0 %"),
                                        Period.parse("2024").orElseThrow())),
                        Set.of(Language.ENGLISH));
        assertThat(ContentReader.answer("engage.1", ContentWriter.answer(answer)))
                .isEqualTo(answer);
        assertThat(ContentWriter.answer(answer)).contains("\"approvedIn\":[\"en\"]");
        assertThat(
                        ContentWriter.answer(
                                answer.withApproved(Language.ENGLISH, true)
                                        .withApproved(Language.FRENCH, true)))
                .contains("\"approved\":true");
    }

    @Test
    void aProfileComesBack() {
        Profile profile =
                new Profile(
                        "Pickering",
                        new Bilingual("City of Pickering", "Ville de Pickering"),
                        new Bilingual("Smart21 submission", "Candidature Smart21"),
                        List.of(new Bilingual("Smart21 of 2023", "Smart21 de 2023")),
                        new Bilingual("By the lake.", "Au bord du lac."),
                        List.of(
                                new Profile.Fact(
                                        Bilingual.same("Growth"),
                                        Bilingual.same("70,000"),
                                        java.util.Optional.empty(),
                                        Bilingual.same("from 2017"),
                                        Bilingual.same("perspective.ca"))));
        JsonNode json = JsonMapper.shared().readTree(ContentWriter.profile(profile));
        assertThat(ContentJson.profile(json)).isEqualTo(profile);
    }
}
