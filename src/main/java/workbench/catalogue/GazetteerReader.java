package workbench.catalogue;

import workbench.model.Bilingual;
import workbench.model.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fills the gazetteer from the files of Canada's places and of the countries.
final class GazetteerReader {
    private static final String TYPE = "type;";

    private final Gazetteer gazetteer = new Gazetteer();

    /// What kinds of place are called in English and French: `City`, `Ville`.
    private final Map<String, Bilingual> types = new HashMap<>();

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

    /// @param line `type`, its name, the English and the French word
    private void addType(String line) {
        String[] parts = line.split(";", -1);
        types.put(parts[1], new Bilingual(parts[2], parts[3]));
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
        Bilingual type = types.get(parts[3]);
        if (type != null) {
            addTyped(parts[1], type.en(), place);
            addTyped(fr, type.fr(), place);
        }
        if (code.length() > 2 && Character.isDigit(code.charAt(0))) {
            gazetteer
                    .byCode(code.substring(0, 2))
                    .ifPresent(province -> addWithin(place, province));
        }
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

    private void addWithin(Place place, Place province) {
        gazetteer.addName(place.name().en() + ", " + province.name().en(), place);
        gazetteer.addName(place.name().fr() + ", " + province.name().fr(), place);
        gazetteer.addName(place.name().fr() + " (" + province.name().fr() + ")", place);
        gazetteer.addName(place.name().en() + " (" + province.name().en() + ")", place);
    }
}
