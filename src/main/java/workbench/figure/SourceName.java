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
}
