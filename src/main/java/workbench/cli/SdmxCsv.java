package workbench.cli;

import workbench.model.Breakdown;
import workbench.model.SeriesKey;
import workbench.publish.CsvRows;
import workbench.store.Ledger;
import workbench.store.ObservationQuery;

import java.io.Writer;
import java.util.List;

/// Writes observations as SDMX-CSV 2.0: STRUCTURE, STRUCTURE_ID, ACTION, then one column a
/// component.
///
/// The structure is the workbench's own, because every dossier has its own breakdowns: they share
/// one component, in which a part is written `name=value`.
final class SdmxCsv {
    private static final String STRUCTURE_ID = "WORKBENCH:DOSSIER(1.0)";

    private static final List<String> HEADERS =
            List.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "ACTION",
                    "INDICATOR",
                    "REF_AREA",
                    "BREAKDOWN",
                    "UNIT_MEASURE",
                    "TIME_PERIOD",
                    "OBS_VALUE",
                    "OBS_STATUS",
                    "UNIT_MULT",
                    "DECIMALS");

    private SdmxCsv() {}

    static void write(Ledger ledger, ObservationQuery query, Writer target) {
        try (CsvRows rows = new CsvRows(target, HEADERS)) {
            ledger.observations(
                    query,
                    (series, observation) -> {
                        SeriesKey key = series.key();
                        rows.add(
                                List.of(
                                        "dataflow",
                                        STRUCTURE_ID,
                                        "I",
                                        code(key.indicator().code(), key.indicator().name().en()),
                                        code(key.place().code(), key.place().name().en()),
                                        breakdown(key.breakdown()),
                                        key.unit().code(),
                                        observation.period().text(),
                                        observation.value().isPresent()
                                                ? Numbers.plain(observation.value().getAsDouble())
                                                : "NaN",
                                        observation.status().letters(),
                                        Integer.toString(observation.multiplier()),
                                        Integer.toString(observation.decimals())));
                    });
        }
    }

    private static String code(String code, String name) {
        return code.isEmpty() ? name : code;
    }

    /// The whole where nothing is broken down, as SDMX writes it.
    private static String breakdown(Breakdown breakdown) {
        return breakdown.isEmpty() ? "_T" : breakdown.text();
    }
}
