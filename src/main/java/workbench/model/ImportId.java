package workbench.model;

/// The number of an import within its dossier: imports are numbered in the order in which they were
/// first made, and the number says which is later.
public record ImportId(long value) implements Comparable<ImportId> {
    @Override
    public int compareTo(ImportId other) {
        return Long.compare(value, other.value);
    }
}
