package workbench.submission;

import workbench.catalogue.IllustrativeWords;
import workbench.figure.Figure;

/// The star behind every figure that only illustrates, or that is counted from one that does: a
/// value, a change, a progress, on paper and in workbooks alike. No name bears it, as one
/// illustrative year does not make a series illustrative.
public final class IllustrativeSign {
    /// The star itself; {@link #behind} gives it with the space that holds it to its figure.
    public static final String STAR = IllustrativeWords.STAR;

    private IllustrativeSign() {}

    /// What stands behind a figure: nothing behind most.
    public static String behind(Figure figure) {
        return behind(figure.isIllustrative());
    }

    static String behind(boolean illustrative) {
        return illustrative ? IllustrativeWords.BEHIND_A_FIGURE : "";
    }
}
