package workbench.catalogue;

import workbench.model.Place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The places that the program knows: countries, Canada's provinces and territories, and the
/// municipalities that a Canadian city compares itself with.
///
/// A place's code is ISO 3166 alpha-3 for a country (`CAN`), else Statistics Canada's geographic
/// code of 2021: `35` a province, `3518` a census division, `3518001` a municipality, `FED35085` a
/// federal electoral district. Names bind exactly or not at all.
public final class Gazetteer {
    private static final Gazetteer SHIPPED = GazetteerReader.read();

    /// At most so many suggestions are made, and none that is less alike than this.
    private static final int SUGGESTIONS = 5;

    private static final double ALIKE = 0.55;

    /// Census divisions and subdivisions: their codes begin with that of their province.
    private static final Pattern SMALLER = Pattern.compile("\\d{4}|\\d{7}");

    private static final Pattern CANADIAN = Pattern.compile("\\d{2}|\\d{4}|\\d{7}");

    private static final int PROVINCE = 2;

    private static final int DIVISION = 4;

    private static final String CANADA = "CAN";

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, Place> byName = new HashMap<>();

    Gazetteer() {}

    public static Gazetteer shipped() {
        return SHIPPED;
    }

    public List<Place> all() {
        return List.copyOf(places.values());
    }

    /// The place of a code as sources write it: our own, ISO 3166 alpha-2 or alpha-3 for a country,
    /// a DGUID (`2021A000235`) of any census year.
    public Optional<Place> byCode(String code) {
        String plain = code.strip();
        return Optional.ofNullable(byCode.get(plain))
                .or(() -> Dguid.geographicCode(plain).map(byCode::get));
    }

    /// The place of exactly this name in either language, with or without its type or province as
    /// Statistics Canada adds them (`Pickering, City`, `Pickering, Ontario`). Blind to case,
    /// accents and runs of white space.
    public Optional<Place> byName(String words) {
        return Optional.ofNullable(byName.get(Words.fold(words)));
    }

    public boolean isPlace(String words) {
        return byName(words).isPresent();
    }

    /// The province or territory in which a smaller Canadian place lies; empty for any other place.
    public Optional<Place> province(Place place) {
        boolean smaller = SMALLER.matcher(place.code()).matches();
        return smaller
                ? Optional.ofNullable(byCode.get(place.code().substring(0, PROVINCE)))
                : Optional.empty();
    }

    /// The places that a Canadian place lies in, the narrowest first: census division, province or
    /// territory, country; none for any other place.
    public List<Place> enclosing(Place place) {
        String own = place.code();
        if (!CANADIAN.matcher(own).matches()) {
            return List.of();
        }
        String division = own.substring(0, Math.min(DIVISION, own.length()));
        return Stream.of(division, own.substring(0, PROVINCE), CANADA)
                .filter(code -> !code.equals(own))
                .distinct()
                .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                .toList();
    }

    /// How small a kind of place it is, from 0 for countries; a place that only a source names
    /// comes last.
    public static int level(Place place) {
        String code = place.code();
        if (code.isEmpty()) {
            return 5;
        }
        if (!CANADIAN.matcher(code).matches()) {
            return code.length() > CANADA.length() ? 4 : 0;
        }
        return switch (code.length()) {
            case PROVINCE -> 1;
            case DIVISION -> 2;
            default -> 3;
        };
    }

    /// Places whose names are like these words, most alike first: to be offered to a person, never
    /// to be taken.
    public List<Place> suggestions(String words) {
        record Near(Place place, double likeness) {}
        return byName.entrySet().stream()
                .map(entry -> new Near(entry.getValue(), Words.likeness(words, entry.getKey())))
                .filter(near -> near.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .map(Near::place)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    void add(Place place) {
        if (places.put(place.code(), place) != null) {
            throw new IllegalArgumentException("place listed twice: " + place.code());
        }
        addCode(place.code(), place);
        addName(place.name().en(), place);
        addName(place.name().fr(), place);
    }

    void addCode(String code, Place place) {
        byCode.putIfAbsent(code, place);
    }

    /// Of two places with one name the first listed keeps it: the file lists the better known
    /// first.
    void addName(String name, Place place) {
        byName.putIfAbsent(Words.fold(name), place);
    }
}
