package workbench.ui.imports;

import workbench.importing.ImportDraft;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;

import java.util.Optional;

/// What happened to a file that somebody wants to import.
sealed interface FileState {
    /// It waits until others have been read.
    record Waiting() implements FileState {}

    /// It is being read.
    record Reading() implements FileState {}

    /// Its draft is there and may be added.
    record Ready(ImportDraft draft, DraftItems items) implements FileState {}

    /// Its draft is being added.
    record Adding(Ready ready) implements FileState {}

    /// The dossier has it.
    ///
    /// @param added what it brought, where it was added from here
    record Standing(ImportRecord record, Optional<ImportDraft.Counts> added) implements FileState {}

    /// The dossier had it, and it was withdrawn since.
    record Withdrawn(ImportRecord record) implements FileState {}

    /// It could not be read or added.
    record Refused(WorkbenchException failure) implements FileState {}

    /// The person stopped its reading.
    record Stopped() implements FileState {}

    /// Whether somebody has to decide something about it.
    default boolean waitsForThePerson() {
        return switch (this) {
            case Ready _, Withdrawn _, Refused _, Stopped _ -> true;
            case Waiting _, Reading _, Adding _, Standing _ -> false;
        };
    }
}
