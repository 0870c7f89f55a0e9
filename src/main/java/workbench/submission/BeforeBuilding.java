package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person would rather know before the submission is built than from its printed page, as it
/// was when it was asked. None of it hinders the building.
public final class BeforeBuilding {
    private final HomePlace home;
    private final Set<Place> places;
    private final List<Initiative> programmes;

    /// Every answer with the figures that it names, looked up once for all that is told of them.
    private final List<Given> given;

    /// @param home whose figures are the community's own
    /// @param places that the dossier has figures of
    /// @param answers what is given to a question, by its id
    /// @param figures what a reference leads to
    public BeforeBuilding(
            Questionnaire questionnaire,
            HomePlace home,
            Set<Place> places,
            Function<String, Answer> answers,
            Function<FigureRef, Resolution> figures,
            List<Initiative> programmes) {
        this.home = home;
        this.places = Set.copyOf(places);
        this.programmes = List.copyOf(programmes);
        Map<FigureRef, Resolution> found = new HashMap<>();
        Function<FigureRef, Resolution> once = ref -> found.computeIfAbsent(ref, figures);
        this.given =
                questionnaire.numbered().stream()
                        .map(one -> Given.of(one, answers.apply(one.question().id()), once))
                        .toList();
    }

    /// @param number as it is printed, such as `1.2`
    /// @param used what its tokens lead to
    private record Given(String number, Answer answer, AnswerState state, List<UsedFigure> used) {
        static Given of(
                Questionnaire.Numbered asked,
                Answer answer,
                Function<FigureRef, Resolution> figures) {
            return new Given(
                    asked.number(),
                    answer,
                    AnswerState.of(answer, asked.question().answer(), figures),
                    UsedFigure.all(answer, figures));
        }
    }

    /// All that needs a look in a document of one language: what is approved in one language is
    /// done, of which {@link #printedInOther} tells the rest.
    public List<Message> remarks(Language language) {
        List<Message> all = new ArrayList<>();
        noFigureOfPlace().ifPresent(all::add);
        // What needs a look is among them.
        unfinished(one -> isUnfinished(one) && !one.state().isApproved()).ifPresent(all::add);
        all.addAll(printedInOther(language));
        return all;
    }

    /// That no figure is of the community's place: its own would be missing on every page.
    public Optional<Message> noFigureOfPlace() {
        return home.unknownAmong(places);
    }

    /// Which answers are not complete, in both languages, and why.
    public Optional<Message> unfinished() {
        return unfinished(BeforeBuilding::isUnfinished);
    }

    private Optional<Message> unfinished(Predicate<Given> which) {
        List<Given> some = given.stream().filter(which).toList();
        return causes(some)
                .map(
                        why ->
                                Message.of(
                                        "submission.before.unfinished",
                                        some.size(),
                                        given.size(),
                                        why));
    }

    /// Why an answer is not complete: the first thing that a person should know of it.
    private enum Cause {
        EMPTY,
        MISSING,
        CHANGED,
        TOO_LONG,
        UNDECIDED,
        ONE_LANGUAGE;

        static Cause of(Given one) {
            return switch (one.state()) {
                case EMPTY -> EMPTY;
                case MISSING_FIGURE -> MISSING;
                case CHANGED_FIGURE -> CHANGED;
                case TOO_LONG -> TOO_LONG;
                case DRAFT, COMPLETE, PARTLY_APPROVED, APPROVED ->
                        one.answer().written().size() < Language.values().length
                                ? ONE_LANGUAGE
                                : UNDECIDED;
            };
        }

        Message of(String numbers) {
            String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Message.of("submission.before.cause." + key, numbers);
        }
    }

    /// The questions of each cause by their numbers; empty where there are none.
    private static Optional<Message> causes(List<Given> some) {
        Map<Cause, List<Given>> by =
                some.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cause::of,
                                        () -> new EnumMap<>(Cause.class),
                                        Collectors.toList()));
        return by.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        .of(
                                                one.getValue().stream()
                                                        .map(Given::number)
                                                        .collect(Collectors.joining(", "))))
                .reduce((one, next) -> Message.of("submission.before.causes", one, next));
    }

    /// One that is approved and lacks only the other language is in one language all the same.
    private static boolean isUnfinished(Given one) {
        return switch (one.state()) {
            case COMPLETE, APPROVED -> false;
            case PARTLY_APPROVED -> one.answer().written().size() < Language.values().length;
            case EMPTY, MISSING_FIGURE, CHANGED_FIGURE, TOO_LONG, DRAFT -> true;
        };
    }

    /// Which answers tell an indicator by a place that the community lies in, and not by itself.
    public Optional<Message> onWiderPlaces() {
        List<String> numbers = new ArrayList<>();
        Set<Bilingual> names = new LinkedHashSet<>();
        for (Given one : given) {
            List<Bilingual> wider = widerPlaces(one.used());
            if (!wider.isEmpty()) {
                numbers.add(one.number());
                names.addAll(wider);
            }
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "submission.before.wider",
                                numbers.size(),
                                String.join(", ", numbers),
                                new Bilingual(
                                        joined(names, Language.ENGLISH),
                                        joined(names, Language.FRENCH)),
                                home.name()));
    }

    private List<Bilingual> widerPlaces(List<UsedFigure> figures) {
        List<SeriesKey> used =
                figures.stream()
                        .flatMap(figure -> figure.figure().stream())
                        .map(figure -> figure.series().key())
                        .toList();
        Set<Indicator> own =
                used.stream()
                        .filter(key -> home.is(key.place()))
                        .map(SeriesKey::indicator)
                        .collect(Collectors.toSet());
        return used.stream()
                .filter(key -> home.isWithin(key.place()))
                .filter(key -> !own.contains(key.indicator()))
                .map(key -> key.place().name())
                .toList();
    }

    private static String joined(Set<Bilingual> names, Language language) {
        return names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    /// Where a figure changed or is missing, or where there are too many words.
    public Optional<Message> look() {
        List<Given> some = given.stream().filter(one -> one.state().needsALook()).toList();
        return causes(some).map(why -> Message.of("submission.before.look", some.size(), why));
    }

    /// Which answers and programmes the document prints in the other language.
    public List<Message> printedInOther(Language language) {
        List<Message> all = new ArrayList<>();
        List<String> numbers =
                given.stream()
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
}
