package workbench.submission;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.SoughtWords;
import workbench.catalogue.Units;
import workbench.catalogue.Words;
import workbench.chart.ChartResolver;
import workbench.figure.Figures;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place whose figures are the community's own.
///
/// @param name in either language, as the profile has it; empty where nobody has said it
/// @param country that the profile says it lies in; empty where it names none
public record HomePlace(String name, Optional<Place> country) {
    /// Enough to see what kind of places the dossier knows.
    private static final int NAMED = 3;

    /// Farther than any place that encloses another.
    private static final int ELSEWHERE = 100;

    /// How sources call the area around a city, behind the city's name and without accents.
    private static final Pattern METROPOLITAN =
            Pattern.compile(
                    "\\W.*\\b(cma|rmr|metropolitan area|metropolitan region|region"
                            + " metropolitaine)\\b.*");

    public HomePlace(String name) {
        this(name, Optional.empty());
    }

    /// That of a dossier, as its profile has it.
    ///
    /// @throws WorkbenchException when the profile cannot be read
    static HomePlace of(Ledger ledger) throws WorkbenchException {
        return ContentReader.profile(ledger).map(HomePlace::of).orElse(new HomePlace(""));
    }

    /// The place of a profile, in the one country that its name or the community's tells: `Bury,
    /// United Kingdom`. Nothing else in a dossier says where a city lies.
    public static HomePlace of(Profile profile) {
        Set<String> ends =
                Stream.of(profile.place(), profile.community().en(), profile.community().fr())
                        .flatMap(HomePlace::behindTheComma)
                        .collect(Collectors.toSet());
        List<Place> named =
                Gazetteer.shipped().all().stream()
                        .filter(place -> Gazetteer.level(place) == 0)
                        .filter(place -> names(place).map(SeriesKey::fold).anyMatch(ends::contains))
                        .toList();
        return new HomePlace(
                profile.place(),
                named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /// The last part of an address, whole: in `Santa Fe, New Mexico` stands no Mexico.
    private static Stream<String> behindTheComma(String address) {
        int comma = address.lastIndexOf(',');
        return comma < 0
                ? Stream.empty()
                : Stream.of(SeriesKey.fold(address.substring(comma + 1).strip()));
    }

    public boolean is(Place place) {
        String folded = SeriesKey.fold(name);
        return names(place).map(SeriesKey::fold).anyMatch(folded::equals);
    }

    /// Whether a place encloses it, as its region, metropolitan area, province and country do; no
    /// other place may speak where it has no figure. The gazetteer tells; of a metropolitan area
    /// its name, and of a country, where the gazetteer does not know the city, the profile.
    public boolean isWithin(Place place) {
        return enclosing().contains(place.code()) || isItsMetropolitanArea(place);
    }

    /// Whether progress is told of a series: of the community itself and of figures of files that
    /// name no place; while nobody has said whose they are, of each. What a wider place has
    /// reached, or another one, is not the community's doing.
    boolean isJudged(Series series, Figures figures) {
        Place place = series.key().place();
        return name.isBlank()
                || is(place)
                || place.name().isEmpty() && !figures.isUnplacedBesidePlaces(series);
    }

    /// Whether progress is worked out: of what is judged, in the unit that the indicator's target
    /// and direction are said in; a rate may fall while the number that it is of grows.
    boolean hasProgress(Series series, Figures figures) {
        return series.key().isInOwnUnit() && isJudged(series, figures);
    }

    /// Whether what the community aims at is held against a series. A share may be aimed at
    /// anywhere; so many visits are the community's own.
    public boolean isAimed(SeriesKey key) {
        boolean other = !name.isBlank() && !key.place().name().isEmpty() && !is(key.place());
        return !(other && Units.shipped().isAmount(key.unit()));
    }

    /// The charts that a document prints of figures, without the community's aims where they are of
    /// another place.
    ChartResolver charts(Figures figures) {
        return new ChartResolver(figures, this::isAimed);
    }

    /// How near a series is to the community, the nearest first: its own, those of the places that
    /// enclose it, the narrowest before the wider, totals and what names no place, any other place.
    int distance(Place place) {
        if (is(place)) {
            return 0;
        }
        if (isWithin(place)) {
            return 1 + width(place);
        }
        return Wholeness.isOfAPlace(place) ? ELSEWHERE : ELSEWHERE - 1;
    }

    /// Whether a place is neither the community, nor around it, nor the total of a table.
    boolean isElsewhere(Place place) {
        return !name.isBlank() && distance(place) == ELSEWHERE;
    }

    /// How wide a place that encloses it is: the narrowest is 0.
    int width(Place place) {
        return enclosing().indexOf(place.code()) + 1;
    }

    private List<String> enclosing() {
        Gazetteer gazetteer = Gazetteer.shipped();
        return gazetteer
                .byName(name)
                .map(gazetteer::enclosing)
                .orElseGet(() -> country.stream().toList())
                .stream()
                .map(Place::code)
                .toList();
    }

    private boolean isItsMetropolitanArea(Place place) {
        String own = Words.fold(name);
        return !own.isEmpty()
                && names(place)
                        .map(Words::fold)
                        .filter(one -> one.startsWith(own))
                        .anyMatch(
                                one -> METROPOLITAN.matcher(one.substring(own.length())).matches());
    }

    /// That no figure is of it, with some of the places that there are figures of, those alike
    /// first; nothing while nobody has said a name or no figure names a place.
    ///
    /// @param places that the dossier has figures of
    public Optional<Message> unknownAmong(Collection<Place> places) {
        List<Bilingual> known =
                places.stream().map(Place::name).filter(one -> !one.isEmpty()).distinct().toList();
        if (name.isBlank() || known.isEmpty() || places.stream().anyMatch(this::is)) {
            return Optional.empty();
        }
        return Optional.of(
                Message.of(
                        "submission.before.place",
                        name.strip(),
                        new Bilingual(some(known, Language.ENGLISH), some(known, Language.FRENCH)),
                        Math.max(0, known.size() - NAMED)));
    }

    /// The places whose names have what is typed: those called so, then those that begin so, then
    /// the rest; in each the larger places first.
    ///
    /// @param places to choose from
    public static List<Place> meant(String typed, Collection<Place> places, Language language) {
        SoughtWords words = SoughtWords.of(typed);
        String sought = SoughtWords.folded(typed).strip();
        return places.stream()
                .filter(place -> !place.name().isEmpty())
                .filter(place -> words.standIn(SoughtWords.folded(place.name().in(language))))
                .sorted(
                        Comparator.comparing(
                                        (Place place) -> farness(place.name().in(language), sought))
                                .thenComparing(Gazetteer::level)
                                .thenComparing(place -> place.name().in(language)))
                .toList();
    }

    private static int farness(String name, String sought) {
        String folded = SoughtWords.folded(name);
        return folded.equals(sought) ? 0 : folded.startsWith(sought) ? 1 : 2;
    }

    private String some(List<Bilingual> known, Language language) {
        return known.stream()
                .sorted(
                        Comparator.comparing((Bilingual one) -> !isAlike(one))
                                .thenComparing(one -> one.in(language)))
                .limit(NAMED)
                .map(one -> one.in(language))
                .collect(Collectors.joining("; "));
    }

    private boolean isAlike(Bilingual other) {
        String own = SeriesKey.fold(name);
        return Stream.of(other.en(), other.fr())
                .map(SeriesKey::fold)
                .anyMatch(one -> one.contains(own) || own.contains(one));
    }

    private static Stream<String> names(Place place) {
        return Stream.of(place.name().en(), place.name().fr());
    }
}
