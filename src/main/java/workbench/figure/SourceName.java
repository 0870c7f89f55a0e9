package workbench.figure;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Observation;

/// What a document calls the source of a figure: its file, or that a person entered it by hand.
public final class SourceName {
    private SourceName() {}

    public static String of(Observation observation, Language language) {
        String file = observation.provenance().sourceFile();
        return file.isEmpty() ? Texts.of(language).text("figure.by-hand") : file;
    }

    /// The same with the reason that the person gave, where a person entered it.
    public static String withReason(Observation observation, Language language) {
        String name = of(observation, language);
        String reason = reason(observation);
        return reason.isEmpty()
                ? name
                : Texts.of(language).text("figure.by-hand.because", name, reason);
    }

    /// Why a person entered it by hand, in their own words; empty where a file has it.
    public static String reason(Observation observation) {
        return observation.isByHand() ? observation.provenance().sourceLabel() : "";
    }
}
