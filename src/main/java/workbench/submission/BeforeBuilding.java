package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a person would rather know before the submission is built than from its printed page. None
/// of it hinders the building.
///
/// @param home whose figures are the community's own
/// @param places that the dossier has figures of
/// @param answers what is given to a question, by its id
/// @param figures what a reference leads to
public record BeforeBuilding(
        Questionnaire questionnaire,
        HomePlace home,
        Set<Place> places,
        Function<String, Answer> answers,
        Function<FigureRef, Resolution> figures,
        List<Initiative> programmes) {

    /// @param number as it is printed, such as `1.2`
    private record Given(String number, Answer answer, AnswerState state) {}

    /// All that is to be said of a document in one language.
    public List<Message> remarks(Language language) {
        List<Message> all = new ArrayList<>();
        noFigureOfPlace().ifPresent(all::add);
        unfinished().ifPresent(all::add);
        look().ifPresent(all::add);
        all.addAll(printedInOther(language));
        return all;
    }

    /// That no figure is of the community's place: its own would be missing on every page.
    public Optional<Message> noFigureOfPlace() {
        return home.unknownAmong(places);
    }

    /// That answers are not complete; what is approved in one language is, of which {@link
    /// #printedInOther} tells the rest.
    public Optional<Message> unfinished() {
        int unfinished = count(state -> state != AnswerState.COMPLETE && !state.isApproved());
        return unfinished == 0
                ? Optional.empty()
                : Optional.of(
                        Message.of("submission.before.unfinished", unfinished, given().size()));
    }

    /// That a figure changed or is missing, or that there are too many words.
    public Optional<Message> look() {
        int open = count(AnswerState::needsALook);
        return open == 0
                ? Optional.empty()
                : Optional.of(Message.of("submission.before.look", open));
    }

    /// Which answers and programmes the document prints in the other language.
    public List<Message> printedInOther(Language language) {
        List<Message> all = new ArrayList<>();
        List<String> numbers =
                given().stream()
                        .filter(one -> one.answer().printedIn(language) != language)
                        .map(Given::number)
                        .toList();
        boolean french = language == Language.FRENCH;
        if (!numbers.isEmpty()) {
            all.add(
                    Message.of(
                            french ? "submission.before.no-french" : "submission.before.no-english",
                            numbers.size(),
                            String.join(", ", numbers)));
        }
        List<String> names =
                programmes.stream()
                        .filter(programme -> !programme.lackingIn(language).isEmpty())
                        .map(programme -> programme.name().in(language))
                        .toList();
        if (!names.isEmpty()) {
            all.add(
                    Message.of(
                            french
                                    ? "submission.before.programmes-no-french"
                                    : "submission.before.programmes-no-english",
                            names.size(),
                            String.join(", ", names)));
        }
        return all;
    }

    private int count(Predicate<AnswerState> which) {
        return (int) given().stream().map(Given::state).filter(which).count();
    }

    private List<Given> given() {
        return questionnaire.numbered().stream()
                .map(
                        one -> {
                            Answer answer = answers.apply(one.question().id());
                            return new Given(
                                    one.number(),
                                    answer,
                                    AnswerState.of(answer, one.question().answer(), figures));
                        })
                .toList();
    }
}
