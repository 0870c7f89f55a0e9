package workbench.catalogue;

import workbench.model.Bilingual;
import workbench.model.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills the gazetteer from the files of Canada's places and of the countries.
final class GazetteerReader {
    private static final String TYPE = "type;";

    private final Gazetteer gazetteer = new Gazetteer();

    /// What kinds of place are called in English and French: `City`, `Ville`.
    private final Map<String, Type> types = new HashMap<>();

    /// @param letters by which Statistics Canada abbreviates it
    private record Type(Bilingual name, List<String> letters) {}

    private GazetteerReader() {}

    static Gazetteer read() {
        GazetteerReader reader = new GazetteerReader();
        List<String> countries = SymbolSets.Resources.lines("countries.csv");
        // Of two places with one name the first keeps it.
        countries.stream().filter(GazetteerReader::isCanada).forEach(reader::addCountry);
        for (String line : SymbolSets.Resources.lines("places-canada-2021.csv")) {
            if (line.startsWith(TYPE)) {
                reader.addType(line);
            } else {
                reader.add(line);
            }
        }
        countries.stream().filter(line -> !isCanada(line)).forEach(reader::addCountry);
        return reader.gazetteer;
    }

    private static boolean isCanada(String line) {
        return line.startsWith("CA;");
    }

    /// @param line ISO 3166 alpha-2 and alpha-3, the English and the French name
    private void addCountry(String line) {
        String[] parts = line.split(";", -1);
        Place place = new Place(parts[1], new Bilingual(parts[2], parts[3]));
        gazetteer.add(place);
        gazetteer.addCode(parts[0], place);
    }

    /// @param line `type`, its name, the English and the French word, and its letters, if any
    private void addType(String line) {
        String[] parts = line.split(";", -1);
        types.put(
                parts[1],
                new Type(
                        new Bilingual(parts[2], parts[3]),
                        parts.length > 4 ? all(parts[4]) : List.of()));
    }

    /// @param line code, English name, French name where it differs, type, other names, other codes
    private void add(String line) {
        String[] parts = line.split(";", -1);
        String code = parts[0];
        String fr = parts[2].isEmpty() ? parts[1] : parts[2];
        Place place = new Place(code, new Bilingual(parts[1], fr));
        gazetteer.add(place);
        all(parts[4]).forEach(name -> gazetteer.addName(name, place));
        all(parts[5]).forEach(other -> gazetteer.addCode(other, place));
        boolean coded = code.length() > 2 && Character.isDigit(code.charAt(0));
        Optional<Place> province =
                coded ? gazetteer.byCode(code.substring(0, 2)) : Optional.empty();
        Type type = types.get(parts[3]);
        if (type != null) {
            addTyped(parts[1], type.name().en(), place);
            addTyped(fr, type.name().fr(), place);
            addLettered(place, type, province);
        }
        province.ifPresent(whole -> addWithin(place, whole));
    }

    private static List<String> all(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    /// `Pickering (City)`, `Pickering, City`, `City of Pickering`.
    private void addTyped(String name, String type, Place place) {
        gazetteer.addName(name + " (" + type + ")", place);
        gazetteer.addName(name + ", " + type, place);
        gazetteer.addName(type + " of " + name, place);
        gazetteer.addName(type + " de " + name, place);
        gazetteer.addName(type + " d’" + name, place);
        gazetteer.addName("The " + type + " of " + name, place);
    }

    /// `Pickering, City (CY)`, as tables of the census have it; behind it the province may stand.
    private void addLettered(Place place, Type type, Optional<Place> province) {
        for (String letters : type.letters()) {
            String en = place.name().en() + ", " + type.name().en() + " (" + letters + ")";
            String fr = place.name().fr() + ", " + type.name().fr() + " (" + letters + ")";
            gazetteer.addName(en, place);
            gazetteer.addName(fr, place);
            province.ifPresent(
                    whole -> {
                        gazetteer.addName(en + ", " + whole.name().en(), place);
                        gazetteer.addName(fr + ", " + whole.name().fr(), place);
                    });
        }
    }

    private void addWithin(Place place, Place province) {
        gazetteer.addName(place.name().en() + ", " + province.name().en(), place);
        gazetteer.addName(place.name().fr() + ", " + province.name().fr(), place);
        gazetteer.addName(place.name().fr() + " (" + province.name().fr() + ")", place);
        gazetteer.addName(place.name().en() + " (" + province.name().en() + ")", place);
    }
}
