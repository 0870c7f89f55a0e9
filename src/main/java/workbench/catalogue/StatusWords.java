package workbench.catalogue;

/// The words by which English and French sheets say that figures are not final, each beginning with
/// the letter that stands for it: `est.` for `e`, `préliminaire` for `p`, `révisé` for `r`.
public final class StatusWords {
    /// All words as an alternative of a regular expression, to be read without regard to case.
    public static final String PATTERN =
            "prelim(?:inary|\\.)?|prel\\.?|pr[ée]lim(?:inaires?|\\.)|prov(?:isional|isoires?|\\.)"
                    + "|rev(?:ised|\\.)|r[ée]v(?:is[ée]e?s?|\\.)"
                    + "|est(?:imate[ds]?|imations?|im[ée]e?s?|\\.)?|forecasts?";

    private StatusWords() {}
}
