package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is told of the answers before the submission is built. The figures are illustrative.
class BeforeBuildingTest {
    @TempDir private Path folder;
    private Dossier dossier;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> questions =
            Questionnaire.shipped().numbered().stream()
                    .filter(
                            one ->
                                    one.question().answer()
                                            instanceof Questionnaire.Answer.Narrative)
                    .map(one -> one.question().id())
                    .toList();

    @BeforeEach
    void figures() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        Path file =
                Desk.csv(
                        folder,
                        "rates.csv",
                        "Indicator,Place,2023,2024",
                        "Unemployment rate,Ontario,5.6,7.0",
                        "Public Wi-Fi hotspots,Ontario,500,510",
                        "Public Wi-Fi hotspots,Toronto,50,51");
        Desk.bring(dossier, file, Instant.parse("2026-11-02T15:00:00Z"));
    }

    @AfterEach
    void close() throws Exception {
        dossier.close();
    }

    @Test
    void answersThatTellAnIndicatorByAWiderPlaceAloneAreNamed() {
        says(0, "Unemployment", Map.of("figure", "Unemployment rate, Ontario"));
        says(
                1,
                "Compared",
                Map.of(
                        "figure", "Public Wi-Fi hotspots, Toronto",
                        "other", "Public Wi-Fi hotspots, Ontario"));
        says(2, "Ours", Map.of("figure", "Public Wi-Fi hotspots, Toronto"));
        assertThat(before().onWiderPlaces().map(Texts.of(Language.ENGLISH)::render))
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .startsWith("Question " + number(0) + " rests")
                                        .contains("(Ontario)", "Toronto"));
    }

    @Test
    void anAnswerApprovedInItsOneLanguageIsCountedAmongThoseInOneLanguage() {
        Answer english =
                new Answer(
                        questions.getFirst(),
                        new Bilingual("Words.", ""),
                        "",
                        "",
                        Map.of(),
                        List.of());
        answers.put(questions.getFirst(), english);
        int all = Questionnaire.shipped().numbered().size();
        assertThat(before().unfinished().orElseThrow().arguments()).startsWith(all, all);
        assertThat(before().unfinished().map(Texts.of(Language.ENGLISH)::render).orElseThrow())
                .as("each cause with the questions that it is of, and no other cause")
                .contains("1.2, 2.1,", ": empty", "1.1: in one language only")
                .doesNotContain("too long", "changed");
        answers.put(
                questions.getFirst(),
                new Answer(
                        english.question(),
                        english.text(),
                        "",
                        "",
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Set.of(Language.ENGLISH)));
        assertThat(before().unfinished().orElseThrow().arguments()).startsWith(all, all);
        assertThat(before().remarks(Language.ENGLISH).getFirst().arguments())
                .as("the English document has it whole")
                .startsWith(all - 1, all);
    }

    private void says(int question, String words, Map<String, String> tokens) {
        Map<String, FigureRef> figures = new HashMap<>();
        StringBuilder text = new StringBuilder(words);
        tokens.forEach(
                (token, series) -> {
                    text.append(" {").append(token).append('}');
                    figures.put(token, latest(series));
                });
        String id = questions.get(question);
        answers.put(
                id,
                new Answer(
                        id,
                        new Bilingual(text.toString(), text.toString()),
                        "",
                        "",
                        figures,
                        List.of()));
    }

    private FigureRef latest(String name) {
        return new Figures(dossier.ledger())
                .all().stream()
                        .filter(
                                series ->
                                        SeriesName.of(series.key(), Language.ENGLISH).equals(name))
                        .map(
                                series ->
                                        new FigureRef(
                                                SeriesRef.of(series.key()),
                                                FigureRef.Kind.VALUE,
                                                Period.NONE,
                                                Period.NONE))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void eachFigureIsLookedUpOnceForAllThatIsTold() {
        says(0, "Unemployment", Map.of("figure", "Unemployment rate, Ontario"));
        says(1, "Again", Map.of("figure", "Unemployment rate, Ontario"));
        List<FigureRef> asked = new ArrayList<>();
        Figures figures = new Figures(dossier.ledger());
        BeforeBuilding before =
                before(
                        ref -> {
                            asked.add(ref);
                            return figures.resolve(ref);
                        });
        before.unfinished();
        before.onWiderPlaces();
        before.look();
        for (Language language : Language.values()) {
            before.printedInOther(language);
            before.remarks(language);
        }
        assertThat(asked).hasSize(1);
    }

    private String number(int question) {
        return Questionnaire.shipped().numberOf(questions.get(question)).orElseThrow();
    }

    private BeforeBuilding before() {
        return before(new Figures(dossier.ledger())::resolve);
    }

    private BeforeBuilding before(Function<FigureRef, Resolution> figures) {
        return new BeforeBuilding(
                Questionnaire.shipped(),
                new HomePlace("Toronto"),
                Set.of(),
                question ->
                        Optional.ofNullable(answers.get(question)).orElse(Answer.none(question)),
                figures,
                List.of());
    }
}
