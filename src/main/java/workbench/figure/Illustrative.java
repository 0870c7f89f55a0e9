package workbench.figure;

import workbench.catalogue.IllustrativeWords;
import workbench.model.Observation;

/// Tells figures that only illustrate from real ones, by the source's own words.
///
/// A sheet whose title, section or header says so holds figures that nobody measured. Whatever is
/// made of them has to say so too. Which words say it is the catalogue's to know.
public final class Illustrative {
    private Illustrative() {}

    public static boolean is(Observation observation) {
        return IllustrativeWords.saidIn(observation.provenance().sourceLabel());
    }
}
