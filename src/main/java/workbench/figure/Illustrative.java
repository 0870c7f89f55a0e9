package workbench.figure;

import workbench.model.Observation;

import java.util.regex.Pattern;

/// Tells figures that only illustrate from real ones, by the source's own words.
///
/// A sheet whose title, section or header says "illustrative" (in French "illustratif") holds
/// figures that nobody measured. Whatever is made of them has to say so too.
public final class Illustrative {
    private static final Pattern WORD =
            Pattern.compile("illustrati(?:ve|f|fs|ves)", Pattern.CASE_INSENSITIVE);

    private Illustrative() {}

    public static boolean is(Observation observation) {
        return WORD.matcher(observation.provenance().sourceLabel()).find();
    }
}
