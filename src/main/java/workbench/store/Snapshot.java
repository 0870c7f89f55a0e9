package workbench.store;

import java.nio.file.Path;
import java.time.Instant;

/// A dossier as it was at a moment, in a file of its own that opens as any dossier does.
///
/// @param at when it was taken, to the second
/// @param size in bytes
public record Snapshot(Instant at, Path file, long size) {}
