package workbench.ui.imports;

import workbench.importing.ImportDraft;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;

/// What happened to a file that somebody wants to import.
sealed interface FileState {
    /// It waits until others have been read.
    record Waiting() implements FileState {}

    /// It is being read.
    record Reading() implements FileState {}

    /// Its draft is there and may be added.
    record Ready(ImportDraft draft, DraftItems items) implements FileState {}

    /// It is not as the recipe of its kind has it: somebody has to say what is what before it may
    /// be added.
    record Mending(ImportDraft draft, DraftItems items) implements FileState {}

    /// Its draft is being added.
    record Adding(Ready ready) implements FileState {}

    /// The dossier had it before.
    record Standing(ImportRecord record) implements FileState {}

    /// The dossier had it, and it was withdrawn since.
    record Withdrawn(ImportRecord record) implements FileState {}

    /// It could not be read or added.
    record Refused(WorkbenchException failure) implements FileState {}

    /// Nothing of it is to be imported, as the person says.
    record SetAside() implements FileState {}

    /// The person stopped its reading.
    record Stopped() implements FileState {}

    /// Whether it is read or added just now, or about to be.
    default boolean isBusy() {
        return this instanceof Waiting || this instanceof Reading || this instanceof Adding;
    }

    /// Whether it was looked at and is not in the dossier yet, be it that something has to be said
    /// of it first, or that it is being added.
    default boolean waitsToBeAdded() {
        return this instanceof Ready || this instanceof Mending || this instanceof Adding;
    }

    /// Whether something can be decided about it; of a file that cannot be imported, or of which
    /// nothing is wanted, there is nothing to decide.
    default boolean waitsForThePerson() {
        return switch (this) {
            case Ready _, Mending _, Withdrawn _, Stopped _ -> true;
            case Waiting _, Reading _, Adding _, Standing _, Refused _, SetAside _ -> false;
        };
    }
}
