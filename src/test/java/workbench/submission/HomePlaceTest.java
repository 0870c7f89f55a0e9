package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.Texts;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.util.List;

/// The place of the profile among those that the figures name.
class HomePlaceTest {
    private static final Place QUEBEC = new Place("q", new Bilingual("Quebec City", "Québec"));

    private static List<Place> libraries() {
        return List.of(
                Place.provisional("Ajax"),
                Place.provisional("Toronto Reference Library"),
                Place.provisional("Durham"),
                QUEBEC,
                Place.UNNAMED);
    }

    @Test
    void aPlaceThatNoFigureIsOfIsToldWithThoseAlikeFirst() {
        assertThat(new HomePlace(" Toronto ").unknownAmong(libraries()))
                .contains(
                        Message.of(
                                "submission.before.place",
                                "Toronto",
                                Bilingual.same("Toronto Reference Library; Ajax; Durham"),
                                1));
    }

    @Test
    void placesAreNamedInTheLanguageOfWhoReads() {
        Message told = new HomePlace("Toronto").unknownAmong(List.of(QUEBEC)).orElseThrow();

        assertThat(Texts.of(Language.FRENCH).render(told))
                .contains("Québec")
                .doesNotContain("Quebec City");
        assertThat(Texts.of(Language.ENGLISH).render(told)).contains("Quebec City");
    }

    @Test
    void aPlaceIsKnownByItsNameInEitherLanguage() {
        assertThat(new HomePlace("toronto  reference library").unknownAmong(libraries())).isEmpty();
        assertThat(new HomePlace("Québec").is(QUEBEC)).isTrue();
        assertThat(new HomePlace("Quebec City").is(QUEBEC)).isTrue();
    }

    @Test
    void aShareIsAimedAtAnywhereAndSoManyVisitsAreTheCommunitysOwn() {
        HomePlace ajax = new HomePlace("Ajax");
        Place durham = Place.provisional("Durham");

        assertThat(ajax.isAimed(of(Place.provisional("Ajax"), Unit.COUNT))).isTrue();
        assertThat(ajax.isAimed(of(Place.UNNAMED, Unit.COUNT))).isTrue();
        assertThat(ajax.isAimed(of(durham, Unit.COUNT))).isFalse();
        assertThat(ajax.isAimed(of(durham, Unit.PERCENT))).isTrue();
        assertThat(new HomePlace("").isAimed(of(durham, Unit.COUNT)))
                .as("while nobody has said whose submission it is")
                .isTrue();
    }

    private static SeriesKey of(Place place, Unit unit) {
        return new SeriesKey(Indicator.provisional("Visits"), place, unit, Breakdown.NONE);
    }

    @Test
    void nothingIsSaidWithoutANameOrWhereNoFigureNamesAPlace() {
        assertThat(new HomePlace(" ").unknownAmong(libraries())).isEmpty();
        assertThat(new HomePlace("Toronto").unknownAmong(List.of(Place.UNNAMED))).isEmpty();
    }

    @Test
    void ofTheNamesThatHoldWhatIsTypedTheOneThatIsItComesFirstAndLargerPlacesBeforeSmaller() {
        Gazetteer gazetteer = Gazetteer.shipped();
        List<Place> places =
                List.of(
                        Place.provisional("New Toronto"),
                        Place.provisional("Toronto Islands"),
                        gazetteer.byName("Toronto").orElseThrow(),
                        gazetteer.byName("Durham Region").orElseThrow(),
                        Place.provisional("Durham"),
                        gazetteer.byName("Ontario").orElseThrow());
        assertThat(names("toronto", places))
                .containsExactly("Toronto", "Toronto Islands", "New Toronto");
        assertThat(names("durh", places)).containsExactly("Durham Region", "Durham");
        assertThat(names("on", places)).startsWith("Ontario", "Durham Region");
    }

    @Test
    void aCityThatTheGazetteerDoesNotKnowLiesInTheCountryThatTheProfileNames() {
        Place kingdom = Gazetteer.shipped().byName("United Kingdom").orElseThrow();
        Place france = Gazetteer.shipped().byName("France").orElseThrow();
        HomePlace bury = profile("Bury", "Metropolitan Borough of Bury, United Kingdom");
        assertThat(bury.isWithin(kingdom)).isTrue();
        assertThat(bury.isWithin(france)).isFalse();
        assertThat(profile("Bury, Royaume-Uni", "Bury").isWithin(kingdom)).isTrue();

        assertThat(profile("Bury", "Bury").isWithin(kingdom)).as("nobody said it").isFalse();
        assertThat(profile("Bury", "Bury, France and United Kingdom").isWithin(kingdom))
                .as("of two nobody knows which")
                .isFalse();
        assertThat(profile("Toronto", "Toronto, United Kingdom").isWithin(kingdom))
                .as("the gazetteer knows better")
                .isFalse();
    }

    private static HomePlace profile(String place, String community) {
        return HomePlace.of(
                new Profile(
                        place,
                        Bilingual.same(community),
                        Bilingual.EMPTY,
                        List.of(),
                        Bilingual.EMPTY,
                        List.of()));
    }

    private static List<String> names(String typed, List<Place> places) {
        return HomePlace.meant(typed, places, Language.ENGLISH).stream()
                .map(place -> place.name().en())
                .toList();
    }
}
