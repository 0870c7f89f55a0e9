package workbench.catalogue;

import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What an award asks, as one edition of its questionnaire asks it.
///
/// The edition that ships is modelled on the data points that ICF publishes; it is not ICF's own
/// text, which the city puts in its place when it comes.
///
/// @param edition names it: `smart21-model-1`
/// @param title what the questionnaire is called
/// @param award the award and its stage
/// @param note what a reader must know of the edition
/// @param stage key of the stage: `smart21`
/// @param freshnessYears answers older than this do not count
/// @param sections one a factor, in the order in which the edition asks them
public record Questionnaire(
        String edition,
        Bilingual title,
        Bilingual award,
        Bilingual note,
        String stage,
        int freshnessYears,
        List<Section> sections) {
    private static final Questionnaire SHIPPED =
            QuestionnaireReader.read(Shipped.read("questionnaire-smart21-model-1.json"));

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    public static Questionnaire shipped() {
        return SHIPPED;
    }

    /// The section of a factor; empty where the edition does not ask about it.
    public Optional<Section> section(Factor factor) {
        return sections.stream().filter(section -> section.factor() == factor).findFirst();
    }

    /// Whether a figure of this period still counts on `day`: its period ended no longer ago than
    /// the edition allows. A figure of which nobody said of when it is does not.
    public boolean counts(Period period, LocalDate day) {
        return !period.equals(Period.NONE) && !period.end().plusYears(freshnessYears).isBefore(day);
    }

    /// Every question in the order in which it is asked, with its number as it is printed.
    public List<Numbered> numbered() {
        List<Numbered> all = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            all.addAll(sections.get(i).numbered(i + 1));
        }
        return all;
    }

    /// The number of the question of an id, as it is printed.
    public Optional<String> numberOf(String id) {
        return numbered().stream()
                .filter(one -> one.question().id().equals(id))
                .map(Numbered::number)
                .findFirst();
    }

    /// A question with its number.
    ///
    /// @param number as it is printed: the section's and its own, such as `1.2`
    public record Numbered(String number, Section section, Question question) {}

    /// The question of an id such as `connect.1`.
    public Optional<Question> question(String id) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /// What the edition asks about one factor.
    ///
    /// @param name what the factor is called in this edition, and so everywhere
    public record Section(Factor factor, Bilingual name, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }

        /// Its questions with their numbers.
        ///
        /// @param place of the section among all, from 1
        public List<Numbered> numbered(int place) {
            List<Numbered> all = new ArrayList<>();
            for (Question question : questions) {
                all.add(new Numbered(place + "." + (all.size() + 1), this, question));
            }
            return all;
        }
    }

    /// One question.
    ///
    /// @param id stays the same in every language: the factor's key and a number, `connect.1`
    /// @param text the question itself
    /// @param answer what kind of answer it wants
    public record Question(String id, Bilingual text, Answer answer) {}

    /// What kind of answer a question wants.
    public sealed interface Answer {
        /// The most words it may have; empty where nothing limits it.
        OptionalInt words();

        /// Running text.
        record Narrative(OptionalInt words) implements Answer {}

        /// A number in a unit, with room for a remark.
        record Number(Unit unit, OptionalInt words) implements Answer {}

        /// One of several answers, with room for a remark.
        record Choice(List<Option> options, OptionalInt words) implements Answer {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// A list of programmes, places or partners.
        ///
        /// @param items the most that may be listed
        /// @param words for each of them
        record Listing(OptionalInt items, OptionalInt words) implements Answer {}
    }

    /// One of the answers to choose from.
    ///
    /// @param key as stored
    public record Option(String key, Bilingual words) {}
}
