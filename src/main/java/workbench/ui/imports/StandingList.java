package workbench.ui.imports;

/// The lists that withdrawing or restoring an import comes down to.
enum StandingList {
    /// Figures that would be told no more.
    GOES,
    /// Figures that would be told anew.
    COMES,
    /// Figures that would have another value or status.
    CHANGES,
    /// Texts of the submission that rest on any of these.
    USES
}
