package workbench.catalogue;

import com.ibm.icu.util.ULocale;

import tools.jackson.databind.JsonNode;

import workbench.model.Bilingual;
import workbench.model.Place;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Fills the gazetteer: Canada's places from our own file, the countries from ICU's tables.
final class GazetteerReader {
    private GazetteerReader() {}

    static Gazetteer read() {
        Gazetteer gazetteer = new Gazetteer();
        JsonNode file = Shipped.read("places-canada-2021.json");
        addCountry("CA", gazetteer);
        for (JsonNode entry : file.path("places").values()) {
            add(entry, file.path("types"), gazetteer);
        }
        for (String country : Locale.getISOCountries()) {
            if (!country.equals("CA")) {
                addCountry(country, gazetteer);
            }
        }
        return gazetteer;
    }

    private static void addCountry(String alpha2, Gazetteer gazetteer) {
        ULocale country = new ULocale("", alpha2);
        Place place =
                new Place(
                        country.getISO3Country(),
                        new Bilingual(
                                country.getDisplayCountry(ULocale.ENGLISH),
                                country.getDisplayCountry(ULocale.FRENCH)));
        gazetteer.add(place);
        gazetteer.addCode(alpha2, place);
    }

    private static void add(JsonNode entry, JsonNode types, Gazetteer gazetteer) {
        String code = Shipped.text(entry, "code");
        String en = Shipped.text(entry, "en");
        String fr = entry.path("fr").asString(en);
        Place place = new Place(code, new Bilingual(en, fr));
        gazetteer.add(place);
        Shipped.texts(entry, "names").forEach(name -> gazetteer.addName(name, place));
        Shipped.texts(entry, "codes").forEach(other -> gazetteer.addCode(other, place));
        Map<String, String> forms =
                types.path(Shipped.text(entry, "type")).properties().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, form -> form.getValue().asString()));
        forms.forEach(
                (language, type) ->
                        addTyped(language.equals("fr") ? fr : en, type, place, gazetteer));
        if (code.length() > 2 && Character.isDigit(code.charAt(0))) {
            gazetteer
                    .byCode(code.substring(0, 2))
                    .ifPresent(province -> addWithin(place, province, gazetteer));
        }
    }

    /// `Pickering (City)`, `Pickering, City`, `City of Pickering`.
    private static void addTyped(String name, String type, Place place, Gazetteer gazetteer) {
        gazetteer.addName(name + " (" + type + ")", place);
        gazetteer.addName(name + ", " + type, place);
        gazetteer.addName(type + " of " + name, place);
        gazetteer.addName(type + " de " + name, place);
        gazetteer.addName(type + " d’" + name, place);
        gazetteer.addName("The " + type + " of " + name, place);
    }

    private static void addWithin(Place place, Place province, Gazetteer gazetteer) {
        gazetteer.addName(place.name().en() + ", " + province.name().en(), place);
        gazetteer.addName(place.name().fr() + ", " + province.name().fr(), place);
        gazetteer.addName(place.name().fr() + " (" + province.name().fr() + ")", place);
        gazetteer.addName(place.name().en() + " (" + province.name().en() + ")", place);
    }
}
