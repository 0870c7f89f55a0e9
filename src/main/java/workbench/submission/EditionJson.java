package workbench.submission;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import workbench.figure.FigureRef;
import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.SeriesId;
import workbench.store.TextRef;

import java.util.Locale;
import java.util.OptionalDouble;

/// The JSON of an edition. Its name is the key under which the dossier keeps it.
final class EditionJson {
    private EditionJson() {}

    static ObjectNode json(Edition edition) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("entry", edition.entry())
                        .put("at", edition.at().toString())
                        .put("who", edition.who())
                        .put("note", edition.note())
                        .put("questionnaire", edition.questionnaire())
                        .put("answers", edition.answers());
        ArrayNode figures = json.putArray("figures");
        edition.figures().forEach(one -> put(one, figures.addObject()));
        return json;
    }

    private static void put(SaidFigure figure, ObjectNode json) {
        ArrayNode places = json.putArray("in");
        for (SaidFigure.Place place : figure.places()) {
            places.addObject()
                    .put("kind", place.text().kind())
                    .put("key", place.text().key())
                    .put("token", place.token())
                    .set("name", ContentJson.json(place.name()));
        }
        SaidFigure.Ref ref = figure.ref();
        json.put("series", ref.series().value())
                .put("measure", ref.kind().name().toLowerCase(Locale.ROOT))
                .put("period", ref.period().text())
                .put("since", ref.since().text())
                .put("from", figure.from().text())
                .put("to", figure.to().text())
                .put("value", figure.value())
                .put("unit", figure.unit());
        json.set("shown", ContentJson.json(figure.shown()));
        json.set("indicator", ContentJson.json(figure.names().indicator()));
        json.set("place", ContentJson.json(figure.names().place()));
        json.put("breakdown", figure.names().breakdown().text());
        ArrayNode cells = json.putArray("cells");
        for (SaidFigure.Cell cell : figure.cells()) {
            ObjectNode one = cells.addObject().put("period", cell.period().text());
            cell.value().ifPresent(value -> one.put("value", value));
            one.put("status", cell.status())
                    .put("import", cell.importId().value())
                    .put("file", cell.file())
                    .put("sheet", cell.sheet())
                    .put("cell", cell.cell());
        }
    }

    static Edition edition(String name, JsonNode json) {
        return new Edition(
                name,
                json.path("entry").asLong(0),
                ContentJson.moment(ContentJson.text(json, "at")),
                ContentJson.text(json, "who"),
                ContentJson.text(json, "note"),
                ContentJson.text(json, "questionnaire"),
                json.path("answers").asInt(0),
                ContentJson.list(json.path("figures"), EditionJson::figure));
    }

    private static SaidFigure figure(JsonNode json) {
        return new SaidFigure(
                ContentJson.list(json.path("in"), EditionJson::place),
                new SaidFigure.Ref(
                        new SeriesId(json.path("series").asLong(0)),
                        FigureRef.Kind.valueOf(
                                ContentJson.text(json, "measure").toUpperCase(Locale.ROOT)),
                        ContentJson.period(ContentJson.text(json, "period")),
                        ContentJson.period(ContentJson.text(json, "since"))),
                ContentJson.period(ContentJson.text(json, "from")),
                ContentJson.period(ContentJson.text(json, "to")),
                json.path("value").asDouble(0),
                ContentJson.text(json, "unit"),
                ContentJson.bilingual(json.path("shown")),
                new SaidFigure.Names(
                        ContentJson.bilingual(json.path("indicator")),
                        ContentJson.bilingual(json.path("place")),
                        Breakdown.parse(ContentJson.text(json, "breakdown"))),
                ContentJson.list(json.path("cells"), EditionJson::cell));
    }

    private static SaidFigure.Place place(JsonNode json) {
        return new SaidFigure.Place(
                new TextRef(ContentJson.text(json, "kind"), ContentJson.text(json, "key")),
                ContentJson.text(json, "token"),
                ContentJson.bilingual(json.path("name")));
    }

    private static SaidFigure.Cell cell(JsonNode json) {
        return new SaidFigure.Cell(
                ContentJson.period(ContentJson.text(json, "period")),
                json.path("value").isNumber()
                        ? OptionalDouble.of(json.path("value").asDouble(0))
                        : OptionalDouble.empty(),
                ContentJson.text(json, "status"),
                new ImportId(json.path("import").asLong(0)),
                ContentJson.text(json, "file"),
                ContentJson.text(json, "sheet"),
                ContentJson.text(json, "cell"));
    }
}
