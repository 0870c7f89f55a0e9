package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.catalogue.Questionnaire.Answer;
import workbench.catalogue.Questionnaire.Section;
import workbench.model.Factor;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;

class QuestionnaireTest {
    private final Questionnaire questionnaire = Questionnaire.shipped();

    @Test
    void asksTwoQuestionsAFactorInTheOrderOfTheMethod() {
        assertThat(questionnaire.sections())
                .extracting(Section::factor)
                .containsExactly(Factor.values());
        assertThat(questionnaire.sections())
                .allSatisfy(
                        section -> {
                            assertThat(section.questions()).hasSize(2);
                            assertThat(section.name().en()).isNotBlank();
                            assertThat(section.name().fr()).isNotBlank();
                        });
    }

    @Test
    void aFigureCountsForThreeYearsAfterItsPeriod() {
        Period year = Period.ofYear(2023);
        assertThat(questionnaire.counts(year, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(questionnaire.counts(year, LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(questionnaire.counts(Period.NONE, LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void saysThatItIsNotTheTextOfIcf() {
        assertThat(questionnaire.note().en()).contains("not ICF’s own");
        assertThat(questionnaire.note().fr()).contains("n’est pas celle de l’ICF");
        assertThat(questionnaire.freshnessYears()).isEqualTo(3);
    }

    @Test
    void everyAnswerIsLimited() {
        assertThat(questionnaire.sections())
                .flatExtracting(Section::questions)
                .allSatisfy(question -> assertThat(question.answer().words()).isPresent());
    }

    @Test
    void knowsTheKindsOfAnswer() {
        assertThat(questionnaire.question("connect.1").orElseThrow().answer())
                .isInstanceOf(Answer.Narrative.class);
        assertThat(questionnaire.question("include.2").orElseThrow().answer())
                .isInstanceOfSatisfying(
                        Answer.Number.class,
                        number -> assertThat(number.unit().kind()).isEqualTo(Unit.Kind.COUNT));
        assertThat(questionnaire.question("sustain.2").orElseThrow().answer())
                .isInstanceOfSatisfying(
                        Answer.Choice.class, choice -> assertThat(choice.options()).hasSize(4));
        assertThat(questionnaire.question("work.2").orElseThrow().answer())
                .isInstanceOf(Answer.Listing.class);
        assertThat(questionnaire.question("connect.9")).isEmpty();
    }
}
