package workbench.submission;

import java.time.Instant;

/// What somebody says to colleagues about an answer. It is kept with the dossier and never printed.
///
/// @param who by the name of their account
public record Comment(Instant at, String who, String words) {}
