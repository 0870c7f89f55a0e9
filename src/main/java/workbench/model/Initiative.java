package workbench.model;

/// A programme or project that a submission tells about: what was done, as against what was
/// counted.
///
/// @param factor the factor that it serves
/// @param since when it started, as the source says it (`2016`, `January 2019`); may be empty
/// @param source where the words come from
public record Initiative(
        Bilingual name, Factor factor, Bilingual since, Bilingual description, Bilingual source) {}
